module =
    .title = Zusammenleben

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier lesen Sie später von Nachbarn, Begrüßung, Familie und Festen.
    .s3 = Fragen Sie jetzt das Team nach dem Leben hier.
    .s4 = Erzählen Sie auch von Ihrem Leben und Ihren Festen.
    .notes = Sammeln Sie Begrüßungen aus den Ländern der Gruppe.
