# Name of a group of sentences: what one says when one needs help at once.
module =
    .title = Hilfe

help-me =
    .title = Bitte helfen Sie mir.

ambulance =
    .title = Bitte rufen Sie einen Krankenwagen.

police =
    .title = Bitte rufen Sie die Polizei.

# There is a fire here.
fire =
    .title = Hier brennt es.

not-safe =
    .title = Ich fühle mich hier nicht sicher.

# One person or several; man or woman.
threatened =
    .title = Jemand bedroht mich.

# Any violence; chosen because it is gentle and asks for no details.
hurt-me =
    .title = Jemand hat mir wehgetan.

# Without other people who can hear.
private =
    .title = Ich möchte bitte allein mit Ihnen sprechen.

woman =
    .title = Ich möchte mit einer Frau sprechen.

# The child is lost, now.
child-missing =
    .title = Ich finde mein Kind nicht.

child-help =
    .title = Mein Kind braucht Hilfe.

# A person with thoughts of suicide says this. Gentle, plain words; no word for sin or crime.
not-live =
    .title = Ich möchte nicht mehr leben.

stay =
    .title = Bitte bleiben Sie bei mir.

telephone =
    .title = Darf ich bitte telefonieren?

# Sprachmittlung: a person who interprets; use the same everyday word as on the other pages.
interpreter =
    .title = Ich brauche eine Sprachmittlung.

slowly =
    .title = Bitte sprechen Sie langsam.

# From here on staff ask, and the visitor answers by touching a picture. Use the polite form of address, and a calm one.
in-danger =
    .title = Sind Sie in Gefahr?

injured =
    .title = Sind Sie verletzt?

# Answer: the person touches a drawing of the body.
where-pain =
    .title = Wo tut es weh?

children-safe =
    .title = Sind Ihre Kinder in Sicherheit?

call-police =
    .title = Soll ich die Polizei rufen?

want-woman =
    .title = Möchten Sie mit einer Frau sprechen?
