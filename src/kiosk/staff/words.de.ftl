# Worte für das Personal. Sie stehen nur auf Deutsch und Englisch.

other-language = English
close = Schließen

## PIN
pin-title = Personal
pin-ask = Bitte geben Sie die PIN ein.
pin-typed = { $count ->
    [one] eine Ziffer
   *[other] { $count } Ziffern
}
pin-checking = Die PIN wird geprüft …
pin-wait = Diese PIN ist falsch. Neuer Versuch in { $time }.
pin-wrong = Diese PIN ist falsch. Bitte noch einmal.
pin-erase = Letzte Ziffer löschen
pin-enter = Weiter
pin-none = Für dieses Gerät ist keine PIN gesetzt. Ohne PIN wird nichts von einem USB-Stick installiert.
pin-how = So setzen Sie eine: Rufen Sie auf diesem Gerät „wegweiser staff-pin“ auf. Kopieren Sie die Zeile, die dann erscheint, in die Datei kiosk.ron. Starten Sie den Wegweiser neu.

## Pakete
title = Pakete
rescan = Neu suchen
nothing = Hier ist noch kein Paket. Stecken Sie einen USB-Stick mit Paketen ein und tippen Sie auf „Neu suchen“.
version = Version { $version }
state-found = auf dem USB-Stick
state-active = in Benutzung
state-waiting = wartet, bis niemand am Gerät ist
state-refused = abgelehnt
state-removed = entfernt
previous = Version { $version } ist noch da
signed = Unterschrift: { $name }
unsigned = ohne Unterschrift
signature-unknown = Unterschrift unbekannt
signature-broken = Unterschrift passt nicht: Das Paket wurde verändert.
more-findings = … und { $count } mehr; alle stehen im Bericht neben der Datei.

install = Installieren
go-back = Zurück zu { $version }
remove = Entfernen
sure-install = Niemand, den dieses Gerät kennt, hat „{ $title }“ unterschrieben. Trotzdem installieren?
sure-back = „{ $title }“ auf Version { $version } zurücksetzen?
sure-remove = „{ $title }“ wirklich entfernen?
yes = Ja
no = Nein

doing-unpack = „{ $title }“ wird entpackt: { $percent } %
doing-check = „{ $title }“ wird geprüft: { $percent } %
doing-install = „{ $title }“ wird installiert: { $percent } %

done-installed = „{ $title }“ ist installiert. Es erscheint, sobald niemand am Gerät ist.
done-back = Die frühere Version von „{ $title }“ ist wieder da. Sie erscheint, sobald niemand am Gerät ist.
done-removed = „{ $title }“ ist entfernt. Es verschwindet, sobald niemand am Gerät ist.
done-refused = „{ $title }“ hat Fehler und wurde nicht installiert. Es hat sich nichts geändert.

program = Programm { $version }
library = Inhalte { $version }
free = { $size } frei
