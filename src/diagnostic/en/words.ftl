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
