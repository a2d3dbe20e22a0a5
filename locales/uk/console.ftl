# Words of the leader's own screen in a lesson. Read by leaders, never spoken. A language may leave them out: German
# stands in.

## Before the lesson
before = Перед початком
wall = Стіна
wall-two = { $name }, { $width } × { $height }. Там видно велику цифру 2.
wall-one = Є лише цей екран. Усі бачать те, що бачите ви. Нотатки лишаються прихованими.
wall-mirrored = Проєктор показує те саме, що й цей екран. Нотатки лишаються прихованими.
wall-away = Зараз немає: { $name }. Зображення на стіні повернеться саме.
wall-right = Я бачу 2
wall-none = Далі без стіни
swap = Поміняти
sound = Звук
sound-output = Вихід: { $name }
sound-usual = Звичайний вихід
sound-hdmi = Проєктор на кабелі HDMI часто забирає звук собі.
sound-none = На цьому комп’ютері зараз немає звуку. Читайте вголос самі.
sound-try = Послухати
sound-heard = Я чую
sound-other = Інший вихід
clicker = Пульт
clicker-press = Натисніть «далі» на своєму пульті. Клавіші та миша теж працюють.
clicker-works = Пульт працює.
today = Сьогодні: { $plan }
today-day = День { $day } з { $days }
today-parts = Сторінок: { $pages }, хвилин: { $minutes }
today-languages = На стіні: { $languages }
ready = Усі сторінки на місці.
ready-language = Ще немає мовою «{ $language }»: { $pages }
ready-voice = Без голосу мовою «{ $language }»: { $pages }. Читайте вголос самі.
ready-stand-in = Комп’ютерний голос для мови «{ $language }» говорить спорідненою мовою. Краще читайте вголос самі.
other-plan = Інший план
other-day = Інший день
left-off = Ви зупинилися тут: { $page }, крок { $step }.
go-on = Продовжити звідти
begin = Почати
begin-anew = Почати спочатку

## The lesson
plan = План
day-title = День { $day } · { $title }
page-step = Сторінка { $page } з { $pages } · Крок { $step } з { $steps }
step-of = Крок { $step } з { $steps }
time-over = Понад план, хвилин: { $minutes }
optional = якщо лишиться час
hidden = пропускається
on-wall = Видно на стіні ({ $name })
on-wall-black = Стіна чорна. Цю сторінку бачите лише ви.
on-wall-held = На стіні й далі: { $page }. Цю сторінку бачите лише ви.
on-wall-away = Зараз зображення на стіні немає. Воно повернеться саме.
on-wall-shared = Цей екран бачать усі.
note = Нотатка
note-none = Для цієї сторінки немає нотатки.
notes-larger = Більша нотатка
notes-smaller = Менша нотатка
ask = Запитання до групи
after-this = Потім
end-of-day = День закінчено.
end-of-course = Курс закінчено.
next-day = Наступний день
read = Озвучити
read-rest = Звідси до кінця сторінки
read-step = Лише цей крок
read-sentence = Лише це речення
read-in = Мовою «{ $language }»
read-all = Усіма мовами на стіні
stop = Стоп
hands = Порахувати руки
hold = Зафіксувати
let-go = Не фіксувати
send = На стіну
black = Чорний
bright = Знову світло
point = Вказати
spotlight = Коло світла
zoom = Збільшити
point-how = Ведіть по зображенню. На стіні видно те саме місце.
point-end = Більше не вказувати
languages = Мови
languages-how = До чотирьох мов. Перша стоїть попереду.
languages-swap = Змінити порядок
languages-mine = Мова цього екрана
all-pages = Усі сторінки
jump-back = Назад до плану
keys = Клавіші
more = Ще
pause = Спинити годинник
unpause = Годинник далі
heads = Осіб: { $count }
heads-more = На особу більше
heads-fewer = На особу менше

## Counting hands
round-first = Перший раунд
round-second = Другий раунд
hand-more = На одну руку більше за { $answer }
hand-fewer = На одну руку менше за { $answer }
nobody = Не підняли руку: { $count }
show-bars = Показати числа
show-right = Показати правильну відповідь
hide-bars = Сховати числа
second-round = Порахувати ще раз
undo = Скасувати
done = Готово
faces = Як вам було?
face-good = Добре
face-middling = Так собі
face-bad = Погано
no-question = Зараз на стіні немає запитання.

## The plan
plan-change = Змінити план
plan-choose = Вибрати план
plan-own = власний план
plan-save = Зберегти як власний план
plan-saved = Збережено: { $name }
page-hide = Пропустити
page-show = Знову показувати
page-up = Раніше
page-down = Пізніше
page-remove = Вилучити
minutes-more = На хвилину більше
minutes-fewer = На хвилину менше

## Afterwards
table = Таблиця заняття
table-file = Таблицю збережено тут: { $path }
table-empty = Сьогодні ще нічого не показували.
leave = Завершити
leave-ask = Завершити заняття?
leave-kept = Сторінку, час і числа збережено. Ви можете продовжити звідти.
leave-stay = Продовжити заняття

## Said when it happens
unwritten = Стан заняття зараз не вдається зберегти. Заняття триває.
written = Стан заняття знову зберігається.
not-heard = Для цих речень немає голосу. Читайте вголос самі.
awake-not = Екран може сам згаснути. Вимкніть режим енергозбереження.
output-gone = Виходу { $name } більше немає. Звук іде зі звичайного виходу.
no-such-page = У плані немає такої сторінки.
most-languages = На стіні вже чотири мови.
last-language = Хоча б одна мова лишається на стіні.
nothing-to-undo = Немає чого скасовувати.

## Keys
key-next = Далі: стрілка вправо або вниз, пробіл, Enter, Page Down
key-back = Назад: стрілка вліво або вгору, Backspace, Page Up
key-black = Чорний і знову світло: B або крапка
key-number = До сторінки цього дня: номер, потім Enter
key-notes = Більша й менша нотатка: + і –
key-hands = Під час підрахунку: A, B, C, D або 1, 2, 3, 4
key-escape = Закриває те, що відкрито: Esc
