module =
    .title = Leben in der Einrichtung

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier lesen Sie später von Regeln, Post, Geld und Sicherheit.
    .s3 = Fragen Sie jetzt das Team der Einrichtung.
    .s4 = Rufen Sie bei Gewalt die Polizei an: { $tel-police }.
    .notes = Gehen Sie durch das Haus und zeigen Sie die wichtigen Räume.
