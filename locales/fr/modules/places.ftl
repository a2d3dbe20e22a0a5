module =
    .title = Lieux et personnes

coming =
    .title = Ces pages manquent encore
    .s1 = Nous écrivons encore ces pages.
    .s2 = Plus tard, vous trouverez ici des associations (Vereine) et des conseils près de chez vous.
    .s3 = Pour le moment, demandez des adresses à l’équipe du centre.
