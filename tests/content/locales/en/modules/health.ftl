module =
    .title = Health

emergency =
    .title = In an emergency
    .s1 = If a life is in danger, call { $tel-emergency }.
    .s2 = The call is free.
    .s3 = Say where you are and what has happened.
    .s4 = In this centre, you can ask for an interpreter (Sprachmittlung).

doctor-on-call =
    .title = Ill, but your life is not in danger
    .s1 = Ask the staff for medical help.
    .s2 = You can also call { $tel-doctor }.
    .s3 = Doctors on call (Bereitschaftsdienst) help you on this number.
    .s4 = The call is free, and you can call at any time.
    .s5 = If a life is in danger, call { $tel-emergency }.

treatment-certificate =
    .title = The treatment certificate (Behandlungsschein)
    .s1 = At a doctor’s practice, you often need a treatment certificate.
    .s2 = Ask the staff where you can get it.
    .s3 = Take it with you to the appointment.
    .s4 = In an emergency, you get help even without it.

at-the-doctor =
    .title = Your visit to the doctor
    .s1 = Tell the staff that you are ill.
    .s2 = Ask about an appointment, a treatment certificate (Behandlungsschein) and an interpreter (Sprachmittlung).
    .s3 = Show the treatment certificate at the practice.
    .s4 = Tell the doctor about pain, medicines and allergies.
    .s5 = Keep asking until you understand everything.

interpreter =
    .title = An interpreter (Sprachmittlung) at the doctor’s
    .s1 = It is important that you understand everything at the doctor’s.
    .s2 = Ask for an interpreter before the appointment.
    .s3 = Children should not translate for their parents.
    .s4 = The practice must keep everything private (Schweigepflicht) and tells nobody else.

pharmacy =
    .title = The pharmacy (Apotheke)
    .s1 = You get medicines at the pharmacy.
    .s2 = For some medicines, you need a prescription (Rezept) from a doctor.
    .s3 = Say which medicines you already take.
    .s4 = Ask how to take the medicine.
    .s5 = In case of poisoning, this number also helps: { $tel-poison }.

pregnancy =
    .title = Pregnancy and birth
    .s1 = Ask the staff about a woman doctor or a midwife (Hebamme).
    .s2 = Midwives help before, during and after the birth.
    .s3 = If you have serious worries, call { $tel-pregnant }.
    .s4 = The call is free, and you can call at any time.
    .s5 = The people there speak many languages.

vaccination =
    .title = Vaccinations
    .s1 = Vaccinations protect you and your children from diseases.
    .s2 = Ask the staff about the next appointment.
    .s3 = Take your vaccination booklet (Impfpass) with you if you have one.
    .s4 = You can ask anything before the vaccination.
    .s5 = Keep your vaccination booklet in a safe place.

sorrow =
    .title = Sadness and painful memories
    .s1 = War, fleeing and loss can make people ill.
    .s2 = Many people then feel afraid or sleep badly.
    .s3 = You are not alone with this.
    .s4 = Talk to the staff or to a doctor.
    .s5 = Getting help does you good, even after a long time.

crisis =
    .title = If you do not want to live any more
    .s1 = Please talk to someone now.
    .s2 = Go to the staff of this centre.
    .s3 = If a life is in danger, call { $tel-emergency }.
    .s4 = The telephone counsellors (Telefonseelsorge) listen at any time: { $tel-counselling } or { $tel-counselling-2 }.
    .s5 = The people there mostly speak German.

q-chest-pain =
    .title = You have very bad pain in your chest. What do you do?
    .a1 = I call { $tel-emergency }.
    .a1-why = Correct. { $tel-emergency } is free, and you can call at any time.
    .a2 = I wait until tomorrow.
    .a2-why = Waiting is dangerous in this case. Call immediately.
    .a3 = I write a letter.
    .a3-why = A letter takes too much time. A phone call helps immediately.

q-fever =
    .title = You have a fever in the evening, but your life is not in danger. What helps?
    .a1 = I call { $tel-emergency }.
    .a1-why = { $tel-emergency } is for when a life is in danger. For a fever, { $tel-doctor } usually helps.
    .a2 = I call { $tel-doctor }.
    .a2-why = Correct. Doctors on call (Bereitschaftsdienst) help you on this number.
    .a3 = I tell nobody.
    .a3-why = You do not have to be alone with this. Ask the staff.

q-understand-doctor =
    .title = You do not understand the doctor. What can you do?
    .a1 = I ask for an interpreter (Sprachmittlung).
    .a1-why = Correct. This way, you understand each other better.
    .a2 = I just say yes.
    .a2-why = Saying yes without understanding can be dangerous. Please ask questions.
    .a3 = I ask again.
    .a3-why = Correct. You can ask as often as you like.
