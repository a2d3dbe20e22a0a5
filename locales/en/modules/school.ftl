module =
    .title = Kindergarten and school

here-now =
    .title = Now, in this centre
    .s1 = Here, too, children need time to learn and play.
    .s2 = Ask the staff about lessons for your children.
    .s3 = Ask about childcare, too.
    .s4 = Not every centre offers the same.
    .s5 = Tell the staff what your child needs.

school-duty =
    .title = The duty to go to school (Schulpflicht)
    .s1 = This duty means: Children of school age are allowed to go to school, and they must go.
    .s2 = It begins when you move to a district (Landkreis).
    .s3 = This also applies if you move to Halle, Magdeburg or Dessau-Roßlau.
    .s4 = For school, your child needs registration (Anmeldung).
    .s5 = The law on this: { $law-school-duty }.

way-to-school =
    .title = Starting school
    .s1 = Ask the staff about lessons now.
    .s2 = When you move to a district (Landkreis), the duty to go to school (Schulpflicht) begins.
    .s3 = Ask there soon about registration (Anmeldung) at the school.
    .s4 = Tell the school what your child has already learned.
    .s5 = It is your child’s first day at school.

day-care =
    .title = What is a nursery (Kita)?
    .s1 = A nursery is a kindergarten for children before school age.
    .s2 = There the children play, eat and learn together.
    .s3 = Nursery teachers look after the children.
    .s4 = At the beginning, parents often stay with their child for a while.
    .s5 = Many children learn German there while they play.

day-care-place =
    .title = A place at a nursery (Kita)
    .s1 = Whether you have a right to a nursery place depends on where you live.
    .s2 = In this centre, it may not be the same as after your move.
    .s3 = Ask the staff what applies to your child now.
    .s4 = After your move, you can ask the office for children and young people (Jugendamt).
    .s5 = Also ask if the place costs money.

what-is-school =
    .title = What is school like here?
    .s1 = Girls and boys mostly learn together here.
    .s2 = Lessons at state schools are free.
    .s3 = First comes primary school (Grundschule), and after that there are different schools.
    .s4 = In the afternoon, some children go to after-school care (Hort).
    .s5 = Nobody is allowed to hit children, not even at school.

parents-and-school =
    .title = Parents and school
    .s1 = Parents and school work together for the child.
    .s2 = At a parents’ evening (Elternabend), parents and teachers meet.
    .s3 = There you can ask questions and give your opinion.
    .s4 = Ask the school beforehand for an interpreter (Sprachmittlung).
    .s5 = If your child is ill, tell the school in the morning.

languages =
    .title = Your language and German
    .s1 = Children can learn several languages well.
    .s2 = Speak your family language with your child as much as you like.
    .s3 = This also helps your child to learn German.
    .s4 = Tell stories, sing or read together.
    .s5 = Ask the school for help with learning German.

what-a-child-needs =
    .title = What a child needs
    .s1 = Many new things make some children tired, quiet or restless.
    .s2 = Sleep, play and having you near give children strength.
    .s3 = For school, a child needs a backpack, exercise books and pens.
    .s4 = Ask the staff who can help with the costs.
    .s5 = Parents can ask for help, too.

worries =
    .title = When your child has worries
    .s1 = Some children do not talk about fear, arguments or sadness.
    .s2 = Talk to the staff, the nursery (Kita) or the school.
    .s3 = Children and young people can call this number themselves: { $tel-children }.
    .s4 = Parents can get advice on this number: { $tel-parents }.
    .s5 = Both calls are free, but not possible at all times.

q-school-start =
    .title = When does the duty to go to school (Schulpflicht) begin?
    .a1 = On the day you arrive.
    .a1-why = It begins later. Ask the staff about lessons now.
    .a2 = When you move to a district (Landkreis).
    .a2-why = Correct. Ask about registration (Anmeldung) there.
    .a3 = When the child can speak German.
    .a3-why = Your child does not need German for this. Your child learns German at school.

q-family-language =
    .title = What helps your child with speaking?
    .a1 = We speak our family language.
    .a1-why = Correct. This also helps with learning German.
    .a2 = We speak very little at home.
    .a2-why = Children learn by talking a lot. Every language is good for this.
    .a3 = We read and tell stories together.
    .a3-why = Correct. Reading and telling stories help in every language.

q-sick-child =
    .title = Your child is ill in the morning before school. What do you do?
    .a1 = I tell the school.
    .a1-why = Correct. This way, the school knows where your child is.
    .a2 = I send my child to school.
    .a2-why = A child who is ill needs rest. Tell the school.
    .a3 = I say nothing.
    .a3-why = Then the school will worry. A short message helps.

q-worries =
    .title = Your child is often sad. What helps?
    .a1 = I try to manage alone.
    .a1-why = You do not have to manage this alone. Other people will help you.
    .a2 = I talk to the staff.
    .a2-why = Correct. The staff know where families can get advice.
    .a3 = I talk to the teacher.
    .a3-why = Correct. The school often sees your child and can help.
    .a4 = I call the parents’ helpline (Elterntelefon).
    .a4-why = Correct. The number is { $tel-parents }.
