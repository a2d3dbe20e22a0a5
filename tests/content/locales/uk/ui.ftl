# Words of the interface. Each is shown, or spoken, or both.

## Header
home = На початок
home-title = Про що ви хочете дізнатися?
draft = ще не перевірено
computer-voice = Комп’ютерний голос
beside = Німецька поруч
ear = Читати вголос
appearance = Шрифт і вигляд
language = Мова
help = Допомога

## Moving
next = Далі
back = Назад
close = Закрити
pages = Усі сторінки
page-of = Сторінка { $page } з { $pages }
page-in-language = Мова цієї сторінки: { $language }.
wall-missing = Ще немає цією мовою: { $language }.
wall-before-talk = 1. до розмови
wall-after-talk = 2. після розмови
wall-how-was-it = Як вам було?

## Sound
play = Слухати
pause = Пауза
replay = Ще раз
slow = Повільно
speak = Прослухати це речення
volume = Гучність
volume-up = Гучніше
volume-down = Тихіше
read-to-me = Читати все вголос
read-to-me-first = Торкніться раз, щоб почути.
read-to-me-second = Торкніться ще раз, щоб відкрити.
sound-missing = На цьому пристрої зараз немає звуку.

## Appearance
text-size = Розмір тексту
text-size-normal = Звичайний
text-size-large = Великий
text-size-larger = Дуже великий
contrast = Високий контраст
motion = Менше руху

## Pages
question = Запитання
question-several = Правильних відповідей кілька.
step-current = Ви зараз тут.

## Help
help-title = Допомога зараз
help-emergency = Життя в небезпеці, пожежа
help-police = Поліція
help-doctor = Лікар, життя не в небезпеці
help-violence-women = Насильство щодо жінок
help-children = Діти та підлітки
help-parents = Батьки
help-counselling = Тяжко на душі
help-sexual-abuse = Сексуальне насильство
help-pregnant = Вагітна і в скруті
help-missing-child = Зниклі діти
help-poison = Отруєння
help-others-hear = Інші люди можуть це почути.
hide-now = Сховати цю сторінку зараз

## Countdown
still-there = Ви ще тут?
still-there-yes = Так, я тут.
still-there-else = Якщо ні, екран повернеться на початок.

## Rooms below the modules
phrases = Корисні фрази
places = Місця й люди
my-list = Мій список

## Finding
index = Увесь зміст
related = Також за темою
places-for-this = Місця й люди за темою
keep = Зберегти
kept = Збережено

## Phrasebook
phrases-mine = Я хочу щось сказати
phrases-asked = Мене запитують
show-large = Показати великим
answer-by-picture = Покажіть свою відповідь.
answer-yes = Так
answer-no = Ні
answer-unsure = Я не знаю.
body-head = Голова
body-eye = Око
body-ear = Вухо
body-tooth = Зуб
body-neck = Шия
body-chest = Груди
body-belly = Живіт
body-back = Спина
body-arm = Рука
body-hand = Кисть
body-leg = Нога
body-foot = Стопа
body-front = Спереду
body-behind = Ззаду
days-1 = Один день
days-2 = Два дні
days-3 = Три дні
days-4 = Чотири дні
days-5 = П’ять днів
days-6 = Шість днів
days-7 = Сім днів або довше
interpreter-need = Мені потрібен перекладач, будь ласка.
interpreter-language = Моя мова:
interpreter-call = Номер для виклику перекладача

## Places and people
places-town = У якому місті чи селі?
places-language = Якою мовою?
places-all = Усі
places-list = Список
places-map = Карта
places-found = Знайдено: { $count }
places-none = Тут нічого не вказано. Будь ласка, запитайте працівників центру.
places-distance = { $kilometres } км
places-nearer = Ближче
places-farther = Подалі
sample = Лише приклад
open-now = Зараз відчинено
closed-now = Зараз зачинено
hours = Години роботи
hours-ask = Будь ласка, запитайте про години роботи.
phone = Телефон
address = Адреса
languages-spoken = Мови
take-along = Взяти із собою в телефоні
take-along-how = Наведіть камеру свого телефону на це зображення.
this-house = У цьому центрі
house-telephone = Телефон стоїть тут:
house-office = Офіс
house-rules = Правила проживання
weekday-1 = Понеділок
weekday-2 = Вівторок
weekday-3 = Середа
weekday-4 = Четвер
weekday-5 = П’ятниця
weekday-6 = Субота
weekday-7 = Неділя

## What a place is for
need-legal-advice = Юридична консультація
need-counselling = Консультації
need-doctor = Лікар
need-pregnancy = Вагітність
need-violence = Захист від насильства
need-children = Допомога дітям
need-school = Школа і дитячий садок
need-language-course = Вивчати німецьку
need-work = Робота
need-training = Професійне навчання з MiiDU
need-mentoring = Наставництво з MeMoGa
need-volunteering = Волонтерська служба
need-interpreter = Перекладач від SiSa
need-associations = Об’єднання
need-authority = Державні установи
need-clothing = Одяг і меблі
need-meeting = Зустрічі з людьми
need-family-search = Пошук родини
need-discrimination = Дискримінація
need-service-point = Служба підтримки для об’єднань

## My list
my-list-empty = Ваш список ще порожній.
my-list-how = Торкніться на сторінці кнопки «Зберегти».
my-list-forgets = Екран забуде ваш список, коли ви підете.
my-list-clear = Очистити список
code-of = Зображення { $page } з { $pages }
