module =
    .title = Asylum procedure

path =
    .title = Your path through the procedure
    .s1 = You arrive, and a public authority (Behörde) registers you.
    .s2 = Tell the public authorities where you live.
    .s3 = In the interview (Anhörung), you tell your story.
    .s4 = The decision comes as a letter.
    .s5 = At every step, ask the free legal advice service (Rechtsberatung).

free-advice =
    .title = Free legal advice (Rechtsberatung)
    .s1 = There is free legal advice on the asylum procedure.
    .s2 = This advice service is independent and does not belong to any public authority (Behörde).
    .s3 = It is often called asylum procedure advice (Asylverfahrensberatung).
    .s4 = The laws are new: old tips can be wrong.
    .s5 = Ask the staff about this advice early on.

address =
    .title = Give your address
    .s1 = The public authorities (Behörden) send important letters to your address.
    .s2 = Every time your address changes, tell the Federal Office (Bundesamt) and the immigration office (Ausländerbehörde) immediately.
    .s3 = Do this even when a public authority decides that you have to move.
    .s4 = If you appeal to a court, the court needs your address, too.
    .s5 = Ask the legal advice service (Rechtsberatung) how to do this.

letters =
    .title = Letters are important
    .s1 = Ask every day if there is post for you.
    .s2 = Open every letter immediately.
    .s3 = Keep the letter and the envelope together.
    .s4 = Very important letters often come in a yellow envelope (im gelben Umschlag).
    .s5 = Take letters from public authorities (Behörden) to the legal advice service (Rechtsberatung) immediately.

interview =
    .title = The interview (Anhörung)
    .s1 = The interview is a conversation at the Federal Office (Bundesamt), called BAMF for short.
    .s2 = There you explain why you left your country.
    .s3 = Also say what you are afraid of if you go back.
    .s4 = The appointment is very important: please come.
    .s5 = If you cannot come, tell the Federal Office immediately.

interview-rights =
    .title = Your rights in the interview (Anhörung)
    .s1 = You have a right to an interpreter (Sprachmittlung).
    .s2 = Say immediately if you do not understand something.
    .s3 = A person you trust (Vertrauensperson) is allowed to come with you.
    .s4 = You are allowed to ask for breaks.
    .s5 = Before the interview, ask the legal advice service (Rechtsberatung) how all this works.

your-story =
    .title = Telling your story
    .s1 = Talk about what happened to you and your family.
    .s2 = Tell the truth, and tell everything.
    .s3 = Small things can be important, too.
    .s4 = You are allowed to say: I do not know.
    .s5 = Show any papers and photos that you have about this.

hard-to-tell =
    .title = When it is hard to tell your story
    .s1 = Some experiences are very hard to talk about.
    .s2 = Violence in the family can be important, too.
    .s3 = Who you love can be important, too.
    .s4 = You can ask to speak with a woman.
    .s5 = Before the interview, tell the legal advice service (Rechtsberatung) what you need.

the-record =
    .title = The record (Protokoll)
    .s1 = The Federal Office (Bundesamt) writes down what you say.
    .s2 = This paper is called the record.
    .s3 = Ask how you can check the record.
    .s4 = Say immediately if something is wrong or missing.
    .s5 = Show the record to the legal advice service (Rechtsberatung), too.

decision =
    .title = The decision
    .s1 = The Federal Office (Bundesamt) sends you the decision as a letter.
    .s2 = This letter is called the decision letter (Bescheid).
    .s3 = The waiting time is not the same for everyone.
    .s4 = Take the decision letter to the legal advice service (Rechtsberatung) immediately.
    .s5 = Ask there what the decision letter means for you.

appeal =
    .title = If the answer is no
    .s1 = A no is hard to hear.
    .s2 = A court can check the decision letter (Bescheid): this is called an appeal (Klage).
    .s3 = You often have only a short time for this.
    .s4 = Take the letter to the legal advice service (Rechtsberatung) immediately.
    .s5 = Ask there about the deadline (Frist), the appeal and an urgent request (Eilantrag).

q-letter =
    .title = The Federal Office (Bundesamt) sends you a letter. What do you do?
    .a1 = I wait for the next letter.
    .a1-why = Perhaps there is not much time. It is better to ask immediately.
    .a2 = I go to the legal advice service (Rechtsberatung) immediately.
    .a2-why = Correct. The advice service explains the letter to you.
    .a3 = I keep the letter and the envelope.
    .a3-why = Correct. The legal advice service may need both.

q-interpreter =
    .title = You do not understand the interpreter (Sprachmittlung) in the interview (Anhörung). What do you do?
    .a1 = I say nothing.
    .a1-why = You are allowed to say so. It is not rude.
    .a2 = I smile and say yes.
    .a2-why = Then there can be mistakes in the record (Protokoll). It is better to say something immediately.
    .a3 = I say so immediately.
    .a3-why = Correct. It is important that you understand everything.

q-moved =
    .title = You move to a new address. Who needs to know it?
    .a1 = The Federal Office (Bundesamt).
    .a1-why = Correct. This way, important letters reach you.
    .a2 = Only my friends.
    .a2-why = Your friends will be pleased. But the Federal Office needs the address, too.
    .a3 = My legal advice service (Rechtsberatung).
    .a3-why = Correct. This way, the advice service can reach you.

q-no =
    .title = The decision letter (Bescheid) says no. What helps you now?
    .a1 = I go to the legal advice service (Rechtsberatung) immediately.
    .a1-why = Correct. Take the letter and the envelope with you.
    .a2 = I wait a little longer.
    .a2-why = Then it may be too late. It is better to ask immediately.
    .a3 = I try to manage alone.
    .a3-why = You do not have to be alone with this. The legal advice service will help you.
