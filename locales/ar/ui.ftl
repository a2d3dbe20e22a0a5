# Words of the interface. Each is shown, or spoken, or both.

## Header
home = الرئيسية
home-title = ماذا تريد أن تعرف؟
    .say = مَاذَا تُرِيدُ أَنْ تَعْرِف؟
draft = لم تُراجَع بعد
    .say = لَمْ تُرَاجَعْ بَعْد
computer-voice = صوت حاسوب
    .say = صوت حَاسُوب
beside = مع الألمانية
    .say = مَعَ الأَلْمَانِيَّة
ear = القراءة الصوتية
    .say = القِرَاءَةُ الصوتية
appearance = الخط والمظهر
    .say = الخَطُّ وَالمَظْهَر
language = اللغة
help = المساعدة

## Moving
next = التالي
back = رجوع
    .say = رُجُوع
close = إغلاق
    .say = إِغْلَاق
pages = كل الصفحات
    .say = كُلُّ الصَّفَحَات
page-of = الصفحة { $page } من { $pages }
    .say = الصَّفْحَةُ { $page } مِنْ { $pages }
page-in-language = لغة هذه الصفحة: { $language }.
    .say = لُغَةُ هٰذِهِ الصفحة: { $language }.

## Sound
play = استماع
    .say = اِسْتِمَاع
pause = إيقاف مؤقت
    .say = إِيقَافٌ مُؤَقَّت
replay = مرة أخرى
    .say = مَرَّةً أُخْرَى
slow = ببطء
    .say = بِبُطْء
speak = الاستماع إلى هذه الجملة
    .say = الاستماع إِلَى هٰذِهِ الجملة
volume = مستوى الصوت
volume-up = صوت أعلى
    .say = صوت أَعْلَى
volume-down = صوت أخفض
    .say = صوت أَخْفَض
read-to-me = اقرأ لي كل شيء
    .say = اِقْرَأْ لِي كُلَّ شيء
read-to-me-first = اللمسة الأولى تقرأ لك.
    .say = اللَّمْسَةُ الأُولَى تَقْرَأُ لَك.
read-to-me-second = اللمسة الثانية تفتح.
    .say = اللَّمْسَةُ الثَّانِيَةُ تَفْتَح.
sound-missing = لا يوجد صوت في هذا الجهاز الآن.
    .say = لَا يُوجَدُ صوت فِي هٰذَا الجِهَازِ الآن.

## Appearance
text-size = حجم الخط
    .say = حَجْمُ الخَطّ
text-size-normal = عادي
text-size-large = كبير
    .say = كَبِير
text-size-larger = كبير جدًا
    .say = كَبِيرٌ جِدًّا
contrast = تباين قوي
    .say = تَبَايُنٌ قوي
motion = حركة أقل
    .say = حَرَكَةٌ أَقَلّ

## Pages
question = سؤال
    .say = سُؤَال
question-several = هناك أكثر من إجابة صحيحة.
    .say = هُنَاكَ أَكْثَرُ مِنْ إِجَابَةٍ صَحِيحَة.
answer-right = صحيح
    .say = صَحِيح
answer-again = انظر مرة أخرى.
    .say = اُنْظُرْ مَرَّةً أُخْرَى.
step-current = أنت هنا.
    .say = أَنْتَ هُنَا.
missing = هنا شيء ناقص الآن. من فضلك، اسأل فريق المركز.
    .say = هُنَا شيء نَاقِصٌ الآن. مِنْ فَضْلِك، اِسْأَلْ فَرِيقَ المَرْكَز.

## Help
help-title = مساعدة الآن
    .say = مُسَاعَدَةٌ الآن
help-emergency = خطر على الحياة، حريق
    .say = خَطَرٌ عَلَى الحياة، حَرِيق
help-police = الشرطة
help-doctor = طبيب، دون خطر على الحياة
    .say = طَبِيب، دُونَ خَطَرٍ عَلَى الحياة
help-violence-women = عنف ضد النساء
    .say = عُنْفٌ ضِدَّ النساء
help-children = أطفال ومراهقون
    .say = أَطْفَالٌ وَمُرَاهِقُون
help-parents = آباء وأمهات
    .say = آبَاءٌ وَأُمَّهَات
help-counselling = هموم كبيرة
    .say = هُمُومٌ كبيرة
help-sexual-abuse = عنف جنسي
    .say = عُنْفٌ جنسي
help-pregnant = حامل وفي محنة
    .say = حَامِلٌ وَفِي محنة
help-missing-child = أطفال مفقودون
    .say = أَطْفَالٌ مَفْقُودُون
help-poison = تسمم
    .say = تَسَمُّم
help-others-hear = يمكن للآخرين سماع ذلك.
    .say = يُمْكِنُ لِلآخَرِينَ سَمَاعُ ذٰلِك.
hide-now = إخفاء هذه الصفحة الآن
    .say = إِخْفَاءُ هٰذِهِ الصَّفْحَةِ الآن

## Countdown
still-there = هل ما زلت هنا؟
    .say = هَلْ مَا زِلْت هُنَا؟
still-there-yes = نعم، أنا هنا.
    .say = نَعَم، أَنَا هُنَا.
still-there-else = وإلا تعود الشاشة إلى البداية.
    .say = وَإِلَّا تَعُودُ الشَّاشَةُ إِلَى البداية.
