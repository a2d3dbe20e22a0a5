module =
    .title = Допомога

help-me =
    .title = Будь ласка, допоможіть мені.

ambulance =
    .title = Будь ласка, викличте швидку допомогу.

police =
    .title = Будь ласка, викличте поліцію.

fire =
    .title = Тут пожежа.

not-safe =
    .title = Я не почуваюся тут у безпеці.

threatened =
    .title = Хтось мені погрожує.

hurt-me =
    .title = Хтось зробив мені боляче.

private =
    .title = Я хочу поговорити з вами наодинці, будь ласка.

woman =
    .title = Я хочу поговорити з жінкою.

child-missing =
    .title = Я не можу знайти свою дитину.

child-help =
    .title = Моїй дитині потрібна допомога.

not-live =
    .title = Мені більше не хочеться жити.

stay =
    .title = Будь ласка, побудьте зі мною.

telephone =
    .title = Можна мені, будь ласка, зателефонувати?

interpreter =
    .title = Мені потрібен перекладач.

slowly =
    .title = Будь ласка, говоріть повільно.

in-danger =
    .title = Ви в небезпеці?

injured =
    .title = Ви поранені?

where-pain =
    .title = Де у вас болить?

children-safe =
    .title = Ваші діти в безпеці?

call-police =
    .title = Мені викликати поліцію?

want-woman =
    .title = Ви хочете поговорити з жінкою?
