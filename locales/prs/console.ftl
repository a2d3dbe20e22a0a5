# Words of the leader's own screen in a lesson. Read by leaders, never spoken. A language may leave them out: German
# stands in.

## Before the lesson
before = پیش از شروع
wall = پرده
wall-two = { $name }، { $width } × { $height }. آنجا یک 2 کلان می‌بینید.
wall-one = فقط همین یک سکرین است. هر چیزی که شما می‌بینید، همه می‌بینند. یادداشت‌ها پنهان می‌مانند.
wall-mirrored = پروجکتور عین همین سکرین را نشان می‌دهد. یادداشت‌ها پنهان می‌مانند.
wall-away = { $name } فعلاً نیست. پرده خودش دوباره می‌آید.
wall-right = 2 را می‌بینم
wall-none = ادامه بدون پرده
swap = تبدیل
sound = صدا
sound-output = خروجی صدا: { $name }
sound-usual = خروجی عادی
sound-hdmi = پروجکتوری که با کیبل HDMI وصل است، اکثراً صدا را هم می‌برد.
sound-none = این کمپیوتر فعلاً صدا ندارد. خود شما با صدای بلند بخوانید.
sound-try = شنیدن
sound-heard = می‌شنوم
sound-other = خروجی دیگر
clicker = ریموت
clicker-press = در ریموت خود «بعدی» را فشار دهید. کیبورد و ماوس هم کار می‌کنند.
clicker-works = ریموت کار می‌کند.
today = امروز: { $plan }
today-day = روز { $day } از { $days }
today-parts = صفحه‌ها: { $pages }، دقیقه‌ها: { $minutes }
today-languages = روی پرده: { $languages }
ready = همهٔ صفحه‌ها هست.
ready-language = هنوز به زبان { $language } نیست: { $pages }
ready-voice = به زبان { $language } صدا ندارد: { $pages }. خود شما با صدای بلند بخوانید.
ready-stand-in = صدای کمپیوتر برای زبان { $language } به یک زبان نزدیک گپ می‌زند. بهتر است خود شما با صدای بلند بخوانید.
other-plan = پلان دیگر
other-day = روز دیگر
left-off = شما اینجا توقف کردید: { $page }، قدم { $step }.
go-on = ادامه از همانجا
begin = شروع
begin-anew = شروع از اول

## The lesson
plan = پلان
day-title = روز { $day } · { $title }
page-step = صفحهٔ { $page } از { $pages } · قدم { $step } از { $steps }
step-of = قدم { $step } از { $steps }
time-over = { $minutes } دقیقه بیشتر از پلان
optional = اگر وقت بماند
hidden = نشان داده نمی‌شود
on-wall = روی پرده دیده می‌شود ({ $name })
on-wall-black = پرده سیاه است. این صفحه را تنها شما می‌بینید.
on-wall-held = پرده هنوز این را نشان می‌دهد: { $page }. این صفحه را تنها شما می‌بینید.
on-wall-away = فعلاً پرده نیست. خودش دوباره می‌آید.
on-wall-shared = همه این سکرین را می‌بینند.
note = یادداشت
note-none = برای این صفحه یادداشت نیست.
notes-larger = یادداشت کلان‌تر
notes-smaller = یادداشت خُردتر
ask = سؤال برای گروپ
after-this = بعدی
end-of-day = روز تمام شد.
end-of-course = کورس تمام شد.
next-day = روز بعدی
read = بلند خواندن
read-rest = از اینجا تا آخر صفحه
read-step = فقط همین قدم
read-sentence = فقط همین جمله
read-in = به زبان { $language }
read-all = به همهٔ زبان‌های پرده
stop = توقف
hands = شمار دست‌ها
hold = نگه داشتن پرده
let-go = دیگر نگه نداشتن
send = روی پرده
black = سیاه
bright = دوباره روشن
point = اشاره
spotlight = حلقهٔ نور
zoom = کلان کردن
point-how = روی تصویر حرکت کنید. پرده همان جا را نشان می‌دهد.
point-end = ختم اشاره
languages = زبان‌ها
languages-how = تا چهار زبان. زبان اول پیش از دیگران می‌آید.
languages-swap = تبدیل کردن ترتیب
languages-mine = زبان این سکرین
all-pages = همهٔ صفحه‌ها
jump-back = برگشت به پلان
keys = دکمه‌ها
more = بیشتر
pause = توقف ساعت
unpause = ادامهٔ ساعت
heads = نفرها: { $count }
heads-more = یک نفر بیشتر
heads-fewer = یک نفر کمتر

## Counting hands
round-first = دور اول
round-second = دور دوم
hand-more = یک دست بیشتر برای { $answer }
hand-fewer = یک دست کمتر برای { $answer }
nobody = دست بلند نکردند: { $count }
show-bars = نشان دادن عددها
show-right = نشان دادن جواب درست
hide-bars = پنهان کردن عددها
second-round = یک بار دیگر شمردن
undo = پس گرفتن
done = تمام
faces = درس چطور بود؟
face-good = خوب
face-middling = متوسط
face-bad = خراب
no-question = فعلاً روی پرده سؤال نیست.

## The plan
plan-change = تغییر پلان
plan-choose = انتخاب پلان
plan-own = پلان خودم
plan-save = ثبت به حیث پلان خودم
plan-saved = ثبت شد: { $name }
page-hide = نشان ندادن
page-show = دوباره نشان دادن
page-up = پیشتر
page-down = پسانتر
page-remove = دور کردن
minutes-more = یک دقیقه بیشتر
minutes-fewer = یک دقیقه کمتر

## Afterwards
table = جدول درس
table-file = جدول اینجا است: { $path }
table-empty = امروز هنوز چیزی نشان داده نشده است.
leave = ختم
leave-ask = درس را ختم می‌کنید؟
leave-kept = صفحه، ساعت و عددها ثبت شده‌اند. می‌توانید از همانجا ادامه دهید.
leave-stay = ادامهٔ درس

## Said when it happens
unwritten = حالت درس فعلاً ثبت نمی‌شود. درس ادامه دارد.
written = حالت درس دوباره ثبت می‌شود.
not-heard = برای این جمله‌ها صدا نیست. خود شما با صدای بلند بخوانید.
awake-not = سکرین شاید خودش تاریک شود. حالت صرفه‌جویی برق را خاموش کنید.
output-gone = خروجی { $name } دیگر نیست. صدا از خروجی عادی می‌آید.
no-such-page = این صفحه در پلان نیست.
most-languages = روی پرده از پیش چهار زبان است.
last-language = کم از کم یک زبان روی پرده می‌ماند.
nothing-to-undo = چیزی برای پس گرفتن نیست.

## Keys
key-next = بعدی: تیر راست یا پایین، Space، Enter، Page Down
key-back = برگشت: تیر چپ یا بالا، Backspace، Page Up
key-black = سیاه و دوباره روشن: B یا نقطه
key-number = به یک صفحهٔ امروز: شمارهٔ صفحه، بعد Enter
key-notes = یادداشت کلان‌تر و خُردتر: + و –
key-hands = وقت شمردن: A، B، C، D یا 1، 2، 3، 4
key-escape = آنچه باز است ختم می‌شود: Esc
