module =
    .title = Help

help-me =
    .title = Please help me.

ambulance =
    .title = Please call an ambulance.

police =
    .title = Please call the police.

fire =
    .title = There is a fire here.

not-safe =
    .title = I do not feel safe here.

threatened =
    .title = Someone is threatening me.

hurt-me =
    .title = Someone has hurt me.

private =
    .title = I would like to speak with you alone, please.

woman =
    .title = I would like to speak with a woman.

child-missing =
    .title = I cannot find my child.

child-help =
    .title = My child needs help.

not-live =
    .title = I do not want to live any more.

stay =
    .title = Please stay with me.

telephone =
    .title = May I use the telephone, please?

interpreter =
    .title = I need an interpreter.

slowly =
    .title = Please speak slowly.

in-danger =
    .title = Are you in danger?

injured =
    .title = Are you hurt?

where-pain =
    .title = Where does it hurt?

children-safe =
    .title = Are your children safe?

call-police =
    .title = Shall I call the police?

want-woman =
    .title = Would you like to speak with a woman?
