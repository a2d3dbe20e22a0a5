module =
    .title = Bienvenue

hello =
    .title = Bienvenue à vous
    .s1 = Nous sommes heureux de vous accueillir.
    .s2 = Cet écran vous explique la vie en Allemagne.
    .s3 = Vous n’avez besoin ni d’inscription ni de mot de passe.
    .s4 = Vous pouvez tout lire ou tout écouter.
    .s5 = Prenez tout le temps que vous voulez.

how-to-use =
    .title = Comment ça marche
    .s1 = Touchez une image.
    .s2 = Écoutez ou lisez.
    .s3 = Touchez la flèche pour aller à la page suivante.
    .s4 = Touchez la maison pour revenir au début.

signs =
    .title = Les signes
    .s1 = L’oreille vous lit tout à voix haute.
    .s2 = Le bouton rouge ouvre la page d’aide.
    .s3 = Le crayon veut dire : nous vérifions encore cette page.
    .s4 = Le robot veut dire : ici, c’est un ordinateur qui parle.
    .s5 = Si vous avez un doute, demandez à l’équipe du centre.

your-language =
    .title = Dans votre langue
    .s1 = Vous pouvez changer de langue à tout moment.
    .s2 = Vous pouvez aussi voir l’allemand à côté.
    .s3 = Ainsi, l’équipe du centre et vous pouvez lire ensemble.
    .s4 = Si vous ne comprenez pas quelque chose, demandez un interprète (Sprachmittlung).

privacy =
    .title = Quand vous utilisez cet écran
    .s1 = L’écran ne demande pas votre nom.
    .s2 = Quand vous avez fini, l’écran oublie tout.
    .s3 = La personne suivante commence au début.
    .s4 = Les autres personnes dans la salle peuvent entendre le son.
    .s5 = Vous pouvez baisser le son.

who-helps =
    .title = Qui vous aide ?
    .s1 = L’équipe du centre répond à vos questions.
    .s2 = Demandez aussi à l’équipe où trouver des conseils et un interprète (Sprachmittlung).
    .s3 = Vous pouvez demander plusieurs fois.
    .s4 = LAMSA est un réseau d’associations de migrants en Saxe-Anhalt (Sachsen-Anhalt).
    .s5 = L’équipe peut vous en dire plus sur LAMSA.

the-course =
    .title = Le cours d’orientation (Wegweiserkurs)
    .s1 = Le cours d’orientation vous explique la vie en Allemagne.
    .s2 = Ce cours existe en plusieurs langues.
    .s3 = Toutes les personnes du centre peuvent venir.
    .s4 = Demandez à l’équipe du centre quand est le prochain cours.

your-rights =
    .title = Vos droits ici
    .s1 = Ici aussi, dans ce centre, vous avez des droits.
    .s2 = Personne n’a le droit de vous frapper ou de vous menacer.
    .s3 = Vous avez le droit de poser des questions et de dire non.
    .s4 = Vous avez le droit de vivre avec ou sans religion.
    .s5 = La loi sur ce sujet est dans la Constitution allemande : { $law-dignity }.

help-button =
    .title = L’aide est toujours là
    .s1 = Sur chaque page, le bouton rouge ouvre la page d’aide.
    .s2 = En cas de danger de mort, appelez le { $tel-emergency }.
    .s3 = En cas de violence, appelez la police : { $tel-police }.
    .s4 = Les femmes victimes de violence trouvent de l’aide à ce numéro : { $tel-violence-women }.
    .s5 = L’œil cache tout de suite la page d’aide.

q-not-understood =
    .title = Vous ne comprenez pas une page. Que pouvez-vous faire ?
    .a1 = Je change de langue.
    .a1-why = Bonne réponse. C’est possible sur chaque page.
    .a2 = Je demande à l’équipe du centre.
    .a2-why = Bonne réponse. L’équipe vous aide volontiers.
    .a3 = Je ne dis rien.
    .a3-why = Vous n’avez pas besoin de rester sans aide. Vous pouvez toujours poser des questions.

q-whom-to-ask =
    .title = Vous avez un problème dans le centre. À qui demandez-vous de l’aide ?
    .a1 = Seulement à l’écran.
    .a1-why = L’écran explique beaucoup de choses. L’équipe peut vous aider directement.
    .a2 = À l’équipe du centre.
    .a2-why = Bonne réponse. L’équipe est là pour répondre à vos questions.
    .a3 = À personne.
    .a3-why = Des personnes sont là pour vous. L’équipe vous écoute.

q-red-button =
    .title = À quoi sert le bouton rouge ?
    .a1 = Il met le son plus fort.
    .a1-why = Pour changer le son, touchez l’oreille. Le bouton rouge ouvre la page d’aide.
    .a2 = Il ouvre la page d’aide.
    .a2-why = Bonne réponse. Vous y trouvez des numéros et des personnes qui aident.
    .a3 = Il revient au début.
    .a3-why = La maison vous ramène au début. Le bouton rouge est là pour vous aider.
