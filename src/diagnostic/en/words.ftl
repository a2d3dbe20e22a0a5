## Translations: what they were made from, exchange, glossary

translation-stale = The German has changed since this was translated. Then: “{ $was }” Now: “{ $now }”
    .hint = Correct the translation, or leave it if it still fits; then write “wegweiser confirm --renew” with the language and the name of the text.
origin-unused = German has no text “{ $id }” any more.
    .hint = Nothing to do. The line can be removed.
origin-hash = The hash and the German of “{ $id }” do not belong together; somebody changed this line by hand.
    .hint = Compare the translation with the German of today, and write “wegweiser confirm --renew” with the language and the name of the text.
