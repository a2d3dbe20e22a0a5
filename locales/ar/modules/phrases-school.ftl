module =
    .title = في المدرسة
    .title-say = فِي المدرسة

register =
    .title = أريد تسجيل طفلي.
    .title-say = أُرِيد تَسْجِيل طِفْلِي.

day-care =
    .title = أبحث عن مكان في الروضة.
    .title-say = أَبْحَث عَنْ مكان فِي الرَوْضَه.

no-german-yet =
    .title = طفلي لا يتكلم الألمانية بعد.
    .title-say = طِفْلِي لَا يَتَكَلَّم الأَلْمَانية بعد.

interpreter =
    .title = أحتاج إلى مترجم.
    .title-say = أَحْتَاج إِلَى مترجم.

teacher =
    .title = من يعلّم طفلي؟
    .title-say = مَنْ يُعَلِّمُ طِفْلِي؟

begins =
    .title = متى تبدأ الدروس؟
    .title-say = مَتَى تَبْدَأ الدُرُوس؟

collect =
    .title = متى يمكنني أخذ طفلي؟
    .title-say = مَتَى يُمْكِنُنِي أَخْذ طِفْلِي؟

what-needed =
    .title = ماذا يحتاج طفلي للدروس؟
    .title-say = ماذا يَحْتَاج طِفْلِي لِلدُرُوس؟

homework =
    .title = من يساعد في الواجبات المدرسية؟
    .title-say = مَنْ يُسَاعِد فِي الوَاجِبَات المَدْرَسية؟

ill =
    .title = طفلي مريض اليوم.
    .title-say = طِفْلِي مريض اليَوْم.

later =
    .title = طفلي سيتأخر اليوم.
    .title-say = طِفْلِي سَيَتَأَخَّر اليَوْم.

food =
    .title = طفلي لا يسمح له بأكل هذا.
    .title-say = طِفْلِي لَا يُسْمَحُ لَه بِأَكْل هذا.

others-hurt =
    .title = أطفال آخرون يضايقون طفلي.
    .title-say = أَطْفَال آخَرُونَ يُضَايِقُونَ طِفْلِي.

how-is-my-child =
    .title = كيف حال طفلي هنا؟
    .title-say = كيف حال طِفْلِي هنا؟

german-course =
    .title = أنا أيضًا أريد أن أتعلم الألمانية.
    .title-say = أنا أيضًا أُرِيد أَنْ أَتَعَلَّم الأَلْمَانية.

school-before =
    .title = هل كان طفلك في مدرسة من قبل؟
    .title-say = هل كان طِفْلُك فِي مدرسة مِنْ قَبْلَ؟

vaccination-book =
    .title = هل لديك دفتر تطعيم طفلك؟
    .title-say = هل لَدَيْك دَفْتَر تطعيم طِفْلِك؟

is-ill =
    .title = هل طفلك مريض؟
    .title-say = هل طِفْلُك مريض؟

where-pain =
    .title = أين يتألم طفلك؟
    .title-say = أين يَتَأَلَّم طِفْلُك؟

since-when =
    .title = منذ كم يوم طفلك مريض؟
    .title-say = منذ كَمْ يَوْم طِفْلُك مريض؟

collect-yourself =
    .title = هل تأخذ طفلك بنفسك؟
    .title-say = هل تَأْخُذ طِفْلَك بِنَفْسِك؟
