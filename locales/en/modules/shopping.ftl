module =
    .title = Shopping, environment, media

shops =
    .title = Where you can shop
    .s1 = At the supermarket, you get food and things for everyday life.
    .s2 = Prices in shops are mostly fixed.
    .s3 = At a flea market (Flohmarkt), you can talk about the price.
    .s4 = On Sundays, most shops are closed.
    .s5 = Ask the staff about a place nearby that gives out clothes (Kleiderkammer).

at-the-till =
    .title = Paying at the till (Kasse)
    .s1 = Put your shopping on the moving belt.
    .s2 = Read the price at the till.
    .s3 = Pay in cash or by card.
    .s4 = Count the money that you get back.
    .s5 = Keep the receipt (Kassenbon).

return-bottles =
    .title = Getting your deposit (Pfand) back
    .s1 = You pay a deposit for many bottles and cans.
    .s2 = Collect empty bottles and do not crush them.
    .s3 = Put the bottles into the machine at the supermarket.
    .s4 = Press the button and take the voucher (Bon).
    .s5 = At the till, you get your money for the voucher.

waste =
    .title = Sorting rubbish
    .s1 = Old paper, glass and plastic are made into new things.
    .s2 = That is why there are different bins for rubbish.
    .s3 = Often there are bins for paper, packaging (Verpackungen), food waste (Biomüll) and other waste (Restmüll).
    .s4 = The colours are not the same in every town.
    .s5 = Ask the staff what goes where.

contracts =
    .title = Contracts (Verträge) and your signature (Unterschrift)
    .s1 = With your signature, you often make a contract.
    .s2 = A click or a yes on the telephone can count, too.
    .s3 = Only sign what you understand.
    .s4 = You are allowed to say no or to ask for time.
    .s5 = Before you sign, show the contract to the staff or an advice service.

mobile-contract =
    .title = Mobile phone (Handy) and phone contract (Handyvertrag)
    .s1 = With prepaid, you pay first and then make calls.
    .s2 = A phone contract costs money every month and often lasts a long time.
    .s3 = Ask beforehand about all the costs and how to end the contract (Kündigung).
    .s4 = For a SIM card (SIM-Karte), you need an identity document (Ausweispapier).
    .s5 = Ask the staff which document you can use for this.

safe-data =
    .title = Your data on the internet
    .s1 = Your name, address, photos and passwords are your data.
    .s2 = Do not tell anyone your password or your PIN.
    .s3 = Use long passwords, and a different one for every account.
    .s4 = Do not show your papers and your address publicly on the internet.
    .s5 = Ask other people before you show a photo of them.

fraud =
    .title = Protection from fraud (Betrug)
    .s1 = In fraud, someone tells lies to get money or data.
    .s2 = Often they want you to decide quickly or to pay immediately.
    .s3 = A public authority (Behörde) never asks for your PIN on the telephone.
    .s4 = If this happens, do not pay anything and do not open any unknown links.
    .s5 = The staff and the police help after fraud, too.

false-news =
    .title = False news
    .s1 = The internet also has false news and false pictures.
    .s2 = Ask yourself: Who wrote this, and when?
    .s3 = Look for the same news in another place.
    .s4 = There are many rumours about asylum, too.
    .s5 = Ask the legal advice service (Rechtsberatung) about them.

consumer-advice =
    .title = Your rights when you shop
    .s1 = As a customer, you have rights, too.
    .s2 = If something new is broken, go to the shop with the receipt (Kassenbon).
    .s3 = Show a bill (Rechnung) or a payment reminder (Mahnung) to an advice service soon.
    .s4 = The consumer advice centre (Verbraucherzentrale) also helps with contracts and bills.
    .s5 = Ask beforehand if the advice costs money.

q-bottle =
    .title = What do you do with empty deposit bottles (Pfandflaschen)?
    .a1 = I throw them in the rubbish.
    .a1-why = Then you do not get your money back. The supermarket takes them.
    .a2 = I take them to the machine.
    .a2-why = Correct. With the voucher (Bon), you get your money back.

q-signature =
    .title = You do not understand a contract (Vertrag). What can you do?
    .a1 = I sign immediately.
    .a1-why = A signature (Unterschrift) can cost a lot of money. You are allowed to ask first.
    .a2 = I do not sign today.
    .a2-why = Correct. You are allowed to say no.
    .a3 = I show it to the staff.
    .a3-why = Correct. Together, you understand the contract better.

q-pin =
    .title = A message asks for your PIN. What do you do?
    .a1 = I ask the staff.
    .a1-why = Correct. Together, you can see if it is fraud (Betrug).
    .a2 = I do not answer.
    .a2-why = Correct. Your PIN is only for you.
    .a3 = I send the PIN.
    .a3-why = With the PIN, someone can take your money. Ask first.

q-rumour =
    .title = You read something bad about asylum on the internet. What helps?
    .a1 = I send it on to everyone.
    .a1-why = It may be false and make people afraid. Check it first.
    .a2 = I believe it immediately.
    .a2-why = Not everything on the internet is true. The legal advice service can explain it.
    .a3 = I ask the legal advice service (Rechtsberatung).
    .a3-why = Correct. They know the law.
