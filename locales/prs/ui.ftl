# Words of the interface. Each is shown, or spoken, or both.

## Header
home = صفحهٔ اصلی
home-title = دربارهٔ چه می‌خواهید بدانید؟
draft = هنوز بررسی نشده
computer-voice = صدای کمپیوتر
    .say = صدای کَمپیوتَر
beside = آلمانی در پهلو
ear = خواندن با صدا
appearance = خط و شکل صفحه
language = زبان
help = کمک

## Moving
next = بعدی
back = برگشت
close = بستن
pages = همهٔ صفحه‌ها
page-of = صفحهٔ { $page } از { $pages }
page-in-language = این صفحه به زبان { $language } است.

## Sound
play = شنیدن
pause = توقف
replay = یک بار دیگر
slow = آهسته
speak = شنیدن این جمله
volume = بلندی صدا
volume-up = صدا بلندتر
volume-down = صدا کمتر
read-to-me = همه چیز خوانده شود
read-to-me-first = بار اول که لمس کنید، می‌شنوید.
read-to-me-second = بار دوم که لمس کنید، باز می‌شود.
sound-missing = این دستگاه فعلاً صدا ندارد.

## Appearance
text-size = اندازهٔ خط
text-size-normal = عادی
text-size-large = کلان
text-size-larger = بسیار کلان
contrast = رنگ‌های واضح‌تر
motion = حرکت کمتر

## Pages
question = سؤال
question-several = چند جواب درست است.
answer-right = درست است
answer-again = یک بار دیگر ببینید.
step-current = شما اینجا هستید.
missing = اینجا فعلاً چیزی کم است. لطفاً از کارمندان مرکز بپرسید.

## Help
help-title = کمک فوری
help-emergency = خطر مرگ، آتش‌سوزی
help-police = پولیس
help-doctor = داکتر، بدون خطر مرگ
help-violence-women = خشونت علیه زنان
help-children = اطفال و نوجوانان
help-parents = پدران و مادران
help-counselling = غم و تشویش زیاد
help-sexual-abuse = خشونت جنسی
help-pregnant = حامله و در مشکل
help-missing-child = اطفال گم‌شده
help-poison = مسمومیت
help-others-hear = دیگران می‌توانند این را بشنوند.
hide-now = پنهان کردن فوری این صفحه

## Countdown
still-there = هنوز اینجا هستید؟
still-there-yes = بلی، اینجا هستم.
still-there-else = در غیر آن، دستگاه از اول شروع می‌کند.
