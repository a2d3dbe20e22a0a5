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
translation-stale = Das Deutsche hat sich seit der Übersetzung geändert. Damals: „{ $was }“ Heute: „{ $now }“
    .hint = Verbessern Sie die Übersetzung, oder lassen Sie sie, wenn sie noch passt; dann „wegweiser confirm --renew“ mit der Sprache und dem Namen des Textes.
origin-unused = Den Text „{ $id }“ gibt es auf Deutsch nicht mehr.
    .hint = Nichts zu tun. Die Zeile kann weg.
origin-hash = Prüfsumme und Deutsch von „{ $id }“ gehören nicht zusammen; jemand hat diese Zeile von Hand geändert.
    .hint = Vergleichen Sie die Übersetzung mit dem heutigen Deutsch, dann „wegweiser confirm --renew“ mit der Sprache und dem Namen des Textes.

## Austausch mit Übersetzenden

exchange-format = Diese Datei lässt sich nicht lesen: { $error }.
    .hint = Speichern Sie sie als Excel-Arbeitsmappe (.xlsx), als CSV oder als XLIFF 2.1 (.xlf).
exchange-version = Das ist { $version }; gelesen werden XLIFF 2.0 und 2.1.
    .hint = Exportieren Sie aus dem anderen Programm als XLIFF 2, oder lassen Sie in der Arbeitsmappe (.xlsx) übersetzen.
exchange-encoding = Diese Datei ist nicht Unicode; sie wurde als Windows-1252 gelesen, das nur lateinische Buchstaben hat.
    .hint = Sehen Sie die übernommenen Wörter an. Sind Buchstaben falsch oder fehlen sie, speichern Sie die Tabelle als „CSV UTF-8“ oder als Arbeitsmappe.
exchange-utf16 = Diese Datei ist { $encoding }; sie wurde umgewandelt.
    .hint = Nichts zu tun. Andere Programme erwarten UTF-8.
exchange-column = Die Tabelle hat keine Spalte „{ $column }“; nichts wurde gelesen.
    .hint = Die erste Zeile nennt die Spalten. Exportieren Sie noch einmal und schreiben Sie die Übersetzungen in diese Datei.
exchange-language = Die Datei sagt, sie sei { $said }, nicht { $asked }; nichts wurde übernommen.
    .hint = Lassen Sie „--language“ weg, oder nehmen Sie die richtige Datei.
exchange-language-unknown = Die Datei sagt nicht, in welcher Sprache sie ist; nichts wurde übernommen.
    .hint = Schreiben Sie „--language“ mit dem Kürzel, etwa „--language ti“.
exchange-german = Aus Deutsch wird alles übersetzt; es wird nicht importiert.
    .hint = Ändern Sie Deutsch in locales/de von Hand.
exchange-new = Die Sprache „{ $tag }“ hat jetzt Wörter, aber keine language.ron, darum sieht sie noch niemand.
    .hint = Kopieren Sie die language.ron einer anderen Sprache und ändern Sie jede Zeile.
exchange-unknown = Den Text „{ $id }“ gibt es nicht; diese Zeile wurde nicht übernommen.
    .hint = Die erste Spalte muss bleiben, wie sie exportiert wurde. Wurde die Seite seither umbenannt oder entfernt, exportieren Sie noch einmal.
exchange-twice = „{ $id }“ steht zweimal in dieser Datei, mit verschiedenen Übersetzungen; die erste wurde übernommen.
    .hint = Entscheiden Sie, welche stimmt, und schreiben Sie sie in die erste Zeile.
exchange-both = „{ $id }“ wurde hier und vom Übersetzer geändert; es wurde nicht übernommen. Hier: „{ $here }“ Übersetzer: „{ $there }“
    .hint = Entscheiden Sie, was stimmt. Exportieren Sie noch einmal, schreiben Sie es dort hinein, und importieren Sie.
exchange-stale = Das Deutsche von „{ $id }“ hat sich seit dem Export geändert; die Übersetzung wurde übernommen. Damals: „{ $was }“ Heute: „{ $now }“
    .hint = Vergleichen Sie sie mit dem heutigen Deutsch; „wegweiser check“ nennt sie, bis es jemand getan hat.
exchange-long = „{ $id }“ hat { $length } Zeichen; gut passen { $limit }. Es wurde übernommen.
    .hint = Sagen Sie es kürzer, wenn es geht, und sehen Sie die Seite mit „wegweiser picture“ an.
exchange-braces = In „{ $id }“ wurde eine Klammer oder ein anderes besonderes Zeichen als Buchstabe genommen: { $text }
    .hint = Nichts zu tun, wenn es zu sehen sein soll. Ein Fakt steht wie im Deutschen, etwa { "{ $tel-emergency }" }.
exchange-variable-lost = „{ $id }“ nennt { $variable } nicht, das im Deutschen steht; es wurde nicht übernommen.
    .hint = Kopieren Sie es mit seinen Klammern aus dem Deutschen dorthin, wo die Nummer oder der Name hingehört.
exchange-variable-new = „{ $id }“ nennt { $variable }, das im Deutschen nicht steht; es wurde nicht übernommen.
    .hint = Nehmen Sie es heraus, oder kopieren Sie die Variablen Zeichen für Zeichen aus dem Deutschen.
exchange-refused = „{ $id }“ ließ sich nicht schreiben: { $error }.
    .hint = Verbessern Sie die Fehler in den Dateien dieser Sprache („wegweiser check“ nennt sie), und importieren Sie noch einmal.
exchange-incomplete = Von „{ $id }“ sind nur Teile übersetzt; es wurde nicht übernommen.
    .hint = Übersetzen Sie alle Segmente dieser Einheit.
