# Words of the leader's own screen in a lesson. Read by leaders, never spoken. A language may leave them out: German
# stands in.

## Before the lesson
before = Bevor es losgeht
wall = Wand
wall-two = { $name }, { $width } × { $height }. Sie sehen dort eine große 2.
wall-one = Es gibt nur diesen Bildschirm. Alle sehen, was Sie sehen. Notizen bleiben verborgen.
wall-mirrored = Der Beamer zeigt dasselbe wie dieser Bildschirm. Notizen bleiben verborgen.
wall-away = { $name } ist gerade nicht da. Die Wand kommt von selbst wieder.
wall-right = Ich sehe die 2
wall-none = Ohne Wand weiter
swap = Tauschen
sound = Ton
sound-output = Ausgang: { $name }
sound-usual = Der übliche Ausgang
sound-hdmi = Ein Beamer am HDMI-Kabel nimmt oft den Ton mit.
sound-none = Dieser Rechner hat gerade keinen Ton. Lesen Sie selbst vor.
sound-try = Anhören
sound-heard = Ich höre es
sound-other = Anderer Ausgang
clicker = Fernbedienung
clicker-press = Drücken Sie „weiter“ auf Ihrer Fernbedienung. Tasten und Maus gehen auch.
clicker-works = Die Fernbedienung geht.
today = Heute: { $plan }
today-day = Tag { $day } von { $days }
today-parts = Seiten: { $pages }, Minuten: { $minutes }
today-languages = Auf der Wand: { $languages }
ready = Alle Seiten sind da.
ready-language = Noch nicht auf { $language }: { $pages }
ready-voice = Ohne Stimme auf { $language }: { $pages }. Lesen Sie selbst vor.
ready-stand-in = Die Computerstimme für { $language } spricht eine verwandte Sprache. Lesen Sie besser selbst vor.
other-plan = Anderer Plan
other-day = Anderer Tag
left-off = Sie hörten auf bei: { $page }, Schritt { $step }.
go-on = Dort weitermachen
begin = Beginnen
begin-anew = Von vorn beginnen

## The lesson
plan = Plan
day-title = Tag { $day } · { $title }
page-step = Seite { $page } von { $pages } · Schritt { $step } von { $steps }
step-of = Schritt { $step } von { $steps }
time-over = { $minutes } Minuten über dem Plan
optional = wenn Zeit bleibt
hidden = wird ausgelassen
on-wall = Auf der Wand zu sehen ({ $name })
on-wall-black = Die Wand ist schwarz. Nur Sie sehen diese Seite.
on-wall-held = Die Wand zeigt weiter: { $page }. Nur Sie sehen diese Seite.
on-wall-away = Gerade ist keine Wand da. Sie kommt von selbst wieder.
on-wall-shared = Alle sehen diesen Bildschirm.
note = Notiz
note-none = Zu dieser Seite gibt es keine Notiz.
notes-larger = Notiz größer
notes-smaller = Notiz kleiner
ask = Frage an die Gruppe
after-this = Danach
end-of-day = Der Tag ist zu Ende.
end-of-course = Der Kurs ist zu Ende.
next-day = Nächster Tag
read = Vorlesen
read-rest = Von hier bis zum Ende der Seite
read-step = Nur diesen Schritt
read-sentence = Nur diesen Satz
read-in = Auf { $language }
read-all = In allen Sprachen der Wand
stop = Stopp
hands = Hände zählen
hold = Wand halten
let-go = Nicht mehr halten
send = Auf die Wand
black = Schwarz
bright = Wieder hell
point = Zeigen
spotlight = Lichtkreis
zoom = Vergrößern
point-how = Fahren Sie über das Bild. Die Wand zeigt dieselbe Stelle.
point-end = Nicht mehr zeigen
languages = Sprachen
languages-how = Bis zu vier Sprachen. Die erste steht vorn.
languages-swap = Reihenfolge wechseln
languages-mine = Sprache dieses Bildschirms
all-pages = Alle Seiten
jump-back = Zurück zum Plan
keys = Tasten
more = Mehr
pause = Uhr anhalten
unpause = Uhr weiter
heads = Personen: { $count }
heads-more = Eine Person mehr
heads-fewer = Eine Person weniger

## Counting hands
round-first = Erste Runde
round-second = Zweite Runde
hand-more = Eine Hand mehr für { $answer }
hand-fewer = Eine Hand weniger für { $answer }
nobody = Ohne Hand: { $count }
show-bars = Zahlen zeigen
show-right = Richtige Antwort zeigen
hide-bars = Zahlen verbergen
second-round = Noch einmal zählen
undo = Zurücknehmen
done = Fertig
faces = Wie war es?
face-good = Gut
face-middling = Mittel
face-bad = Schlecht
no-question = Auf der Wand steht gerade keine Frage.

## The plan
plan-change = Plan ändern
plan-choose = Plan wählen
plan-own = eigener Plan
plan-save = Als eigenen Plan speichern
plan-saved = Gespeichert: { $name }
page-hide = Auslassen
page-show = Wieder zeigen
page-up = Früher
page-down = Später
page-remove = Entfernen
minutes-more = Eine Minute mehr
minutes-fewer = Eine Minute weniger

## Afterwards
table = Tabelle des Unterrichts
table-file = Die Tabelle liegt hier: { $path }
table-empty = Heute wurde noch nichts gezeigt.
leave = Beenden
leave-ask = Unterricht beenden?
leave-kept = Seite, Uhr und Zahlen sind gespeichert. Sie können dort weitermachen.
leave-stay = Weiter unterrichten

## Said when it happens
unwritten = Der Stand kann gerade nicht gespeichert werden. Der Unterricht geht weiter.
written = Der Stand wird wieder gespeichert.
not-heard = Für diese Sätze gibt es keine Stimme. Lesen Sie selbst vor.
awake-not = Der Bildschirm kann von selbst dunkel werden. Stellen Sie den Energiesparmodus ab.
output-gone = Der Ausgang { $name } ist weg. Der Ton kommt aus dem üblichen.
no-such-page = Diese Seite gibt es im Plan nicht.
most-languages = Es stehen schon vier Sprachen auf der Wand.
last-language = Eine Sprache bleibt auf der Wand.
nothing-to-undo = Es gibt nichts zurückzunehmen.

## Keys
key-next = Weiter: Pfeil rechts oder unten, Leertaste, Enter, Bild ab
key-back = Zurück: Pfeil links oder oben, Rücktaste, Bild auf
key-black = Schwarz und wieder hell: B oder Punkt
key-number = Zu einer Seite des Tages: Zahl, dann Enter
key-notes = Notiz größer und kleiner: + und –
key-hands = Beim Zählen: A, B, C, D oder 1, 2, 3, 4
key-escape = Beendet, was gerade offen ist: Esc
