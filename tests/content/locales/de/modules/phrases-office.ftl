# Name of a group of sentences: what one says at a public authority.
module =
    .title = Im Amt

appointment =
    .title = Ich habe heute einen Termin.

# Room in the office building.
which-room =
    .title = In welches Zimmer muss ich?

# Sprachmittlung: a person who interprets; use the same everyday word as on the other pages.
interpreter =
    .title = Ich brauche eine Sprachmittlung.

# Papiere: identity papers and the papers of the authorities.
my-papers =
    .title = Hier sind meine Papiere.

# The person shows a letter.
letter =
    .title = Bitte erklären Sie mir diesen Brief.

form =
    .title = Bitte helfen Sie mir mit dem Formular.

# Asked before signing a paper.
what-i-sign =
    .title = Was unterschreibe ich hier?

# Reading a paper aloud, for instance a record before signing it.
read-aloud =
    .title = Bitte lesen Sie mir das vor.

name-wrong =
    .title = Mein Name ist falsch geschrieben.

copy =
    .title = Ich brauche bitte eine Kopie.

new-address =
    .title = Ich habe eine neue Adresse.

other-day =
    .title = Ich brauche einen anderen Termin.

when-answer =
    .title = Wann bekomme ich eine Antwort?

# Rechtsberatung: independent advice about law, not the authority itself.
legal-advice =
    .title = Wo finde ich eine Rechtsberatung?

# From here on staff ask, and the visitor answers by touching a picture. Use the polite form of address.
have-appointment =
    .title = Haben Sie einen Termin?

# dabei: with you, here and now.
papers-here =
    .title = Haben Sie Ihre Papiere dabei?

letter-here =
    .title = Haben Sie den Brief dabei?

need-interpreter =
    .title = Brauchen Sie eine Sprachmittlung?

# A friendly question, no examination.
understood =
    .title = Haben Sie alles verstanden?
