# Was Befunde über Tabellen und über Orte aus fremden Dateien auf Deutsch sagen.

## Tabellen

table-quote = Ein Anführungszeichen öffnet diese Zelle, und nichts schließt es. Die Zeile wurde so gelesen, wie sie dasteht.
    .hint = Sehen Sie sich diese Zeile an. Schließen Sie das Anführungszeichen, oder löschen Sie es.
table-formula = In dieser Zelle steht eine Formel ohne Ergebnis. Sie wurde als leer gelesen.
    .hint = Öffnen Sie die Tabelle in einer Tabellenkalkulation und speichern Sie sie dort, oder schreiben Sie die Worte selbst in die Zelle.
table-cell = Diese Zelle hat mehr als { $most } KiB Text; sie wurde als leer gelesen.
    .hint = Sehen Sie die Tabelle an: Vielleicht stehen ganze Zeilen oder eine andere Datei in dieser Zelle. Ein Text hat wenige Zeilen.
table-long = Die Tabelle geht weiter, gelesen werden aber nur { $rows } Zeilen.
    .hint = Löschen Sie Zeilen, die niemand braucht, auch leere mit einer Farbe, oder machen Sie mehrere Tabellen daraus.
table-large = Diese Datei hat { $size } MiB, gelesen werden höchstens { $most }.
    .hint = Löschen Sie, was niemand braucht, zum Beispiel Bilder und leere Zeilen, oder machen Sie mehrere Tabellen daraus.
table-wide = Die Tabelle geht rechts weiter, gelesen werden aber nur { $columns } Spalten.
    .hint = Löschen Sie Spalten, die niemand braucht.

## Orte aus fremden Dateien

import-cell-failed = Die Formel in dieser Zelle ist gescheitert: { $cell }. Die Zelle wurde als leer gelesen.
    .hint = Schreiben Sie die Worte selbst in die Zelle, oder berichtigen Sie die Formel und speichern die Tabelle neu.
import-cell-formula = In dieser Zelle steht eine Formel und kein Text: { $cell }. Die Zelle wurde als leer gelesen.
    .hint = Schreiben Sie die Worte selbst in die Zelle.
import-cell-unnamed = Diese Zelle steht unter keinem Spaltennamen: „{ $cell }“. Sie wurde nicht gelesen.
    .hint = Geben Sie der Spalte in der ersten Zeile einen Namen. Oder setzen Sie die Zelle davor in Anführungszeichen: In ihr steht, was sonst Spalten trennt.
import-phone-several = In der Zelle steht mehr als eine Nummer: „{ $written }“. Übernommen wurde nur { $number }.
    .hint = Vergleichen Sie mit der Quelle. Was Menschen vom Rest brauchen, schreiben Sie in den Hinweis.
import-phone-fax = „{ $written }“ ist keine Nummer, die man anrufen kann. Der Eintrag erscheint ohne Nummer.
    .hint = Fragen Sie nach einer Telefonnummer, und schreiben Sie sie auf.
import-phone-plan = Die Telefonnummer { $number } ist für jeden Nummernplan zu kurz oder zu lang.
    .hint = Vergleichen Sie mit der Quelle, und rufen Sie an.
import-phone-others = „{ $entry }“ hat weitere Nummern, die nicht übernommen wurden: { $numbers }.
    .hint = Ist eine davon besser, schreiben Sie sie in die Datei des Hauses.
import-language = „{ $word }“ ist keine Sprache, die unter diesem Namen oder Kürzel bekannt ist.
    .hint = Schreiben Sie den Namen auf Deutsch oder Englisch, oder eine BCP-47-Kennung wie ar, prs oder pt-BR. BKS sind drei Sprachen: Bosnisch, Kroatisch, Serbisch. Der Eintrag erscheint ohne sie.
import-language-part = „{ $word }“ wurde als Sprache { $tag } gelesen. Der Rest erscheint nicht.
    .hint = Was Menschen davon brauchen, schreiben Sie in den Hinweis.
import-hours-over = Diese Zeiten von „{ $entry }“ endeten am { $date }: { $hours }. Sie erscheinen nicht.
    .hint = Fragen Sie, wann heute geöffnet ist, und schreiben Sie es in die Datei des Hauses.
import-hours-later = Diese Zeiten von „{ $entry }“ beginnen am { $date }: { $hours }. Sie erscheinen noch nicht.
    .hint = Importieren Sie die Datei an diesem Tag noch einmal.
import-hours-until = Diese Zeiten von „{ $entry }“ gelten bis { $date }: { $hours }. Sie erscheinen, als gälten sie immer.
    .hint = Importieren Sie nach diesem Tag eine neuere Datei.
import-hours-rhythm = Diese Zeiten von „{ $entry }“ gelten nicht in jeder Woche: { $hours }. Sie erscheinen nicht.
    .hint = Schreiben Sie sie in den Hinweis, zum Beispiel „jeden ersten Montag, 9 bis 12 Uhr“.
import-hours-aside = Neben den Zeiten der Woche steht bei „{ $entry }“ noch, was kein Kiosk anzeigt: { $words }. Die Zeiten der Woche wurden übernommen.
    .hint = Schreiben Sie es in den Hinweis, wenn es gebraucht wird. An Feiertagen erscheinen die Zeiten des Wochentags.
import-left = Was die Datei über „{ $entry }“ sagt und nicht übernommen wurde: { $fields }.
    .hint = Schreiben Sie in den Hinweis, was Menschen davon brauchen: wer kommen darf, was es kostet, wie man hinkommt.
import-same = „{ $name }“ in { $town } steht hier mehrmals.
    .hint = Geben Sie der Tabelle eine Spalte „id“ mit einem Namen für jeden Eintrag. Dann findet der nächste Import jeden wieder.
import-many = Die Datei hat { $count } Angebote, gelesen werden aber nur { $most }.
    .hint = Exportieren Sie nur, was in der Nähe des Hauses liegt.
import-not-hsds = Das ist JSON, aber kein Open Referral HSDS 3.0: Kein Angebot darin hat einen Namen (name). Es enthält: { $keys }.
    .hint = Exportieren Sie es als Tabelle (.csv oder .xlsx) mit den Spalten „Name“ und „Ort“; assets/AUTHORING.md nennt alle Namen. Listen von Integreat, GeoJSON und OpenStreetMap sind kein HSDS.

## Häuser

site-long = Bei „{ $entry }“ hat „{ $field }“ { $count } Buchstaben.
    .hint = Kürzen Sie auf { $most } Buchstaben: Ein Name wird im Vorbeigehen auf einer Kachel gelesen. Der Rest gehört in den Hinweis.
site-language = Der Eintrag „{ $entry }“ hat die Sprache { $tag }. Gesucht wird sie als { $canonical }.
    .hint = Schreiben Sie { $canonical }: Das ist das kürzere Kürzel derselben Sprache.
site-unshown = Die Orte des Hauses „{ $site }“ erscheinen nicht: kiosk.ron nennt das Haus „{ $named }“.
    .hint = Schreiben Sie in diese Zeile von kiosk.ron: site: "{ $site }",
