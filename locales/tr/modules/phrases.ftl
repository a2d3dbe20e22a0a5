module =
    .title = Yararlı cümleler

coming =
    .title = Bu sayfalar henüz yok
    .s1 = Bu sayfaları hâlâ yazıyoruz.
    .s2 = Daha sonra burada dinleyebileceğiniz Almanca cümleler bulursunuz.
    .s3 = Şimdi görevlilerden tercüman (Sprachmittlung) isteyin.
