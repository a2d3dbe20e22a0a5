module =
    .title = Meine Liste

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier sehen Sie später die Seiten, die Sie behalten möchten.
    .s3 = Fragen Sie jetzt das Team nach Papier und Stift.
    .notes = Jede Person schreibt oder zeichnet, was sie heute behalten möchte.
