## Übersetzungen: woraus sie gemacht sind, Austausch, Glossar

## Texte, wie Menschen sie speichern

text-utf16 = Diese Datei ist als UTF-16 gespeichert („Unicode“ im Editor von Windows); sie wurde umgewandelt.
    .hint = Es ist nichts zu tun. Andere Programme lesen UTF-8 besser: Wählen Sie beim Speichern „UTF-8“.
ftl-tab = Zeilen, die mit einem Tabulator beginnen: { $count }.
    .hint = Sie werden gelesen. Nehmen Sie trotzdem vier Leerzeichen: Beginnt eine Zeile mit Leerzeichen und folgt dann ein Tabulator, hält Fluent sie für einen Teil des Textes darüber.
translation-none = In dieser Datei ist noch nichts übersetzt ({ $tag }); Texte: { $count }.
    .hint = Schreiben Sie die Übersetzung an die Stelle von { "{ \"\" }" }. Bis dahin erscheint die Ersatzsprache.

## Glossar

glossary-wanted = Im Deutschen steht der Begriff „{ $term }“ ({ $id }), hier aber keine gewünschte Form davon: { $wanted }.
    .hint = Nehmen Sie eine dieser Formen. Hat das Wort nur eine andere Endung, tragen Sie die Form in locales/glossary.ron ein; kommt der Satz zu Recht ohne sie aus, nennen Sie ihn dort unter „without“.
glossary-forbidden = „{ $form }“ darf nicht für „{ $term }“ stehen: { $reason }
    .hint = Schreiben Sie zum Beispiel: { $wanted }.
glossary-empty = Der Begriff „{ $term }“ des Glossars hat eine leere Form oder keine: { $field }.
    .hint = Schreiben Sie mindestens eine Form, und keine leere.
glossary-twice = Das Glossar hat den Begriff „{ $term }“ zweimal; der zweite gilt nicht.
    .hint = Legen Sie beide zusammen.

## Neue Sprachen

language-unfilled = In „{ $field }“ steht noch der Name der Sprache.
    .hint = Schreiben Sie „Willkommen“ (greeting) oder „Hier berühren“ (invitation) in der Sprache selbst.
