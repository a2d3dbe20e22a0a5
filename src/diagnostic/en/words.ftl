## Translations: what they were made from, exchange, glossary

## Texts as people save them

text-utf16 = This file is saved as UTF-16 (“Unicode” in Notepad); it was converted.
    .hint = Nothing has to be done. Other programs read UTF-8 better: choose “UTF-8” when you save it.
ftl-tab = Lines that begin with a tab: { $count }.
    .hint = They are read, but use four spaces instead of the tab: where a line begins with spaces and goes on with a tab, Fluent takes it for a part of the text above.
translation-none = Nothing in this file is translated yet ({ $tag }); texts: { $count }.
    .hint = Write the translation in place of { "{ \"\" }" }. Until then the fallback language is shown.
