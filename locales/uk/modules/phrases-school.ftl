module =
    .title = У школі

register =
    .title = Я хочу записати свою дитину.

day-care =
    .title = Я шукаю місце в дитячому садку.

no-german-yet =
    .title = Моя дитина ще не розмовляє німецькою.

interpreter =
    .title = Мені потрібен перекладач.

teacher =
    .title = Хто навчає мою дитину?

begins =
    .title = Коли починаються уроки?

collect =
    .title = Коли я можу забрати свою дитину?

what-needed =
    .title = Що потрібно моїй дитині для уроків?

homework =
    .title = Хто допомагає з домашніми завданнями?

ill =
    .title = Моя дитина сьогодні хвора.

later =
    .title = Моя дитина сьогодні прийде пізніше.

food =
    .title = Моїй дитині не можна цього їсти.

others-hurt =
    .title = Інші діти кривдять мою дитину.

how-is-my-child =
    .title = Як тут справи в моєї дитини?

german-course =
    .title = Я теж хочу вивчати німецьку.

school-before =
    .title = Ваша дитина вже ходила до школи?

vaccination-book =
    .title = У вас є паспорт щеплень вашої дитини?

is-ill =
    .title = Ваша дитина хвора?

where-pain =
    .title = Де болить у вашої дитини?

since-when =
    .title = Скільки днів уже хворіє ваша дитина?

collect-yourself =
    .title = Ви самі забираєте дитину?
