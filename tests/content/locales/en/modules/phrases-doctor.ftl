module =
    .title = At the doctor’s

pain =
    .title = I am in pain.

interpreter =
    .title = I need an interpreter.

child-fever =
    .title = My child has a fever.

this-medicine =
    .title = I take this medicine.

sick =
    .title = I feel sick.

breath =
    .title = I have trouble breathing.

toothache =
    .title = I have toothache.

allergy =
    .title = I have an allergy.

pregnant =
    .title = I am pregnant.

not-sleeping =
    .title = I cannot sleep.

afraid =
    .title = I am very afraid.

woman-doctor =
    .title = I would like to see a woman doctor, please.

appointment =
    .title = I need an appointment, please.

prescription =
    .title = I need a new prescription.

how-often =
    .title = How often do I take the medicine?

once-more =
    .title = Please explain that again.

have-pain =
    .title = Are you in pain?

where-pain =
    .title = Where does it hurt?

since-when =
    .title = For how many days?

take-medicine =
    .title = Do you take any medicine?

have-allergy =
    .title = Do you have an allergy?

are-pregnant =
    .title = Are you pregnant?
