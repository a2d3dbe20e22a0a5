module =
    .title = في الدائرة الحكومية
    .title-say = فِي الدَائِرَة الحُكُومية

appointment =
    .title = عندي موعد اليوم.
    .title-say = عِنْدِي موعد اليَوْم.

which-room =
    .title = إلى أي غرفة أذهب؟
    .title-say = إِلَى أي غُرْفَة أَذْهَب؟

interpreter =
    .title = أحتاج إلى مترجم.
    .title-say = أَحْتَاج إِلَى مترجم.

my-papers =
    .title = هذه أوراقي.
    .title-say = هذه أَوْرَاقِي.

letter =
    .title = من فضلك، اشرح لي هذه الرسالة.
    .title-say = مِنْ فَضْلِك، اِشْرَحْ لِي هذه الرِسَالَه.

form =
    .title = من فضلك، ساعدني في ملء الاستمارة.
    .title-say = مِنْ فَضْلِك، سَاعِدْنِي فِي مَلْء الاستمارة.

what-i-sign =
    .title = على ماذا أوقّع هنا؟
    .title-say = عَلَى ماذا أُوَقِّعُ هنا؟

read-aloud =
    .title = من فضلك، اقرأ لي هذا.
    .title-say = مِنْ فَضْلِك، اِقْرَأْ لِي هذا.

name-wrong =
    .title = اسمي مكتوب خطأً.
    .title-say = اِسْمِي مكتوب خَطَأً.

copy =
    .title = أحتاج إلى نسخة من فضلك.
    .title-say = أَحْتَاج إِلَى نسخة مِنْ فَضْلِك.

new-address =
    .title = عندي عنوان جديد.
    .title-say = عِنْدِي عُنْوَان جَدِيد.

other-day =
    .title = أحتاج إلى موعد آخر.
    .title-say = أَحْتَاج إِلَى موعد آخَر.

when-answer =
    .title = متى أحصل على جواب؟
    .title-say = مَتَى أَحْصُل عَلَى جواب؟

legal-advice =
    .title = أين أجد استشارة قانونية؟
    .title-say = أين أَجِد استشارة قانونية؟

have-appointment =
    .title = هل عندك موعد؟
    .title-say = هل عِنْدَك موعد؟

papers-here =
    .title = هل أوراقك معك؟
    .title-say = هل أَوْرَاقُك معك؟

letter-here =
    .title = هل الرسالة معك؟
    .title-say = هل الرِسَالَة معك؟

need-interpreter =
    .title = هل تحتاج إلى مترجم؟
    .title-say = هل تَحْتَاج إِلَى مترجم؟

understood =
    .title = هل فهمت كل شيء؟
    .title-say = هل فَهِمْتَ كُلّ شيء؟
