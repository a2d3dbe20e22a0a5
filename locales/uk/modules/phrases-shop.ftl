module =
    .title = У магазині

how-much =
    .title = Скільки це коштує?

where-food =
    .title = Де можна знайти хліб і молоко?

where-nappies =
    .title = Де можна знайти підгузки?

pork =
    .title = У цьому є свинина?

alcohol =
    .title = У цьому є алкоголь?

deposit =
    .title = Де можна здати пляшки із заставою?

card =
    .title = Можна заплатити карткою?

receipt =
    .title = Дайте мені, будь ласка, чек.

price-wrong =
    .title = Мені здається, ціна неправильна.

size =
    .title = У вас є це в іншому розмірі?

try-on =
    .title = Можна це приміряти?

exchange =
    .title = Я хочу це обміняти.

broken =
    .title = Це зламане.

sim-card =
    .title = Мені потрібна сім-картка.

no-contract =
    .title = Я не хочу підписувати договір.

just-looking =
    .title = Я лише дивлюся, дякую.

may-i-help =
    .title = Вам допомогти?

by-card =
    .title = Бажаєте заплатити карткою?

customer-card =
    .title = У вас є картка нашого магазину?

want-receipt =
    .title = Вам потрібен чек?

want-bag =
    .title = Вам потрібен пакет?
