module =
    .title = Yerler ve kişiler

coming =
    .title = Bu sayfalar henüz yok
    .s1 = Bu sayfaları hâlâ yazıyoruz.
    .s2 = Daha sonra burada yakınınızdaki dernekleri (Vereine) ve danışmanlık yerlerini bulursunuz.
    .s3 = Adresleri şimdi görevlilere sorun.
