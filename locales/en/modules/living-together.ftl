module =
    .title = Living together

neighbours =
    .title = Neighbours
    .s1 = In houses and flats, many people live close together.
    .s2 = With a friendly hello, you get to know your neighbours.
    .s3 = Some neighbours say little, but they do not mean to be unkind.
    .s4 = You do not have to talk about private things.
    .s5 = If there is an argument, you can ask the staff for help.

greeting =
    .title = Greetings
    .s1 = Here, people say ‘Good day’ (Guten Tag) or ‘Hello’ (Hallo).
    .s2 = Some people shake hands, others do not.
    .s3 = You decide for yourself whether you shake hands.
    .s4 = You can also smile or put your hand on your heart.
    .s5 = Adults who do not know each other say the polite ‘you’ (Sie), and friends say the familiar ‘you’ (du).

appointments =
    .title = Appointments (Termine) and being on time
    .s1 = An appointment is a fixed day with a fixed time.
    .s2 = Often, another person has an appointment straight after you.
    .s3 = That is why being on time is important to many people here.
    .s4 = Appointments at a public authority (Behörde) are especially important for you.
    .s5 = Ask the staff about the way and how long the journey takes.

cannot-come =
    .title = What if you cannot come?
    .s1 = Show the staff the letter with the appointment (Termin).
    .s2 = Call before the appointment, or ask for help.
    .s3 = Give your name and the reason.
    .s4 = Ask if you need a paper as proof.
    .s5 = Write down the new appointment.

families =
    .title = Many kinds of family
    .s1 = Families are very different, here and everywhere.
    .s2 = Some children live with both parents, others with their mother or father.
    .s3 = Some couples marry, others do not.
    .s4 = Two women or two men are allowed to marry, too.
    .s5 = Ask the staff if you are looking for your family.

festivals =
    .title = Festivals and public holidays (Feiertage)
    .s1 = In Germany, people celebrate many different festivals.
    .s2 = Some celebrate Christmas and Easter, others Nowruz or Eid al-Fitr (Zuckerfest).
    .s3 = You, too, are allowed to celebrate your festivals.
    .s4 = Ask the staff where you can celebrate together.
    .s5 = On a public holiday, most shops and government offices are closed.

quiet-hours =
    .title = Quiet hours (Ruhezeiten)
    .s1 = In houses and flats, there are quiet hours, too.
    .s2 = At night and on Sundays, it should be quiet.
    .s3 = You can often find the times in the house rules (Hausordnung).
    .s4 = Talk to your neighbours before a celebration.
    .s5 = You, too, are allowed to ask for quiet.

misunderstandings =
    .title = When we do not understand each other
    .s1 = Misunderstandings happen everywhere, even between friends.
    .s2 = Words and gestures do not mean the same thing everywhere.
    .s3 = You can ask: ‘What do you mean (Wie meinen Sie das)?’
    .s4 = You can also say what is important to you.
    .s5 = Ask for an interpreter (Sprachmittlung) if you cannot find the words.

clubs =
    .title = Associations (Vereine)
    .s1 = In an association, people with the same interest meet.
    .s2 = There are associations for sport, music, gardening and much more.
    .s3 = Migrants have their own associations, too.
    .s4 = Ask beforehand if it costs money to join in.
    .s5 = The staff or LAMSA can tell you about associations.

meeting-people =
    .title = Getting to know people
    .s1 = In many towns, there are meeting places and a language café (Sprachcafé).
    .s2 = There you can talk, listen and ask questions.
    .s3 = Your German does not have to be good for this.
    .s4 = Friendships sometimes need a lot of time.
    .s5 = Ask the staff where people meet near you.

q-cannot-come =
    .title = You cannot come to an appointment (Termin). What helps?
    .a1 = I say nothing.
    .a1-why = Then nobody knows the reason. A call beforehand helps you.
    .a2 = I call beforehand.
    .a2-why = Correct. This way, you can get a new appointment.
    .a3 = I ask the staff for help.
    .a3-why = Correct. The staff can help you with the call.

q-handshake =
    .title = You do not want to shake hands. What can you do?
    .a1 = I put my hand on my heart.
    .a1-why = Correct. Many people understand this as a friendly greeting.
    .a2 = I walk away without a greeting.
    .a2-why = Then the other person may misunderstand you. A greeting helps.
    .a3 = I greet the person with words.
    .a3-why = Correct. A friendly word is enough.

q-misunderstood =
    .title = You do not understand a gesture. What helps?
    .a1 = I ask: ‘What do you mean (Wie meinen Sie das)?’
    .a1-why = Correct. A question can quickly make things clear.
    .a2 = I get loud.
    .a2-why = Perhaps the gesture is meant in a friendly way. A calm question helps.
    .a3 = I ask for an interpreter (Sprachmittlung).
    .a3-why = Correct. This way, you understand each other better.

q-festival =
    .title = Are you allowed to celebrate your own festivals here?
    .a1 = Yes, I ask about a place.
    .a1-why = Correct. The staff know where and when it is possible.
    .a2 = Yes, but only in secret.
    .a2-why = You are allowed to celebrate openly. Ask the staff about a place.
    .a3 = No, only German festivals.
    .a3-why = Everyone is allowed to celebrate their festivals here, including you.
