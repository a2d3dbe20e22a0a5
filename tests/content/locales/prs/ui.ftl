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
wall-missing = هنوز به این زبان نیست: { $language }.
wall-before-talk = 1. پیش از گفتگو
wall-after-talk = 2. بعد از گفتگو
wall-how-was-it = چطور بود؟

## Sound
play = شنیدن
pause = توقف
replay = یک بار دیگر
slow = آهسته
speak = شنیدن این جمله
volume = بلندی صدا
volume-up = صدا بلندتر
volume-down = صدا کمتر
read-to-me = همه چیز با صدا خوانده شود
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
question-several = بیشتر از یک جواب درست است.
step-current = شما اینجا هستید.

## Help
help-title = کمک فوری
    .say = کمکِ فوری
help-emergency = خطر مرگ، آتش‌سوزی
    .say = خطرِ مرگ، آتش‌سوزی
help-police = پولیس
help-doctor = داکتر، وقتی خطر مرگ نیست
    .say = داکتر، وقتی خطرِ مرگ نیست
help-violence-women = خشونت علیه زنان
help-children = اطفال و نوجوانان
help-parents = پدران و مادران
help-counselling = تشویش زیاد
    .say = تشویشِ زیاد
help-sexual-abuse = خشونت جنسی
    .say = خشونتِ جنسی
help-pregnant = حامله و در حالت سخت
    .say = حامله و در حالتِ سخت
help-missing-child = اطفال گم‌شده
    .say = اطفالِ گم‌شده
help-poison = مسمومیت
help-others-hear = دیگران می‌توانند این را بشنوند.
hide-now = پنهان کردن فوری این صفحه
    .say = پنهان کردنِ فوریِ این صفحه

## Countdown
still-there = هنوز اینجا هستید؟
still-there-yes = بلی، اینجا هستم.
still-there-else = در غیر آن، دستگاه از اول شروع می‌کند.

## Rooms below the modules
phrases = جمله‌های مفید
places = جاها و مردم
my-list = لیست من
    .say = لیستِ من

## Finding
index = همه چیز در یک نگاه
related = در همین باره
places-for-this = جاها و مردم در این باره
keep = نگه داشتن
kept = نگه داشته شد

## Phrasebook
phrases-mine = می‌خواهم چیزی بگویم
phrases-asked = کسی از من می‌پرسد
show-large = کلان نشان دادن
answer-by-picture = جواب خود را نشان دهید.
    .say = جوابِ خود را نشان دهید.
answer-yes = بلی
answer-no = نه
answer-unsure = نمی‌دانم.
body-head = سر
body-eye = چشم
body-ear = گوش
body-tooth = دندان
body-neck = گردن و گلو
body-chest = سینه
body-belly = شکم
body-back = پشت
body-arm = بازو
body-hand = دست
body-leg = ران و ساق
body-foot = پای
body-front = از پیش رو
body-behind = از پشت سر
    .say = از پشتِ سر
days-1 = یک روز
days-2 = دو روز
days-3 = سه روز
days-4 = چهار روز
days-5 = پنج روز
days-6 = شش روز
days-7 = هفت روز یا بیشتر
interpreter-need = لطفاً، من به ترجمان ضرورت دارم.
interpreter-language = زبان من این است:
    .say = زبانِ من این است:
interpreter-call = شمارهٔ ترجمان

## Places and people
places-town = در کدام شهر یا قریه؟
places-language = به کدام زبان؟
places-all = همه
places-list = لیست
places-map = نقشه
places-found = پیدا شد: { $count }
places-none = اینجا چیزی نوشته نشده است. لطفاً از کارمندان مرکز بپرسید.
places-distance = { $kilometres } کیلومتر
places-nearer = نزدیک‌تر
places-farther = دورتر
sample = فقط یک نمونه
open-now = حالا باز است
closed-now = حالا بسته است
hours = وقت‌های کار
hours-ask = لطفاً دربارهٔ وقت‌ها بپرسید.
phone = تیلفون
address = آدرس
languages-spoken = زبان‌ها
take-along = بردن با موبایل
take-along-how = کمرهٔ موبایل خود را به طرف این تصویر بگیرید.
    .say = کمرهٔ موبایلِ خود را به طرفِ این تصویر بگیرید.
this-house = در این مرکز
house-telephone = تیلفون اینجا است:
house-office = دفتر
house-rules = مقررات مرکز
    .say = مقرراتِ مرکز
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنج‌شنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه

## What a place is for
need-legal-advice = مشورهٔ حقوقی
need-counselling = مشوره
need-doctor = داکتر
need-pregnancy = حاملگی
need-violence = حفاظت در برابر خشونت
    .say = حفاظت در برابرِ خشونت
need-children = کمک برای اطفال
need-school = مکتب و کودکستان
need-language-course = یاد گرفتن آلمانی
    .say = یاد گرفتنِ آلمانی
need-work = کار
need-training = آموزش مسلکی با MiiDU
    .say = آموزشِ مسلکی با MiiDU
need-mentoring = رهنمایی شخصی با MeMoGa
    .say = رهنماییِ شخصی با MeMoGa
need-volunteering = خدمت رضاکارانه
    .say = خدمتِ رضاکارانه
need-interpreter = ترجمان با SiSa
need-associations = انجمن‌ها
need-authority = اداره‌های دولتی
need-clothing = لباس و فرنیچر
need-meeting = آشنا شدن با مردم
need-family-search = جستجوی خانواده
need-discrimination = تبعیض
need-service-point = دفتر خدمات برای انجمن‌ها
    .say = دفترِ خدمات برای انجمن‌ها

## My list
my-list-empty = لیست شما هنوز خالی است.
    .say = لیستِ شما هنوز خالی است.
my-list-how = در یک صفحه «نگه داشتن» را لمس کنید.
my-list-forgets = وقتی شما می‌روید، دستگاه لیست شما را فراموش می‌کند.
    .say = وقتی شما می‌روید، دستگاه لیستِ شما را فراموش می‌کند.
my-list-clear = خالی کردن لیست
    .say = خالی کردنِ لیست
code-of = تصویر { $page } از { $pages }
