## Übersetzungen: woraus sie gemacht sind, Austausch, Glossar

## Texte, wie Menschen sie speichern

text-utf16 = Diese Datei ist als UTF-16 gespeichert („Unicode“ im Editor von Windows); sie wurde umgewandelt.
    .hint = Es ist nichts zu tun. Andere Programme lesen UTF-8 besser: Wählen Sie beim Speichern „UTF-8“.
ftl-tab = Zeilen, die mit einem Tabulator beginnen: { $count }.
    .hint = Sie werden gelesen. Nehmen Sie trotzdem vier Leerzeichen: Beginnt eine Zeile mit Leerzeichen und folgt dann ein Tabulator, hält Fluent sie für einen Teil des Textes darüber.
translation-none = In dieser Datei ist noch nichts übersetzt ({ $tag }); Texte: { $count }.
    .hint = Schreiben Sie die Übersetzung an die Stelle von { "{ \"\" }" }, oder füllen Sie eine Tabelle aus: „wegweiser export { $tag } --into { $tag }.xlsx“ schreibt eine, „wegweiser import { $tag }.xlsx“ liest sie ein; bei einem Paket schreiben Sie zu beiden „--pack“ und seinen Ordner. Bis dahin erscheint die Ersatzsprache.

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

exchange-version = Das ist { $version }; gelesen werden XLIFF 2.0 und 2.1.
    .hint = Speichern Sie sie im anderen Programm als XLIFF 2.0 oder 2.1. Kann es das nicht, kopieren Sie die Übersetzungen in eine Arbeitsmappe: „wegweiser export … --into texte.xlsx“ schreibt eine, und auch darin kann man übersetzen.
exchange-no-language = Die Datei sagt, sie sei „{ $tag }“; das ist kein Kürzel einer Sprache. Nichts wurde übernommen.
    .hint = Schreiben Sie „--language“ mit dem Kürzel, das gemeint ist, zum Beispiel „--language ti“. Es steht in www.iana.org/assignments/language-subtag-registry.
exchange-no-language-called = Die Datei sagt, sie sei „{ $tag }“; das ist kein Kürzel einer Sprache. Nichts wurde übernommen.
    .hint = Schreiben Sie „--language“ mit dem Kürzel, das gemeint ist: { $meant }.
exchange-column = Die Tabelle hat keine Spalte „{ $column }“; nichts wurde gelesen.
    .hint = Die erste Zeile nennt die Spalten. Exportieren Sie noch einmal und schreiben Sie die Übersetzungen in diese Datei.
exchange-language = Die Datei sagt, sie sei { $said }, nicht { $asked }; nichts wurde übernommen.
    .hint = Lassen Sie „--language“ weg, oder nehmen Sie die richtige Datei. In der Vorschau: Nehmen Sie die Datei der Sprache, die zu sehen ist.
exchange-language-unknown = Die Datei sagt nicht, in welcher Sprache sie ist; nichts wurde übernommen.
    .hint = Schreiben Sie „--language“ mit dem Kürzel, etwa „--language ti“.
exchange-german = Aus Deutsch wird alles übersetzt; es wird nicht importiert.
    .hint = Ändern Sie Deutsch in locales/de von Hand.
exchange-new = Die Sprache „{ $tag }“ hat jetzt Wörter, aber keine language.ron, darum sieht sie noch niemand.
    .hint = Kopieren Sie die language.ron einer anderen Sprache und ändern Sie jede Zeile; in einem Paket schreibt sie „wegweiser pack new“.
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
exchange-refused = „{ $id }“ ließ sich nicht schreiben: Dateien dieser Sprache lassen sich nicht lesen.
    .hint = Verbessern Sie die Fehler in den Dateien dieser Sprache („wegweiser check“ nennt sie), und importieren Sie noch einmal.
exchange-incomplete = Von „{ $id }“ sind nur Teile übersetzt; es wurde nicht übernommen.
    .hint = Übersetzen Sie alle Segmente dieser Einheit.
exchange-ending = Dateien mit der Endung „.{ $ending }“ werden nicht gelesen.
    .hint = Speichern Sie sie als Excel-Arbeitsmappe (.xlsx), als CSV oder als XLIFF 2.1 (.xlf); so muss der Name auch enden.
table-workbook = Das ist keine Excel-Arbeitsmappe, oder nur ein Teil davon ({ $error }).
    .hint = Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu als .xlsx, und senden Sie sie noch einmal; vielleicht wurde sie nur zum Teil kopiert oder geschickt.
table-workbook-locked = Diese Arbeitsmappe hat ein Kennwort oder die alte Form .xls.
    .hint = Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx ohne Kennwort.
table-workbook-large = Diese Arbeitsmappe ist entpackt größer als { $mebibytes } MiB; nichts wurde gelesen.
    .hint = Löschen Sie leere Zeilen und Spalten hinter der Tabelle, oder kopieren Sie die Spalten in eine neue Arbeitsmappe.
exchange-sheet = Das Blatt „{ $sheet }“ hat keine unserer Spalten; es wurde nicht gelesen.
    .hint = Nichts zu tun, außer es stehen Übersetzungen darin: Geben Sie ihm dann die Spalten einer ausgegebenen Datei.
exchange-columns = Das ist eine zweite Spalte für Übersetzungen. Was darin steht, wurde nicht gelesen; Texte: { $count }. Gelesen wurde „{ $name }“.
    .hint = Lassen Sie nur eine solche Spalte: Schieben Sie hinein, was gilt, und löschen Sie die andere oder geben Sie ihr einen anderen Namen. Eine andere Sprache gehört in eine eigene Datei.
exchange-typed-over = In der deutschen Spalte steht etwas anderes als unser Deutsch, und daneben keine Übersetzung; Zeilen: { $count }, dies ist die erste.
    .hint = Wurden Übersetzungen über das Deutsche geschrieben, schieben Sie sie in die Spalte für Übersetzungen. Hat sich das Deutsche seither geändert, geben Sie noch einmal aus.
exchange-copies = Das andere Programm hat das Deutsche an die Stelle der Übersetzung gesetzt; Texte: { $count }, dies ist der erste. Sie zählen als nicht übersetzt.
    .hint = Übersetzen Sie sie dort. Ein Name, der wie im Deutschen bleibt, wird dort als übersetzt gekennzeichnet.
exchange-copy = „{ $id }“ ist das Deutsche, Buchstabe für Buchstabe; es wurde nicht übernommen: „{ $text }“
    .hint = Übersetzen Sie es. Ist es ein Name, der so bleibt, schreiben Sie ihn von Hand in die Datei dieser Sprache.
exchange-unfinished = Das andere Programm nennt „{ $id }“ nicht fertig ({ $state }); es wurde nicht übernommen: „{ $text }“
    .hint = Kennzeichnen Sie es dort als übersetzt, oder schreiben Sie „--unfinished“, wenn jemand alle solchen Texte gelesen hat.
exchange-cell-error = In „{ $id }“ steht der Fehler einer Tabellenkalkulation und kein Text; es wurde nicht übernommen: { $text }
    .hint = Die Übersetzung begann wohl mit = oder -. Geben Sie sie noch einmal ein, mit einem Apostroph (') davor.
exchange-formula = „{ $id }“ beginnt mit { $letter }, was eine Tabellenkalkulation für eine Formel hält; es wurde nicht übernommen: „{ $text }“
    .hint = Lassen Sie das { $letter } weg, oder beginnen Sie mit einem anderen Zeichen. Muss es dort stehen, schreiben Sie es von Hand in die Datei dieser Sprache.
exchange-reference = „{ $id }“ nennt noch { $reference }, das kein Fakt ist; es wurde nicht übernommen: „{ $text }“
    .hint = Schreiben Sie an seine Stelle die Wörter selbst.
exchange-region = Die Datei nennt ihre Sprache { $said }; sie wurde in { $asked } übernommen, wie verlangt.
    .hint = Nichts zu tun. Programme für Übersetzende fügen ein Land hinzu.
exchange-language-close = Die Datei sagt, sie sei { $said }; eine solche Sprache gibt es hier nicht, aber { $close }. Nichts wurde übernommen.
    .hint = Schreiben Sie „--language { $close }“, um sie dort zu übernehmen, oder „--language { $said }“, um eine eigene Sprache zu beginnen.
exchange-pack-beside = Hier liegt ein Paket für „{ $tag }“, und --pack wurde nicht angegeben: Seine Wörter wurden weder gelesen noch geändert.
    .hint = Schreiben Sie „--pack { $folder }“. Gehören die Wörter in den Inhalt selbst, rufen Sie den Befehl in einem anderen Ordner auf.
exchange-filled = Diese Datei hat jemand ausgefüllt: Zellen, die noch nicht in den Wörtern von „{ $tag }“ stehen: { $count }. Sie wurde nicht überschrieben.
    .hint = Lesen Sie sie zuerst ein: „wegweiser import { $file }{ $pack }“. Oder schreiben Sie in eine Datei mit anderem Namen. Mit „--force“ geht verloren, was ausgefüllt wurde.
exchange-foreign = Es gibt schon eine Datei dieses Namens, die keine Datei für Übersetzende ist oder sich nicht lesen lässt. Sie wurde nicht überschrieben.
    .hint = Wählen Sie einen anderen Namen, oder legen Sie die Datei woanders hin. Mit „--force“ geht sie verloren.
exchange-xml = Das ist kein ganzes XML, also kein XLIFF ({ $error }).
    .hint = Geben Sie es im anderen Programm neu aus, oder senden Sie es noch einmal; vielleicht wurde es nur zum Teil kopiert oder geschickt.
exchange-xml-none = In dieser Datei ist kein XML, also ist sie kein XLIFF.
    .hint = Nehmen Sie die Datei, die das andere Programm ausgegeben hat, oder eine Arbeitsmappe (.xlsx) mit der richtigen Endung.
exchange-xml-unclosed = Die Datei endet, bevor <{ $name }> geschlossen ist.
    .hint = Sie wurde nur zum Teil gespeichert oder geschickt. Geben Sie sie im anderen Programm neu aus, oder senden Sie sie noch einmal.
exchange-xml-deep = Die Elemente dieser Datei sind zu tief verschachtelt; nichts wurde gelesen.
    .hint = Geben Sie sie im anderen Programm als XLIFF 2.1 aus.
exchange-xml-letter = Welches Zeichen „&{ $name };“ ist, weiß niemand; nichts wurde gelesen.
    .hint = Schreiben Sie das Zeichen selbst, oder lassen Sie das andere Programm die Datei neu ausgeben.
exchange-unsafe = „{ $id }“ ließ sich nicht schreiben, ohne andere Texte seiner Datei zu verändern.
    .hint = Sehen Sie die Datei an („wegweiser check“ nennt ihre Fehler), schreiben Sie den Text dort von Hand, oder verbessern Sie sie und lesen Sie noch einmal ein.
confirm-unknown = Kein Text heißt „{ $id }“, und keiner beginnt so.
    .hint = Die Namen sind die von „wegweiser check“ und die in einer ausgegebenen Datei: ein Modul (health), eine Seite (health/emergency), ein Text (health/emergency.s2), ui.
confirm-title = „{ $id }“ ist der deutsche Titel eines Moduls; sein Name ist { $name }.
    .hint = Schreiben Sie { $name }.
language-no-tile = Die Sprache „{ $tag }“ hat keine Kachel: Niemand kann sie wählen, weil diese Liste sie nicht nennt.
    .hint = Fügen Sie "{ $tag }" dort ein, wo die Kachel stehen soll. Ohne Liste hat jede Sprache eine.
