module =
    .title = Vivre ensemble

neighbours =
    .title = Les voisins
    .s1 = Dans les immeubles, beaucoup de personnes vivent tout près les unes des autres.
    .s2 = Avec un bonjour amical, vous faites connaissance avec vos voisins.
    .s3 = Certains voisins parlent peu, mais ils ne sont pas méchants.
    .s4 = Vous n’avez pas besoin de parler de votre vie privée.
    .s5 = En cas de dispute, vous pouvez demander de l’aide à l’équipe du centre.

greeting =
    .title = Se saluer
    .s1 = Ici, les gens disent « bonjour » (Guten Tag) ou « salut » (Hallo).
    .s2 = Certains donnent la main, d’autres non.
    .s3 = C’est vous qui décidez si vous donnez la main.
    .s4 = Vous pouvez aussi sourire ou mettre la main sur le cœur.
    .s5 = Les adultes qui ne se connaissent pas se disent « vous » (Sie), les amis se disent « tu » (du).

appointments =
    .title = Rendez-vous et ponctualité
    .s1 = Un rendez-vous (Termin), c’est un jour fixe et une heure.
    .s2 = Après vous, une autre personne a souvent déjà rendez-vous.
    .s3 = C’est pourquoi, pour beaucoup de gens ici, il est important d’être à l’heure.
    .s4 = Les rendez-vous dans une administration (Behörde) sont particulièrement importants pour vous.
    .s5 = Demandez à l’équipe du centre le chemin et la durée du trajet.

cannot-come =
    .title = Vous ne pouvez pas venir ?
    .s1 = Montrez à l’équipe du centre la lettre avec le rendez-vous (Termin).
    .s2 = Téléphonez avant le rendez-vous ou demandez de l’aide.
    .s3 = Dites votre nom et la raison.
    .s4 = Demandez si vous avez besoin d’un papier comme preuve.
    .s5 = Notez le nouveau rendez-vous.

families =
    .title = Beaucoup de formes de famille
    .s1 = Les familles sont très différentes, ici et partout.
    .s2 = Certains enfants vivent avec leurs deux parents, d’autres avec leur mère ou leur père.
    .s3 = Certains couples se marient, d’autres non.
    .s4 = Deux femmes ou deux hommes ont aussi le droit de se marier ensemble.
    .s5 = Si vous cherchez votre famille, parlez-en à l’équipe du centre.

festivals =
    .title = Fêtes et jours fériés
    .s1 = En Allemagne, on célèbre beaucoup de fêtes différentes.
    .s2 = Certains fêtent Noël et Pâques, d’autres Norouz ou l’Aïd el-Fitr.
    .s3 = Vous aussi, vous avez le droit de célébrer vos fêtes.
    .s4 = Demandez à l’équipe du centre où vous pouvez les célébrer ensemble.
    .s5 = Un jour férié (Feiertag), la plupart des magasins et des administrations (Ämter) sont fermés.

quiet-hours =
    .title = Les heures de calme (Ruhezeiten)
    .s1 = Dans les immeubles aussi, il y a des heures de calme.
    .s2 = La nuit et le dimanche, il faut faire peu de bruit.
    .s3 = Souvent, ces heures sont écrites dans le règlement intérieur (Hausordnung).
    .s4 = Avant une fête, parlez avec vos voisins.
    .s5 = Vous aussi, vous avez le droit de demander le calme.

misunderstandings =
    .title = Quand on ne se comprend pas
    .s1 = Il y a des malentendus partout, même entre amis.
    .s2 = Les mots et les gestes ne veulent pas dire la même chose partout.
    .s3 = Vous pouvez demander : « Que voulez-vous dire ? » (Wie meinen Sie das?).
    .s4 = Vous pouvez dire aussi ce qui est important pour vous.
    .s5 = Si les mots vous manquent, demandez un interprète (Sprachmittlung).

clubs =
    .title = Les associations
    .s1 = Dans une association (Verein), des personnes qui aiment la même chose se rencontrent.
    .s2 = Il y a des associations pour le sport, la musique, le jardinage et bien d’autres choses.
    .s3 = Les migrantes et les migrants aussi ont leurs associations.
    .s4 = Demandez avant s’il faut payer pour participer.
    .s5 = L’équipe du centre ou LAMSA peut vous indiquer des associations.

meeting-people =
    .title = Rencontrer des gens
    .s1 = Dans beaucoup de villes, il y a des lieux de rencontre et un café de langues (Sprachcafé).
    .s2 = Vous pouvez y parler, écouter et poser des questions.
    .s3 = Pour cela, vous n’avez pas besoin de bien parler allemand.
    .s4 = Une amitié a parfois besoin de beaucoup de temps.
    .s5 = Demandez à l’équipe du centre où il y a des rencontres près de chez vous.

q-cannot-come =
    .title = Vous ne pouvez pas venir à un rendez-vous (Termin). Qu’est-ce qui vous aide ?
    .a1 = Je ne dis rien.
    .a1-why = Alors, personne ne connaît la raison. Un appel avant le rendez-vous vous aide.
    .a2 = Je téléphone avant.
    .a2-why = Bonne réponse. Ainsi, vous pouvez recevoir un nouveau rendez-vous.
    .a3 = Je demande de l’aide à l’équipe du centre.
    .a3-why = Bonne réponse. L’équipe peut vous aider à téléphoner.

q-handshake =
    .title = Vous ne voulez pas donner la main. Que pouvez-vous faire ?
    .a1 = Je mets la main sur le cœur.
    .a1-why = Bonne réponse. Beaucoup de gens comprennent que c’est un salut amical.
    .a2 = Je pars sans saluer.
    .a2-why = Alors, l’autre personne vous comprend peut-être mal. Un salut aide.
    .a3 = Je salue avec des mots.
    .a3-why = Bonne réponse. Un mot aimable suffit.

q-misunderstood =
    .title = Vous ne comprenez pas un geste. Qu’est-ce qui vous aide ?
    .a1 = Je demande : « Que voulez-vous dire ? » (Wie meinen Sie das?).
    .a1-why = Bonne réponse. Une question peut vite éclaircir beaucoup de choses.
    .a2 = Je me mets à crier.
    .a2-why = Le geste est peut-être amical. Une question posée calmement aide.
    .a3 = Je demande un interprète (Sprachmittlung).
    .a3-why = Bonne réponse. Ainsi, vous vous comprenez mieux.

q-festival =
    .title = Avez-vous le droit de célébrer vos propres fêtes ici ?
    .a1 = Oui, je demande un lieu.
    .a1-why = Bonne réponse. L’équipe du centre sait où et quand c’est possible.
    .a2 = Oui, mais seulement en secret.
    .a2-why = Vous avez le droit de les célébrer ouvertement. Demandez un lieu à l’équipe du centre.
    .a3 = Non, seulement les fêtes allemandes.
    .a3-why = Ici, tout le monde a le droit de célébrer ses fêtes, vous aussi.
