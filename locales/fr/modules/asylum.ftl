module =
    .title = Procédure d’asile

path =
    .title = Votre chemin dans la procédure
    .s1 = Vous arrivez et une administration (Behörde) vous enregistre.
    .s2 = Dites aux administrations où vous habitez.
    .s3 = À l’audition (Anhörung), vous racontez votre histoire.
    .s4 = La décision arrive par lettre.
    .s5 = À chaque étape, posez vos questions au conseil juridique gratuit (Rechtsberatung).

free-advice =
    .title = Le conseil juridique gratuit (Rechtsberatung)
    .s1 = Pour la procédure d’asile, il existe un conseil juridique gratuit.
    .s2 = Ce conseil est indépendant et n’appartient à aucune administration (Behörde).
    .s3 = On l’appelle souvent conseil sur la procédure d’asile (Asylverfahrensberatung).
    .s4 = Les lois sont nouvelles : d’anciennes informations peuvent être fausses.
    .s5 = Demandez tôt à l’équipe du centre où trouver ce conseil.

address =
    .title = Donnez votre adresse
    .s1 = Les administrations (Behörden) envoient les lettres importantes à votre adresse.
    .s2 = Donnez tout de suite chaque nouvelle adresse à l’Office fédéral (Bundesamt) et au service des étrangers (Ausländerbehörde).
    .s3 = Faites-le aussi quand une administration décide de votre déménagement.
    .s4 = Le tribunal aussi a besoin de votre adresse si vous y faites un recours.
    .s5 = Demandez au conseil juridique (Rechtsberatung) comment faire.

letters =
    .title = Les lettres sont importantes
    .s1 = Demandez chaque jour s’il y a du courrier pour vous.
    .s2 = Ouvrez chaque lettre tout de suite.
    .s3 = Gardez ensemble la lettre et l’enveloppe.
    .s4 = Les lettres très importantes arrivent souvent dans une enveloppe jaune (gelben Umschlag).
    .s5 = Apportez tout de suite les lettres des administrations (Behörden) au conseil juridique (Rechtsberatung).

interview =
    .title = L’audition (Anhörung)
    .s1 = L’audition est un entretien à l’Office fédéral (Bundesamt), en abrégé BAMF.
    .s2 = Vous y racontez pourquoi vous avez quitté votre pays.
    .s3 = Dites aussi de quoi vous avez peur en cas de retour.
    .s4 = Ce rendez-vous est très important : s’il vous plaît, venez.
    .s5 = Si vous ne pouvez pas venir, dites-le tout de suite à l’Office fédéral.

interview-rights =
    .title = Vos droits à l’audition (Anhörung)
    .s1 = Vous avez droit à un interprète (Sprachmittlung).
    .s2 = Si vous ne comprenez pas quelque chose, dites-le tout de suite.
    .s3 = Une personne de confiance (Vertrauensperson) a le droit de vous accompagner.
    .s4 = Vous avez le droit de demander des pauses.
    .s5 = Avant, demandez au conseil juridique (Rechtsberatung) comment tout cela se passe.

your-story =
    .title = Raconter votre histoire
    .s1 = Racontez ce qui vous est arrivé, à vous et à votre famille.
    .s2 = Dites la vérité et racontez tout.
    .s3 = Même de petites choses peuvent être importantes.
    .s4 = Vous avez le droit de dire : je ne sais pas.
    .s5 = Montrez les papiers et les photos que vous avez à ce sujet.

hard-to-tell =
    .title = Quand il est difficile de raconter
    .s1 = Certaines choses vécues sont très difficiles à raconter.
    .s2 = La violence dans la famille peut aussi être importante.
    .s3 = Il peut aussi être important de dire qui vous aimez.
    .s4 = Vous pouvez demander à parler avec une femme.
    .s5 = Avant, dites au conseil juridique (Rechtsberatung) ce dont vous avez besoin.

the-record =
    .title = Le compte rendu (Protokoll)
    .s1 = L’Office fédéral (Bundesamt) écrit ce que vous dites.
    .s2 = Ce papier s’appelle le compte rendu.
    .s3 = Demandez comment vous pouvez vérifier le compte rendu.
    .s4 = S’il y a une erreur ou s’il manque quelque chose, dites-le tout de suite.
    .s5 = Montrez aussi le compte rendu au conseil juridique (Rechtsberatung).

decision =
    .title = La décision
    .s1 = L’Office fédéral (Bundesamt) vous envoie la décision par lettre.
    .s2 = Cette lettre s’appelle la décision écrite (Bescheid).
    .s3 = Le temps d’attente n’est pas le même pour tous.
    .s4 = Apportez tout de suite la décision écrite au conseil juridique (Rechtsberatung).
    .s5 = Demandez-y ce que la décision écrite veut dire pour vous.

appeal =
    .title = Si la réponse est non
    .s1 = Un non est une nouvelle difficile.
    .s2 = Un tribunal peut vérifier la décision écrite (Bescheid) : c’est le recours (Klage).
    .s3 = Pour cela, vous avez souvent peu de temps.
    .s4 = Apportez tout de suite la lettre au conseil juridique (Rechtsberatung).
    .s5 = Posez-y vos questions sur le délai (Frist), le recours et la demande urgente (Eilantrag).

q-letter =
    .title = L’Office fédéral (Bundesamt) vous envoie une lettre. Que faites-vous ?
    .a1 = J’attends la prochaine lettre.
    .a1-why = Vous avez peut-être peu de temps. Demandez plutôt tout de suite.
    .a2 = Je vais tout de suite au conseil juridique (Rechtsberatung).
    .a2-why = Bonne réponse. Le conseil juridique vous explique la lettre.
    .a3 = Je garde la lettre et l’enveloppe.
    .a3-why = Bonne réponse. Le conseil juridique a peut-être besoin des deux.

q-interpreter =
    .title = À l’audition (Anhörung), vous ne comprenez pas l’interprète (Sprachmittlung). Que faites-vous ?
    .a1 = Je ne dis rien.
    .a1-why = Vous avez le droit de le dire. Ce n’est pas impoli.
    .a2 = Je souris et je dis oui.
    .a2-why = Alors, il peut y avoir des erreurs dans le compte rendu (Protokoll). Dites plutôt quelque chose tout de suite.
    .a3 = Je le dis tout de suite.
    .a3-why = Bonne réponse. Il est important que vous compreniez tout.

q-moved =
    .title = Vous déménagez. Qui a besoin de votre nouvelle adresse ?
    .a1 = L’Office fédéral (Bundesamt).
    .a1-why = Bonne réponse. Ainsi, vous recevez les lettres importantes.
    .a2 = Seulement mes amis.
    .a2-why = Vos amis seront contents. Mais l’Office fédéral aussi a besoin de l’adresse.
    .a3 = Mon conseil juridique (Rechtsberatung).
    .a3-why = Bonne réponse. Ainsi, le conseil juridique peut vous joindre.

q-no =
    .title = La décision écrite (Bescheid) dit non. Qu’est-ce qui vous aide maintenant ?
    .a1 = Je vais tout de suite au conseil juridique (Rechtsberatung).
    .a1-why = Bonne réponse. Emportez la lettre et l’enveloppe.
    .a2 = J’attends encore un peu.
    .a2-why = Alors, il sera peut-être trop tard. Demandez plutôt tout de suite.
    .a3 = Je garde cela pour moi.
    .a3-why = Vous n’avez pas besoin de rester sans aide. Le conseil juridique vous aide.
