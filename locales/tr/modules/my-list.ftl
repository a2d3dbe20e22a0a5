module =
    .title = Listem

coming =
    .title = Bu sayfalar henüz yok
    .s1 = Bu sayfaları hâlâ yazıyoruz.
    .s2 = Daha sonra burada saklamak istediğiniz sayfaları görürsünüz.
    .s3 = Şimdi görevlilerden kâğıt ve kalem isteyin.
