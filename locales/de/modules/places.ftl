module =
    .title = Orte und Menschen

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier finden Sie später Vereine und Beratung in Ihrer Nähe.
    .s3 = Fragen Sie jetzt das Team nach Adressen.
    .notes = Zeichnen Sie mit der Gruppe einen Plan der Umgebung.
