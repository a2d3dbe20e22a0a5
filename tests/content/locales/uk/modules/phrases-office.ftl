module =
    .title = У державній установі

appointment =
    .title = У мене на сьогодні призначено прийом.

which-room =
    .title = До якого кабінету мені йти?

interpreter =
    .title = Мені потрібен перекладач.

my-papers =
    .title = Ось мої документи.

letter =
    .title = Будь ласка, поясніть мені цей лист.

form =
    .title = Будь ласка, допоможіть мені з бланком.

what-i-sign =
    .title = Що я тут підписую?

read-aloud =
    .title = Будь ласка, прочитайте мені це вголос.

name-wrong =
    .title = Моє ім’я написано неправильно.

copy =
    .title = Мені потрібна копія, будь ласка.

new-address =
    .title = У мене нова адреса.

other-day =
    .title = Мені потрібен прийом в інший день.

when-answer =
    .title = Коли я отримаю відповідь?

legal-advice =
    .title = Де можна отримати юридичну консультацію?

have-appointment =
    .title = Вам призначено прийом?

papers-here =
    .title = Ваші документи у вас із собою?

letter-here =
    .title = Лист у вас із собою?

need-interpreter =
    .title = Вам потрібен перекладач?

understood =
    .title = Вам усе зрозуміло?
