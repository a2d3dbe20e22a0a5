module =
    .title = Dans une administration

appointment =
    .title = J’ai un rendez-vous aujourd’hui.

which-room =
    .title = Dans quel bureau dois-je aller ?

interpreter =
    .title = J’ai besoin d’un interprète.

my-papers =
    .title = Voici mes papiers.

letter =
    .title = Expliquez-moi cette lettre, s’il vous plaît.

form =
    .title = Aidez-moi à remplir le formulaire, s’il vous plaît.

what-i-sign =
    .title = Qu’est-ce que je signe ici ?

read-aloud =
    .title = Lisez-moi cela à voix haute, s’il vous plaît.

name-wrong =
    .title = Il y a une erreur dans mon nom.

copy =
    .title = J’ai besoin d’une copie, s’il vous plaît.

new-address =
    .title = J’ai une nouvelle adresse.

other-day =
    .title = J’ai besoin d’un rendez-vous un autre jour.

when-answer =
    .title = Quand est-ce que je vais recevoir une réponse ?

legal-advice =
    .title = Où puis-je trouver un conseil juridique ?

have-appointment =
    .title = Avez-vous un rendez-vous ?

papers-here =
    .title = Avez-vous vos papiers avec vous ?

letter-here =
    .title = Avez-vous la lettre avec vous ?

need-interpreter =
    .title = Avez-vous besoin d’un interprète ?

understood =
    .title = Avez-vous tout compris ?
