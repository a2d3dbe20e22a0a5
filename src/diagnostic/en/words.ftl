## Translations: what they were made from, exchange, glossary

## Texts as people save them

text-utf16 = This file is saved as UTF-16 (“Unicode” in Notepad); it was converted.
    .hint = Nothing has to be done. Other programs read UTF-8 better: choose “UTF-8” when you save it.
ftl-tab = Lines that begin with a tab: { $count }.
    .hint = They are read, but use four spaces instead of the tab: where a line begins with spaces and goes on with a tab, Fluent takes it for a part of the text above.
translation-none = Nothing in this file is translated yet ({ $tag }); texts: { $count }.
    .hint = Write the translation in place of { "{ \"\" }" }, or fill in a table: “wegweiser export { $tag } --into { $tag }.xlsx” writes one, “wegweiser import { $tag }.xlsx” reads it; of a pack write “--pack” and its folder behind both. Until then the fallback language is shown.

## Glossary

glossary-wanted = German has the term “{ $term }” ({ $id }), but no wanted form of it stands here: { $wanted }.
    .hint = Use one of these. If the word only needs another ending, add the form to locales/glossary.ron; if the sentence rightly does without, name it there under “without”.
glossary-forbidden = “{ $form }” must not stand for “{ $term }”: { $reason }
    .hint = Write, for example: { $wanted }.
glossary-empty = The term “{ $term }” of the glossary has an empty form, or none: { $field }.
    .hint = Write at least one form, and no empty ones.
glossary-twice = The glossary has the term “{ $term }” twice; the second is not used.
    .hint = Put both together.

## New languages

language-unfilled = “{ $field }” still says the language's name.
    .hint = Write “welcome” (greeting) or “touch here” (invitation) in the language itself.
translation-stale = The German has changed since this was translated. Then: “{ $was }” Now: “{ $now }”
    .hint = Correct the translation, or leave it if it still fits; then write “wegweiser confirm --renew” with the language and the name of the text.
origin-unused = German has no text “{ $id }” any more.
    .hint = Nothing to do. The line can be removed.
origin-hash = The hash and the German of “{ $id }” do not belong together; somebody changed this line by hand.
    .hint = Compare the translation with the German of today, and write “wegweiser confirm --renew” with the language and the name of the text.

## Exchange with translators

exchange-version = This is { $version }; XLIFF 2.0 and 2.1 are read.
    .hint = Let the other program save it as XLIFF 2.0 or 2.1. Where it can't, copy the translations into a workbook: “wegweiser export … --into words.xlsx” writes one, and translators can work in it too.
exchange-no-language = The file says it is “{ $tag }”, which is no tag of a language; nothing was placed.
    .hint = Write “--language” with the tag that is meant, such as “--language ti”. It stands in www.iana.org/assignments/language-subtag-registry.
exchange-no-language-called = The file says it is “{ $tag }”, which is no tag of a language; nothing was placed.
    .hint = Write “--language” with the tag that is meant: { $meant }.
exchange-column = The table has no column “{ $column }”; nothing was read.
    .hint = The first row names the columns. Export again and put the translations into that file.
exchange-language = The file says it is { $said }, not { $asked }; nothing was placed.
    .hint = Leave out “--language”, or take the right file. In the preview, take the file of the language that is shown.
exchange-language-unknown = The file does not say which language it is in; nothing was placed.
    .hint = Write “--language” with the tag, such as “--language ti”.
exchange-german = German is what everything is translated from; it is not imported.
    .hint = Change German in locales/de by hand.
exchange-new = The language “{ $tag }” has words now, but no language.ron, so nobody sees it yet.
    .hint = Copy the language.ron of another language and change each line; in a pack, “wegweiser pack new” writes one.
exchange-unknown = There is no text “{ $id }”; this row was not placed.
    .hint = The first column must stay as it was exported. If the page was renamed or removed since, export again.
exchange-twice = “{ $id }” stands in this file twice with different translations; the first was placed.
    .hint = Decide which is right, and write it into the first row.
exchange-both = “{ $id }” was changed here and by the translator; it was not placed. Here: “{ $here }” Translator: “{ $there }”
    .hint = Decide which is right. Export again, write it there, and import.
exchange-stale = The German of “{ $id }” has changed since the export; the translation was placed. Then: “{ $was }” Now: “{ $now }”
    .hint = Compare it with the German of today; “wegweiser check” goes on naming it until somebody has.
exchange-long = “{ $id }” has { $length } characters; { $limit } fit well. It was placed.
    .hint = Say it shorter if you can, and look at the page with “wegweiser picture”.
exchange-braces = In “{ $id }” a brace or another special letter was taken as a letter: { $text }
    .hint = Nothing to do, if people should see it. A fact is written as in the German, such as { "{ $tel-emergency }" }.
exchange-variable-lost = “{ $id }” does not name { $variable }, which the German names; it was not placed.
    .hint = Copy it with its braces from the German to where the number or the name belongs.
exchange-variable-new = “{ $id }” names { $variable }, which the German does not name; it was not placed.
    .hint = Take it out, or copy the variables from the German letter by letter.
exchange-refused = “{ $id }” could not be written: files of this language can't be read.
    .hint = Correct the errors of this language's files (“wegweiser check” names them), then import again.
exchange-incomplete = Only parts of “{ $id }” are translated; it was not placed.
    .hint = Translate all segments of this unit.
exchange-ending = Files that end in “.{ $ending }” are not read.
    .hint = Save it as an Excel workbook (.xlsx), as CSV or as XLIFF 2.1 (.xlf); the name must end so.
table-workbook = This is no Excel workbook, or only a part of one ({ $error }).
    .hint = Open it in Excel or LibreOffice, save it anew as .xlsx, and send it again; perhaps it was copied or sent only in part.
table-workbook-locked = This workbook has a password, or the old form .xls.
    .hint = Open it in Excel or LibreOffice and save it as .xlsx without a password.
table-workbook-large = Unpacked, this workbook is larger than { $mebibytes } MiB; nothing was read.
    .hint = Delete empty rows and columns behind the table, or copy the columns into a new workbook.
exchange-sheet = The sheet “{ $sheet }” has none of our columns; it was not read.
    .hint = Nothing to do, unless translations stand there: then give it the columns of an export.
exchange-columns = This is a second column for translations. What stands there was not read; texts: { $count }. Read was “{ $name }”.
    .hint = Leave one such column: move what counts into it, and delete the other or give it another name. Another language goes into a file of its own.
exchange-typed-over = The German column says something else than our German, and there is no translation beside it; rows: { $count }, this is the first.
    .hint = If translations were typed over the German, move them into the column for translations. If the German has changed since, export again.
exchange-copies = The other program put the German where the translation belongs; texts: { $count }, this is the first. They count as not translated.
    .hint = Translate them there. A name that stays as in German is marked there as translated.
exchange-copy = “{ $id }” is the German, letter for letter; it was not placed: “{ $text }”
    .hint = Translate it. If it is a name that stays as it is, write it into the file of this language by hand.
exchange-unfinished = The other program calls “{ $id }” unfinished ({ $state }); it was not placed: “{ $text }”
    .hint = Mark it there as translated, or write “--unfinished” if somebody has read all such texts.
exchange-cell-error = “{ $id }” holds the error of a spreadsheet and no text; it was not placed: { $text }
    .hint = The translation probably began with = or -. Type it again, with an apostrophe (') before it.
exchange-formula = “{ $id }” begins with { $letter }, which a spreadsheet takes for a formula; it was not placed: “{ $text }”
    .hint = Leave out the { $letter }, or begin with another letter. If it has to stand there, write it into the file of this language by hand.
exchange-reference = “{ $id }” still calls { $reference }, which is no fact; it was not placed: “{ $text }”
    .hint = Write the words themselves in its place.
exchange-region = The file calls its language { $said }; it was placed into { $asked }, as asked.
    .hint = Nothing to do. Programs for translators add a country.
exchange-language-close = The file says it is { $said }; there is no such language here, but { $close }. Nothing was placed.
    .hint = Write “--language { $close }” to place it there, or “--language { $said }” to begin a language of its own.
exchange-pack-beside = Here lies a pack of “{ $tag }”, and no --pack was given: its words were neither read nor changed.
    .hint = Write “--pack { $folder }”. If the words belong into the content itself, call the command from another folder.
exchange-filled = Somebody has filled in this file: cells that are not in the words of “{ $tag }” yet: { $count }. It was not written over.
    .hint = Read it first: “wegweiser import { $file }{ $pack }”. Or write into a file of another name. With “--force” what was filled in is lost.
exchange-foreign = There is a file of this name that is no file for translators, or can't be read. It was not written over.
    .hint = Choose another name, or move the file away. With “--force” it is lost.
exchange-xml = This is no whole XML, so no XLIFF ({ $error }).
    .hint = Export it anew from the other program, or send it again; perhaps it was copied or sent only in part.
exchange-xml-none = There is no XML in this file, so it is no XLIFF.
    .hint = Take the file that the other program exported, or a workbook (.xlsx) with the right ending.
exchange-xml-unclosed = The file ends before <{ $name }> is closed.
    .hint = It was saved or sent only in part. Export it anew from the other program, or send it again.
exchange-xml-deep = Elements of this file nest too deeply; nothing was read.
    .hint = Export it as XLIFF 2.1 from the other program.
exchange-xml-letter = Nobody knows which letter “&{ $name };” is; nothing was read.
    .hint = Write the letter itself, or let the other program export the file anew.
exchange-unsafe = “{ $id }” could not be written without changing other texts of its file.
    .hint = Look at the file (“wegweiser check” names its errors), write the text there by hand, or correct it and import again.
confirm-unknown = No text is called “{ $id }”, and none begins so.
    .hint = Names are those of “wegweiser check” and of an export: a module (health), a page (health/emergency), a text (health/emergency.s2), ui.
confirm-title = “{ $id }” is the German title of a module; its name is { $name }.
    .hint = Write { $name }.
language-no-tile = The language “{ $tag }” has no tile: nobody can choose it, since this list doesn't name it.
    .hint = Add "{ $tag }" where its tile is to stand. Without a list every language has one.
