module =
    .title = Ihre Chancen

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier lesen Sie später, was Sie jetzt schon tun können.
    .s3 = Fragen Sie das Team nach Kursen und Vereinen.
    .s4 = Erzählen Sie, was Sie gut können.
    .notes = Jede Person nennt eine Sache, die sie gut kann und weitergeben möchte.
