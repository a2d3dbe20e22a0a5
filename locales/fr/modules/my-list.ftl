module =
    .title = Ma liste

coming =
    .title = Ces pages manquent encore
    .s1 = Nous écrivons encore ces pages.
    .s2 = Plus tard, vous verrez ici les pages que vous voulez garder.
    .s3 = Pour le moment, demandez du papier et un stylo à l’équipe du centre.
