module =
    .title = Aide

help-me =
    .title = Aidez-moi, s’il vous plaît.

ambulance =
    .title = Appelez une ambulance, s’il vous plaît.

police =
    .title = Appelez la police, s’il vous plaît.

fire =
    .title = Il y a le feu ici.

not-safe =
    .title = Je ne me sens pas en sécurité ici.

threatened =
    .title = Quelqu’un me menace.

hurt-me =
    .title = Quelqu’un m’a fait du mal.

private =
    .title = Je voudrais vous parler en privé, s’il vous plaît.

woman =
    .title = Je voudrais parler avec une femme.

child-missing =
    .title = Je ne trouve pas mon enfant.

child-help =
    .title = Mon enfant a besoin d’aide.

not-live =
    .title = Je ne veux plus vivre.

stay =
    .title = Restez avec moi, s’il vous plaît.

telephone =
    .title = Puis-je téléphoner, s’il vous plaît ?

interpreter =
    .title = J’ai besoin d’un interprète.

slowly =
    .title = Parlez lentement, s’il vous plaît.

in-danger =
    .title = Êtes-vous en danger ?

injured =
    .title = Avez-vous une blessure ?

where-pain =
    .title = Où avez-vous mal ?

children-safe =
    .title = Vos enfants sont-ils en sécurité ?

call-police =
    .title = Dois-je appeler la police ?

want-woman =
    .title = Voulez-vous parler avec une femme ?
