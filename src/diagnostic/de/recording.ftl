## Aufnahmen

people-clip = „{ $clip }“ nennt keine Aufnahme.
    .hint = Schreiben Sie „Modul/Seite“, oder „Modul/Seite.s1“ für einen Satz davon. Bis das stimmt, wird in dieser Sprache keine Aufnahme gespielt.
people-kiosk = { $name } hat nicht zugestimmt, dass die Aufnahmen am Bildschirm zu hören sind.
    .hint = Fragen Sie noch einmal und ergänzen Sie Kiosk bei „consent“, oder entfernen Sie die Aufnahmen. Sie werden nicht gespielt.
recording-withdrawn = { $name } hat die Einwilligung am { $day } zurückgenommen, aber hier liegen noch Aufnahmen ({ $count }): { $clips }.
    .hint = Führen Sie „wegweiser record { $tag } --remove-withdrawn“ aus. Sie werden nicht gespielt, und kein Paket nimmt sie mit.
recording-no-person = Aufnahmen, die niemandem gehören ({ $count }): { $clips }.
    .hint = Tragen Sie in people.ron ein, wer gesprochen hat, an welchem Tag und mit welcher Einwilligung. „wegweiser record“ macht das selbst.
