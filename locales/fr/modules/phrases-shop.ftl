module =
    .title = Au magasin

how-much =
    .title = Combien ça coûte ?

where-food =
    .title = Où puis-je trouver du pain et du lait ?

where-nappies =
    .title = Où puis-je trouver des couches ?

pork =
    .title = Est-ce qu’il y a du porc dedans ?

alcohol =
    .title = Est-ce qu’il y a de l’alcool dedans ?

deposit =
    .title = Où puis-je rendre les bouteilles consignées ?

card =
    .title = Est-ce que je peux payer par carte ?

receipt =
    .title = J’ai besoin du ticket de caisse, s’il vous plaît.

price-wrong =
    .title = Je crois que le prix n’est pas juste.

size =
    .title = Avez-vous cela dans une autre taille ?

try-on =
    .title = Est-ce que je peux l’essayer ?

exchange =
    .title = Je voudrais échanger cet article.

broken =
    .title = C’est cassé.

sim-card =
    .title = J’ai besoin d’une carte SIM.

no-contract =
    .title = Je ne veux pas signer de contrat.

just-looking =
    .title = Je regarde seulement, merci.

may-i-help =
    .title = Puis-je vous aider ?

by-card =
    .title = Voulez-vous payer par carte ?

customer-card =
    .title = Avez-vous une carte de fidélité ?

want-receipt =
    .title = Voulez-vous le ticket de caisse ?

want-bag =
    .title = Voulez-vous un sac ?
