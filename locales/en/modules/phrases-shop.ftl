module =
    .title = In a shop

how-much =
    .title = How much is this?

where-food =
    .title = Where can I find bread and milk?

where-nappies =
    .title = Where can I find nappies?

pork =
    .title = Is there any pork in this?

alcohol =
    .title = Is there any alcohol in this?

deposit =
    .title = Where do I return deposit bottles?

card =
    .title = Can I pay by card?

receipt =
    .title = I need the receipt, please.

price-wrong =
    .title = I think the price is wrong.

size =
    .title = Do you have this in another size?

try-on =
    .title = Can I try this on?

exchange =
    .title = I would like to exchange this.

broken =
    .title = This is broken.

sim-card =
    .title = I need a SIM card.

no-contract =
    .title = I do not want to sign a contract.

just-looking =
    .title = I am just looking, thank you.

may-i-help =
    .title = Can I help you?

by-card =
    .title = Would you like to pay by card?

customer-card =
    .title = Do you have a customer card?

want-receipt =
    .title = Would you like the receipt?

want-bag =
    .title = Would you like a bag?
