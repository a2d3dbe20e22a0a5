module =
    .title = في العمل
    .title-say = فِي العَمَل

looking =
    .title = أبحث عن عمل.
    .title-say = أَبْحَث عَنْ عَمَل.

permit =
    .title = أين أسأل عن تصريح العمل؟
    .title-say = أين أَسْأَل عَنْ تَصْرِيح العَمَل؟

profession =
    .title = لدي مهنة.
    .title-say = لَدَيّ مِهْنَه.

recognition =
    .title = من يساعدني بشأن شهادتي؟
    .title-say = مَنْ يُسَاعِدُنِي بِشَأْن شَهَادَتِي؟

training =
    .title = أريد أن أبدأ تدريبًا مهنيًا.
    .title-say = أُرِيد أَنْ أَبْدَأ تَدْرِيبًا مهنيًا.

volunteer =
    .title = أريد المساعدة في عمل تطوعي.
    .title-say = أُرِيد المُسَاعَدَة فِي عَمَل تطوعي.

contract =
    .title = من فضلك، اشرح لي عقد العمل.
    .title-say = مِنْ فَضْلِك، اِشْرَحْ لِي عَقْد العَمَل.

begins =
    .title = متى يبدأ عملي؟
    .title-say = مَتَى يَبْدَأ عَمَلِي؟

break =
    .title = متى تكون استراحتي؟
    .title-say = مَتَى تكون اِسْتِرَاحَتِي؟

show-again =
    .title = من فضلك، أرني ذلك مرة أخرى.
    .title-say = مِنْ فَضْلِك، أَرِني ذٰلِك مرة أُخْرَى.

clothes =
    .title = أين أحصل على ملابس الوقاية؟
    .title-say = أين أَحْصُل عَلَى مَلَابِس الوقاية؟

ill =
    .title = أنا مريض اليوم.
    .title-say = أنا مريض اليَوْم.

later =
    .title = سأتأخر اليوم.
    .title-say = سَأَتَأَخَّر اليَوْم.

hurt =
    .title = أُصبت أثناء العمل.
    .title-say = أُصِبْتُ أثناء العَمَل.

day-off =
    .title = أحتاج إلى يوم عطلة من فضلك.
    .title-say = أَحْتَاج إِلَى يَوْم عُطْلَة مِنْ فَضْلِك.

not-paid =
    .title = لم أحصل على أجري.
    .title-say = لَمْ أَحْصُل عَلَى أَجْرِي.

have-permit =
    .title = هل لديك تصريح عمل؟
    .title-say = هل لَدَيْك تَصْرِيح عَمَل؟

have-profession =
    .title = هل تعلمت مهنة؟
    .title-say = هل تَعَلَّمْتَ مِهْنَه؟

days-a-week =
    .title = كم يومًا تعمل في الأسبوع؟
    .title-say = كَمْ يومًا تَعْمَل فِي الأُسْبُوع؟

tomorrow =
    .title = هل يمكنك الحضور غدًا؟
    .title-say = هل يُمْكِنُك الحضور غدًا؟

understood =
    .title = هل فهمت كل شيء؟
    .title-say = هل فَهِمْتَ كُلّ شيء؟

where-pain =
    .title = أين تشعر بالألم؟
    .title-say = أين تَشْعُر بالأَلَم؟
