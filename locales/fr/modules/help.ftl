module =
    .title = Aide

when-i-call =
    .title = Que se passe-t-il quand j’appelle ?
    .s1 = En cas de feu ou de danger de mort, appelez le { $tel-emergency } ; en cas de violence, appelez le { $tel-police }.
    .s2 = Dites d’abord où vous êtes.
    .s3 = Dites ce qui s’est passé et combien de personnes ont besoin d’aide.
    .s4 = Dites aussi quelle langue vous parlez.
    .s5 = Attendez les questions et restez au téléphone.

not-safe =
    .title = Je ne me sens pas en sécurité ici
    .s1 = Personne n’a le droit de vous frapper, de vous menacer ou de vous forcer à avoir des rapports sexuels.
    .s2 = En cas de danger, appelez la police : { $tel-police }.
    .s3 = Dans l’équipe du centre, parlez avec une personne en qui vous avez confiance.
    .s4 = Les femmes trouvent une aide gratuite dans beaucoup de langues : { $tel-violence-women }.
    .s5 = À ce numéro, vous n’avez pas besoin de dire votre nom.

child =
    .title = Mon enfant a besoin d’aide
    .s1 = En cas de danger de mort, appelez le { $tel-emergency }.
    .s2 = Parlez de maladie, de peur ou de violence avec l’équipe du centre.
    .s3 = Les parents trouvent des conseils au { $tel-parents }, les enfants au { $tel-children }.
    .s4 = Ces appels sont gratuits, mais ils ne sont pas possibles la nuit et le dimanche.
    .s5 = En cas de violence sexuelle, ce numéro gratuit aide aussi : { $tel-sexual-abuse }.

trafficking =
    .title = Quelqu’un me force
    .s1 = Personne n’a le droit de vous forcer à travailler, à avoir des rapports sexuels ou à voler.
    .s2 = Cela vaut aussi si vous devez de l’argent à cette personne.
    .s3 = Même si quelqu’un a vos papiers, il y a de l’aide.
    .s4 = Parlez en privé avec l’équipe du centre ou un service de conseil.
    .s5 = En cas de danger, appelez le { $tel-police } ; le { $tel-violence-women } aide aussi les femmes.

racist-attack =
    .title = Quelqu’un m’attaque par racisme
    .s1 = Personne n’a le droit de vous attaquer à cause de votre origine, de votre couleur de peau ou de votre religion.
    .s2 = En cas de danger, appelez la police : { $tel-police }.
    .s3 = Montrez vite vos blessures à un médecin.
    .s4 = Notez ce qui s’est passé et qui était là.
    .s5 = Demandez à l’équipe du centre un service d’aide aux victimes (Opferberatung).

suicide =
    .title = Je ne veux plus vivre
    .s1 = Des personnes sont là pour vous, et il y a de l’aide.
    .s2 = S’il vous plaît, allez maintenant voir quelqu’un, par exemple l’équipe du centre.
    .s3 = Dites simplement : s’il vous plaît, restez avec moi.
    .s4 = En cas de danger de mort, appelez le { $tel-emergency }.
    .s5 = L’aide par téléphone (Telefonseelsorge) est gratuite et possible à tout moment, le plus souvent en allemand : { $tel-counselling }, { $tel-counselling-2 }.

missing-family =
    .title = Je cherche ma famille
    .s1 = Parlez de votre recherche avec l’équipe du centre.
    .s2 = Le service de recherche de la Croix-Rouge allemande (Suchdienst des Deutschen Roten Kreuzes) aide aussi.
    .s3 = Il demande les noms, la date de naissance et le dernier contact.
    .s4 = Demandez à ce service qui a le droit de voir vos données.
    .s5 = Si un enfant a disparu, appelez le { $tel-police } ou le { $tel-missing-child }.

lost-papers =
    .title = Je n’ai plus mes papiers
    .s1 = Dites à l’équipe du centre quels papiers manquent, par exemple l’autorisation provisoire de séjour (Aufenthaltsgestattung).
    .s2 = L’équipe vous explique quelle administration (Amt) vous aide.
    .s3 = En cas de vol, la police aide aussi.
    .s4 = Montrez des copies ou des photos, si vous en avez.
    .s5 = Demandez au conseil juridique (Rechtsberatung) avant d’appeler votre ambassade.

pregnant =
    .title = Je suis enceinte et en détresse
    .s1 = En cas de saignements ou de fortes douleurs, appelez le { $tel-emergency }.
    .s2 = Demandez à l’équipe du centre une femme médecin ou une sage-femme (Hebamme).
    .s3 = Si vous avez de gros soucis, appelez le { $tel-pregnant }.
    .s4 = L’appel est gratuit, possible à tout moment et dans beaucoup de langues.
    .s5 = C’est vous qui décidez à qui vous en parlez.

interpreter =
    .title = J’ai besoin d’un interprète (Sprachmittlung)
    .s1 = Montrez à l’équipe du centre cette page dans votre langue.
    .s2 = SiSa veut dire : interprètes en Saxe-Anhalt (Sachsen-Anhalt).
    .s3 = Demandez le service SiSa à l’équipe ou à LAMSA.
    .s4 = Avant chaque rendez-vous important, demandez un interprète.
    .s5 = Les enfants ne devraient pas traduire pour les adultes.

telephone =
    .title = Où est le téléphone ?
    .s1 = Demandez un téléphone à l’équipe du centre.
    .s2 = En cas d’urgence, tout le monde a le droit d’appeler le { $tel-emergency } ou le { $tel-police }.
    .s3 = Ces deux appels sont toujours gratuits.
    .s4 = Demandez dès aujourd’hui où il y a un téléphone la nuit.
