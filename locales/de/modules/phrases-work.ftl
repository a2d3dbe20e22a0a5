# Name of a group of sentences: what one says at work and when looking for work.
module =
    .title = Bei der Arbeit

looking =
    .title = Ich suche Arbeit.

# Arbeitserlaubnis: the authority's permission to work.
permit =
    .title = Wo frage ich nach der Arbeitserlaubnis?

# A trade or profession which the person has learned or done.
profession =
    .title = Ich habe schon einen Beruf.

# Zeugnis: certificate of school, training or university from another country.
recognition =
    .title = Wer hilft mir mit meinem Zeugnis?

# Ausbildung: training for a trade, at a firm and at school.
training =
    .title = Ich möchte eine Ausbildung machen.

# ehrenamtlich: as a volunteer, without wages.
volunteer =
    .title = Ich möchte ehrenamtlich helfen.

# Arbeitsvertrag: contract between worker and employer.
contract =
    .title = Bitte erklären Sie mir den Arbeitsvertrag.

# At what time of the day.
begins =
    .title = Wann beginnt meine Arbeit?

break =
    .title = Wann habe ich Pause?

# How something is done.
show-again =
    .title = Bitte zeigen Sie mir das noch einmal.

# Schutzkleidung: helmet, gloves, strong shoes.
clothes =
    .title = Wo bekomme ich Schutzkleidung?

ill =
    .title = Ich bin heute krank.

later =
    .title = Ich komme heute später.

hurt =
    .title = Ich habe mich bei der Arbeit verletzt.

day-off =
    .title = Ich brauche bitte einen freien Tag.

# Lohn: wages for work already done.
not-paid =
    .title = Ich habe meinen Lohn nicht bekommen.

# From here on staff ask, and the visitor answers by touching a picture. Use the polite form of address.
have-permit =
    .title = Haben Sie eine Arbeitserlaubnis?

have-profession =
    .title = Haben Sie einen Beruf gelernt?

# How many days a week the person works or can work. Answer: one to seven days.
days-a-week =
    .title = Wie viele Tage in der Woche arbeiten Sie?

# morgen: tomorrow, not the morning.
tomorrow =
    .title = Können Sie morgen kommen?

# A friendly question, no examination.
understood =
    .title = Haben Sie alles verstanden?

# After an accident. Answer: the person touches a drawing of the body.
where-pain =
    .title = Wo tut es weh?
