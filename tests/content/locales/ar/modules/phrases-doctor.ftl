module =
    .title = عند الطبيب
    .title-say = عِنْدَ الطَبِيب

pain =
    .title = عندي ألم.
    .title-say = عِنْدِي أَلَم.

interpreter =
    .title = أحتاج إلى مترجم.
    .title-say = أَحْتَاج إِلَى مترجم.

child-fever =
    .title = طفلي عنده حمى.
    .title-say = طِفْلِي عِنْدَه حُمَّى.

this-medicine =
    .title = أتناول هذا الدواء.
    .title-say = أَتَنَاوَل هذا الدواء.

sick =
    .title = أشعر بالغثيان.
    .title-say = أَشْعُر بالغَثَيَان.

breath =
    .title = أتنفس بصعوبة.
    .title-say = أَتَنَفَّس بِصُعُوبَه.

toothache =
    .title = أسناني تؤلمني.
    .title-say = أَسْنَانِي تُؤْلِمُنِي.

allergy =
    .title = عندي حساسية.
    .title-say = عِنْدِي حساسية.

pregnant =
    .title = أنا حامل.

not-sleeping =
    .title = لا أستطيع النوم.
    .title-say = لَا أَسْتَطِيع النوم.

afraid =
    .title = أشعر بخوف شديد.
    .title-say = أَشْعُر بِخَوْف شديد.

woman-doctor =
    .title = أريد طبيبة من فضلك.
    .title-say = أُرِيد طَبِيبَة مِنْ فَضْلِك.

appointment =
    .title = أحتاج إلى موعد من فضلك.
    .title-say = أَحْتَاج إِلَى موعد مِنْ فَضْلِك.

prescription =
    .title = أحتاج إلى وصفة طبية جديدة.
    .title-say = أَحْتَاج إِلَى وصفة طِبّية جَدِيدَه.

how-often =
    .title = كم مرة أتناول الدواء؟
    .title-say = كَمْ مرة أَتَنَاوَل الدواء؟

once-more =
    .title = من فضلك، اشرح لي ذلك مرة أخرى.
    .title-say = مِنْ فَضْلِك، اِشْرَحْ لِي ذٰلِك مرة أُخْرَى.

have-pain =
    .title = هل عندك ألم؟
    .title-say = هل عِنْدَك أَلَم؟

where-pain =
    .title = أين تشعر بالألم؟
    .title-say = أين تَشْعُر بالأَلَم؟

since-when =
    .title = منذ كم يوم؟
    .title-say = منذ كَمْ يَوْم؟

take-medicine =
    .title = هل تتناول أدوية؟
    .title-say = هل تَتَنَاوَل أَدْوِيَه؟

have-allergy =
    .title = هل عندك حساسية؟
    .title-say = هل عِنْدَك حساسية؟

are-pregnant =
    .title = هل أنتِ حامل؟
    .title-say = هل أَنْتِ حامل؟
