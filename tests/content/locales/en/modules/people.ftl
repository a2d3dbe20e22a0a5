module =
    .title = People who help you

lamsa =
    .title = This is LAMSA
    .s1 = LAMSA is the network of migrant organisations in Saxony-Anhalt (Landesnetzwerk der Migrantenorganisationen in Sachsen-Anhalt).
    .s2 = Many associations (Vereine) work together in this network.
    .s3 = LAMSA helps with language, training (Ausbildung), work and voluntary service (Freiwilligendienst).
    .s4 = The staff can tell you how to reach LAMSA.

sisa =
    .title = SiSa: interpreters
    .s1 = SiSa means interpreting in Saxony-Anhalt (Sprachmittlung in Sachsen-Anhalt).
    .s2 = A person translates what you and others say.
    .s3 = This is important, for example at a government office (Amt) or at the doctor’s.
    .s4 = Tell the staff: I need an interpreter.

violence =
    .title = Protection from violence
    .s1 = You have a right to protection, including in your accommodation (Unterkunft).
    .s2 = LAMSA works for protection from violence in this kind of accommodation.
    .s3 = Talk to the staff or ask LAMSA.
    .s4 = If you are in danger, call the police: { $tel-police }.
    .s5 = The red button shows you more help.

first-orientation =
    .title = Courses for first orientation (Erstorientierung)
    .s1 = In the roadmap course (Wegweiserkurs), you talk about life in Germany.
    .s2 = You hear about your rights and ask questions.
    .s3 = LAMSA, too, offers first orientation in centres.
    .s4 = Ask the staff about the next course.

miidu =
    .title = MiiDU: help on the way into training
    .s1 = MiiDU supports people on their way into dual training (duale Ausbildung).
    .s2 = There you learn a profession at a company (Betrieb) and at school.
    .s3 = MiiDU is for migrants.
    .s4 = Ask the staff or LAMSA about MiiDU.

memoga =
    .title = MeMoGa: advice about work
    .s1 = MeMoGa is mentoring for the way into work.
    .s2 = A person with experience listens to you.
    .s3 = Together, you plan the next step.
    .s4 = Ask the staff or LAMSA about MeMoGa.

bfd =
    .title = BFD: voluntary service
    .s1 = BFD means Federal Volunteer Service (Bundesfreiwilligendienst).
    .s2 = You help as a volunteer for a while and learn new things.
    .s3 = Ask beforehand if you need permission.
    .s4 = Ask the staff or LAMSA about the BFD.

associations =
    .title = Associations (Vereine) all over Saxony-Anhalt
    .s1 = In many towns, migrants have their own associations.
    .s2 = There you find people, advice and perhaps your language.
    .s3 = Many associations belong to LAMSA.
    .s4 = Ask the staff about an association nearby.

service-point =
    .title = Service point (Servicestelle) for associations (Vereine)
    .s1 = This page is for associations and centres.
    .s2 = Would you like to take on volunteers in the Federal Volunteer Service (Bundesfreiwilligendienst)?
    .s3 = LAMSA’s service point is there for your questions.
    .s4 = Ask LAMSA for a meeting.

q-interpreter =
    .title = You do not understand the people at a government office (Amt). What helps?
    .a1 = My child translates.
    .a1-why = This is often too hard for children. Ask for an interpreter.
    .a2 = I ask for an interpreter (Sprachmittlung).
    .a2-why = Correct. The staff can ask about SiSa.
    .a3 = I just say yes.
    .a3-why = Saying yes can have important consequences. First, ask for an interpreter.

q-training =
    .title = You would like to do training (Ausbildung). Who do you ask?
    .a1 = Nobody, I am new here.
    .a1-why = New people can ask, too. The staff are happy to help you.
    .a2 = The staff of this centre.
    .a2-why = Correct. The staff can find LAMSA for you.
    .a3 = MiiDU at LAMSA.
    .a3-why = Correct. MiiDU supports people on their way into dual training.

q-find-lamsa =
    .title = You are looking for LAMSA or an association (Verein). What helps?
    .a1 = I ask the staff.
    .a1-why = Correct. The staff know the way.
    .a2 = I wait until someone comes.
    .a2-why = You may have to wait a long time. You can go and ask.
    .a3 = I look on the screen under ‘Places and people’.
    .a3-why = Correct. There you find places and people.
