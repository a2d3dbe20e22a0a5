module =
    .title = Life in the centre

team =
    .title = The staff in the centre
    .s1 = Different people work for you in the centre.
    .s2 = The social advisers (Sozialberatung) help with questions and worries.
    .s3 = The security guards (Wachdienst) look after everyone’s safety.
    .s4 = At the entrance, you often show your pass for the centre (Hausausweis).
    .s5 = You are allowed to ask anyone for their name and what their job is.

post =
    .title = Your post
    .s1 = Letters from public authorities (Behörden) are very important.
    .s2 = Ask the staff where you get your post.
    .s3 = Ask every day if there is post for you.
    .s4 = Sometimes a notice on the wall (Aushang) says who has post.
    .s5 = Nobody is allowed to open your letters without your permission.

money =
    .title = Food, clothes and money
    .s1 = In the centre, you get food and a bed.
    .s2 = Ask the staff about clothes and soap.
    .s3 = Sometimes you also get money or a payment card (Bezahlkarte).
    .s4 = Ask the staff what applies to you.
    .s5 = Keep every letter about money.

room =
    .title = Your room
    .s1 = Your room is your private space.
    .s2 = Other people should knock, including the staff.
    .s3 = Please knock at other people’s doors, too.
    .s4 = Ask where you can keep papers safely.
    .s5 = Tell the staff if there are problems in your room.

quiet =
    .title = Quiet in the centre
    .s1 = Many people live close together here.
    .s2 = Some sleep badly or have small children.
    .s3 = That is why there is a time for quiet at night (Nachtruhe).
    .s4 = You can find this time in the house rules (Hausordnung).
    .s5 = Ask the staff for help if it is noisy.

safety =
    .title = Living safely
    .s1 = Smoke alarms (Rauchmelder) warn you early if there is a fire.
    .s2 = Please do not cover the smoke alarms.
    .s3 = Keep doors and escape routes (Fluchtwege) clear.
    .s4 = Only cook and smoke where it is allowed.
    .s5 = Ask today where the emergency exit (Notausgang) is.

fire =
    .title = If there is a fire
    .s1 = Shout loudly: Fire (Feuer)!
    .s2 = Go out quickly by the stairs, never in the lift.
    .s3 = Close doors behind you, but do not lock them.
    .s4 = When you are outside, call { $tel-emergency }.
    .s5 = Wait at the meeting point (Sammelplatz) and do not go back.

protection =
    .title = Protection from violence
    .s1 = Nobody is allowed to hit you, threaten you or sexually harass you.
    .s2 = This applies to everyone: family, neighbours and staff.
    .s3 = Ask the staff for protection and a safe room.
    .s4 = If you are in danger, call the police: { $tel-police }.
    .s5 = Women can get help on this number: { $tel-violence-women }.

complaint =
    .title = You are allowed to complain
    .s1 = You are allowed to say when something is not right.
    .s2 = Talk to the staff or to the management.
    .s3 = You can also ask an advice service outside the centre.
    .s4 = Write down what happened and when.
    .s5 = A complaint (Beschwerde) must not harm your asylum procedure.

moving-on =
    .title = Moving to a district (Landkreis)
    .s1 = Many people move to a district later.
    .s2 = The public authorities (Behörden) decide when and where.
    .s3 = The letter about this is often called an allocation (Zuweisung).
    .s4 = Tell the staff early where your family lives.
    .s5 = Tell the Federal Office (Bundesamt) your new address immediately.

q-fire =
    .title = There is a fire in the centre. What do you do?
    .a1 = I pack my things first.
    .a1-why = Your life is more important. Go outside immediately.
    .a2 = I warn others and go outside.
    .a2-why = Correct. When you are outside, call { $tel-emergency }.
    .a3 = I take the lift.
    .a3-why = A lift can get stuck in a fire. The stairs are safer.

q-noise =
    .title = A neighbour plays loud music at night. What can you do?
    .a1 = I speak to him calmly.
    .a1-why = Correct. Perhaps he does not know that it disturbs others.
    .a2 = I make my music louder.
    .a2-why = Then it gets louder for everyone. The staff can help.
    .a3 = I ask the staff for help.
    .a3-why = Correct. The staff can speak to him.

q-complaint =
    .title = Something is not right. Are you allowed to complain?
    .a1 = No, that harms my asylum procedure.
    .a1-why = A complaint (Beschwerde) must not harm you. You are allowed to speak.
    .a2 = Yes, but only with a lawyer.
    .a2-why = You do not need a lawyer for this. Talk to the staff.
    .a3 = Yes, that is my right.
    .a3-why = Correct. An advice service can help you with this.
