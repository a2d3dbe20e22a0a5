module =
    .title = Formation et travail

permission =
    .title = D’abord l’autorisation de travail (Arbeitserlaubnis)
    .s1 = Avant de travailler, beaucoup de personnes ont besoin d’une autorisation de travail.
    .s2 = Le service des étrangers (Ausländerbehörde) décide de cette autorisation.
    .s3 = Pour une formation (Ausbildung) ou un stage (Praktikum) aussi, il faut souvent une autorisation.
    .s4 = Au début, certaines personnes n’ont pas encore le droit de travailler.
    .s5 = Avant, demandez au conseil juridique gratuit (Rechtsberatung).

looking =
    .title = Chercher du travail
    .s1 = Réfléchissez à ce que vous savez faire et à ce que vous aimez faire.
    .s2 = Écrivez un CV (Lebenslauf) avec votre école, votre travail et vos langues.
    .s3 = Demandez à l’équipe du centre qui aide à écrire le CV.
    .s4 = L’agence pour l’emploi (Agentur für Arbeit) conseille les personnes qui cherchent du travail.
    .s5 = Dites aussi aux gens que vous connaissez ce que vous cherchez.

dual-training =
    .title = La formation en alternance (duale Ausbildung)
    .s1 = Dans une formation, vous apprenez un métier.
    .s2 = En alternance veut dire : vous apprenez dans deux lieux.
    .s3 = Vous travaillez dans l’entreprise (Betrieb) et vous apprenez à l’école professionnelle (Berufsschule).
    .s4 = L’entreprise vous paie déjà pendant la formation.
    .s5 = À la fin, vous passez un examen et vous recevez un diplôme (Zeugnis).

miidu =
    .title = Avec MiiDU vers une formation (Ausbildung)
    .s1 = Réfléchissez au métier que vous voulez apprendre.
    .s2 = Rassemblez vos diplômes (Zeugnisse) et vos questions.
    .s3 = Dites à l’équipe du centre que vous cherchez une formation.
    .s4 = Posez vos questions sur MiiDU, un programme de LAMSA.
    .s5 = Parlez avec LAMSA de votre chemin vers la formation.

recognition =
    .title = La reconnaissance (Anerkennung) des diplômes
    .s1 = Ce que vous avez appris dans d’autres pays est important.
    .s2 = Des spécialistes comparent votre diplôme (Zeugnis) avec un diplôme allemand.
    .s3 = Cela s’appelle la reconnaissance.
    .s4 = Pour certains métiers, il faut la reconnaissance, par exemple pour être médecin.
    .s5 = Demandez à un service de conseil, même s’il manque des papiers.

study =
    .title = Faire des études
    .s1 = Des études sont parfois déjà possibles pendant la procédure d’asile.
    .s2 = L’université (Hochschule) vérifie vos diplômes (Zeugnisse) et vos connaissances en langues.
    .s3 = Le service de conseil (Studienberatung) de l’université répond à vos questions.
    .s4 = Renseignez-vous tôt sur l’argent pour les études.
    .s5 = Le conseil juridique (Rechtsberatung) vous dit ce qui est valable pour vous.

contract =
    .title = Le contrat de travail (Arbeitsvertrag)
    .s1 = Dans le contrat de travail, il y a le salaire (Lohn), le temps de travail et les congés.
    .s2 = Vous avez le droit de demander par écrit tout ce qui est important.
    .s3 = Lisez le contrat tranquillement avant la signature (Unterschrift).
    .s4 = Si vous ne comprenez pas quelque chose, demandez un interprète (Sprachmittlung).
    .s5 = Signez seulement ce que vous comprenez.

rights =
    .title = Vos droits au travail
    .s1 = Vous avez droit à un salaire (Lohn) pour votre travail.
    .s2 = Dans la plupart des métiers, il y a un salaire minimum (Mindestlohn).
    .s3 = Vous avez droit à des pauses et à des congés payés.
    .s4 = Personne n’a le droit de vous traiter moins bien à cause de votre origine, de votre religion ou de votre sexe.
    .s5 = Cette loi vous protège : { $law-equal-treatment }.

memoga =
    .title = Avec MeMoGa vers un métier
    .s1 = Une mentore ou un mentor connaît le monde du travail ici.
    .s2 = Ensemble, vous parlez de vos buts et de vos questions.
    .s3 = Ensemble, vous préparez la prochaine étape.
    .s4 = Vous voulez un mentorat (Mentoring) ? Dites-le à l’équipe du centre.
    .s5 = Demandez à LAMSA des informations sur le programme MeMoGa.

fair-work =
    .title = Protection contre l’exploitation (Ausbeutung)
    .s1 = Exploitation veut dire : un travail dur qu’on vous force à faire, ou sans salaire juste.
    .s2 = Sans contrat de travail (Arbeitsvertrag) et sans déclaration (Anmeldung), vous avez moins de protection.
    .s3 = Un employeur n’a pas le droit de garder vos papiers d’identité.
    .s4 = Même sans contrat écrit, vous avez droit à un salaire (Lohn).
    .s5 = Demandez conseil, même si vous travaillez déjà ainsi.

q-offer =
    .title = Quelqu’un vous propose du travail. Que faites-vous d’abord ?
    .a1 = Je commence tout de suite.
    .a1-why = C’est bien de vouloir travailler. Renseignez-vous d’abord sur l’autorisation de travail.
    .a2 = Je me renseigne sur l’autorisation de travail (Arbeitserlaubnis).
    .a2-why = Bonne réponse. L’équipe du centre ou le conseil juridique (Rechtsberatung) vous aide.
    .a3 = Je dis non tout de suite.
    .a3-why = Vous avez peut-être le droit de travailler. Renseignez-vous d’abord sur l’autorisation de travail.

q-training =
    .title = Où apprenez-vous dans une formation en alternance (dualen Ausbildung) ?
    .a1 = À l’école professionnelle (Berufsschule).
    .a1-why = Bonne réponse. Là, vous apprenez plus de choses sur votre métier.
    .a2 = Seulement à la maison.
    .a2-why = À la maison, vous pouvez vous exercer. Vous apprenez dans l’entreprise et à l’école professionnelle.
    .a3 = Dans l’entreprise (Betrieb).
    .a3-why = Bonne réponse. Là, vous pratiquez le métier et vous recevez de l’argent.

q-contract =
    .title = Vous ne comprenez pas le contrat de travail (Arbeitsvertrag). Que pouvez-vous faire ?
    .a1 = Je signe tout de suite.
    .a1-why = Vous pouvez prendre votre temps. Signez seulement quand vous comprenez tout.
    .a2 = Je demande un interprète (Sprachmittlung).
    .a2-why = Bonne réponse. Ainsi, vous comprenez chaque phrase.
    .a3 = Je relis plus tard.
    .a3-why = Bonne réponse. Vous pouvez prendre votre temps.

q-papers =
    .title = Un employeur veut garder vos papiers d’identité. Que faites-vous ?
    .a1 = Je dis non et je demande conseil.
    .a1-why = Bonne réponse. Vos papiers restent avec vous.
    .a2 = Je lui donne mes papiers.
    .a2-why = Rien ne vous oblige à le faire. Montrez-les seulement et reprenez-les.
    .a3 = Je ne dis rien à personne.
    .a3-why = Vous n’avez pas besoin de rester sans aide. L’équipe du centre et les services de conseil vous aident.
