module =
    .title = در راه

this-address =
    .title = می‌خواهم به این آدرس بروم.

where-stop =
    .title = ایستگاه کجا است؟

where-station =
    .title = ایستگاه قطار کجا است؟
    .title-say = ایستگاهِ قطار کجا است؟

buy-ticket =
    .title = تکت را از کجا می‌توانم بخرم؟
    .title-say = تِکِت را از کجا می‌توانم بخرم؟

ticket-valid =
    .title = آیا این تکت اینجا اعتبار دارد؟
    .title-say = آیا این تِکِت اینجا اعتبار دارد؟

right-bus =
    .title = آیا این بس به ایستگاه قطار می‌رود؟
    .title-say = آیا این بس به ایستگاهِ قطار می‌رود؟

next-train =
    .title = قطار بعدی چه وقت حرکت می‌کند؟
    .title-say = قطارِ بعدی چه وقت حرکت می‌کند؟

which-platform =
    .title = قطار من از کدام خط حرکت می‌کند؟
    .title-say = قطارِ من از کدام خط حرکت می‌کند؟

change =
    .title = آیا باید بس یا قطار را تبدیل کنم؟

get-off =
    .title = کجا باید پایین شوم؟

on-the-map =
    .title = لطفاً این را روی نقشه به من نشان دهید.

lost-way =
    .title = راه را پیدا نمی‌کنم.

missed-train =
    .title = من از قطار ماندم.

lift =
    .title = آیا اینجا لفت هست؟

toilet =
    .title = تشناب کجا است؟

have-ticket =
    .title = آیا تکت دارید؟
    .title-say = آیا تِکِت دارید؟

papers-here =
    .title = آیا سند هویت همراه شما است؟
    .title-say = آیا سندِ هویت همراهِ شما است؟

alone =
    .title = آیا تنها سفر می‌کنید؟

your-bag =
    .title = آیا این بکس از شما است؟

need-help =
    .title = آیا به کمک ضرورت دارید؟
