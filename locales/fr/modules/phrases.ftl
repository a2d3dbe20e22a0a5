module =
    .title = Phrases utiles

coming =
    .title = Ces pages manquent encore
    .s1 = Nous écrivons encore ces pages.
    .s2 = Plus tard, vous trouverez ici des phrases en allemand à écouter.
    .s3 = Pour le moment, demandez un interprète (Sprachmittlung) à l’équipe du centre.
