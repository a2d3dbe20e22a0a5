module =
    .title = در مغازه

how-much =
    .title = این چند است؟

where-food =
    .title = نان و شیر را کجا پیدا کنم؟

where-nappies =
    .title = پمپرز را کجا پیدا کنم؟
    .title-say = پَمپِرز را کجا پیدا کنم؟

pork =
    .title = آیا این گوشت خوک دارد؟
    .title-say = آیا این گوشتِ خوک دارد؟

alcohol =
    .title = آیا این الکول دارد؟

deposit =
    .title = بوتل‌های گروی را کجا تحویل بدهم؟
    .title-say = بوتل‌های گِرَوئی را کجا تحویل بدهم؟

card =
    .title = آیا می‌توانم با کارت بپردازم؟

receipt =
    .title = لطفاً رسید خرید را به من بدهید.
    .title-say = لطفاً رسیدِ خرید را به من بدهید.

price-wrong =
    .title = فکر می‌کنم که قیمت درست نیست.

size =
    .title = آیا این را به اندازهٔ دیگر دارید؟

try-on =
    .title = اجازه است این را پوشیده ببینم؟

exchange =
    .title = می‌خواهم این را تبدیل کنم.

broken =
    .title = این خراب است.

sim-card =
    .title = من به یک سیم‌کارت ضرورت دارم.

no-contract =
    .title = نمی‌خواهم قرارداد امضا کنم.

just-looking =
    .title = فقط می‌بینم، تشکر.

may-i-help =
    .title = آیا می‌توانم به شما کمک کنم؟

by-card =
    .title = آیا می‌خواهید با کارت بپردازید؟

customer-card =
    .title = آیا کارت مشتری دارید؟
    .title-say = آیا کارتِ مشتری دارید؟

want-receipt =
    .title = آیا رسید خرید می‌خواهید؟
    .title-say = آیا رسیدِ خرید می‌خواهید؟

want-bag =
    .title = آیا خریطه می‌خواهید؟
