module =
    .title = Welcome

hello =
    .title = A warm welcome
    .s1 = It is good that you are here.
    .s2 = This screen explains life in Germany to you.
    .s3 = You need no account and no password.
    .s4 = You can read everything or listen to it.
    .s5 = Take as much time as you like.

how-to-use =
    .title = How it works
    .s1 = Touch a picture.
    .s2 = Listen or read.
    .s3 = Touch the arrow for the next page.
    .s4 = Touch the house for the start.

signs =
    .title = The signs
    .s1 = The ear reads everything aloud to you.
    .s2 = The red button opens the help page.
    .s3 = The pen means: We are still checking this page.
    .s4 = The robot means: A computer is speaking here.
    .s5 = Ask the staff if you are not sure.

your-language =
    .title = In your language
    .s1 = You can change the language at any time.
    .s2 = You can also see German beside it.
    .s3 = This way, you and the staff can read together.
    .s4 = Ask for an interpreter (Sprachmittlung) if you do not understand something.

privacy =
    .title = Your visit to the screen
    .s1 = The screen does not ask for your name.
    .s2 = After your visit, it forgets everything.
    .s3 = The next person starts from the beginning.
    .s4 = Other people in the room can hear the sound.
    .s5 = You can make the sound quieter.

who-helps =
    .title = Who helps you?
    .s1 = The staff of this centre answer your questions.
    .s2 = You can also ask them about advice and an interpreter (Sprachmittlung).
    .s3 = You are allowed to ask more than once.
    .s4 = LAMSA is a network of migrant organisations in Saxony-Anhalt (Sachsen-Anhalt).
    .s5 = The staff can tell you more about LAMSA.

the-course =
    .title = The roadmap course (Wegweiserkurs)
    .s1 = The roadmap course explains life in Germany to you.
    .s2 = The course is held in several languages.
    .s3 = Everyone in this centre is allowed to come.
    .s4 = Ask the staff about the next course.

your-rights =
    .title = Your rights here
    .s1 = You have rights, including in this centre.
    .s2 = Nobody is allowed to hit or threaten you.
    .s3 = You are allowed to ask questions and to say no.
    .s4 = You are allowed to live with or without a religion.
    .s5 = The law on this is in the German constitution: { $law-dignity }.

help-button =
    .title = Help is always there
    .s1 = On every page, the red button opens the help page.
    .s2 = If a life is in danger, call { $tel-emergency }.
    .s3 = If someone is violent, call the police: { $tel-police }.
    .s4 = Women who experience violence can get help on this number: { $tel-violence-women }.
    .s5 = The eye hides the help page immediately.

q-not-understood =
    .title = You do not understand a page. What can you do?
    .a1 = I change the language.
    .a1-why = Correct. You can do this on every page.
    .a2 = I ask the staff.
    .a2-why = Correct. The staff are happy to help you.
    .a3 = I say nothing.
    .a3-why = You do not have to stay alone. You can always ask.

q-whom-to-ask =
    .title = You have a problem in the centre. Who do you ask?
    .a1 = Only the screen.
    .a1-why = The screen explains a lot. The staff can help you directly.
    .a2 = The staff of this centre.
    .a2-why = Correct. The staff are here for your questions.
    .a3 = Nobody.
    .a3-why = You are not alone. The staff listen to you.

q-red-button =
    .title = What is the red button for?
    .a1 = It makes the sound louder.
    .a1-why = You change the sound at the ear. The red button opens the help page.
    .a2 = It opens the help page.
    .a2-why = Correct. There you find numbers and people who help.
    .a3 = It goes back to the start.
    .a3-why = The house takes you to the start. The red button helps.
