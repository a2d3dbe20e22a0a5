module =
    .title = At a government office

appointment =
    .title = I have an appointment today.

which-room =
    .title = Which room do I have to go to?

interpreter =
    .title = I need an interpreter.

my-papers =
    .title = Here are my papers.

letter =
    .title = Please explain this letter to me.

form =
    .title = Please help me with the form.

what-i-sign =
    .title = What am I signing here?

read-aloud =
    .title = Please read this aloud to me.

name-wrong =
    .title = My name is spelt wrong.

copy =
    .title = I need a copy, please.

new-address =
    .title = I have a new address.

other-day =
    .title = I need a different appointment.

when-answer =
    .title = When will I get an answer?

legal-advice =
    .title = Where can I get legal advice?

have-appointment =
    .title = Do you have an appointment?

papers-here =
    .title = Do you have your papers with you?

letter-here =
    .title = Do you have the letter with you?

need-interpreter =
    .title = Do you need an interpreter?

understood =
    .title = Have you understood everything?
