module =
    .title = Mobilität

coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier lesen Sie später von Bus, Zug, Fahrrad und Verkehr.
    .s3 = Fragen Sie das Team nach Bussen und Fahrkarten.
    .s4 = Fragen Sie vor einer Reise, wohin Sie fahren dürfen.
    .notes = Suchen Sie gemeinsam die nächste Haltestelle auf einem Plan.
