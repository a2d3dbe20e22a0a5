module =
    .title = Au travail

looking =
    .title = Je cherche du travail.

permit =
    .title = Où dois-je demander l’autorisation de travail ?

profession =
    .title = J’ai déjà un métier.

recognition =
    .title = Qui peut m’aider pour mon diplôme ?

training =
    .title = Je voudrais faire une formation professionnelle.

volunteer =
    .title = Je voudrais aider comme bénévole.

contract =
    .title = Expliquez-moi le contrat de travail, s’il vous plaît.

begins =
    .title = À quelle heure commence mon travail ?

break =
    .title = À quelle heure est ma pause ?

show-again =
    .title = Montrez-moi cela encore une fois, s’il vous plaît.

clothes =
    .title = Où est-ce que je peux avoir des vêtements de protection ?

ill =
    .title = Je suis malade aujourd’hui.

later =
    .title = J’arrive plus tard aujourd’hui.

hurt =
    .title = Je me suis fait mal au travail.

day-off =
    .title = J’ai besoin d’un jour de congé, s’il vous plaît.

not-paid =
    .title = Je n’ai pas reçu mon salaire.

have-permit =
    .title = Avez-vous une autorisation de travail ?

have-profession =
    .title = Avez-vous appris un métier ?

days-a-week =
    .title = Combien de jours par semaine travaillez-vous ?

tomorrow =
    .title = Pouvez-vous venir demain ?

understood =
    .title = Avez-vous tout compris ?

where-pain =
    .title = Où avez-vous mal ?
