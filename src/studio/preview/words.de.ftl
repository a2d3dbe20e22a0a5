check = Prüfen
build = Bauen
export = Ausgeben
import = Einlesen
record = Aufnehmen
findings = { $errors ->
    [0] Keine Fehler
    [one] 1 Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [0] keine Warnungen
    [one] 1 Warnung
   *[other] { $warnings } Warnungen
}
checking = Wird geprüft …
nothing = Daran ist nichts falsch.
here = Auf dieser Seite
elsewhere = Anderswo
more = { $count ->
    [one] und 1 weiterer
   *[other] und { $count } weitere
}; alle zeigt wegweiser pack check oder wegweiser check.
no-page = Bild ab: erste Seite
doing = { $task } …
unfit = Was gespeichert wurde, kann nicht gezeigt werden: { $why } Der letzte Stand bleibt auf dem Bildschirm.
built = Gebaut: { $file }
refused = { $errors ->
    [one] Nicht gebaut: 1 Fehler. Bitte beheben und noch einmal bauen.
   *[other] Nicht gebaut: { $errors } Fehler. Bitte beheben und noch einmal bauen.
}
no-pack = Diese Sprache gehört zum Inhalt; es gibt kein Paket zu bauen.
exported = { $texts ->
    [one] 1 Text liegt in { $file }
   *[other] { $texts } Texte liegen in { $file }
}
filled = In { $file } hat jemand etwas ausgefüllt, das noch nicht eingelesen ist; { $texts ->
    [one] 1 Zelle ginge
   *[other] { $texts } Zellen gingen
} verloren. „Einlesen“ übernimmt es. Noch einmal „Ausgeben“ überschreibt die Datei.
foreign = { $file } gibt es schon und ist keine Datei für Übersetzende, oder sie lässt sich nicht lesen. Noch einmal „Ausgeben“ überschreibt sie.
imported = { $placed ->
    [one] 1 Text übernommen
   *[other] { $placed } Texte übernommen
}, { $refused ->
    [0] keiner ausgelassen.
    [one] 1 nicht übernommen; die Liste sagt, warum.
   *[other] { $refused } nicht übernommen; die Liste sagt, warum.
}
no-workbook = Es gibt keine Datei { $file }. „Ausgeben“ schreibt sie; speichern Sie die Datei der Übersetzer unter diesem Namen.
records = Das Aufnehmen öffnet sich in einem eigenen Fenster.
no-consent = Wer spricht, muss vorher einwilligen. Im Terminal: { $command }
failed = Das ging nicht: { $why }
