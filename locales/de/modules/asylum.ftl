module =
    .title = Asylverfahren

# The advice is legal advice, free of charge, and independent of the authorities.
coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Bewahren Sie jeden Brief auf.
    .s3 = Fragen Sie bei jedem Brief sofort nach.
    .s4 = Fragen Sie das Team nach kostenloser, unabhängiger Rechtsberatung.
    .notes = Geben Sie hier keinen Rechtsrat. Nennen Sie die unabhängige Beratung und wie man sie erreicht.
