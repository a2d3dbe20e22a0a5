module =
    .title = Chez le médecin

pain =
    .title = J’ai mal.

interpreter =
    .title = J’ai besoin d’un interprète.

child-fever =
    .title = Mon enfant a de la fièvre.

this-medicine =
    .title = Je prends ce médicament.

sick =
    .title = J’ai envie de vomir.

breath =
    .title = J’ai du mal à respirer.

toothache =
    .title = J’ai mal aux dents.

allergy =
    .title = J’ai une allergie.

pregnant =
    .title = Je suis enceinte.

not-sleeping =
    .title = Je n’arrive pas à dormir.

afraid =
    .title = J’ai très peur.

woman-doctor =
    .title = Je voudrais voir une femme médecin, s’il vous plaît.

appointment =
    .title = J’ai besoin d’un rendez-vous, s’il vous plaît.

prescription =
    .title = J’ai besoin d’une nouvelle ordonnance.

how-often =
    .title = Combien de fois dois-je prendre ce médicament ?

once-more =
    .title = Expliquez-moi cela encore une fois, s’il vous plaît.

have-pain =
    .title = Avez-vous mal ?

where-pain =
    .title = Où avez-vous mal ?

since-when =
    .title = Depuis combien de jours ?

take-medicine =
    .title = Prenez-vous des médicaments ?

have-allergy =
    .title = Avez-vous une allergie ?

are-pregnant =
    .title = Êtes-vous enceinte ?
