# Name of a group of sentences: what one says in a shop.
module =
    .title = Im Laden

how-much =
    .title = Was kostet das?

where-food =
    .title = Wo finde ich Brot und Milch?

# Nappies, diapers for a baby.
where-nappies =
    .title = Wo finde ich Windeln?

# The person shows the food.
pork =
    .title = Ist da Schweinefleisch drin?

# The person shows the food.
alcohol =
    .title = Ist da Alkohol drin?

# Pfandflasche: a bottle for which the shop pays money back (Pfand).
deposit =
    .title = Wo gebe ich Pfandflaschen ab?

# Bank card or payment card.
card =
    .title = Kann ich mit Karte bezahlen?

# Kassenbon: the printed slip from the till.
receipt =
    .title = Ich brauche bitte den Kassenbon.

# Polite: perhaps there is a mistake.
price-wrong =
    .title = Ich glaube, der Preis stimmt nicht.

# About clothes or shoes.
size =
    .title = Haben Sie das in einer anderen Größe?

# Putting clothes on to see whether they fit.
try-on =
    .title = Darf ich das anprobieren?

# Giving a thing back and taking another one.
exchange =
    .title = Ich möchte das umtauschen.

broken =
    .title = Das ist kaputt.

sim-card =
    .title = Ich brauche eine SIM-Karte.

# For instance when a seller offers a contract for a telephone.
no-contract =
    .title = Ich möchte keinen Vertrag unterschreiben.

# Friendly; I need nothing at the moment.
just-looking =
    .title = Ich schaue nur, danke.

# From here on staff ask, and the visitor answers by touching a picture. Use the polite form of address.
may-i-help =
    .title = Kann ich Ihnen helfen?

by-card =
    .title = Möchten Sie mit Karte bezahlen?

# Kundenkarte: the shop's own card for regular customers. One needs none.
customer-card =
    .title = Haben Sie eine Kundenkarte?

want-receipt =
    .title = Möchten Sie den Kassenbon?

# A bag to carry the shopping.
want-bag =
    .title = Möchten Sie eine Tasche?
