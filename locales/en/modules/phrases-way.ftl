module =
    .title = On the way

this-address =
    .title = I would like to go to this address.

where-stop =
    .title = Where is the stop?

where-station =
    .title = Where is the station?

buy-ticket =
    .title = Where can I buy a ticket?

ticket-valid =
    .title = Is this ticket valid here?

right-bus =
    .title = Does this bus go to the station?

next-train =
    .title = When does the next train leave?

which-platform =
    .title = Which platform does my train leave from?

change =
    .title = Do I have to change?

get-off =
    .title = Where do I have to get off?

on-the-map =
    .title = Please show me that on the map.

lost-way =
    .title = I cannot find the way.

missed-train =
    .title = I have missed my train.

lift =
    .title = Is there a lift here?

toilet =
    .title = Where is the toilet?

have-ticket =
    .title = Do you have a ticket?

papers-here =
    .title = Do you have an identity document with you?

alone =
    .title = Are you travelling alone?

your-bag =
    .title = Is this your bag?

need-help =
    .title = Do you need help?
