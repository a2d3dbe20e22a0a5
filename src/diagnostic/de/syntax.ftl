# Was Dateien unlesbar macht. Warum, steht unter dem Namen des Fehlers (diagnostic::Fault); „hint-“ davor ist sein Hinweis.
# Was eine Bibliothek meldet, steht nur in Klammern, hinter „Technisch:“. Es ist Englisch.

unreadable = Diese Datei lässt sich nicht lesen: { $fault }.
    .other = Das Programm kennt diesen Fehler nicht ({ $error })
    .missing = Es gibt sie nicht
    .denied = Das Recht dazu fehlt
    .folder = Sie ist ein Ordner
    .taken = Etwas anderes dieses Namens steht im Weg
    .read-only = Der Datenträger oder der Stick lässt sich nur lesen
    .away = Sein Ordner ist nicht mehr da; wahrscheinlich wurde der Stick herausgezogen
    .full = Auf dem Datenträger ist kein Platz mehr
    .cut = Sie hört mittendrin auf
    .not-text = Sie ist kein Text in UTF-8
    .outside = Sie liegt außerhalb des Ordners mit den Inhalten
    .unread = Das Programm kommt nicht an sie heran
    .many-bytes = Sie hat { $size } Bytes, das sind zu viele
    .large = Sie hat { $size } Bytes, möglich sind { $limit }
    .damaged = Sie ist beschädigt ({ $error })
    .foreign = Sie ist von einer Art, die hier nicht gelesen wird
    .rate = Sie hat { $hertz } Abtastungen in der Sekunde
    .channels = Sie hat { $channels } Kanäle
    .no-sound = Es ist kein Ton darin
    .endless = Sie sagt nicht, wie lang sie ist
    .decoder = Beim Lesen ging etwas schief; sie ist vermutlich beschädigt
    .long = Sie ist länger als { $minutes } Minuten
    .hint = Prüfen Sie Name, Ort und Rechte. Speichern Sie die Datei als UTF-8-Text.

## Fluent: Texte

ftl-syntax = { $fault }.
    .brace = In Zeile { $line } fehlt die schließende Klammer „{ "}" }“
    .hint-brace = Eine Variable steht zwischen zwei geschweiften Klammern: { "{ $tel-emergency }" }.
    .brace-alone = In Zeile { $line } steht eine Klammer „{ "}" }“ ohne öffnende Klammer davor
    .hint-brace-alone = Löschen Sie die Klammer, oder schreiben Sie „{ "{" }“ vor die Variable: { "{ $tel-emergency }" }.
    .equals = In Zeile { $line } fehlt das Gleichheitszeichen hinter „{ $name }“
    .hint-equals = Schreiben Sie: { $name } = Text.
    .attribute = In Zeile { $line } fehlt hinter dem Punkt ein Name
    .hint-attribute = Schreiben Sie „.s1 = Text“, ohne Leerzeichen hinter dem Punkt. Ein Satz darf nicht mit einem Punkt beginnen.
    .variable = In Zeile { $line } fehlt hinter „$“ der Name eines Fakts
    .hint-variable = Kopieren Sie die Variable aus dem deutschen Satz, zum Beispiel { "{ $tel-emergency }" }.
    .inline = In Zeile { $line } steht zwischen geschweiften Klammern keine Variable
    .hint-inline = Zwischen geschweiften Klammern steht „$“ und der Name eines Fakts: { "{ $tel-emergency }" }. Nehmen Sie für andere Wörter runde Klammern oder keine.
    .quotes = In Zeile { $line } steht das Anführungszeichen { $mark } zwischen geschweiften Klammern; dort gelten nur gerade Anführungszeichen
    .hint-quotes = Ersetzen Sie es durch ein gerades Anführungszeichen: { "\u0022" }. Im Text selbst dürfen Anführungszeichen aussehen, wie Sie wollen.
    .string = In Zeile { $line } fehlt das zweite Anführungszeichen
    .hint-string = Zwischen geschweiften Klammern steht ein Text in zwei geraden Anführungszeichen, in einer Zeile.
    .escape = In Zeile { $line } steht hinter „\“ etwas, das kein Zeichen ergibt
    .hint-escape = Schreiben Sie das Zeichen selbst. Oder „\u“ und vier Ziffern, zum Beispiel \u00A0.
    .token = In Zeile { $line } fehlt „{ $mark }“
    .heading = In Zeile { $line } kann „{ $name }“ kein Name einer Seite sein
    .hint-heading = Kopieren Sie den Namen aus der deutschen Datei; er wird nicht übersetzt. Bis dahin fehlen alle Sätze dieser Seite.
    .left = Zeile { $line } beginnt ganz links, aber nicht mit dem Namen einer Seite
    .hint-left = Gehört sie zum Satz darüber, rücken Sie sie mit vier Leerzeichen ein. Ist sie eine Bemerkung, schreiben Sie „# “ davor.
    .line-start = Zeile { $line } beginnt mit „{ $mark }“, das gehört zu keinem Text
    .hint-line-start = Ziehen Sie die Zeile an die darüber heran, oder löschen Sie sie.
    .empty = In Zeile { $line } steht hinter „{ $name } =“ kein Text
    .value = In Zeile { $line } fehlt ein Text
    .arrow = In Zeile { $line } muss hinter „->“ eine neue Zeile beginnen
    .default = Bis Zeile { $line } fehlt die Auswahl, die sonst gilt
    .hint-default = Eine Auswahl braucht eine Zeile mit einem Stern: *[other] Text.
    .defaults = In Zeile { $line } steht ein zweiter Stern; nur eine Auswahl gilt sonst
    .hint-defaults = Löschen Sie einen der beiden Sterne.
    .selector = In Zeile { $line } kann nur eine Variable zwischen Texten wählen
    .hint-selector = Schreiben Sie „$“ vor den Namen.
    .call = In Zeile { $line } ruft der Text etwas auf; er darf nur Fakten nennen
    .hint-call = Schreiben Sie die Wörter selbst in den Satz.
    .arguments = In Zeile { $line } stimmt etwas in den runden Klammern hinter einem Namen nicht
    .hint-arguments = Texte rufen nichts auf. Schreiben Sie nur die Variable: { "{ $tel-emergency }" }.
    .character = In Zeile { $line } steht ein Zeichen, mit dem hier nichts beginnen kann
    .hint = Schreiben Sie „name = Text“ und jeden Satz eingerückt in eine eigene Zeile: „.s1 = Text“. Eine Variable steht in geschweiften Klammern: { "{ $tel-emergency }" }.
ftl-dot = In Zeile { $line } fehlt der Punkt vor „{ $name }“.
    .hint = Schreiben Sie: .{ $name } = Text, eingerückt mit vier Leerzeichen. Ohne den Punkt gehört die Zeile zum Satz darüber.

## RON: Struktur

ron-syntax = { $fault }.
    .quotes = In Zeile { $line } steht das Anführungszeichen { $mark }; hier gelten nur gerade
    .hint-quotes = Ersetzen Sie es durch ein gerades Anführungszeichen ({ "\u0022" }), am Anfang und am Ende des Textes. Programme wie Word setzen von selbst andere; nehmen Sie einen Texteditor.
    .open = In Zeile { $line } fehlt die öffnende Klammer „{ $mark }“
    .close = In Zeile { $line } fehlt die schließende Klammer „{ $mark }“
    .unclosed = Die Klammer „{ $mark }“ in Zeile { $line } wird nicht geschlossen
    .hint-unclosed = Schreiben Sie die schließende Klammer „{ $end }“ dorthin, wo der Teil zu Ende ist.
    .comma = In Zeile { $line } fehlt am Ende ein Komma
    .hint-comma = Hinter jedem Wert steht ein Komma. Fehlt keines, dann ist davor ein Anführungszeichen oder eine Klammer zu viel.
    .colon = In Zeile { $line } fehlt ein Doppelpunkt
    .hint-colon = Schreiben Sie: Name: Wert.
    .string = In Zeile { $line } fehlt ein Text in Anführungszeichen
    .hint-string = Schreiben Sie den Text zwischen zwei gerade Anführungszeichen.
    .string-end = In Zeile { $line } fehlt das Anführungszeichen am Ende
    .hint-string-end = Schreiben Sie hinter den Text ein gerades Anführungszeichen.
    .number = In Zeile { $line } fehlt eine Zahl, oder sie ist zu groß oder zu klein
    .hint-number = Schreiben Sie eine Zahl ohne Anführungszeichen und ohne Punkt.
    .boolean = In Zeile { $line } fehlt true (ja) oder false (nein)
    .hint-boolean = Schreiben Sie true oder false, ohne Anführungszeichen.
    .name = In Zeile { $line } fehlt ein Name
    .hint-name = Vor dem Doppelpunkt steht der Name des Feldes, ohne Anführungszeichen.
    .end = Die Datei hört in Zeile { $line } auf, bevor alles da ist
    .hint-end = Ist die Datei leer oder abgeschnitten, holen Sie die frühere. Sonst fehlen am Ende Klammern.
    .trailing = In Zeile { $line } steht hinter der letzten Klammer noch etwas
    .hint-trailing = Löschen Sie es. Oder davor ist eine Klammer zu viel.
    .escape = In Zeile { $line } steht hinter „\“ etwas, das kein Zeichen ergibt
    .hint-escape = Schreiben Sie das Zeichen selbst. In Pfaden nehmen Sie „/“.
    .comment = Die Bemerkung, die in Zeile { $line } mit „/*“ beginnt, hört nicht auf
    .hint-comment = Schreiben Sie „*/“ an ihr Ende.
    .character = In Zeile { $line } steht „{ $mark }“, das gehört nicht hierher
    .variant = In Zeile { $line } steht „{ $found }“, das gibt es hier nicht
    .hint-variant = Möglich sind: { $expected }. Große und kleine Buchstaben müssen stimmen.
    .field = In Zeile { $line } steht ein Feld „{ $found }“, das gibt es hier nicht
    .hint-field = Möglich sind: { $expected }.
    .field-missing = In Zeile { $line } fehlt das Feld „{ $found }“
    .hint-field-missing = Schreiben Sie es dazu: { $found }: …. Ein Nachbar dieses Teils zeigt, wie.
    .field-twice = In Zeile { $line } steht das Feld „{ $found }“ zum zweiten Mal
    .hint-field-twice = Löschen Sie eines der beiden.
    .date = In Zeile { $line } ist „{ $found }“ kein Tag
    .hint-date = Schreiben Sie Jahr, Monat und Tag so: 2027-06-30.
    .value = In Zeile { $line } passt der Wert nicht ({ $error })
    .count = In Zeile { $line } stehen { $found } Werte, das sind zu viele oder zu wenige
    .deep = In Zeile { $line } sind zu viele Klammern ineinander offen
    .form = In Zeile { $line } stimmt die Form nicht ({ $error })
    .hint = Vergleichen Sie die Zeile mit ihren Nachbarn: Ein Komma, eine Klammer, ein Anführungszeichen oder ein Name stimmt nicht. assets/AUTHORING.md zeigt jede Form.

setting-bad = Die Einstellung „{ $name }“ ist nicht brauchbar: { $fault }. Es gilt ihr Standardwert.
    .outside-range = Der Wert liegt außerhalb des Möglichen
    .boolean = Hierher gehört true oder false
    .number = Hierher gehört eine Zahl, ohne Anführungszeichen
    .string = Hierher gehört ein Text in Anführungszeichen
    .quotes = Hier steht „{ $mark }“, es gelten nur gerade Anführungszeichen
    .variant = „{ $found }“ gibt es nicht; möglich sind: { $expected }
    .field = „{ $found }“ gibt es nicht; möglich sind: { $expected }
    .open = Hier fehlt „{ $mark }“
    .date = „{ $found }“ ist kein Tag; schreiben Sie zum Beispiel 2027-06-30
    .other = Der Wert ist von anderer Art ({ $error })
    .hint = Berichtigen Sie den Wert. kiosk.ron im Projekt zeigt jede Einstellung.

## JSON of other programs

import-json = Das ist kein ganzes JSON: { $fault }.
    .empty = In der Datei steht nichts
    .cut = Die Datei endet in Zeile { $line }, bevor alles geschlossen ist
    .other = Was in Zeile { $line } bei Zeichen { $column } steht, gehört nicht dorthin ({ $error })
    .hint = Lassen Sie sie vom anderen Programm noch einmal als Open Referral HSDS 3.0 schreiben; vielleicht wurde sie nur zum Teil kopiert oder geschickt.

## Bilder und Ton

picture-broken = Dieses Bild lässt sich nicht zeichnen: { $fault }.
    .no-size = Es hat keine Größe, weder „viewBox“ noch „width“ und „height“
    .repeats = Es wiederholt Teile von sich zu oft
    .parts = Es hat zu viele Teile
    .xml = Ab Zeile { $line } ist sein SVG falsch, oder es hört mittendrin auf
    .picture-cut = Es hört mittendrin auf
    .unseen = Es ist nichts darauf zu sehen
    .foreign = Es ist von einer Art, die hier nicht gezeichnet wird
    .not-picture = Es ist beschädigt oder kein Bild dieser Art ({ $error })
    .pixels = Es hat { $width } × { $height } Bildpunkte, das sind zu viele
    .hint-pixels = Speichern Sie es kleiner: 2000 Bildpunkte in der Breite reichen.
    .hint = Öffnen Sie es in einem Zeichenprogramm und speichern Sie es neu als SVG, PNG, JPEG oder WebP.
clip-broken = Diese Tondatei lässt sich nicht abspielen: { $fault }.
    .hint = Speichern Sie sie neu als Ogg Vorbis (.ogg).
recording-broken = Diese Tondatei lässt sich nicht lesen: { $fault }.
    .converter = ffmpeg konnte sie nicht umwandeln ({ $error })
    .unlike = Darin ist kein „{ $extension }“, auch wenn der Name es sagt
    .hint-unlike = Vielleicht wurde eine Datei anderer Art umbenannt, oder sie wurde unterwegs beschädigt. Speichern Sie sie in dem Programm, aus dem sie kommt, als WAV, FLAC, MP3 oder Ogg Vorbis.
    .hint = Spielen Sie die Datei ab, um zu hören, ob sie vollständig ist. Exportieren Sie sie neu als WAV, FLAC, MP3 oder Ogg.
