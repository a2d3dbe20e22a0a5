module =
    .title = На роботі

looking =
    .title = Я шукаю роботу.

permit =
    .title = Де запитати про дозвіл на роботу?

profession =
    .title = У мене вже є професія.

recognition =
    .title = Хто допоможе мені з документом про освіту?

training =
    .title = Я хочу пройти професійне навчання.

volunteer =
    .title = Я хочу займатися волонтерством.

contract =
    .title = Будь ласка, поясніть мені трудовий договір.

begins =
    .title = О котрій починається моя робота?

break =
    .title = Коли в мене перерва?

show-again =
    .title = Будь ласка, покажіть мені це ще раз.

clothes =
    .title = Де мені отримати захисний одяг?

ill =
    .title = Я сьогодні хворію.

later =
    .title = Сьогодні я прийду пізніше.

hurt =
    .title = У мене травма, це сталося на роботі.

day-off =
    .title = Мені потрібен вихідний день, будь ласка.

not-paid =
    .title = Мені не виплатили зарплату.

have-permit =
    .title = У вас є дозвіл на роботу?

have-profession =
    .title = Ви здобули якусь професію?

days-a-week =
    .title = Скільки днів на тиждень ви працюєте?

tomorrow =
    .title = Ви можете прийти завтра?

understood =
    .title = Вам усе зрозуміло?

where-pain =
    .title = Де у вас болить?
