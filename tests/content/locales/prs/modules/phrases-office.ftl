module =
    .title = در اداره

appointment =
    .title = من امروز وقت ملاقات دارم.
    .title-say = من امروز وقتِ ملاقات دارم.

which-room =
    .title = به کدام اتاق بروم؟

interpreter =
    .title = من به ترجمان ضرورت دارم.

my-papers =
    .title = این اسناد من است.
    .title-say = این اسنادِ من است.

letter =
    .title = لطفاً این نامه را به من توضیح دهید.

form =
    .title = لطفاً در خانه‌پری فورمه به من کمک کنید.
    .title-say = لطفاً در خانه‌پُریِ فورمه به من کمک کنید.

what-i-sign =
    .title = اینجا چه را امضا می‌کنم؟

read-aloud =
    .title = لطفاً این را برای من بخوانید.

name-wrong =
    .title = نام من غلط نوشته شده است.
    .title-say = نامِ من غلط نوشته شده است.

copy =
    .title = لطفاً به من یک کاپی بدهید.

new-address =
    .title = من آدرس نو دارم.
    .title-say = من آدرسِ نو دارم.

other-day =
    .title = من به یک وقت ملاقات دیگر ضرورت دارم.
    .title-say = من به یک وقتِ ملاقاتِ دیگر ضرورت دارم.

when-answer =
    .title = چه وقت جواب می‌گیرم؟

legal-advice =
    .title = مشورهٔ حقوقی را کجا پیدا کنم؟

have-appointment =
    .title = آیا وقت ملاقات دارید؟
    .title-say = آیا وقتِ ملاقات دارید؟

papers-here =
    .title = آیا اسناد شما همراه شما است؟
    .title-say = آیا اسنادِ شما همراهِ شما است؟

letter-here =
    .title = آیا نامه همراه شما است؟
    .title-say = آیا نامه همراهِ شما است؟

need-interpreter =
    .title = آیا به ترجمان ضرورت دارید؟

understood =
    .title = آیا همه چیز را فهمیدید؟
