module =
    .title = المساعدة
    .title-say = المُسَاعَدَه

help-me =
    .title = ساعدني من فضلك.
    .title-say = سَاعِدْنِي مِنْ فَضْلِك.

ambulance =
    .title = من فضلك، اطلب سيارة إسعاف.
    .title-say = مِنْ فَضْلِك، اُطْلُبْ سيارة إِسْعَاف.

police =
    .title = من فضلك، اتصل بالشرطة.
    .title-say = مِنْ فَضْلِك، اِتَّصِلْ بالشرطة.

fire =
    .title = يوجد حريق هنا.
    .title-say = يُوجَد حريق هنا.

not-safe =
    .title = لا أشعر بالأمان هنا.
    .title-say = لَا أَشْعُر بالأَمَان هنا.

threatened =
    .title = هناك من يهددني.
    .title-say = هُنَاكَ مَنْ يُهَدِّدُنِي.

hurt-me =
    .title = شخص ما آذاني.
    .title-say = شَخْص مَا آذَانِي.

private =
    .title = أريد أن أتكلم معك على انفراد من فضلك.
    .title-say = أُرِيد أَنْ أَتَكَلَّم معك عَلَى انفراد مِنْ فَضْلِك.

woman =
    .title = أريد أن أتكلم مع امرأة.
    .title-say = أُرِيد أَنْ أَتَكَلَّم مع امرأة.

child-missing =
    .title = لا أجد طفلي.
    .title-say = لَا أَجِد طِفْلِي.

child-help =
    .title = طفلي يحتاج إلى المساعدة.
    .title-say = طِفْلِي يَحْتَاج إِلَى المُسَاعَدَه.

not-live =
    .title = لم أعد أريد أن أعيش.
    .title-say = لَمْ أَعُدْ أُرِيد أَنْ أَعِيش.

stay =
    .title = من فضلك، ابق معي.
    .title-say = مِنْ فَضْلِك، اِبْقَ مَعِي.

telephone =
    .title = هل يمكنني استخدام الهاتف من فضلك؟
    .title-say = هل يُمْكِنُنِي استخدام الهَاتِف مِنْ فَضْلِك؟

interpreter =
    .title = أحتاج إلى مترجم.
    .title-say = أَحْتَاج إِلَى مترجم.

slowly =
    .title = من فضلك، تكلم ببطء.
    .title-say = مِنْ فَضْلِك، تَكَلَّمْ بِبُطْء.

in-danger =
    .title = هل أنت في خطر؟
    .title-say = هل أَنْتَ فِي خَطَر؟

injured =
    .title = هل عندك إصابة؟
    .title-say = هل عِنْدَك إِصَابَه؟

where-pain =
    .title = أين تشعر بالألم؟
    .title-say = أين تَشْعُر بالأَلَم؟

children-safe =
    .title = هل أطفالك في أمان؟
    .title-say = هل أَطْفَالُك فِي أَمَان؟

call-police =
    .title = هل أتصل بالشرطة؟
    .title-say = هل أَتَّصِل بالشرطة؟

want-woman =
    .title = هل تريد أن تتكلم مع امرأة؟
    .title-say = هل تُرِيد أَنْ تَتَكَلَّم مع امرأة؟
