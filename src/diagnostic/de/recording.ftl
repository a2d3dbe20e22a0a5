## Aufnahmen

people-clip = „{ $clip }“ nennt keine Aufnahme.
    .hint = Schreiben Sie „Modul/Seite“, oder „Modul/Seite.s1“ für einen Satz davon. Bis das stimmt, wird in dieser Sprache keine Aufnahme gespielt.
people-kiosk = { $name } hat nicht zugestimmt, dass die Aufnahmen am Bildschirm zu hören sind.
    .hint = Fragen Sie noch einmal und ergänzen Sie Kiosk bei „consent“, oder entfernen Sie die Aufnahmen. Sie werden nicht gespielt.
recording-withdrawn = { $name } hat die Einwilligung am { $day } zurückgenommen, aber hier liegen noch Aufnahmen ({ $count }): { $clips }.
    .hint = Führen Sie „wegweiser record { $tag } --remove-withdrawn“ aus. Sie werden nicht gespielt, und kein Paket nimmt sie mit.
recording-no-person = Aufnahmen, die niemandem gehören ({ $count }): { $clips }.
    .hint = Tragen Sie in people.ron ein, wer gesprochen hat, an welchem Tag und mit welcher Einwilligung. „wegweiser record“ macht das selbst.

recording-format = Dateien der Art „{ $extension }“ werden mit ffmpeg gelesen; es ist nicht installiert.
    .hint = Installieren Sie ffmpeg („sudo apt install ffmpeg“), oder speichern Sie die Aufnahme als WAV, FLAC, MP3 oder Ogg Vorbis.
recording-large = Diese Datei hat { $size } MiB; möglich sind { $limit } MiB.
    .hint = Speichern Sie sie als FLAC oder MP3, oder teilen Sie sie.
recording-long = Diese Aufnahme ist länger als { $minutes } Minuten.
    .hint = Teilen Sie sie: ein Modul je Datei.
recording-silent = Von { $from } s bis { $to } s spricht niemand; dort soll „{ $text }“ sein.
    .hint = Verschieben Sie die Marke dorthin, wo gesprochen wird, oder nehmen Sie den Satz noch einmal auf.
recording-clipped = Diese Aufnahme ist zu laut und knistert.
    .hint = Hören Sie sie an. Nehmen Sie sie aus größerem Abstand noch einmal auf, oder stellen Sie das Mikrofon leiser.
recording-waits = „{ $clip }“ ist noch nicht zu hören, denn diese Texte fehlen: { $texts }.
    .hint = Nehmen Sie sie auf. Was da ist, liegt in recordings-work.
record-message = „{ $message }“ ist nicht der Name einer Seite dieser Sprache. So heißen: { $names }.
    .hint = Schreiben Sie „Modul/Seite“, zum Beispiel „health/emergency“.

marks-none = In dieser Datei sind keine Marken.
    .hint = Speichern Sie sie noch einmal: in Audacity mit Datei, Exportieren, Textmarken.
mark-unreadable = Das ist keine Marke: „{ $text }“.
    .hint = Audacity schreibt Anfang, Ende und Namen mit Tabulatoren dazwischen, WebVTT „00:01.000 --> 00:02.500“, Endzeiten eine Zahl je Satz, jede größer als die vorige.
mark-unknown = „{ $mark }“ (bei { $start } s) nennt keinen Text dieser Sprache.
    .hint = Nennen Sie die Marke „Modul/Seite.s1“, „Seite.s1“, oder „s1“ zusammen mit --message Modul/Seite.
mark-ambiguous = „{ $mark }“ (bei { $start } s) kann auf mehreren Seiten stehen: { $names }.
    .hint = Schreiben Sie das Modul davor, zum Beispiel „health/emergency.s1“.
mark-many = Für „{ $mark }“ (bei { $start } s) ist kein Text mehr da: „{ $message }“ hat { $count } Texte.
    .hint = Entfernen Sie Marken, oder geben Sie ihnen die Namen ihrer Texte.
mark-message = Die Marke bei { $start } s ist nur gezählt; die Seite muss genannt werden.
    .hint = Ergänzen Sie --message Modul/Seite, oder nennen Sie jede Marke „Seite.s1“.
mark-twice = Eine zweite Marke, „{ $mark }“ bei { $start } s, gilt „{ $text }“. Sie wird nicht genommen.
    .hint = Behalten Sie die Marke des besseren Versuchs.
mark-overlap = „{ $mark }“ (bei { $start } s) beginnt, bevor „{ $other }“ zu Ende ist.
    .hint = Hören Sie beide an, und verschieben Sie die Marken, wo Wörter des anderen zu hören sind.
mark-past-end = „{ $mark }“ (bei { $start } s) hat keinen Teil an dieser Aufnahme von { $length } s.
    .hint = Gehören Datei und Marken zusammen? Eine Marke braucht ein Ende nach ihrem Anfang.
mark-cut = „{ $mark }“ endet bei { $end } s, die Aufnahme nach { $length } s.
    .hint = Hören Sie, ob das letzte Wort ganz ist.
end-times-none = Auf dieser Seite stehen keine Endzeiten für „{ $name }“.
    .hint = In Bloom heißt die Tondatei wie die „id“ ihres Textes. Behalten Sie diesen Namen, und teilen Sie den Text in Bloom zuerst in Sätze.
