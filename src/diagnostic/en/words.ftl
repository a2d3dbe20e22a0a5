## Translations: what they were made from, exchange, glossary
