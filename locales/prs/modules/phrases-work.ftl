module =
    .title = در کار

looking =
    .title = من کار می‌پالم.

permit =
    .title = دربارهٔ اجازهٔ کار از کجا بپرسم؟

profession =
    .title = من از پیش یک مسلک دارم.

recognition =
    .title = دربارهٔ شهادتنامه‌ام چه کسی به من کمک می‌کند؟

training =
    .title = می‌خواهم آموزش مسلکی بگیرم.
    .title-say = می‌خواهم آموزشِ مسلکی بگیرم.

volunteer =
    .title = می‌خواهم رضاکارانه کمک کنم.

contract =
    .title = لطفاً قرارداد کار را به من توضیح دهید.
    .title-say = لطفاً قراردادِ کار را به من توضیح دهید.

begins =
    .title = کار من چه وقت شروع می‌شود؟
    .title-say = کارِ من چه وقت شروع می‌شود؟

break =
    .title = چه وقت وقفه دارم؟

show-again =
    .title = لطفاً این را یک بار دیگر به من نشان دهید.
    .title-say = لطفاً این را یک بارِ دیگر به من نشان دهید.

clothes =
    .title = لباس محافظتی را از کجا بگیرم؟
    .title-say = لباسِ مُحافِظَتی را از کجا بگیرم؟

ill =
    .title = من امروز مریض هستم.

later =
    .title = من امروز دیرتر می‌آیم.

hurt =
    .title = من در وقت کار زخمی شدم.
    .title-say = من در وقتِ کار زخمی شدم.

day-off =
    .title = لطفاً به من یک روز رخصتی بدهید.

not-paid =
    .title = معاش مرا نداده‌اند.
    .title-say = معاشِ مرا نداده‌اند.

have-permit =
    .title = آیا اجازهٔ کار دارید؟

have-profession =
    .title = آیا یک مسلک یاد گرفته‌اید؟

days-a-week =
    .title = در هفته چند روز کار می‌کنید؟

tomorrow =
    .title = آیا فردا می‌توانید بیایید؟

understood =
    .title = آیا همه چیز را فهمیدید؟

where-pain =
    .title = کجای شما درد می‌کند؟
