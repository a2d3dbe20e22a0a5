module =
    .title = نزد داکتر
    .title-say = نزدِ داکتر

pain =
    .title = من درد دارم.

interpreter =
    .title = من به ترجمان ضرورت دارم.

child-fever =
    .title = طفل من تب دارد.
    .title-say = طفلِ من تب دارد.

this-medicine =
    .title = من این دوا را استفاده می‌کنم.

sick =
    .title = دلم بد می‌شود.

breath =
    .title = به سختی نفس می‌کشم.

toothache =
    .title = دندانم درد می‌کند.

allergy =
    .title = من حساسیت دارم.

pregnant =
    .title = من حامله هستم.

not-sleeping =
    .title = خوابم نمی‌برد.
    .title-say = خوابم نمی‌بَرَد.

afraid =
    .title = من بسیار می‌ترسم.

woman-doctor =
    .title = لطفاً، می‌خواهم نزد یک داکتر زن بروم.
    .title-say = لطفاً، می‌خواهم نزدِ یک داکترِ زن بروم.

appointment =
    .title = لطفاً به من یک وقت ملاقات بدهید.
    .title-say = لطفاً به من یک وقتِ ملاقات بدهید.

prescription =
    .title = من به نسخهٔ نو ضرورت دارم.

how-often =
    .title = دوا را چند بار استفاده کنم؟

once-more =
    .title = لطفاً این را یک بار دیگر توضیح دهید.
    .title-say = لطفاً این را یک بارِ دیگر توضیح دهید.

have-pain =
    .title = آیا درد دارید؟

where-pain =
    .title = کجای شما درد می‌کند؟

since-when =
    .title = از چند روز به این طرف؟

take-medicine =
    .title = آیا دوا استفاده می‌کنید؟

have-allergy =
    .title = آیا حساسیت دارید؟

are-pregnant =
    .title = آیا حامله هستید؟
