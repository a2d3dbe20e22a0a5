module =
    .title = في الطريق
    .title-say = فِي الطَرِيق

this-address =
    .title = أريد الذهاب إلى هذا العنوان.
    .title-say = أُرِيد الذهاب إِلَى هذا العُنْوَان.

where-stop =
    .title = أين موقف الحافلات؟
    .title-say = أين موقف الحَافِلَات؟

where-station =
    .title = أين محطة القطار؟

buy-ticket =
    .title = أين يمكنني شراء تذكرة؟
    .title-say = أين يُمْكِنُنِي شِرَاء تَذْكِرَه؟

ticket-valid =
    .title = هل هذه التذكرة صالحة هنا؟
    .title-say = هل هذه التَذْكِرَة صَالِحَة هنا؟

right-bus =
    .title = هل تذهب هذه الحافلة إلى محطة القطار؟
    .title-say = هل تَذْهَب هذه الحَافِلَة إِلَى محطة القطار؟

next-train =
    .title = متى ينطلق القطار القادم؟
    .title-say = مَتَى يَنْطَلِق القطار القادم؟

which-platform =
    .title = من أي رصيف ينطلق قطاري؟
    .title-say = مِنْ أي رصيف يَنْطَلِق قِطَارِي؟

change =
    .title = هل يجب أن أبدل القطار أو الحافلة؟
    .title-say = هل يَجِب أَنْ أُبَدِّل القطار أو الحَافِلَه؟

get-off =
    .title = أين يجب أن أنزل؟
    .title-say = أين يَجِب أَنْ أَنْزِل؟

on-the-map =
    .title = من فضلك، أرني ذلك على الخريطة.
    .title-say = مِنْ فَضْلِك، أَرِني ذٰلِك عَلَى الخريطة.

lost-way =
    .title = لا أجد الطريق.
    .title-say = لَا أَجِد الطَرِيق.

missed-train =
    .title = فاتني القطار.
    .title-say = فَاتَنِي القطار.

lift =
    .title = هل يوجد مصعد هنا؟
    .title-say = هل يُوجَد مصعد هنا؟

toilet =
    .title = أين الحمام؟
    .title-say = أين الحَمَّام؟

have-ticket =
    .title = هل عندك تذكرة؟
    .title-say = هل عِنْدَك تَذْكِرَه؟

papers-here =
    .title = هل معك هوية؟
    .title-say = هل معك هُوية؟

alone =
    .title = هل تسافر وحدك؟
    .title-say = هل تُسَافِر وَحْدَك؟

your-bag =
    .title = هل هذه الحقيبة لك؟
    .title-say = هل هذه الحقيبة لَك؟

need-help =
    .title = هل تحتاج إلى مساعدة؟
    .title-say = هل تَحْتَاج إِلَى مُسَاعَدَه؟
