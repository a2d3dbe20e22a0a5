# Name of a group of sentences: what one says in the street, on the bus, at the station.
module =
    .title = Unterwegs

# The person shows a paper or a telephone with the address.
this-address =
    .title = Ich möchte zu dieser Adresse.

# Stop of a bus or tram.
where-stop =
    .title = Wo ist die Haltestelle?

# Railway station.
where-station =
    .title = Wo ist der Bahnhof?

buy-ticket =
    .title = Wo kann ich eine Fahrkarte kaufen?

# Whether this ticket may be used on this bus or train.
ticket-valid =
    .title = Gilt diese Fahrkarte hier?

right-bus =
    .title = Fährt dieser Bus zum Bahnhof?

next-train =
    .title = Wann fährt der nächste Zug?

# Gleis: the track, the platform where the train stands.
which-platform =
    .title = Von welchem Gleis fährt mein Zug?

# Leaving one bus or train and taking another.
change =
    .title = Muss ich umsteigen?

get-off =
    .title = Wo muss ich aussteigen?

# Karte: here a map.
on-the-map =
    .title = Bitte zeigen Sie mir das auf der Karte.

lost-way =
    .title = Ich finde den Weg nicht.

# The train has left without me.
missed-train =
    .title = Ich habe meinen Zug verpasst.

# Needed with a pram, a wheelchair or bad legs.
lift =
    .title = Gibt es hier einen Aufzug?

toilet =
    .title = Wo ist die Toilette?

# From here on staff ask, and the visitor answers by touching a picture. Use the polite form of address.
have-ticket =
    .title = Haben Sie eine Fahrkarte?

# Ausweis: identity paper. dabei: with you, here and now.
papers-here =
    .title = Haben Sie einen Ausweis dabei?

alone =
    .title = Reisen Sie allein?

your-bag =
    .title = Gehört Ihnen diese Tasche?

need-help =
    .title = Brauchen Sie Hilfe?
