module =
    .title = Santé

emergency =
    .title = En cas d’urgence
    .s1 = En cas de danger de mort, appelez le { $tel-emergency }.
    .s2 = L’appel est gratuit.
    .s3 = Dites où vous êtes et ce qui s’est passé.
    .s4 = Dans le centre, vous pouvez demander un interprète (Sprachmittlung).

doctor-on-call =
    .title = Malade, mais pas en danger de mort
    .s1 = Demandez une aide médicale à l’équipe du centre.
    .s2 = Vous pouvez aussi appeler le { $tel-doctor }.
    .s3 = À ce numéro, des médecins de garde (Bereitschaftsdienst) vous aident.
    .s4 = L’appel est gratuit et possible à tout moment.
    .s5 = En cas de danger de mort, appelez le { $tel-emergency }.

treatment-certificate =
    .title = Le bon de soins (Behandlungsschein)
    .s1 = Chez le médecin, vous avez souvent besoin d’un bon de soins.
    .s2 = Demandez à l’équipe du centre où vous pouvez le recevoir.
    .s3 = Apportez-le au rendez-vous.
    .s4 = En cas d’urgence, on vous aide même sans bon de soins.

at-the-doctor =
    .title = Votre visite chez le médecin
    .s1 = Dites à l’équipe du centre que vous êtes malade.
    .s2 = Demandez un rendez-vous, un bon de soins (Behandlungsschein) et un interprète (Sprachmittlung).
    .s3 = Montrez le bon de soins au cabinet médical.
    .s4 = Parlez de vos douleurs, de vos médicaments et de vos allergies.
    .s5 = Posez des questions jusqu’à ce que vous compreniez tout.

interpreter =
    .title = Un interprète (Sprachmittlung) chez le médecin
    .s1 = Il est important que vous compreniez tout chez le médecin.
    .s2 = Demandez un interprète avant le rendez-vous.
    .s3 = Les enfants ne devraient pas traduire pour leurs parents.
    .s4 = Le cabinet médical doit garder le secret (Schweigepflicht) : il n’en parle à personne d’autre.

pharmacy =
    .title = La pharmacie (Apotheke)
    .s1 = Vous trouvez les médicaments à la pharmacie.
    .s2 = Pour certains médicaments, vous avez besoin d’une ordonnance (Rezept) du médecin.
    .s3 = Dites quels médicaments vous prenez déjà.
    .s4 = Demandez comment prendre le médicament.
    .s5 = En cas d’intoxication, ce numéro vous aide aussi : { $tel-poison }.

pregnancy =
    .title = Grossesse et accouchement
    .s1 = Demandez à l’équipe du centre une femme médecin ou une sage-femme (Hebamme).
    .s2 = Les sages-femmes aident avant, pendant et après l’accouchement.
    .s3 = Si vous avez de gros soucis, appelez le { $tel-pregnant }.
    .s4 = L’appel est gratuit et possible à tout moment.
    .s5 = À ce numéro, on parle beaucoup de langues.

vaccination =
    .title = Les vaccins
    .s1 = Les vaccins vous protègent contre des maladies, vous et vos enfants.
    .s2 = Demandez à l’équipe du centre quand est le prochain rendez-vous.
    .s3 = Apportez votre carnet de vaccination (Impfpass) si vous en avez un.
    .s4 = Avant le vaccin, vous pouvez poser toutes vos questions.
    .s5 = Gardez bien votre carnet de vaccination.

sorrow =
    .title = Tristesse et souvenirs douloureux
    .s1 = La guerre, la fuite et ce qu’on a perdu peuvent rendre malade.
    .s2 = Beaucoup de personnes ont alors peur ou dorment mal.
    .s3 = D’autres vivent la même chose que vous.
    .s4 = Parlez à l’équipe du centre ou à un médecin.
    .s5 = Recevoir de l’aide fait du bien, même longtemps après.

crisis =
    .title = Si vous ne voulez plus vivre
    .s1 = S’il vous plaît, parlez maintenant à quelqu’un.
    .s2 = Allez voir l’équipe du centre.
    .s3 = En cas de danger de mort, appelez le { $tel-emergency }.
    .s4 = L’aide par téléphone (Telefonseelsorge) vous écoute à tout moment : { $tel-counselling } ou { $tel-counselling-2 }.
    .s5 = À ces numéros, on parle le plus souvent allemand.

q-chest-pain =
    .title = Vous avez de fortes douleurs dans la poitrine. Que faites-vous ?
    .a1 = J’appelle le { $tel-emergency }.
    .a1-why = Bonne réponse. Le { $tel-emergency } est gratuit, et vous pouvez appeler à tout moment.
    .a2 = J’attends jusqu’à demain.
    .a2-why = Attendre est dangereux dans ce cas. Appelez tout de suite.
    .a3 = J’écris une lettre.
    .a3-why = Une lettre prend trop de temps. Un appel aide tout de suite.

q-fever =
    .title = Le soir, vous avez de la fièvre, mais vous n’êtes pas en danger de mort. Qu’est-ce qui vous aide ?
    .a1 = J’appelle le { $tel-emergency }.
    .a1-why = Le { $tel-emergency } est pour les cas de danger de mort. Pour la fièvre, le { $tel-doctor } aide le plus souvent.
    .a2 = J’appelle le { $tel-doctor }.
    .a2-why = Bonne réponse. À ce numéro, des médecins de garde (Bereitschaftsdienst) vous aident.
    .a3 = Je ne dis rien à personne.
    .a3-why = Vous n’avez pas besoin de rester sans aide. Demandez à l’équipe du centre.

q-understand-doctor =
    .title = Vous ne comprenez pas le médecin. Que pouvez-vous faire ?
    .a1 = Je demande un interprète (Sprachmittlung).
    .a1-why = Bonne réponse. Ainsi, vous vous comprenez mieux.
    .a2 = Je dis simplement oui.
    .a2-why = Dire oui sans comprendre peut être dangereux. S’il vous plaît, posez des questions.
    .a3 = Je demande encore une fois.
    .a3-why = Bonne réponse. Vous pouvez demander aussi souvent que vous voulez.
