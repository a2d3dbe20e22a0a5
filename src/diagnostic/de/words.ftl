## Übersetzungen: woraus sie gemacht sind, Austausch, Glossar

## Texte, wie Menschen sie speichern

text-utf16 = Diese Datei ist als UTF-16 gespeichert („Unicode“ im Editor von Windows); sie wurde umgewandelt.
    .hint = Es ist nichts zu tun. Andere Programme lesen UTF-8 besser: Wählen Sie beim Speichern „UTF-8“.
ftl-tab = Zeilen, die mit einem Tabulator beginnen: { $count }.
    .hint = Sie werden gelesen. Nehmen Sie trotzdem vier Leerzeichen: Beginnt eine Zeile mit Leerzeichen und folgt dann ein Tabulator, hält Fluent sie für einen Teil des Textes darüber.
translation-none = In dieser Datei ist noch nichts übersetzt ({ $tag }); Texte: { $count }.
    .hint = Schreiben Sie die Übersetzung an die Stelle von { "{ \"\" }" }. Bis dahin erscheint die Ersatzsprache.
