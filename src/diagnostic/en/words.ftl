## Translations: what they were made from, exchange, glossary

## Texts as people save them

text-utf16 = This file is saved as UTF-16 (“Unicode” in Notepad); it was converted.
    .hint = Nothing has to be done. Other programs read UTF-8 better: choose “UTF-8” when you save it.
ftl-tab = Lines that begin with a tab: { $count }.
    .hint = They are read, but use four spaces instead of the tab: where a line begins with spaces and goes on with a tab, Fluent takes it for a part of the text above.
translation-none = Nothing in this file is translated yet ({ $tag }); texts: { $count }.
    .hint = Write the translation in place of { "{ \"\" }" }. Until then the fallback language is shown.

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

exchange-format = This file cannot be read: { $error }.
    .hint = Save it as an Excel workbook (.xlsx), as CSV or as XLIFF 2.1 (.xlf).
exchange-version = This is { $version }; XLIFF 2.0 and 2.1 are read.
    .hint = Export as XLIFF 2 from the other program, or let translators work in the workbook (.xlsx).
exchange-encoding = This file is not Unicode; it was read as Windows-1252, which has only Latin letters.
    .hint = Look at the imported words. If letters are wrong or missing, save the table as “CSV UTF-8” or as a workbook.
exchange-utf16 = This file is { $encoding }; it was converted.
    .hint = Nothing to do. UTF-8 is what other programs expect.
exchange-column = The table has no column “{ $column }”; nothing was read.
    .hint = The first row names the columns. Export again and put the translations into that file.
exchange-language = The file says it is { $said }, not { $asked }; nothing was placed.
    .hint = Leave out “--language”, or take the right file.
exchange-language-unknown = The file does not say which language it is in; nothing was placed.
    .hint = Write “--language” with the tag, such as “--language ti”.
exchange-german = German is what everything is translated from; it is not imported.
    .hint = Change German in locales/de by hand.
exchange-new = The language “{ $tag }” has words now, but no language.ron, so nobody sees it yet.
    .hint = Copy the language.ron of another language and change each line.
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
exchange-refused = “{ $id }” could not be written: { $error }.
    .hint = Correct the errors of this language's files (“wegweiser check” names them), then import again.
exchange-incomplete = Only parts of “{ $id }” are translated; it was not placed.
    .hint = Translate all segments of this unit.
