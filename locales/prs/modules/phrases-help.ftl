module =
    .title = کمک

help-me =
    .title = لطفاً به من کمک کنید.

ambulance =
    .title = لطفاً به امبولانس زنگ بزنید.

police =
    .title = لطفاً به پولیس زنگ بزنید.

fire =
    .title = اینجا آتش‌سوزی است.

not-safe =
    .title = اینجا خود را در امان احساس نمی‌کنم.

threatened =
    .title = کسی مرا تهدید می‌کند.

hurt-me =
    .title = کسی به من آسیب رسانده است.

private =
    .title = لطفاً، می‌خواهم تنها با شما گپ بزنم.

woman =
    .title = می‌خواهم با یک زن گپ بزنم.

child-missing =
    .title = طفل خود را پیدا نمی‌کنم.
    .title-say = طفلِ خود را پیدا نمی‌کنم.

child-help =
    .title = طفل من به کمک ضرورت دارد.
    .title-say = طفلِ من به کمک ضرورت دارد.

not-live =
    .title = دیگر نمی‌خواهم زندگی کنم.

stay =
    .title = لطفاً نزد من بمانید.
    .title-say = لطفاً نزدِ من بمانید.

telephone =
    .title = لطفاً، اجازه است زنگ بزنم؟

interpreter =
    .title = من به ترجمان ضرورت دارم.

slowly =
    .title = لطفاً آهسته گپ بزنید.

in-danger =
    .title = آیا در خطر هستید؟

injured =
    .title = آیا زخمی هستید؟

where-pain =
    .title = کجای شما درد می‌کند؟

children-safe =
    .title = آیا اطفال شما در امان هستند؟
    .title-say = آیا اطفالِ شما در امان هستند؟

call-police =
    .title = آیا به پولیس زنگ بزنم؟

want-woman =
    .title = آیا می‌خواهید با یک زن گپ بزنید؟
