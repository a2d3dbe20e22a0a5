module =
    .title = À l’école

register =
    .title = Je voudrais inscrire mon enfant.

day-care =
    .title = Je cherche une place au jardin d’enfants.

no-german-yet =
    .title = Mon enfant ne parle pas encore allemand.

interpreter =
    .title = J’ai besoin d’un interprète.

teacher =
    .title = Qui fait la classe à mon enfant ?

begins =
    .title = À quelle heure commencent les cours ?

collect =
    .title = À quelle heure puis-je venir chercher mon enfant ?

what-needed =
    .title = De quoi mon enfant a-t-il besoin pour les cours ?

homework =
    .title = Qui peut aider pour les devoirs ?

ill =
    .title = Mon enfant est malade aujourd’hui.

later =
    .title = Mon enfant arrive plus tard aujourd’hui.

food =
    .title = Mon enfant ne doit pas manger cela.

others-hurt =
    .title = D’autres enfants embêtent mon enfant.

how-is-my-child =
    .title = Comment va mon enfant ici ?

german-course =
    .title = Moi aussi, je voudrais apprendre l’allemand.

school-before =
    .title = Votre enfant est-il déjà allé à l’école ?

vaccination-book =
    .title = Avez-vous le carnet de vaccination de votre enfant ?

is-ill =
    .title = Votre enfant est-il malade ?

where-pain =
    .title = Où votre enfant a-t-il mal ?

since-when =
    .title = Depuis combien de jours votre enfant est-il malade ?

collect-yourself =
    .title = Venez-vous chercher votre enfant vous-même ?
