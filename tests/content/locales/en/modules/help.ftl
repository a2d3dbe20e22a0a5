module =
    .title = Help

when-i-call =
    .title = What happens when I call?
    .s1 = If there is a fire or a life is in danger, dial { $tel-emergency }; if someone is violent, dial { $tel-police }.
    .s2 = First, say where you are.
    .s3 = Say what has happened and how many people need help.
    .s4 = Also say which language you speak.
    .s5 = Wait for questions and stay on the telephone.

not-safe =
    .title = I do not feel safe here
    .s1 = Nobody is allowed to hit you, threaten you or force you to have sex.
    .s2 = If you are in danger, call the police: { $tel-police }.
    .s3 = Talk to a member of staff you trust.
    .s4 = Women can get free help in many languages: { $tel-violence-women }.
    .s5 = You do not have to give your name there.

child =
    .title = My child needs help
    .s1 = If a life is in danger, call { $tel-emergency }.
    .s2 = Talk to the staff about illness, fear or violence.
    .s3 = Parents can get advice on { $tel-parents }, children on { $tel-children }.
    .s4 = These calls are free, but not possible at night or on Sundays.
    .s5 = If there has been sexual violence, { $tel-sexual-abuse } also helps, free of charge.

trafficking =
    .title = Someone is forcing me
    .s1 = Nobody is allowed to force you to work, to have sex or to steal.
    .s2 = This is also true if you owe this person money.
    .s3 = Even if someone has your papers, there is help.
    .s4 = Talk alone with the staff or an advice service.
    .s5 = If you are in danger, call { $tel-police }; women can also get help on { $tel-violence-women }.

racist-attack =
    .title = Someone is attacking me because of racism
    .s1 = Nobody is allowed to attack you because of your skin colour, your religion or where you come from.
    .s2 = If you are in danger, call the police: { $tel-police }.
    .s3 = Show any injuries to a doctor soon.
    .s4 = Write down what happened and who was there.
    .s5 = Ask the staff about an advice service for victims (Opferberatung).

suicide =
    .title = I do not want to live any more
    .s1 = You are not alone, and there is help.
    .s2 = Please go to someone now, for example to the staff.
    .s3 = Just say: Please stay with me.
    .s4 = If a life is in danger, call { $tel-emergency }.
    .s5 = The telephone counsellors (Telefonseelsorge) help at any time, free of charge, mostly in German: { $tel-counselling } or { $tel-counselling-2 }.

missing-family =
    .title = I am looking for my family
    .s1 = Talk to the staff about your search.
    .s2 = The tracing service of the German Red Cross (Suchdienst des Deutschen Roten Kreuzes) helps, too.
    .s3 = They ask about names, dates of birth and your last contact.
    .s4 = Ask them who is allowed to see your data.
    .s5 = If a child is missing, call { $tel-police } or { $tel-missing-child }.

lost-papers =
    .title = My papers are gone
    .s1 = Tell the staff which papers are missing, for example your permission to stay (Aufenthaltsgestattung).
    .s2 = The staff will explain which government office (Amt) helps.
    .s3 = If your papers were stolen, the police help, too.
    .s4 = Show copies or photos if you have any.
    .s5 = Ask the legal advice service (Rechtsberatung) before you call your embassy (Botschaft).

pregnant =
    .title = I am pregnant and in need of help
    .s1 = If you are bleeding or have very bad pain, call { $tel-emergency }.
    .s2 = Ask the staff about a woman doctor or a midwife (Hebamme).
    .s3 = If you have serious worries, call { $tel-pregnant }.
    .s4 = The call is free, and it is possible at any time and in many languages.
    .s5 = You decide for yourself who you tell about it.

interpreter =
    .title = I need an interpreter (Sprachmittlung)
    .s1 = Show the staff this page in your language.
    .s2 = SiSa means interpreting in Saxony-Anhalt (Sprachmittlung in Sachsen-Anhalt).
    .s3 = Ask the staff or LAMSA about SiSa.
    .s4 = Ask for an interpreter before every important appointment.
    .s5 = Children should not translate for adults.

telephone =
    .title = Where is the telephone?
    .s1 = Ask the staff for a telephone.
    .s2 = In an emergency, everyone is allowed to dial { $tel-emergency } or { $tel-police }.
    .s3 = These two calls are always free.
    .s4 = Ask today where you can find a telephone at night.
