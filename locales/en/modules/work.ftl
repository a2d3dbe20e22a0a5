module =
    .title = Training and work

permission =
    .title = First, the work permit (Arbeitserlaubnis)
    .s1 = Many people need a work permit before they start work.
    .s2 = The immigration office (Ausländerbehörde) decides about this permit.
    .s3 = For training (Ausbildung) and work experience (Praktikum), you often need a permit, too.
    .s4 = At the beginning, some people are not yet allowed to work.
    .s5 = Ask the free legal advice service (Rechtsberatung) beforehand.

looking =
    .title = Looking for work
    .s1 = Think about what you can do and what you like to do.
    .s2 = Write a CV (Lebenslauf) with your school, work and languages.
    .s3 = Ask the staff who can help with the CV.
    .s4 = The employment agency (Agentur für Arbeit) advises people who are looking for work.
    .s5 = Also tell people you know what you are looking for.

dual-training =
    .title = Dual training (duale Ausbildung)
    .s1 = In training, you learn a profession.
    .s2 = Dual means: You learn in two places.
    .s3 = You work at a company (Betrieb) and learn at vocational school (Berufsschule).
    .s4 = The company already pays you during your training.
    .s5 = At the end, you take an exam and get a certificate (Zeugnis).

miidu =
    .title = Into training (Ausbildung) with MiiDU
    .s1 = Think about which profession you would like to learn.
    .s2 = Collect your certificates (Zeugnisse) and your questions.
    .s3 = Tell the staff that you are looking for training.
    .s4 = Ask about MiiDU, which LAMSA offers.
    .s5 = Talk to LAMSA about your way into training.

recognition =
    .title = Recognition (Anerkennung) of certificates
    .s1 = Your skills from other countries are important.
    .s2 = Experts compare your certificate (Zeugnis) with a German certificate.
    .s3 = This is called recognition.
    .s4 = For some professions, you need recognition, for example as a doctor.
    .s5 = Ask an advice service, even if papers are missing.

study =
    .title = Studying at university
    .s1 = Sometimes you can already study during the asylum procedure.
    .s2 = The university (Hochschule) checks your certificates and your language skills.
    .s3 = The university’s student advice service (Studienberatung) answers your questions.
    .s4 = Ask early on about money for your studies.
    .s5 = The legal advice service (Rechtsberatung) tells you what applies to you.

contract =
    .title = The work contract (Arbeitsvertrag)
    .s1 = The work contract states your wages (Lohn), working hours and holidays (Urlaub).
    .s2 = You are allowed to ask for everything important in writing.
    .s3 = Take your time to read the contract before you give your signature (Unterschrift).
    .s4 = Ask for an interpreter (Sprachmittlung) if you do not understand something.
    .s5 = Only sign what you understand.

rights =
    .title = Rights at work
    .s1 = You have a right to wages (Lohn) for your work.
    .s2 = In most jobs, there is a minimum wage (Mindestlohn).
    .s3 = You have a right to breaks and paid holidays.
    .s4 = Nobody is allowed to treat you worse because of where you come from, your religion or your gender.
    .s5 = This law protects you: { $law-equal-treatment }.

memoga =
    .title = Into work with MeMoGa
    .s1 = A mentor knows the world of work here.
    .s2 = You talk together about your goals and questions.
    .s3 = Together, you plan the next step.
    .s4 = Would you like mentoring? Tell the staff.
    .s5 = Ask LAMSA about MeMoGa.

fair-work =
    .title = Protection from exploitation (Ausbeutung)
    .s1 = Exploitation means: You are forced to do hard work, or you do it without fair wages.
    .s2 = Without a work contract (Arbeitsvertrag) and registration (Anmeldung), you are less protected.
    .s3 = An employer is not allowed to keep your identity document (Ausweis).
    .s4 = Even without a written contract, you have a right to wages (Lohn).
    .s5 = Get advice, even if you already work like this.

q-offer =
    .title = Someone offers you work. What do you do first?
    .a1 = I start straight away.
    .a1-why = It is good that you want to work. First, ask about the work permit.
    .a2 = I ask about the work permit (Arbeitserlaubnis).
    .a2-why = Correct. The staff or the legal advice service (Rechtsberatung) will help you with this.
    .a3 = I say no immediately.
    .a3-why = Perhaps you are allowed to work. First, ask about the work permit.

q-training =
    .title = Where do you learn in dual training (in der dualen Ausbildung)?
    .a1 = At vocational school (Berufsschule).
    .a1-why = Correct. There you learn more about your profession.
    .a2 = Only at home.
    .a2-why = At home, you can practise. You learn at a company and at vocational school.
    .a3 = At a company (Betrieb).
    .a3-why = Correct. There you practise your profession and get paid.

q-contract =
    .title = You do not understand the work contract (Arbeitsvertrag). What can you do?
    .a1 = I sign immediately.
    .a1-why = You can take your time. Only sign when you understand everything.
    .a2 = I ask for an interpreter (Sprachmittlung).
    .a2-why = Correct. This way, you understand every sentence.
    .a3 = I read it again later.
    .a3-why = Correct. You can take your time.

q-papers =
    .title = An employer wants to keep your identity document (Ausweis). What do you do?
    .a1 = I say no and get advice.
    .a1-why = Correct. Your identity document stays with you.
    .a2 = I give the document to the employer.
    .a2-why = You do not have to do that. Only show it, and take it back.
    .a3 = I do not tell anyone.
    .a3-why = You do not have to be alone with this. The staff and the advice service will help you.
