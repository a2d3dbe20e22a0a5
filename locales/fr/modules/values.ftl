module =
    .title = Valeurs, droits, lois

dignity =
    .title = Votre dignité
    .s1 = Chaque être humain a une dignité, vous aussi.
    .s2 = Personne n’a le droit de vous humilier.
    .s3 = Les administrations (Behörden) et la police doivent protéger votre dignité.
    .s4 = Merci de respecter aussi la dignité des autres.
    .s5 = La loi sur ce sujet est dans la Constitution allemande : { $law-dignity }.

no-violence =
    .title = Une vie sans violence
    .s1 = Personne n’a le droit de vous frapper, même pas dans votre famille.
    .s2 = Les enfants ont droit à une éducation sans violence.
    .s3 = Les parents trouvent des conseils à ce numéro : { $tel-parents }.
    .s4 = En cas de violence, appelez la police : { $tel-police }.
    .s5 = Les lois sur ce sujet : { $law-no-violence } et { $law-children-no-violence }.

equality =
    .title = Les femmes et les hommes
    .s1 = Les femmes et les hommes ont les mêmes droits.
    .s2 = Chaque femme et chaque homme décide de sa propre vie.
    .s3 = Pour travailler, une femme n’a pas besoin de la permission de son mari.
    .s4 = Des femmes et des hommes travaillent dans les administrations et les cabinets médicaux.
    .s5 = La loi sur ce sujet : { $law-equality }.

belief =
    .title = Croyance et liberté
    .s1 = Vous avez le droit de pratiquer votre religion et de célébrer ses fêtes.
    .s2 = Vous avez le droit de changer de religion.
    .s3 = Vous avez aussi le droit de vivre sans religion.
    .s4 = Merci de laisser la même liberté aux autres.
    .s5 = La loi sur ce sujet : { $law-belief }.

opinion =
    .title = Votre opinion
    .s1 = Vous avez le droit de dire et d’écrire ce que vous pensez.
    .s2 = Vous avez aussi le droit de critiquer le gouvernement.
    .s3 = Les journaux, la radio et la télévision informent librement.
    .s4 = La loi interdit les insultes, les menaces et les appels à la haine.
    .s5 = La loi sur ce sujet : { $law-opinion }.

family =
    .title = Famille et libre choix
    .s1 = L’État protège votre famille.
    .s2 = C’est vous qui choisissez qui vous aimez et qui vous épousez.
    .s3 = Personne n’a le droit de vous forcer à vous marier.
    .s4 = Les femmes trouvent des conseils et de l’aide à ce numéro : { $tel-violence-women }.
    .s5 = Les lois sur ce sujet : { $law-family } et { $law-free-marriage }.

school-for-all =
    .title = L’école pour tous
    .s1 = L’école est là pour les filles et pour les garçons.
    .s2 = L’État veille sur toutes les écoles.
    .s3 = L’école devient obligatoire (Schulpflicht) quand vous déménagez dans un district (Landkreis).
    .s4 = Ici, pour les cours et la garde des enfants, demandez à l’équipe du centre.
    .s5 = Les lois sur ce sujet : { $law-school } et { $law-school-duty }.

rule-of-law =
    .title = La loi et la police
    .s1 = La loi vaut pour tous, pour l’État aussi.
    .s2 = Un tribunal peut vérifier la décision d’une administration (Behörde).
    .s3 = La police vous aide et vous protège : { $tel-police }.
    .s4 = À la police, vous avez le droit de demander un interprète (Sprachmittlung).
    .s5 = Les lois sur ce sujet : { $law-rule-of-law } et { $law-courts }.

democracy =
    .title = Démocratie et participation
    .s1 = En Allemagne, les citoyennes et les citoyens élisent le parlement.
    .s2 = Personne n’a tout le pouvoir à lui seul.
    .s3 = Vous aussi, vous avez le droit de manifester pacifiquement.
    .s4 = Vous aussi, vous avez le droit de participer à une association (Verein).
    .s5 = La loi sur ce sujet : { $law-democracy }.

protection =
    .title = Votre protection
    .s1 = Personne n’a le droit de vous traiter moins bien à cause de votre origine ou de votre religion.
    .s2 = La couleur de peau, le sexe, l’âge, un handicap ou la personne qu’on aime ne doivent pas être un désavantage.
    .s3 = Racontez à l’équipe du centre ce qui s’est passé.
    .s4 = En cas de violence, appelez la police : { $tel-police }.
    .s5 = Les lois sur ce sujet : { $law-no-discrimination } et { $law-equal-treatment }.

q-marriage =
    .title = Deux adultes veulent se marier. Qui décide ?
    .a1 = Le couple lui-même.
    .a1-why = Bonne réponse. Les deux doivent dire oui librement.
    .a2 = Les familles.
    .a2-why = Les familles peuvent donner un conseil. Le couple décide lui-même.
    .a3 = L’État.
    .a3-why = Une administration vérifie les papiers. Le couple décide lui-même.

q-opinion =
    .title = Qu’avez-vous le droit de dire en Allemagne ?
    .a1 = Seulement ce qui plaît au gouvernement.
    .a1-why = Vous avez le droit de parler librement. Vous pouvez aussi critiquer.
    .a2 = Mon opinion, et aussi mes critiques.
    .a2-why = Bonne réponse. La loi protège votre opinion.
    .a3 = Tout, même des menaces.
    .a3-why = Les menaces font peur aux autres. C’est pourquoi la loi les interdit.

q-threat =
    .title = Quelqu’un vous menace. Qui vous aide ?
    .a1 = La police.
    .a1-why = Bonne réponse. Appelez le { $tel-police }.
    .a2 = L’équipe du centre.
    .a2-why = Bonne réponse. L’équipe vous écoute et va chercher de l’aide.
    .a3 = Personne, je viens d’arriver.
    .a3-why = La loi vous protège, vous aussi. Vous avez le droit d’aller chercher de l’aide.
