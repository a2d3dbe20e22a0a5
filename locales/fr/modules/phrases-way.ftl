module =
    .title = En chemin

this-address =
    .title = Je voudrais aller à cette adresse.

where-stop =
    .title = Où est l’arrêt ?

where-station =
    .title = Où est la gare ?

buy-ticket =
    .title = Où puis-je acheter un ticket ?

ticket-valid =
    .title = Est-ce que ce ticket est valable ici ?

right-bus =
    .title = Est-ce que ce bus va à la gare ?

next-train =
    .title = Quand part le prochain train ?

which-platform =
    .title = De quelle voie part mon train ?

change =
    .title = Est-ce que je dois faire un changement ?

get-off =
    .title = Où dois-je descendre ?

on-the-map =
    .title = Montrez-moi cela sur la carte, s’il vous plaît.

lost-way =
    .title = Je ne trouve pas le chemin.

missed-train =
    .title = J’ai raté mon train.

lift =
    .title = Est-ce qu’il y a un ascenseur ici ?

toilet =
    .title = Où sont les toilettes ?

have-ticket =
    .title = Avez-vous un ticket ?

papers-here =
    .title = Avez-vous un papier d’identité avec vous ?

alone =
    .title = Voyagez-vous seul ou seule ?

your-bag =
    .title = Est-ce que ce sac est à vous ?

need-help =
    .title = Avez-vous besoin d’aide ?
