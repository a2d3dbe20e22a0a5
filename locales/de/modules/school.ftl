module =
    .title = Kindergarten und Schule

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier lesen Sie später von Kindergarten und Schule.
    .s3 = Fragen Sie jetzt das Team nach Unterricht für Ihre Kinder.
    .s4 = Fragen Sie auch nach Kinderbetreuung.
    .notes = Fragen Sie, wie Schule in den Ländern der Gruppe aussieht.
