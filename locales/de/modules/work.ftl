module =
    .title = Ausbildung und Arbeit

# Arbeitserlaubnis: the permission of the authority to work; give the German word in brackets.
coming =
    .title = Diese Seiten fehlen noch
    .s1 = Diese Seiten schreiben wir noch.
    .s2 = Hier lesen Sie später von Ausbildung, Studium und Arbeit.
    .s3 = Fragen Sie vor jeder Arbeit nach der Arbeitserlaubnis.
    .s4 = Fragen Sie das Team, wer Sie dazu berät.
    .notes = Sammeln Sie Berufe und Können der Gruppe. Versprechen Sie nichts zu Erlaubnissen.
