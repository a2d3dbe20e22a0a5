## Translations: what they were made from, exchange, glossary

translation-stale = The German has changed since this was translated. Then: “{ $was }” Now: “{ $now }”
    .hint = Correct the translation, or leave it if it still fits; then write “wegweiser confirm --renew” with the language and the name of the text.
origin-unused = German has no text “{ $id }” any more.
    .hint = Nothing to do. The line can be removed.
origin-hash = The hash and the German of “{ $id }” do not belong together; somebody changed this line by hand.
    .hint = Compare the translation with the German of today, and write “wegweiser confirm --renew” with the language and the name of the text.
words-utf16 = This file is UTF-16; it was converted.
    .hint = Save it as UTF-8: other programs expect that.

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
