# Name of a group of sentences: what parents say at school or day care.
module =
    .title = In der Schule

# Anmelden: putting the child's name down at the school.
register =
    .title = Ich möchte mein Kind anmelden.

# Kindergarten: day care for children before school, also called Kita.
day-care =
    .title = Ich suche einen Platz im Kindergarten.

no-german-yet =
    .title = Mein Kind spricht noch kein Deutsch.

# Sprachmittlung: a person who interprets; use the same everyday word as on the other pages.
interpreter =
    .title = Ich brauche eine Sprachmittlung.

teacher =
    .title = Wer unterrichtet mein Kind?

begins =
    .title = Wann beginnt der Unterricht?

collect =
    .title = Wann kann ich mein Kind abholen?

# Things such as pens and exercise books.
what-needed =
    .title = Was braucht mein Kind für den Unterricht?

homework =
    .title = Wer hilft bei den Hausaufgaben?

ill =
    .title = Mein Kind ist heute krank.

later =
    .title = Mein Kind kommt heute später.

# Because of an allergy, the family's religion or a custom; no reason need be given.
food =
    .title = Mein Kind darf das nicht essen.

# Teasing, threatening, hitting.
others-hurt =
    .title = Andere Kinder ärgern mein Kind.

how-is-my-child =
    .title = Wie geht es meinem Kind hier?

# The parent says: I too, not only my child.
german-course =
    .title = Ich möchte auch Deutsch lernen.

# From here on staff ask, and the visitor answers by touching a picture. Use the polite form of address. A friendly question; both answers are welcome.
school-before =
    .title = War Ihr Kind schon in einer Schule?

# Impfpass: booklet in which doctors write the vaccinations.
vaccination-book =
    .title = Haben Sie den Impfpass Ihres Kindes?

is-ill =
    .title = Ist Ihr Kind krank?

# Answer: the person touches a drawing of the body.
where-pain =
    .title = Wo tut es Ihrem Kind weh?

# Answer: one to seven days.
since-when =
    .title = Seit wie vielen Tagen ist Ihr Kind krank?

collect-yourself =
    .title = Holen Sie Ihr Kind selbst ab?
