module =
    .title = Your opportunities

learn-german =
    .title = Learning German
    .s1 = German helps you when you shop, at the doctor’s and at work.
    .s2 = Ask the staff about a German course (Deutschkurs).
    .s3 = Practise a few words every day.
    .s4 = Everyone makes mistakes when they are learning.
    .s5 = This screen can show German beside your language.

certificates =
    .title = Collecting papers
    .s1 = Collect certificates (Zeugnisse) from school, courses and work.
    .s2 = After every course, ask for a written confirmation (Bescheinigung).
    .s3 = Take photos of your papers.
    .s4 = Keep the originals in a safe place.
    .s5 = Are papers missing? Write down what you have learned.

strengths =
    .title = Your strengths
    .s1 = You can do many things, even without a certificate (Zeugnis).
    .s2 = Perhaps you are good at cooking, sewing, repairing or listening.
    .s3 = Every language is a strength, too.
    .s4 = Ask others what you are good at.
    .s5 = Tell the staff what you like to do.

my-plan =
    .title = Your plan
    .s1 = Choose a goal that is important to you.
    .s2 = Find a small step towards this goal.
    .s3 = Write this step down or draw it.
    .s4 = Choose a day for this step.
    .s5 = Tell one person about your plan.

small-steps =
    .title = Small steps
    .s1 = Waiting for a long time can be very hard.
    .s2 = Small steps every day can give you strength.
    .s3 = Learn a word or go for a walk.
    .s4 = On some days, resting is enough.
    .s5 = Talk to the staff if everything gets too hard.

volunteering =
    .title = Volunteering (Ehrenamt)
    .s1 = Many people choose to help others, for example in an association (Verein).
    .s2 = This is called volunteering, and you do not get wages for it.
    .s3 = You meet people and practise German.
    .s4 = You decide for yourself whether you want to volunteer.
    .s5 = Ask the staff where you can help.

bfd =
    .title = BFD: helping as a volunteer
    .s1 = BFD is the Federal Volunteer Service (Bundesfreiwilligendienst): you help as a volunteer for a while.
    .s2 = You can help with children or in sport, for example.
    .s3 = Ask the legal advice service (Rechtsberatung) if you need permission.
    .s4 = Tell the staff that you would like to take part.
    .s5 = Ask LAMSA about places, how long it lasts and pocket money (Taschengeld).

mentoring =
    .title = Mentoring
    .s1 = A mentor has a lot of experience.
    .s2 = This person listens to you and gives you advice.
    .s3 = You ask your questions and decide for yourself.
    .s4 = MeMoGa is LAMSA’s mentoring for work.
    .s5 = Ask the staff how you can reach LAMSA.

whom-to-ask =
    .title = Who can you ask?
    .s1 = First, ask the staff in your centre.
    .s2 = The legal advice service (Rechtsberatung) helps with questions about asylum and the work permit (Arbeitserlaubnis).
    .s3 = LAMSA helps with questions about training (Ausbildung), mentoring and voluntary service (Freiwilligendienst).
    .s4 = In a migrant organisation (Migrantenorganisation), someone may speak your language.
    .s5 = You can ask for an interpreter (Sprachmittlung).

q-no-papers =
    .title = You have no certificates (Zeugnisse). What can you do?
    .a1 = I cannot do anything.
    .a1-why = You still have your skills. You can get advice about this.
    .a2 = I write down what I can do.
    .a2-why = Correct. This way, others can see your skills.
    .a3 = I ask an advice service.
    .a3-why = Correct. Advice helps even when papers are missing.

q-today =
    .title = You would like to learn a profession. What can already help today?
    .a1 = I learn a few German words.
    .a1-why = Correct. German will help you in your profession later.
    .a2 = I can only wait.
    .a2-why = Waiting is hard. Small steps are already possible today.
    .a3 = I collect my papers.
    .a3-why = Correct. Perhaps you will need these papers later.

q-who-decides =
    .title = Who decides whether you do volunteering (Ehrenamt)?
    .a1 = The staff.
    .a1-why = The staff can give you advice. You decide for yourself.
    .a2 = My family.
    .a2-why = Your family can give their opinion. You decide for yourself.
    .a3 = I decide for myself.
    .a3-why = Correct. Volunteering is always your own choice.

q-heavy-day =
    .title = Today, everything is very hard. What can you do?
    .a1 = I rest.
    .a1-why = Correct. Resting gives you strength, too.
    .a2 = I talk to someone.
    .a2-why = Correct. The staff will listen to you.
    .a3 = I try to manage alone.
    .a3-why = You can get help. Many people have hard days.
