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
answer-right = Richtig
answer-again = Schauen Sie noch einmal.
step-current = Sie sind hier.
missing = Hier fehlt gerade etwas. Bitte fragen Sie das Team der Einrichtung.

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
