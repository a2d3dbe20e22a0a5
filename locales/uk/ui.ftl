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
answer-right = Правильно
answer-again = Подивіться ще раз.
step-current = Ви зараз тут.
missing = Тут зараз чогось бракує. Будь ласка, запитайте працівників центру.

## Help
help-title = Допомога зараз
help-emergency = Загроза життю, пожежа
help-police = Поліція
help-doctor = Лікар, без загрози життю
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
