module =
    .title = Einkaufen, Umwelt, Medien

# Pfand: the deposit on bottles, which the shop pays back; give the German word in brackets.
coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier lesen Sie später von Pfand, Müll, Verträgen und Internet.
    .s3 = Unterschreiben Sie nur, was Sie verstehen.
    .s4 = Zeigen Sie einen Vertrag vorher dem Team.
    .notes = Bringen Sie leere Flaschen und Verpackungen mit und sortieren Sie gemeinsam.
