module =
    .title = У лікаря

pain =
    .title = Мені боляче.

interpreter =
    .title = Мені потрібен перекладач.

child-fever =
    .title = У моєї дитини температура.

this-medicine =
    .title = Я приймаю ці ліки.

sick =
    .title = Мене нудить.

breath =
    .title = Мені важко дихати.

toothache =
    .title = У мене болить зуб.

allergy =
    .title = У мене алергія.

pregnant =
    .title = Я вагітна.

not-sleeping =
    .title = Я не можу спати.

afraid =
    .title = Мені дуже страшно.

woman-doctor =
    .title = Я хочу на прийом до жінки-лікаря, будь ласка.

appointment =
    .title = Запишіть мене, будь ласка, на прийом.

prescription =
    .title = Мені потрібен новий рецепт.

how-often =
    .title = Як часто мені приймати ці ліки?

once-more =
    .title = Будь ласка, поясніть це ще раз.

have-pain =
    .title = У вас щось болить?

where-pain =
    .title = Де у вас болить?

since-when =
    .title = Скільки днів це триває?

take-medicine =
    .title = Ви приймаєте ліки?

have-allergy =
    .title = У вас є алергія?

are-pregnant =
    .title = Ви вагітна?
