module =
    .title = Se déplacer

bus =
    .title = En bus et en tramway
    .s1 = Cherchez l’arrêt (Haltestelle) et le numéro de votre ligne.
    .s2 = Lisez l’heure dans les horaires (Fahrplan).
    .s3 = Achetez ou montrez votre ticket (Fahrkarte).
    .s4 = Avant votre arrêt, appuyez sur le bouton.
    .s5 = Descendez quand la porte est ouverte.

timetable =
    .title = Les horaires (Fahrplan)
    .s1 = Les horaires sont affichés à l’arrêt (Haltestelle).
    .s2 = Ils montrent quand passe un bus ou un train.
    .s3 = Le week-end, il y a souvent moins de bus.
    .s4 = À la campagne, il y a parfois un bus à la demande (Rufbus).
    .s5 = Il faut réserver ce bus à l’avance : demandez à l’équipe du centre.

tickets =
    .title = Le ticket (Fahrkarte)
    .s1 = Pour le bus, le tramway et le train, vous avez besoin d’un ticket.
    .s2 = Demandez où vous pouvez acheter le ticket.
    .s3 = Vous devez tamponner certains tickets : cela s’appelle valider (entwerten).
    .s4 = Sans ticket valable, le trajet coûte cher.
    .s5 = Avant un rendez-vous, demandez qui paie le ticket.

train =
    .title = En train
    .s1 = À la gare, un tableau montre l’heure, la destination et la voie (Gleis).
    .s2 = Regardez encore une fois : la voie peut changer.
    .s3 = Un ticket (Fahrkarte) n’est pas valable dans tous les trains.
    .s4 = Restez derrière la ligne jusqu’à ce que le train soit arrêté.
    .s5 = N’allez jamais sur les voies : il y a danger de mort.

bicycle =
    .title = À vélo
    .s1 = La lumière, les freins et la sonnette doivent marcher.
    .s2 = Roulez à droite, sur la piste cyclable (Radweg) ou sur la route.
    .s3 = Quand il fait sombre, allumez la lumière.
    .s4 = Un casque protège votre tête.
    .s5 = Attachez toujours le vélo avec un antivol.

on-foot =
    .title = À pied en sécurité
    .s1 = En Allemagne, les voitures roulent à droite.
    .s2 = Traversez au vert et attendez au rouge.
    .s3 = Au passage piéton (Zebrastreifen), les voitures doivent s’arrêter pour vous.
    .s4 = Traversez seulement quand les voitures sont arrêtées.
    .s5 = Dans le noir, les autres voient mieux les vêtements clairs.

by-car =
    .title = En voiture
    .s1 = Pour conduire, vous avez besoin d’un permis de conduire (Führerschein) valable.
    .s2 = Demandez avant si votre permis est valable ici.
    .s3 = Les voitures et les trottinettes électriques doivent avoir une assurance.
    .s4 = En voiture, tout le monde met la ceinture.
    .s5 = Les petits enfants ont besoin d’un siège pour enfant.

where-may-i-travel =
    .title = Où ai-je le droit d’aller ?
    .s1 = Pendant la procédure d’asile, vous n’avez peut-être pas le droit d’aller partout.
    .s2 = Cette règle s’appelle souvent limitation de déplacement (räumliche Beschränkung).
    .s3 = Souvent, elle est écrite sur votre autorisation provisoire de séjour (Aufenthaltsgestattung).
    .s4 = Avant un voyage, demandez à l’équipe du centre ou au conseil juridique (Rechtsberatung).
    .s5 = Demandez aussi comment recevoir une autorisation.

find-the-way =
    .title = Trouver le chemin
    .s1 = Emportez toujours l’adresse du centre.
    .s2 = Dans une adresse, il y a la rue, le numéro de maison (Hausnummer), le code postal (Postleitzahl) et la ville.
    .s3 = Demandez un plan de la ville à l’équipe du centre.
    .s4 = Prenez une photo de votre arrêt (Haltestelle).
    .s5 = Avant un rendez-vous, prévoyez assez de temps.

ask-for-help =
    .title = Demander de l’aide en chemin
    .s1 = Vous pouvez demander aux gens dans la rue.
    .s2 = Dites : « Pardon, où est la gare ? » (Entschuldigung, wo ist der Bahnhof?).
    .s3 = Montrez l’adresse sur un papier.
    .s4 = Le personnel du bus et du train vous aide aussi.
    .s5 = En cas d’accident avec des blessés, appelez le { $tel-emergency }.

q-travel =
    .title = Des amis d’une autre ville vous invitent. Que faites-vous ?
    .a1 = Je pars tout de suite.
    .a1-why = Vous avez peut-être besoin d’une autorisation. S’il vous plaît, demandez d’abord.
    .a2 = Je demande si j’ai le droit d’y aller.
    .a2-why = Bonne réponse. L’équipe du centre ou le conseil juridique (Rechtsberatung) vous aide.
    .a3 = Je n’ai jamais le droit de voyager.
    .a3-why = Vous avez peut-être quand même le droit de voyager. Cela vaut la peine de demander.

q-ticket =
    .title = Quand vous occupez-vous du ticket (Fahrkarte) ?
    .a1 = Avant le trajet.
    .a1-why = Bonne réponse. Ainsi, vous voyagez sans souci.
    .a2 = Quand quelqu’un contrôle.
    .a2-why = Alors, c’est trop tard et cela coûte cher. Demandez avant.
    .a3 = Après le trajet.
    .a3-why = Le ticket doit déjà être valable pendant le trajet.

q-dark =
    .title = Il fait sombre. De quoi votre vélo a-t-il besoin ?
    .a1 = Seulement d’une sonnette.
    .a1-why = La sonnette est importante. Dans le noir, vous avez aussi besoin de lumière.
    .a2 = De rien, je vois bien.
    .a2-why = Les autres doivent vous voir aussi. La lumière aide pour cela.
    .a3 = D’une lumière devant et derrière.
    .a3-why = Bonne réponse. Ainsi, les autres vous voient bien.

q-lost =
    .title = Vous ne trouvez pas le chemin. Qu’est-ce qui vous aide ?
    .a1 = Je continue simplement à marcher.
    .a1-why = Vous n’avez pas besoin de chercher sans aide. Demandez à quelqu’un.
    .a2 = Je demande à quelqu’un.
    .a2-why = Bonne réponse. Beaucoup de gens aident volontiers.
    .a3 = Je montre l’adresse.
    .a3-why = Bonne réponse. Ainsi, cela marche aussi sans beaucoup de mots.
