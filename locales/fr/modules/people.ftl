module =
    .title = Des personnes qui vous aident

lamsa =
    .title = Voici LAMSA
    .s1 = LAMSA est le réseau des associations de migrants en Saxe-Anhalt (Landesnetzwerk der Migrantenorganisationen in Sachsen-Anhalt).
    .s2 = Beaucoup d’associations travaillent ensemble dans ce réseau.
    .s3 = LAMSA aide pour la langue, la formation (Ausbildung), le travail et le service volontaire.
    .s4 = L’équipe du centre vous dit comment joindre LAMSA.

sisa =
    .title = SiSa : des interprètes (Sprachmittlung)
    .s1 = SiSa veut dire : interprètes en Saxe-Anhalt (Sachsen-Anhalt).
    .s2 = Une personne traduit ce que vous dites et ce que les autres disent.
    .s3 = C’est important, par exemple dans une administration (Amt) ou chez le médecin.
    .s4 = Dites à l’équipe du centre : j’ai besoin d’un interprète.

violence =
    .title = Protection contre la violence
    .s1 = Vous avez droit à une protection, dans le centre aussi.
    .s2 = LAMSA travaille pour la protection contre la violence dans les centres.
    .s3 = Parlez avec l’équipe du centre ou demandez à LAMSA.
    .s4 = En cas de danger, appelez la police : { $tel-police }.
    .s5 = Le bouton rouge vous montre d’autres aides.

first-orientation =
    .title = Des cours de première orientation
    .s1 = Au cours d’orientation (Wegweiserkurs), vous parlez de la vie en Allemagne.
    .s2 = Vous apprenez quels sont vos droits et vous posez des questions.
    .s3 = LAMSA aussi propose une première orientation (Erstorientierung) dans les centres.
    .s4 = Demandez à l’équipe du centre quand est le prochain cours.

miidu =
    .title = MiiDU : une aide pour la formation
    .s1 = MiiDU accompagne des personnes vers la formation en alternance (duale Ausbildung).
    .s2 = Vous y apprenez un métier, dans une entreprise (Betrieb) et à l’école.
    .s3 = MiiDU est un programme pour les migrantes et les migrants.
    .s4 = Posez vos questions sur MiiDU à l’équipe du centre ou à LAMSA.

memoga =
    .title = MeMoGa : des conseils pour le travail
    .s1 = MeMoGa est un mentorat (Mentoring) pour le chemin vers le travail.
    .s2 = Une personne avec de l’expérience vous écoute.
    .s3 = Ensemble, vous préparez la prochaine étape.
    .s4 = Posez vos questions sur MeMoGa à l’équipe du centre ou à LAMSA.

bfd =
    .title = BFD : le service volontaire
    .s1 = BFD veut dire service volontaire fédéral (Bundesfreiwilligendienst).
    .s2 = Pendant un certain temps, vous aidez volontairement et vous apprenez de nouvelles choses.
    .s3 = Demandez avant si vous avez besoin d’une autorisation.
    .s4 = Posez vos questions sur le BFD à l’équipe du centre ou à LAMSA.

associations =
    .title = Des associations dans toute la région
    .s1 = Dans beaucoup de villes, il y a des associations (Vereine) de migrantes et de migrants.
    .s2 = Vous y trouvez des personnes, des conseils et peut-être votre langue.
    .s3 = Beaucoup d’associations font partie de LAMSA.
    .s4 = Demandez à l’équipe du centre une association près d’ici.

service-point =
    .title = Bureau d’information (Servicestelle) pour les associations
    .s1 = Cette page est pour les associations (Vereine) et les centres.
    .s2 = Voulez-vous accueillir des volontaires du service volontaire fédéral (Bundesfreiwilligendienst) ?
    .s3 = Le bureau d’information de LAMSA répond à vos questions.
    .s4 = Demandez un entretien à LAMSA.

q-interpreter =
    .title = Dans une administration (Amt), vous ne comprenez pas. Qu’est-ce qui vous aide ?
    .a1 = Mon enfant traduit.
    .a1-why = Pour les enfants, c’est souvent trop difficile. Demandez un interprète.
    .a2 = Je demande un interprète (Sprachmittlung).
    .a2-why = Bonne réponse. L’équipe du centre peut demander le service SiSa.
    .a3 = Je dis simplement oui.
    .a3-why = Un oui peut avoir des conséquences importantes. Demandez d’abord un interprète.

q-training =
    .title = Vous voulez faire une formation (Ausbildung). À qui demandez-vous ?
    .a1 = À personne, je viens d’arriver.
    .a1-why = Vous pouvez demander, même si vous venez d’arriver. L’équipe vous aide volontiers.
    .a2 = À l’équipe du centre.
    .a2-why = Bonne réponse. L’équipe peut trouver LAMSA pour vous.
    .a3 = À MiiDU, un programme de LAMSA.
    .a3-why = Bonne réponse. MiiDU accompagne des personnes vers la formation en alternance (duale Ausbildung).

q-find-lamsa =
    .title = Vous cherchez LAMSA ou une association (Verein). Qu’est-ce qui vous aide ?
    .a1 = Je demande à l’équipe du centre.
    .a1-why = Bonne réponse. L’équipe connaît le chemin.
    .a2 = J’attends que quelqu’un vienne.
    .a2-why = Attendre peut durer longtemps. Vous pouvez demander vous-même.
    .a3 = Je cherche à l’écran, dans « Lieux et personnes ».
    .a3-why = Bonne réponse. Vous y trouvez des lieux et des personnes.
