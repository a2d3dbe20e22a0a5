module =
    .title = Nützliche Sätze

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier finden Sie später deutsche Sätze zum Anhören.
    .s3 = Bitten Sie jetzt das Team um Sprachmittlung.
    .notes = Üben Sie einen deutschen Satz, den die Gruppe heute braucht.
