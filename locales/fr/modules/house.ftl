module =
    .title = La vie dans le centre

team =
    .title = L’équipe du centre
    .s1 = Dans le centre, différentes personnes travaillent pour vous.
    .s2 = Le service social (Sozialberatung) vous aide pour vos questions et vos soucis.
    .s3 = Les gardiens (Wachdienst) veillent à la sécurité.
    .s4 = À l’entrée, vous montrez souvent votre carte du centre (Hausausweis).
    .s5 = Vous avez le droit de demander à chaque personne son nom et son travail.

post =
    .title = Votre courrier
    .s1 = Les lettres des administrations (Behörden) sont très importantes.
    .s2 = Demandez à l’équipe du centre où vous recevez votre courrier.
    .s3 = Demandez chaque jour s’il y a du courrier pour vous.
    .s4 = Parfois, une affiche (Aushang) dit qui a du courrier.
    .s5 = Personne n’a le droit d’ouvrir vos lettres sans votre permission.

money =
    .title = Repas, vêtements et argent
    .s1 = Dans le centre, vous recevez des repas et un lit.
    .s2 = Demandez des vêtements et du savon à l’équipe du centre.
    .s3 = Parfois, vous recevez aussi de l’argent ou une carte de paiement (Bezahlkarte).
    .s4 = Demandez à l’équipe ce qui est valable pour vous.
    .s5 = Gardez toutes les lettres qui parlent d’argent.

room =
    .title = Votre chambre
    .s1 = Votre chambre est votre espace privé.
    .s2 = Les autres doivent frapper à la porte, l’équipe du centre aussi.
    .s3 = Merci de frapper aussi à la porte des autres.
    .s4 = Demandez où vous pouvez garder vos papiers en sécurité.
    .s5 = S’il y a des problèmes dans la chambre, dites-le à l’équipe.

quiet =
    .title = Le calme dans le centre
    .s1 = Ici, beaucoup de personnes vivent tout près les unes des autres.
    .s2 = Certaines dorment mal ou ont de petits enfants.
    .s3 = C’est pourquoi il y a des heures de calme la nuit (Nachtruhe).
    .s4 = Ces heures sont écrites dans le règlement intérieur (Hausordnung).
    .s5 = S’il y a du bruit, demandez de l’aide à l’équipe du centre.

safety =
    .title = Habiter en sécurité
    .s1 = Les détecteurs de fumée (Rauchmelder) vous avertissent tôt en cas de feu.
    .s2 = Merci de ne pas couvrir les détecteurs de fumée.
    .s3 = Laissez libres les portes et les chemins de secours (Fluchtwege).
    .s4 = Cuisinez et fumez seulement là où c’est permis.
    .s5 = Demandez dès aujourd’hui où est la sortie de secours (Notausgang).

fire =
    .title = S’il y a le feu
    .s1 = Criez fort : au feu (Feuer) !
    .s2 = Sortez vite par l’escalier, jamais par l’ascenseur.
    .s3 = Fermez les portes derrière vous, mais pas à clé.
    .s4 = Dehors, appelez le { $tel-emergency }.
    .s5 = Attendez au point de rassemblement (Sammelplatz) et ne retournez pas à l’intérieur.

protection =
    .title = Protection contre la violence
    .s1 = Personne n’a le droit de vous frapper, de vous menacer ou de vous harceler sexuellement.
    .s2 = Cela vaut pour tous : la famille, les voisins et le personnel.
    .s3 = Demandez à l’équipe du centre une protection et une chambre sûre.
    .s4 = En cas de danger, appelez la police : { $tel-police }.
    .s5 = Les femmes trouvent de l’aide à ce numéro : { $tel-violence-women }.

complaint =
    .title = Vous avez le droit de vous plaindre
    .s1 = Vous avez le droit de dire quand quelque chose ne va pas.
    .s2 = Parlez avec l’équipe du centre ou avec la direction.
    .s3 = Vous pouvez aussi demander conseil en dehors du centre.
    .s4 = Notez ce qui s’est passé, et quand.
    .s5 = Une réclamation (Beschwerde) ne doit pas nuire à votre procédure d’asile.

moving-on =
    .title = Déménager dans un district (Landkreis)
    .s1 = Plus tard, beaucoup de personnes déménagent dans un district.
    .s2 = Les administrations (Behörden) décident quand et où.
    .s3 = La lettre à ce sujet s’appelle souvent avis d’affectation (Zuweisung).
    .s4 = Dites tôt à l’équipe du centre où habite votre famille.
    .s5 = Donnez tout de suite votre nouvelle adresse à l’Office fédéral (Bundesamt).

q-fire =
    .title = Il y a le feu dans le centre. Que faites-vous ?
    .a1 = Je prépare d’abord mes affaires.
    .a1-why = Votre vie est plus importante. Sortez tout de suite.
    .a2 = J’avertis les autres et je sors.
    .a2-why = Bonne réponse. Dehors, appelez le { $tel-emergency }.
    .a3 = Je prends l’ascenseur.
    .a3-why = En cas de feu, un ascenseur peut rester bloqué. L’escalier est plus sûr.

q-noise =
    .title = La nuit, un voisin écoute de la musique très fort. Que pouvez-vous faire ?
    .a1 = Je lui parle calmement.
    .a1-why = Bonne réponse. Peut-être ne sait-il pas que cela dérange.
    .a2 = Je mets ma musique plus fort.
    .a2-why = Alors, il y a encore plus de bruit pour tous. L’équipe peut aider.
    .a3 = Je demande de l’aide à l’équipe du centre.
    .a3-why = Bonne réponse. L’équipe peut lui parler.

q-complaint =
    .title = Quelque chose ne va pas. Avez-vous le droit de vous plaindre ?
    .a1 = Non, cela nuit à ma procédure d’asile.
    .a1-why = Une réclamation (Beschwerde) ne doit pas vous nuire. Vous avez le droit de parler.
    .a2 = Oui, mais seulement avec un avocat.
    .a2-why = Pour cela, vous n’avez pas besoin d’avocat. Parlez avec l’équipe du centre.
    .a3 = Oui, c’est mon droit.
    .a3-why = Bonne réponse. Un service de conseil peut vous aider.
