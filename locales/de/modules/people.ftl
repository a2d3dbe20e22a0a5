module =
    .title = Menschen, die Ihnen helfen

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier finden Sie später die Angebote von LAMSA.
    .s3 = LAMSA ist ein Netzwerk von Migrantenorganisationen in Sachsen-Anhalt.
    .s4 = Das Team kann Ihnen mehr über LAMSA sagen.
    .notes = Erzählen Sie von einem Verein in der Nähe und wie man ihn erreicht.
