module =
    .title = At school

register =
    .title = I would like to register my child.

day-care =
    .title = I am looking for a place at a kindergarten.

no-german-yet =
    .title = My child does not speak German yet.

interpreter =
    .title = I need an interpreter.

teacher =
    .title = Who teaches my child?

begins =
    .title = When do lessons begin?

collect =
    .title = When can I collect my child?

what-needed =
    .title = What does my child need for lessons?

homework =
    .title = Who helps with homework?

ill =
    .title = My child is ill today.

later =
    .title = My child will be late today.

food =
    .title = My child is not allowed to eat this.

others-hurt =
    .title = Other children are being unkind to my child.

how-is-my-child =
    .title = How is my child doing here?

german-course =
    .title = I would like to learn German, too.

school-before =
    .title = Has your child been to school before?

vaccination-book =
    .title = Do you have your child’s vaccination booklet?

is-ill =
    .title = Is your child ill?

where-pain =
    .title = Where does your child feel pain?

since-when =
    .title = For how many days has your child been ill?

collect-yourself =
    .title = Will you collect your child yourself?
