# Name of a group of sentences: what one says at the doctor's. Also women doctors.
module =
    .title = Beim Arzt

pain =
    .title = Ich habe Schmerzen.

# Sprachmittlung: a person who interprets; use the same everyday word as on the other pages.
interpreter =
    .title = Ich brauche eine Sprachmittlung.

child-fever =
    .title = Mein Kind hat Fieber.

# The person shows the packet while saying this.
this-medicine =
    .title = Ich nehme dieses Medikament.

# Nausea: I feel that I must vomit.
sick =
    .title = Mir ist schlecht.

# Breathing is hard.
breath =
    .title = Ich bekomme schlecht Luft.

toothache =
    .title = Ich habe Zahnschmerzen.

allergy =
    .title = Ich habe eine Allergie.

pregnant =
    .title = Ich bin schwanger.

not-sleeping =
    .title = Ich kann nicht schlafen.

# Fear as a trouble for which one seeks help.
afraid =
    .title = Ich habe große Angst.

# A doctor who is a woman.
woman-doctor =
    .title = Ich möchte bitte zu einer Ärztin.

appointment =
    .title = Ich brauche bitte einen Termin.

# Rezept: the doctor's paper for the pharmacy, not one for cooking.
prescription =
    .title = Ich brauche ein neues Rezept.

how-often =
    .title = Wie oft nehme ich das Medikament?

once-more =
    .title = Bitte erklären Sie das noch einmal.

# From here on staff ask, and the visitor answers by touching a picture. Use the polite form of address.
have-pain =
    .title = Haben Sie Schmerzen?

# Answer: the person touches a drawing of the body.
where-pain =
    .title = Wo tut es weh?

# Since how many days the trouble is there. Answer: one to seven days.
since-when =
    .title = Seit wie vielen Tagen?

take-medicine =
    .title = Nehmen Sie Medikamente?

have-allergy =
    .title = Haben Sie eine Allergie?

are-pregnant =
    .title = Sind Sie schwanger?
