module =
    .title = في المتجر
    .title-say = فِي المتجر

how-much =
    .title = كم سعر هذا؟
    .title-say = كَمْ سعر هذا؟

where-food =
    .title = أين أجد الخبز والحليب؟
    .title-say = أين أَجِد الخُبْز والحليب؟

where-nappies =
    .title = أين أجد حفاضات الأطفال؟
    .title-say = أين أَجِد حَفَّاضَات الأَطْفَال؟

pork =
    .title = هل يوجد لحم خنزير في هذا؟
    .title-say = هل يُوجَد لحم خنزير فِي هذا؟

alcohol =
    .title = هل يوجد كحول في هذا؟
    .title-say = هل يُوجَد كحول فِي هذا؟

deposit =
    .title = أين أُعيد الزجاجات التي عليها تأمين؟
    .title-say = أين أُعِيدُ الزُجَاجَات التي عَلَيْهَا تَأْمِين؟

card =
    .title = هل يمكنني الدفع بالبطاقة؟
    .title-say = هل يُمْكِنُنِي الدَفْع بالبَطَاقَه؟

receipt =
    .title = أحتاج إلى إيصال الشراء من فضلك.
    .title-say = أَحْتَاج إِلَى إِيصَال الشِرَاء مِنْ فَضْلِك.

price-wrong =
    .title = أظن أن السعر غير صحيح.
    .title-say = أَظُنّ أَنَّ السعر غير صحيح.

size =
    .title = هل عندكم هذا بمقاس آخر؟
    .title-say = هل عِنْدَكُم هذا بِمِقَاس آخَر؟

try-on =
    .title = هل يمكنني أن أجرب هذا؟
    .title-say = هل يُمْكِنُنِي أَنْ أُجَرِّبَ هذا؟

exchange =
    .title = أريد تبديل هذا.
    .title-say = أُرِيد تَبْدِيل هذا.

broken =
    .title = هذا معطل.

sim-card =
    .title = أحتاج إلى شريحة هاتف.
    .title-say = أَحْتَاج إِلَى شريحة هَاتِف.

no-contract =
    .title = لا أريد توقيع عقد.
    .title-say = لَا أُرِيد توقيع عَقْد.

just-looking =
    .title = أنا أتفرج فقط، شكرًا.
    .title-say = أنا أَتَفَرَّج فقط، شكرًا.

may-i-help =
    .title = هل يمكنني مساعدتك؟
    .title-say = هل يُمْكِنُنِي مُسَاعَدَتُك؟

by-card =
    .title = هل تريد الدفع بالبطاقة؟
    .title-say = هل تُرِيد الدَفْع بالبَطَاقَه؟

customer-card =
    .title = هل عندك بطاقة زبون؟
    .title-say = هل عِنْدَك بَطَاقَة زبون؟

want-receipt =
    .title = هل تريد إيصال الشراء؟
    .title-say = هل تُرِيد إِيصَال الشِرَاء؟

want-bag =
    .title = هل تريد كيسًا؟
    .title-say = هل تُرِيد كيسًا؟
