module =
    .title = At work

looking =
    .title = I am looking for work.

permit =
    .title = Where do I ask about a work permit?

profession =
    .title = I already have a profession.

recognition =
    .title = Who can help me with my certificate?

training =
    .title = I would like to do vocational training.

volunteer =
    .title = I would like to help as a volunteer.

contract =
    .title = Please explain the work contract to me.

begins =
    .title = What time do I start work?

break =
    .title = When is my break?

show-again =
    .title = Please show me that again.

clothes =
    .title = Where do I get protective clothing?

ill =
    .title = I am ill today.

later =
    .title = I will be late today.

hurt =
    .title = I have hurt myself at work.

day-off =
    .title = I need a day off, please.

not-paid =
    .title = I have not been paid my wages.

have-permit =
    .title = Do you have a work permit?

have-profession =
    .title = Have you learned a profession?

days-a-week =
    .title = How many days a week do you work?

tomorrow =
    .title = Can you come tomorrow?

understood =
    .title = Have you understood everything?

where-pain =
    .title = Where does it hurt?
