# Words of the interface. Each is shown, or spoken, or both.

## Header
home = Start
home-title = Was möchten Sie wissen?
draft = noch nicht geprüft
computer-voice = Computerstimme
beside = Deutsch daneben
ear = Vorlesen
appearance = Schrift und Aussehen
language = Sprache
help = Hilfe

## Moving
next = Weiter
back = Zurück
close = Schließen
pages = Alle Seiten
page-of = Seite { $page } von { $pages }
page-in-language = Diese Seite ist auf { $language }.
wall-missing = Noch nicht auf { $language }.
wall-before-talk = 1. vor dem Gespräch
wall-after-talk = 2. nach dem Gespräch
wall-how-was-it = Wie war es?

## Sound
play = Anhören
pause = Pause
replay = Noch einmal
slow = Langsam
speak = Diesen Satz anhören
volume = Lautstärke
volume-up = Lauter
volume-down = Leiser
read-to-me = Alles vorlesen
read-to-me-first = Die erste Berührung spricht.
read-to-me-second = Die zweite Berührung öffnet.
sound-missing = Dieses Gerät hat gerade keinen Ton.

## Appearance
text-size = Schriftgröße
text-size-normal = Normal
text-size-large = Groß
text-size-larger = Sehr groß
contrast = Starker Kontrast
motion = Weniger Bewegung

## Pages
question = Frage
question-several = Mehrere Antworten sind richtig.
step-current = Sie sind hier.

## Help
help-title = Hilfe jetzt
help-emergency = Lebensgefahr, Feuer
help-police = Polizei
help-doctor = Arzt, keine Lebensgefahr
help-violence-women = Gewalt gegen Frauen
help-children = Kinder und Jugendliche
help-parents = Eltern
help-counselling = Große Sorgen
help-sexual-abuse = Sexuelle Gewalt
help-pregnant = Schwanger und in Not
help-missing-child = Vermisste Kinder
help-poison = Vergiftung
help-others-hear = Andere können das hören.
hide-now = Diese Seite jetzt verstecken

## Countdown
still-there = Sind Sie noch da?
still-there-yes = Ja, ich bin da.
still-there-else = Sonst beginnt der Bildschirm von vorn.

## Rooms below the modules
phrases = Nützliche Sätze
places = Orte und Menschen
my-list = Meine Liste

## Finding
index = Alles auf einen Blick
related = Das passt dazu
places-for-this = Orte und Menschen dazu
keep = Merken
kept = Gemerkt

## Phrasebook
phrases-mine = Ich möchte etwas sagen
phrases-asked = Jemand fragt mich
show-large = Groß zeigen
answer-by-picture = Zeigen Sie Ihre Antwort.
answer-yes = Ja
answer-no = Nein
answer-unsure = Ich weiß es nicht.
body-head = Kopf
body-eye = Auge
body-ear = Ohr
body-tooth = Zahn
body-neck = Hals
body-chest = Brust
body-belly = Bauch
body-back = Rücken
body-arm = Arm
body-hand = Hand
body-leg = Bein
body-foot = Fuß
body-front = Von vorn
body-behind = Von hinten
days-1 = Ein Tag
days-2 = Zwei Tage
days-3 = Drei Tage
days-4 = Vier Tage
days-5 = Fünf Tage
days-6 = Sechs Tage
days-7 = Sieben Tage oder länger
# A card a visitor shows to staff; the language's name stands below the second line.
interpreter-need = Ich brauche bitte eine Sprachmittlung.
interpreter-language = Meine Sprache ist:
interpreter-call = Nummer für Sprachmittlung

## Places and people
places-town = In welchem Ort?
places-language = In welcher Sprache?
places-all = Alle
places-list = Liste
places-map = Karte
# The number of places found, by itself after the word.
places-found = Gefunden: { $count }
places-none = Hier ist nichts eingetragen. Bitte fragen Sie das Team.
# A distance.
places-distance = { $kilometres } km
places-nearer = Näher
places-farther = Weiter weg
# Shown on every entry of the file that is delivered with the program.
sample = Nur ein Beispiel
open-now = Jetzt geöffnet
closed-now = Jetzt geschlossen
hours = Öffnungszeiten
hours-ask = Bitte fragen Sie nach den Zeiten.
phone = Telefon
address = Adresse
languages-spoken = Sprachen
take-along = Mit dem Handy mitnehmen
take-along-how = Richten Sie die Kamera Ihres Handys auf dieses Bild.
this-house = In diesem Haus
house-telephone = Hier steht das Telefon:
house-office = Büro
house-rules = Hausregeln
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

## What a place is for
need-legal-advice = Rechtsberatung
need-counselling = Beratung
need-doctor = Arzt
need-pregnancy = Schwangerschaft
need-violence = Schutz vor Gewalt
need-children = Hilfe für Kinder
need-school = Schule und Kindergarten
need-language-course = Deutsch lernen
need-work = Arbeit
need-training = Ausbildung mit MiiDU
need-mentoring = Mentoring mit MeMoGa
need-volunteering = Freiwilligendienst
need-interpreter = Sprachmittlung mit SiSa
need-associations = Vereine
need-authority = Ämter
need-clothing = Kleidung und Möbel
need-meeting = Menschen treffen
need-family-search = Familie suchen
need-discrimination = Diskriminierung
need-service-point = Servicestelle für Vereine

## My list
my-list-empty = Ihre Liste ist noch leer.
my-list-how = Drücken Sie auf einer Seite auf „Merken“.
my-list-forgets = Der Bildschirm vergisst Ihre Liste, wenn Sie gehen.
my-list-clear = Liste leeren
code-of = Bild { $page } von { $pages }
