module =
    .title = Achats, environnement, médias

shops =
    .title = Où faire vos achats
    .s1 = Au supermarché, vous trouvez de la nourriture et des choses pour la vie de tous les jours.
    .s2 = Dans les magasins, les prix sont le plus souvent fixes.
    .s3 = Au marché aux puces, vous pouvez discuter le prix.
    .s4 = Le dimanche, la plupart des magasins sont fermés.
    .s5 = Demandez à l’équipe du centre où il y a une distribution de vêtements (Kleiderkammer) près d’ici.

at-the-till =
    .title = Payer à la caisse
    .s1 = Posez vos achats sur le tapis.
    .s2 = Lisez le prix à la caisse.
    .s3 = Payez en argent liquide ou par carte.
    .s4 = Comptez l’argent qu’on vous rend.
    .s5 = Gardez le ticket de caisse (Kassenbon).

return-bottles =
    .title = Récupérer la consigne (Pfand)
    .s1 = Pour beaucoup de bouteilles et de canettes, vous payez une consigne.
    .s2 = Gardez les bouteilles vides et ne les écrasez pas.
    .s3 = Au supermarché, mettez les bouteilles dans la machine.
    .s4 = Appuyez sur le bouton et prenez le reçu (Bon).
    .s5 = À la caisse, vous recevez votre argent contre ce reçu.

waste =
    .title = Trier les déchets
    .s1 = Avec le vieux papier, le verre et le plastique, on fabrique de nouvelles choses.
    .s2 = C’est pourquoi il y a différentes poubelles pour les déchets.
    .s3 = Souvent, il y a des poubelles pour le papier, les emballages (Verpackungen), les déchets de cuisine (Biomüll) et le reste des déchets (Restmüll).
    .s4 = Les couleurs ne sont pas les mêmes dans toutes les villes.
    .s5 = Demandez à l’équipe du centre où mettre chaque chose.

contracts =
    .title = Contrats et signature
    .s1 = Avec votre signature (Unterschrift), vous acceptez souvent un contrat (Vertrag).
    .s2 = Un clic ou un oui au téléphone peut aussi être valable.
    .s3 = Signez seulement ce que vous comprenez.
    .s4 = Vous avez le droit de dire non ou de demander du temps.
    .s5 = Avant, montrez le contrat à l’équipe du centre ou à un service de conseil.

mobile-contract =
    .title = Téléphone portable et contrat (Handyvertrag)
    .s1 = Avec une carte prépayée (Prepaid), vous payez d’abord et vous téléphonez ensuite.
    .s2 = Un contrat de téléphone coûte de l’argent chaque mois et dure souvent longtemps.
    .s3 = Demandez avant quels sont tous les frais et comment arrêter le contrat (Kündigung).
    .s4 = Pour une carte SIM (SIM-Karte), vous avez besoin d’un papier d’identité.
    .s5 = Demandez à l’équipe du centre quel papier est valable.

safe-data =
    .title = Vos données sur Internet
    .s1 = Le nom, l’adresse, les photos et les mots de passe sont vos données.
    .s2 = Ne dites à personne votre mot de passe ni votre code PIN.
    .s3 = Choisissez des mots de passe longs, et un différent pour chaque compte.
    .s4 = Ne montrez pas vos papiers ni votre adresse à tout le monde sur Internet.
    .s5 = Demandez aux autres avant de montrer leur photo.

fraud =
    .title = Se protéger des arnaques (Betrug)
    .s1 = Dans une arnaque, quelqu’un ment pour avoir de l’argent ou des données.
    .s2 = Souvent, on vous demande de décider vite ou de payer tout de suite.
    .s3 = Une administration (Behörde) ne demande jamais votre code PIN au téléphone.
    .s4 = Dans ce cas, ne payez rien et n’ouvrez pas de liens inconnus.
    .s5 = L’équipe du centre et la police aident aussi après une arnaque.

false-news =
    .title = Les fausses nouvelles
    .s1 = Sur Internet, il y a aussi de fausses nouvelles et de fausses images.
    .s2 = Demandez-vous : qui écrit cela, et quand ?
    .s3 = Cherchez la même nouvelle à un autre endroit.
    .s4 = Sur l’asile aussi, il y a beaucoup de rumeurs.
    .s5 = À ce sujet, demandez au conseil juridique (Rechtsberatung).

consumer-advice =
    .title = Vos droits quand vous achetez
    .s1 = Quand vous achetez, vous avez aussi des droits.
    .s2 = Si une chose neuve est cassée, allez au magasin avec le ticket de caisse (Kassenbon).
    .s3 = Montrez vite une facture (Rechnung) ou un rappel de paiement (Mahnung) à un service de conseil.
    .s4 = Le bureau d’aide aux consommateurs (Verbraucherzentrale) aide aussi pour les contrats et les factures.
    .s5 = Demandez avant si les conseils sont payants.

q-bottle =
    .title = Que faites-vous des bouteilles consignées (Pfandflaschen) vides ?
    .a1 = Je les jette à la poubelle.
    .a1-why = Alors, vous ne récupérez pas votre argent. Le supermarché les reprend.
    .a2 = Je les apporte à la machine.
    .a2-why = Bonne réponse. Avec le reçu (Bon), vous récupérez votre argent.

q-signature =
    .title = Vous ne comprenez pas un contrat (Vertrag). Que pouvez-vous faire ?
    .a1 = Je signe tout de suite.
    .a1-why = Une signature (Unterschrift) peut coûter beaucoup d’argent. Vous pouvez d’abord poser des questions.
    .a2 = Je ne signe pas aujourd’hui.
    .a2-why = Bonne réponse. Vous avez le droit de dire non.
    .a3 = Je le montre à l’équipe du centre.
    .a3-why = Bonne réponse. Ensemble, vous comprenez mieux le contrat.

q-pin =
    .title = Un message demande votre code PIN. Que faites-vous ?
    .a1 = Je demande à l’équipe du centre.
    .a1-why = Bonne réponse. Ensemble, vous voyez si c’est une arnaque (Betrug).
    .a2 = Je ne réponds pas.
    .a2-why = Bonne réponse. Votre code PIN est seulement pour vous.
    .a3 = J’envoie le code PIN.
    .a3-why = Avec le code PIN, quelqu’un peut prendre votre argent. Demandez d’abord.

q-rumour =
    .title = Sur Internet, vous lisez quelque chose de grave sur l’asile. Qu’est-ce qui vous aide ?
    .a1 = Je l’envoie à tout le monde.
    .a1-why = C’est peut-être faux et cela fait peur. Vérifiez d’abord.
    .a2 = Je le crois tout de suite.
    .a2-why = Tout n’est pas vrai sur Internet. Le conseil juridique peut vous expliquer.
    .a3 = Je demande au conseil juridique (Rechtsberatung).
    .a3-why = Bonne réponse. Il connaît la loi.
