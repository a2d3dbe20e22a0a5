module =
    .title = Jardin d’enfants et école

here-now =
    .title = Maintenant, dans le centre
    .s1 = Ici aussi, les enfants ont besoin de temps pour apprendre et jouer.
    .s2 = Demandez à l’équipe du centre des cours pour vos enfants.
    .s3 = Demandez aussi s’il y a une garde d’enfants.
    .s4 = Les activités proposées ne sont pas les mêmes dans tous les centres.
    .s5 = Dites à l’équipe ce dont votre enfant a besoin.

school-duty =
    .title = L’école obligatoire (Schulpflicht)
    .s1 = École obligatoire veut dire : à l’âge de l’école, les enfants ont le droit et le devoir d’aller à l’école.
    .s2 = Elle commence quand vous déménagez dans un district (Landkreis).
    .s3 = C’est pareil si vous déménagez à Halle, Magdeburg ou Dessau-Roßlau.
    .s4 = Pour l’école, votre enfant a besoin d’une inscription (Anmeldung).
    .s5 = La loi sur ce sujet : { $law-school-duty }.

way-to-school =
    .title = Le chemin vers l’école
    .s1 = Maintenant, demandez des cours à l’équipe du centre.
    .s2 = Quand vous déménagez dans un district (Landkreis), l’école devient obligatoire (Schulpflicht).
    .s3 = Là-bas, renseignez-vous vite sur l’inscription (Anmeldung) à l’école.
    .s4 = Racontez à l’école ce que votre enfant a déjà appris.
    .s5 = C’est le premier jour d’école de votre enfant.

day-care =
    .title = Le jardin d’enfants (Kita) : qu’est-ce que c’est ?
    .s1 = Le jardin d’enfants est là pour les enfants avant l’âge de l’école.
    .s2 = Les enfants y jouent, mangent et apprennent ensemble.
    .s3 = Des éducatrices et des éducateurs s’occupent des enfants.
    .s4 = Au début, les parents restent souvent un certain temps avec l’enfant.
    .s5 = Beaucoup d’enfants y apprennent l’allemand en jouant.

day-care-place =
    .title = Une place au jardin d’enfants (Kita)
    .s1 = Le droit à une place au jardin d’enfants dépend du lieu où vous habitez.
    .s2 = Dans le centre, ce n’est peut-être pas pareil qu’après le déménagement.
    .s3 = Demandez à l’équipe du centre ce qui est valable maintenant pour votre enfant.
    .s4 = Après le déménagement, vous pouvez demander à l’office de la jeunesse (Jugendamt).
    .s5 = Demandez aussi si la place est payante.

what-is-school =
    .title = Comment est l’école ici ?
    .s1 = Ici, les filles et les garçons apprennent le plus souvent ensemble.
    .s2 = Les cours dans les écoles publiques sont gratuits.
    .s3 = D’abord vient l’école primaire (Grundschule), ensuite il y a différentes écoles.
    .s4 = L’après-midi, certains enfants vont à la garderie (Hort).
    .s5 = Personne n’a le droit de frapper les enfants, à l’école non plus.

parents-and-school =
    .title = Les parents et l’école
    .s1 = Les parents et l’école travaillent ensemble pour l’enfant.
    .s2 = À la réunion de parents (Elternabend), les parents et les enseignants se rencontrent.
    .s3 = Vous pouvez y poser des questions et donner votre avis.
    .s4 = Demandez à l’avance un interprète (Sprachmittlung) à l’école.
    .s5 = Si votre enfant est malade, dites-le à l’école le matin.

languages =
    .title = Votre langue et l’allemand
    .s1 = Les enfants peuvent bien apprendre plusieurs langues.
    .s2 = N’hésitez pas à parler la langue de votre famille avec votre enfant.
    .s3 = Cela aide aussi votre enfant à apprendre l’allemand.
    .s4 = Racontez, chantez ou lisez ensemble.
    .s5 = Demandez à l’école de l’aide pour apprendre l’allemand.

what-a-child-needs =
    .title = Ce dont un enfant a besoin
    .s1 = Beaucoup de choses nouvelles rendent certains enfants fatigués, silencieux ou agités.
    .s2 = Le sommeil, le jeu et votre présence donnent de la force aux enfants.
    .s3 = Pour l’école, un enfant a besoin d’un sac à dos, de cahiers et de stylos.
    .s4 = Demandez à l’équipe du centre qui peut aider pour les frais.
    .s5 = Les parents aussi peuvent demander de l’aide.

worries =
    .title = Quand votre enfant a des soucis
    .s1 = Certains enfants ne parlent pas de leur peur, des disputes ou de leur tristesse.
    .s2 = Parlez avec l’équipe du centre, le jardin d’enfants (Kita) ou l’école.
    .s3 = Les enfants et les jeunes peuvent appeler eux-mêmes : { $tel-children }.
    .s4 = Les parents trouvent des conseils à ce numéro : { $tel-parents }.
    .s5 = Les deux appels sont gratuits, mais pas possibles à tout moment.

q-school-start =
    .title = Quand est-ce que l’école devient obligatoire (Schulpflicht) ?
    .a1 = Le jour de l’arrivée.
    .a1-why = L’école devient obligatoire plus tard. Maintenant, demandez des cours à l’équipe du centre.
    .a2 = Quand nous déménageons dans un district (Landkreis).
    .a2-why = Bonne réponse. Là-bas, renseignez-vous sur l’inscription (Anmeldung).
    .a3 = Quand l’enfant parle allemand.
    .a3-why = Pour cela, votre enfant n’a pas besoin de parler allemand. Il apprend l’allemand à l’école.

q-family-language =
    .title = Qu’est-ce qui aide votre enfant à parler ?
    .a1 = Nous parlons la langue de notre famille.
    .a1-why = Bonne réponse. Cela aide aussi à apprendre l’allemand.
    .a2 = Nous parlons très peu à la maison.
    .a2-why = Les enfants apprennent quand on parle beaucoup avec eux. Chaque langue est bonne pour cela.
    .a3 = Nous lisons et racontons ensemble.
    .a3-why = Bonne réponse. Lire et raconter aide dans chaque langue.

q-sick-child =
    .title = Le matin, votre enfant est malade et il a école. Que faites-vous ?
    .a1 = Je le dis à l’école.
    .a1-why = Bonne réponse. Ainsi, l’école sait où est votre enfant.
    .a2 = Je l’envoie à l’école.
    .a2-why = Un enfant malade a besoin de repos. Dites-le à l’école.
    .a3 = Je ne dis rien.
    .a3-why = Alors, l’école s’inquiète. Un petit message aide.

q-worries =
    .title = Votre enfant est souvent triste. Qu’est-ce qui peut aider ?
    .a1 = Je garde cela pour moi.
    .a1-why = Vous n’avez pas besoin de tout faire sans aide. D’autres personnes vous aident.
    .a2 = Je parle avec l’équipe du centre.
    .a2-why = Bonne réponse. L’équipe sait qui conseille les familles.
    .a3 = Je parle avec l’enseignante.
    .a3-why = Bonne réponse. L’école voit souvent votre enfant et peut aider.
    .a4 = J’appelle le numéro pour les parents (Elterntelefon).
    .a4-why = Bonne réponse. Le numéro est le { $tel-parents }.
