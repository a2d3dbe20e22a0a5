# Words of the leader's own screen in a lesson. Read by leaders, never spoken. A language may leave them out: German
# stands in.

## Before the lesson
before = قبل أن نبدأ
wall = شاشة العرض
wall-two = { $name }، { $width } × { $height }. سترون هناك رقم 2 كبيرًا.
wall-one = لا توجد إلا هذه الشاشة. يرى الجميع ما ترونه أنتم. تبقى الملاحظات مخفية.
wall-mirrored = جهاز العرض يُظهر الشيء نفسه الذي تُظهره هذه الشاشة. تبقى الملاحظات مخفية.
wall-away = { $name } غير موجود الآن. ستعود شاشة العرض من تلقاء نفسها.
wall-right = أرى الرقم 2
wall-none = المتابعة بلا شاشة عرض
swap = تبديل
sound = الصوت
sound-output = مخرج الصوت: { $name }
sound-usual = المخرج المعتاد
sound-hdmi = جهاز العرض الموصول بكابل HDMI كثيرًا ما يأخذ الصوت معه.
sound-none = لا يوجد صوت في هذا الحاسوب الآن. اقرؤوا أنتم بصوت عالٍ.
sound-try = استماع
sound-heard = أسمع الصوت
sound-other = مخرج آخر
clicker = جهاز التحكم
clicker-press = اضغطوا على زر «التالي» في جهاز التحكم. يمكنكم أيضًا استخدام لوحة المفاتيح والفأرة.
clicker-works = جهاز التحكم يعمل.
today = خطة اليوم: { $plan }
today-day = اليوم { $day } من { $days }
today-parts = الصفحات: { $pages }، الدقائق: { $minutes }
today-languages = على شاشة العرض: { $languages }
ready = كل الصفحات موجودة.
ready-language = غير متوفر بعد باللغة { $language }: { $pages }
ready-voice = بلا صوت باللغة { $language }: { $pages }. اقرؤوا أنتم بصوت عالٍ.
ready-stand-in = صوت الحاسوب للغة { $language } يتكلم لغة قريبة منها. الأفضل أن تقرؤوا أنتم بصوت عالٍ.
other-plan = خطة أخرى
other-day = يوم آخر
left-off = توقفتم عند: { $page }، الخطوة { $step }.
go-on = المتابعة من هناك
begin = البدء
begin-anew = البدء من جديد

## The lesson
plan = الخطة
day-title = اليوم { $day } · { $title }
page-step = الصفحة { $page } من { $pages } · الخطوة { $step } من { $steps }
step-of = الخطوة { $step } من { $steps }
time-over = تجاوز وقت الخطة بالدقائق: { $minutes }
optional = إذا بقي وقت
hidden = لن تُعرض
on-wall = ظاهر على شاشة العرض ({ $name })
on-wall-black = شاشة العرض سوداء. أنتم وحدكم ترون هذه الصفحة.
on-wall-held = شاشة العرض ما زالت تُظهر: { $page }. أنتم وحدكم ترون هذه الصفحة.
on-wall-away = لا توجد شاشة عرض الآن. ستعود من تلقاء نفسها.
on-wall-shared = الجميع يرى هذه الشاشة.
note = ملاحظة
note-none = لا توجد ملاحظة لهذه الصفحة.
notes-larger = تكبير الملاحظة
notes-smaller = تصغير الملاحظة
ask = سؤال للمجموعة
after-this = بعد ذلك
end-of-day = انتهى اليوم.
end-of-course = انتهت الدورة.
next-day = اليوم التالي
read = قراءة صوتية
read-rest = من هنا حتى نهاية الصفحة
read-step = هذه الخطوة فقط
read-sentence = هذه الجملة فقط
read-in = باللغة { $language }
read-all = بكل لغات شاشة العرض
stop = إيقاف
hands = عدّ الأيدي
hold = تثبيت العرض
let-go = إلغاء تثبيت العرض
send = إلى شاشة العرض
black = أسود
bright = إضاءة من جديد
point = إشارة
spotlight = دائرة ضوء
zoom = تكبير
point-how = مرّروا المؤشر فوق الصورة. شاشة العرض تُظهر الموضع نفسه.
point-end = إنهاء الإشارة
languages = اللغات
languages-how = حتى أربع لغات. الأولى تأتي في المقدمة.
languages-swap = تغيير الترتيب
languages-mine = لغة هذه الشاشة
all-pages = كل الصفحات
jump-back = العودة إلى الخطة
keys = المفاتيح
more = المزيد
pause = إيقاف الساعة
unpause = تشغيل الساعة
heads = الأشخاص: { $count }
heads-more = إضافة شخص
heads-fewer = إنقاص شخص

## Counting hands
round-first = الجولة الأولى
round-second = الجولة الثانية
hand-more = زيادة يد للإجابة { $answer }
hand-fewer = إنقاص يد للإجابة { $answer }
nobody = دون رفع اليد: { $count }
show-bars = إظهار الأعداد
show-right = إظهار الإجابة الصحيحة
hide-bars = إخفاء الأعداد
second-round = العدّ مرة أخرى
undo = تراجع
done = تم
faces = كيف كان الدرس؟
face-good = جيد
face-middling = متوسط
face-bad = سيئ
no-question = لا يوجد سؤال على شاشة العرض الآن.

## The plan
plan-change = تعديل الخطة
plan-choose = اختيار خطة
plan-own = خطة خاصة
plan-save = حفظ كخطة خاصة
plan-saved = تم الحفظ: { $name }
page-hide = عدم العرض
page-show = العرض من جديد
page-up = تقديم
page-down = تأخير
page-remove = إزالة
minutes-more = زيادة دقيقة
minutes-fewer = إنقاص دقيقة

## Afterwards
table = جدول الدرس
table-file = الجدول محفوظ هنا: { $path }
table-empty = لم يُعرض شيء اليوم بعد.
leave = إنهاء
leave-ask = هل تريدون إنهاء الدرس؟
leave-kept = تم حفظ الصفحة والساعة والأعداد. يمكنكم المتابعة من هناك.
leave-stay = متابعة الدرس

## Said when it happens
unwritten = لا يمكن حفظ حالة الدرس الآن. الدرس مستمر.
written = يتم حفظ حالة الدرس من جديد.
not-heard = لا يوجد صوت لهذه الجمل. اقرؤوا أنتم بصوت عالٍ.
awake-not = قد تُظلم الشاشة من تلقاء نفسها. أوقفوا وضع توفير الطاقة.
output-gone = لم يعد المخرج { $name } موجودًا. يأتي الصوت من المخرج المعتاد.
no-such-page = هذه الصفحة غير موجودة في الخطة.
most-languages = على شاشة العرض أربع لغات بالفعل.
last-language = يجب أن تبقى لغة واحدة على شاشة العرض.
nothing-to-undo = لا يوجد شيء للتراجع عنه.

## Keys
key-next = التالي: سهم اليمين أو سهم الأسفل، المسافة، Enter، Page Down
key-back = الرجوع: سهم اليسار أو سهم الأعلى، Backspace، Page Up
key-black = أسود ثم إضاءة من جديد: B أو النقطة
key-number = إلى صفحة من صفحات اليوم: الرقم ثم Enter
key-notes = تكبير الملاحظة وتصغيرها: + و –
key-hands = عند العدّ: A، B، C، D أو 1، 2، 3، 4
key-escape = إنهاء ما هو مفتوح الآن: Esc
