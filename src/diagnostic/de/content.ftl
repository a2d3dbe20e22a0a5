# Was die Befunde auf Deutsch sagen. Eine Meldung für jeden Code, und der Hinweis: was zu tun ist.

## Dateien

ftl-deep = Hier sind zu viele geschweifte Klammern ineinander offen. Die Datei wird nicht gelesen.
    .hint = Schließen Sie jede Klammer, die Sie öffnen.
ftl-term = Der Begriff „{ $id }“ wird nie benutzt: Texte dürfen nur Fakten nennen.
    .hint = Schreiben Sie die Wörter in jeden Satz und löschen Sie den Begriff.
file-unused = Kein Modul heißt wie diese Datei.
    .hint = Berichtigen Sie den Namen: Er ist der Name eines Ordners in assets/modules, mit „.ftl“. Oder löschen Sie die Datei.
file-double-ending = Diese Datei liest niemand: Ihr Name endet auf „.txt“.
    .hint = Nehmen Sie „.txt“ weg, so dass sie { $meant } heißt. In Windows: Ansicht, „Dateinamenerweiterungen“.
language-tag-none = „{ $tag }“ ist kein Kürzel einer Sprache.
    .hint = Suchen Sie das Kürzel der Sprache unter www.iana.org/assignments/language-subtag-registry; schreiben Sie es hier und als Namen des Ordners.
language-tag-called = „{ $tag }“ ist kein Kürzel einer Sprache.
    .hint = Schreiben Sie { $meant }, hier und als Namen des Ordners.
words-missing = Diese Datei mit Texten fehlt.
    .hint = Übersetzen Sie die deutsche Datei mit demselben Namen und legen Sie sie hier ab.
bad-name = „{ $name }“ kann kein Name sein.
    .hint = Nehmen Sie kleine Buchstaben a–z, Ziffern und Bindestriche. Beginnen Sie mit einem Buchstaben. Eine Seite kann nicht „module“ heißen.
name-reserved = Den Namen „{ $name }“ benutzt das Programm selbst.
    .hint = Wählen Sie einen anderen Namen, auch in den Texten. Module können nicht ui, console, language, facts, digits, site-names oder site-notes heißen. Fakten können nicht wie ein Wert der Oberfläche heißen, zum Beispiel count oder page.
date-year = Das Jahr von { $date } kann nicht gemeint sein.
    .hint = Schreiben Sie das Jahr mit vier Ziffern und so, wie man in Deutschland zählt, zum Beispiel 2027-06-30. Bis dahin zählt der Tag nicht.

## Module

module-empty = Keine Seite des Moduls „{ $module }“ lässt sich zeigen.
    .hint = Geben Sie ihm mindestens eine Seite, oder berichtigen Sie seine Seiten.
module-number-twice = Auch das Modul „{ $first }“ hat die Nummer { $number }.
    .hint = Geben Sie jedem Modul eine eigene Nummer. Der Startbildschirm ist danach sortiert.
page-twice = Dieses Modul hat schon eine Seite „{ $page }“.
    .hint = Geben Sie jeder Seite einen eigenen Namen.
page-size = Die Seite „{ $page }“ hat { $count } Sätze oder Antworten. Möglich sind { $least } bis { $most }.
    .hint = Kürzen Sie die Seite, oder machen Sie zwei Seiten daraus.
step-unknown = Auf diesem Weg gibt es keinen Schritt { $step }.
    .hint = „current“ zählt ab 1 und ist höchstens die Zahl der Schritte.
answer-unknown = Zu dieser Frage gibt es keine Antwort { $answer }.
    .hint = „right“ zählt die Antworten ab 1.
related-many = Die Seite „{ $page }“ führt zu mehr als { $most } Seiten weiter.
    .hint = Nennen Sie die { $most }, die am meisten helfen; die anderen werden nicht gezeigt.
related-unknown = Die Seite „{ $page }“ führt zu „{ $related }“ weiter; eine solche Lektion oder einen solchen Weg gibt es nicht.
    .hint = Schreiben Sie „Modul/Seite“ mit Namen, die es gibt, oder entfernen Sie es.
places-unknown = Die Seite „{ $page }“ führt zu Orten für „{ $need }“; diesen Bedarf gibt es nicht.
    .hint = Nehmen Sie einen Namen aus assets/needs.ron, oder entfernen Sie es.
question-without-answer = Die Frage „{ $page }“ hat keine richtige Antwort.
    .hint = Nennen Sie mindestens eine Antwort in „right“.

## Fakten

fact-twice = Der Fakt „{ $fact }“ steht hier zweimal.
    .hint = Löschen Sie einen davon, oder geben Sie ihm einen anderen Namen.
fact-phone = „{ $number }“ ist keine Telefonnummer in Gruppen.
    .hint = Schreiben Sie Ziffern mit je einem Leerzeichen zwischen den Gruppen, zum Beispiel „116 117“.
fact-empty = Beim Fakt „{ $fact }“ ist „{ $field }“ leer.
    .hint = Füllen Sie es aus: Wer den Fakt das nächste Mal prüft, muss wissen, was er ist und woher er kommt.
fact-dates = Der Fakt „{ $fact }“ läuft am { $expires } ab, vor seiner Prüfung am { $checked }.
    .hint = Berichtigen Sie eines der beiden Daten.
fact-expired = Der Fakt „{ $fact }“ war bis { $expires } neu zu prüfen.
    .hint = Fragen Sie bei der Quelle nach ({ $source }). Schreiben Sie dann bei „checked“ den heutigen Tag und bei „expires“ einen neuen.
fact-unused = Kein Text nennt den Fakt „{ $fact }“.
    .hint = Nennen Sie ihn in einem Satz, oder löschen Sie ihn, wenn ihn niemand braucht.
help-number = Die Hilfe nennt { $expected } für „{ $fact }“, die Fakten nennen { $found }.
    .hint = Klären Sie, was stimmt. Die Nummern der Hilfe sind Teil des Programms (src/content/emergency.rs). Beide müssen gleich sein.
help-label = Die Zeile { $number } der Hilfe hat keinen Text: „{ $id }“ fehlt.
    .hint = Schreiben Sie „{ $id } = …“ in diese Datei.

## Pläne

plan-name = Ein Plan kann nicht „{ $name }“ heißen. Niemand liest ihn.
    .hint = Benennen Sie die Datei um: kleine Buchstaben a–z, Ziffern und Bindestriche, höchstens 40, zum Beispiel five-days.ron. Was Menschen lesen, steht in „title“.
plan-title = { $part ->
        [plan] Dieser Plan hat keinen deutschen Titel. Er heißt wie seine Datei.
       *[block] In diesem Titel fehlt Deutsch. Der Block heißt wie das Modul seiner ersten Seite.
    }
    .hint = Ergänzen Sie den deutschen Titel ("de"): Er springt ein, wo eine Sprache fehlt.
plan-empty = { $part ->
        [plan] Keine Seite dieses Plans lässt sich unterrichten. Er ist darum kein Plan.
        [day] Dieser Tag hat keinen Block.
       *[block] Dieser Block hat keine Seite.
    }
    .hint = { $part ->
        [plan] Nennen Sie mindestens eine Seite, die gezeigt wird, oder berichtigen Sie die Seiten.
        [day] Geben Sie ihm einen Block mit Seiten, oder löschen Sie den Tag.
       *[block] Nennen Sie Seiten als „Modul/Seite“, oder löschen Sie den Block.
    }
plan-page-unknown = Es gibt keine Seite „{ $page }“.
    .hint = { $near ->
        [none] Schreiben Sie „Modul/Seite“ mit Namen aus assets/modules, oder entfernen Sie es. Die anderen Seiten bleiben.
       *[other] Gemeint ist vermutlich „{ $near }“. Die anderen Seiten bleiben.
    }
plan-page-no-lesson = „{ $page }“ lässt sich nicht unterrichten: Die Seite gehört zur Hilfe oder zu den Sätzen zum Zeigen.
    .hint = Nennen Sie eine Lektion, einen Weg oder eine Frage eines Moduls mit Kachel. Die Seiten der Hilfe sind für einen Menschen allein, nie für eine Wand.
plan-page-twice = Die Seite „{ $page }“ steht in diesem Plan mehr als einmal.
    .hint = Nehmen Sie eine heraus, oder verstecken Sie sie (hidden: true). Soll es eine Wiederholung sein, ist nichts zu tun.
plan-minutes = { $part ->
        [block] Ein Block
       *[page] Eine Seite
    } kann nicht { $minutes } Minuten dauern. Möglich sind { $least } bis { $most }.
    .hint = Schreiben Sie ganze Minuten. Bis dahin { $part ->
        [block] gilt die nächste mögliche Zahl.
       *[page] gilt die Seite, als stünde nichts da.
    }
plan-languages = Dieser Plan nennt { $count } Sprachen. Eine Wand zeigt höchstens { $most }.
    .hint = Nennen Sie die { $most }, die im Raum die meisten lesen. Die anderen fallen weg.
plan-language-unknown = Eine Sprache „{ $tag }“ gibt es hier nicht. Die Wand beginnt ohne sie.
    .hint = Schreiben Sie das Kürzel, wie der Ordner in locales/ heißt, oder installieren Sie die Sprache.
plan-overfull = Die Kernseiten dieses Blocks dauern { $needed } Minuten, der Block hat { $minutes }.
    .hint = Setzen Sie „optional: true“ zu Seiten, verschieben Sie einige in einen anderen Block, oder geben Sie dem Block mehr Minuten.

## Sprachen

language-folder = Diese Datei ist für „{ $tag }“, aber ihr Ordner heißt „{ $folder }“.
    .hint = Benennen Sie den Ordner um, oder berichtigen Sie das Kürzel.
language-tag = „{ $tag }“ ist kein Sprachkürzel.
    .hint = Nehmen Sie ein Kürzel nach BCP 47, zum Beispiel ar, prs oder pt-BR.
language-locale = „{ $locale }“ ist kein Gebietsschema.
    .hint = Nehmen Sie ein Kürzel nach BCP 47, wo nötig mit den Ziffern der Sprache, zum Beispiel fa-AF-u-nu-arabext.
language-empty = „{ $field }“ ist leer.
    .hint = Schreiben Sie es in der Sprache selbst („name“ auf Deutsch).
language-unknown = Im Ordner von „{ $tag }“ fehlt language.ron. Niemand sieht diese Sprache.
    .hint = Kopieren Sie die Datei language.ron einer anderen Sprache und ändern Sie jede Zeile. Oder löschen Sie den Ordner.
german-missing = Deutsch fehlt. Mit Deutsch werden alle anderen Sprachen verglichen.
    .hint = Legen Sie locales/de mit seiner Datei language.ron wieder an.
fallback-unknown = Es gibt keine andere Sprache „{ $tag }“, die einspringen kann.
    .hint = Nennen Sie Sprachen, die einen Ordner in locales haben, und nicht die Sprache selbst.
review-unknown = „{ $part }“ ist als geprüft eingetragen, aber es gibt kein solches Modul.
    .hint = Nennen Sie ein Modul, oder „ui“ für die Oberfläche.
review-stale = { $by } hat „{ $part }“ am { $on } unterschrieben, aber die Wörter sind jetzt andere. Es ist wieder ein Entwurf.
    .hint = Lassen Sie es noch einmal lesen und unterschreiben: wegweiser review { $tag } { $part } --by "Vorname Nachname". Für den Ordner eines Pakets mit --pack ORDNER.
review-without-hash = { $by } hat „{ $part }“ am { $on } unterschrieben, aber niemand hat notiert, welche Wörter. Es ist ein Entwurf.
    .hint = Lassen Sie es lesen und unterschreiben: wegweiser review { $tag } { $part } --by "Vorname Nachname". Für den Ordner eines Pakets mit --pack ORDNER.
faces-missing = In assets/fonts liegt keine Schrift.
    .hint = Legen Sie die Schriften wieder dorthin. Ohne sie lässt sich kein Text zeigen.
font-broken = Diese Schrift lässt sich nicht lesen.
    .hint = Ersetzen Sie sie durch die Originaldatei.
font-format = „{ $file }“ wird nicht benutzt, nur TrueType- und OpenType-Schriften (.ttf, .otf).
    .hint = Holen Sie die Schrift als .ttf oder .otf von dort, wo sie herkommt, oder wandeln Sie sie um. WOFF ist für Webseiten, eine Sammlung (.ttc) muss zerlegt werden.
font-without-outlines = Die Buchstaben dieser Schrift haben keine Umrisse und lassen sich deshalb nicht zeichnen.
    .hint = Eine Farb- oder Pixelschrift hat Bilder statt Buchstaben. Nehmen Sie eine Schrift mit Umrissen, etwa Noto Sans für diese Buchstaben.
font-variable = Dies ist eine variable Schrift. Alle ihre Stärken sehen hier gleich aus.
    .hint = Legen Sie stattdessen ihre festen Schriften bei: Regular, SemiBold und Bold, jede als eigene Datei.
face-missing = Keine mitgelieferte Schrift gehört zur Familie „{ $face }“.
    .hint = Legen Sie die Schrift in assets/fonts, oder nennen Sie eine Familie, die dort liegt.

## Texte

message-missing = Der deutsche Text „{ $id }“ fehlt.
    .hint = Schreiben Sie ihn. Die Struktur in assets/modules nennt ihn.
message-twice = „{ $id }“ steht hier zweimal. Der zweite Text wird nicht benutzt.
    .hint = Löschen Sie einen davon, oder geben Sie ihm einen anderen Namen.
console-missing = Dem Bildschirm der Leitung fehlen deutsche Wörter; Texte: { $count }, der erste ist „{ $first }“.
    .hint = Nehmen Sie sie aus der Datei console.ftl des Programms. Bis dahin stehen ihre Namen auf dem Bildschirm.
console-unused = Der Bildschirm der Leitung zeigt kein „{ $id }“.
    .hint = Löschen Sie den Text, oder schreiben Sie seinen Namen wie in der Datei console.ftl des Programms.
console-unfinished = Wörter des Bildschirms der Leitung sind noch nicht übersetzt ({ $tag }): { $count } von { $of }.
    .hint = Nichts muss getan werden: Die Ersatzsprache steht dort. „wegweiser export { $tag } --module console --into { $tag }.xlsx“ schreibt eine Tabelle davon.
message-unused = Keine Seite zeigt „{ $id }“.
    .hint = Löschen Sie den Text, oder nennen Sie ihn in der Struktur des Moduls.
translation-missing = „{ $id }“ ist nicht übersetzt ({ $tag }).
    .hint = Übersetzen Sie den deutschen Text. Bis dahin steht dort Deutsch.
sentence-unlike = Auf Deutsch gibt es kein „{ $id }“.
    .hint = Nehmen Sie dieselben Namen wie in der deutschen Datei: dieselben Seiten, dieselben Sätze.
    .similar = gemeint ist vermutlich „{ $near }“
    .hint-similar = Schreiben Sie „.{ $near }“: Namen haben kleine Buchstaben und keine Nullen davor.
variable-bare = „${ $variable }“ steht ohne geschweifte Klammern da. So würde man es lesen.
    .hint = Schreiben Sie die Klammern darum, wie im deutschen Satz: { "{" } ${ $variable } { "}" }.
variable-unknown = Es gibt keinen Fakt „{ $variable }“.
    .hint = Kopieren Sie die Variable aus dem deutschen Satz, oder tragen Sie den Fakt in assets/facts.ron ein.
variable-lost = Der deutsche Text nennt { $variable }, dieser nicht.
    .hint = Setzen Sie die Variable dorthin, wo in dieser Sprache die Nummer oder der Name steht.
number-swapped = Dieser Text nennt { $variable } ({ $number }), der deutsche nennt { $german }. Wer anruft, erreicht jemand anderen.
    .hint = Kopieren Sie die Variable der Nummer aus dem deutschen Text. Bis dahin wird der Text nicht gezeigt.
reference-in-text = Ein Text darf „{ $name }“ nicht aufrufen.
    .hint = Schreiben Sie die Wörter selbst. In geschweiften Klammern stehen nur Fakten, zum Beispiel { "{ $tel-emergency }" }.
phone-in-text = Im Text steht eine Telefonnummer: { $number }.
    .hint = Tragen Sie die Nummer in assets/facts.ron ein und nennen Sie sie hier als Variable, zum Beispiel { "{ $tel-emergency }" }.
digit-in-text = Im Text steht eine Zahl: { $number }.
    .hint = Kann sie sich ändern, gehört sie in assets/facts.ron. Eine kleine Anzahl kann ein Wort sein.
url-in-text = Im Text steht eine Internet- oder Mail-Adresse: { $address }.
    .hint = Löschen Sie sie. Hier kann sie niemand öffnen. Nennen Sie den Ort oder die Menschen, die helfen.
sentence-too-long = Ein Satz hat { $count } Wörter. Leicht lesbar sind höchstens { $most }.
    .hint = Machen Sie zwei Sätze daraus, oder lassen Sie etwas weg.
ask-question = Die Frage an die Gruppe hat kein Fragezeichen.
    .hint = Fragen Sie etwas, worauf die Gruppe antworten kann, und setzen Sie das Zeichen Ihrer Schrift: ?, ؟ oder ፧.
ask-long = Die Frage an die Gruppe hat { $count } Wörter. Beim Hören versteht man höchstens { $most }.
    .hint = Fragen Sie nur eine Sache, in einem oder zwei kurzen Sätzen.
ask-personal = Die Frage an die Gruppe spricht die Menschen im Raum an und sagt „{ $word }“.
    .hint = Fragen Sie nach einer Regel oder nach einem erfundenen Menschen mit Namen. Niemand wird nach eigener Heimat, Flucht, Glauben, Gesundheit oder Status gefragt.
ask-on-help = „{ $page }“ ist eine Seite der Hilfe. Die Hilfe hat weder Fragen an eine Gruppe noch Minuten.
    .hint = Löschen Sie den Text. Wer diese Seite braucht, öffnet sie allein.
minutes-number = „{ $found }“ ist keine Zahl von { $least } bis { $most } Minuten.
    .hint = Schreiben Sie eine ganze Zahl in Ziffern und sonst nichts: .minutes = 5
minutes-translated = Nur Deutsch sagt, wie lange eine Seite dauert ({ $tag }).
    .hint = Löschen Sie „.minutes“ hier. Die deutsche Zahl gilt für alle Sprachen.
marks-unbalanced = Ein unsichtbares Richtungszeichen ({ $mark }) ist offen und nicht geschlossen, oder geschlossen und nie geöffnet.
    .hint = Löschen Sie den Satz und tippen Sie ihn neu, ohne zu kopieren. Oder entfernen Sie das Zeichen.
word-too-long = „{ $word }“ hat { $count } Buchstaben. In eine Zeile passen { $most }.
    .hint = Auf einem hohen Bildschirm in großer Schrift liefe es über den Rand. Schreiben Sie mehrere Wörter oder einen Bindestrich, oder setzen Sie einen unsichtbaren Trennstrich (U+00AD), wo es sich trennen lässt.
character-without-face = Keine Schrift hat das Zeichen { $characters }.
    .hint = Ersetzen Sie das Zeichen, oder legen Sie eine Schrift bei, die es hat. Ein solches Zeichen macht den ganzen Satz unsichtbar.
bracket-unbalanced = Die Klammer „{ $bracket }“ hat keine Gegenklammer.
    .hint = Jede Klammer wird geöffnet und danach geschlossen: (Wort). In Sprachen von rechts nach links tippen Sie die öffnende vor dem Wort, auch wenn sie dann rechts steht. Oder löschen Sie sie.
bracket-not-german = „{ $word }“ steht in Klammern, aber nicht auf der deutschen Seite.
    .hint = In Klammern steht das deutsche Wort für das, was der Satz nennt, denn eine deutsche Stimme spricht es. Nehmen Sie das Wort der deutschen Seite, oder schreiben Sie ohne Klammern.

## Bilder

picture-missing = Es gibt kein Bild „{ $picture }“.
    .hint = Legen Sie es in assets/pictograms, oder nennen Sie ein Bild, das dort liegt.
picture-too-large = Dieses Bild ist zu groß: { $size }. Möglich sind { $limit }.
    .hint = Speichern Sie es kleiner.
picture-empty = Von diesem Bild ist nichts zu sehen. Es enthält: { $parts }.
    .hint = Gezeichnet werden nur Formen und Pfade einer SVG-Datei, kein Bild darin, kein Text, kein foreignObject. Wandeln Sie Text in Pfade um, zeichnen Sie das Bild darin nach, oder zeichnen Sie es neu.
picture-partly = Teile dieses Bildes werden nicht gezeichnet: { $parts }.
    .hint = Gezeichnet werden nur Formen und Pfade einer SVG-Datei. Wandeln Sie Text in Pfade um, zeichnen Sie das Bild darin nach, oder entfernen Sie diese Teile.
picture-not-svg = „{ $file }“ wird nicht gezeigt: Das Bild „{ $picture }“ ist eine Datei „{ $picture }.svg“.
    .hint = Speichern Sie es als SVG unter diesem Namen, in kleinen Buchstaben, in assets/pictograms.

## Ton

narration-none = Es gibt noch keine gesprochenen Texte.
    .hint = Erzeugen Sie sie mit „wegweiser narrate“, oder lassen Sie Menschen sie aufnehmen.
narration-missing = { $tag }: { $count } von { $of } Seiten des Moduls „{ $module }“ sind nicht zu hören.
    .hint = { $voice ->
        [none] Lassen Sie Menschen sie aufnehmen; language.ron nennt keine Computerstimme.
       *[other] Erzeugen Sie sie mit „wegweiser narrate“, oder lassen Sie Menschen sie aufnehmen.
    }
tile-silent = { $tag }: Niemand spricht den Namen der Sprache auf ihrer Kachel. Wer nicht lesen kann, findet seine Sprache beim Hören.
    .hint = { $voice ->
        [none] Lassen Sie ihn aufnehmen: wegweiser record { $tag }; in einer Tondatei heißt seine Marke language/endonym. Dann Begrüßung und Einladung.
       *[other] Erzeugen Sie ihn mit „wegweiser narrate { $tag }“, bei einem Paket mit --pack, oder lassen Sie language/endonym aufnehmen.
    }
clip-unused = Kein Text heißt wie diese Tondatei.
    .hint = Berichtigen Sie den Namen, oder löschen Sie die Datei.
clip-missing = Neben diesen Zeitmarken liegt keine Tondatei.
    .hint = Legen Sie die .ogg-Datei mit demselben Namen hierher, oder löschen Sie die Zeitmarken.
cues-missing = Neben dieser Tondatei liegen keine Zeitmarken.
    .hint = Schreiben Sie eine WebVTT-Datei (.vtt) mit demselben Namen und einer Marke für jeden Text.
cues-unlike = Zeitmarken dieser Tondatei: { $found }. Texte ihrer Seite: { $expected }.
    .hint = Schreiben Sie eine Marke für jeden Text, mit diesen Namen: { $texts }.
narration-stale = { $tag }: Die Stimme von „{ $clip }“ ({ $cue }) sagt etwas anderes, als zu lesen ist. Sie sagt „{ $was }“, zu lesen ist „{ $now }“. Sie wird nicht abgespielt.
    .hint = Führen Sie „wegweiser narrate { $tag }“ aus, bei einem Paket mit --pack; es macht neu, was sich geändert hat.
recording-stale = { $tag }: Die Aufnahme von „{ $clip }“ ({ $cue }) sagt etwas anderes, als zu lesen ist. Sie sagt „{ $was }“, zu lesen ist „{ $now }“. Sie wird nicht abgespielt.
    .hint = Lassen Sie diesen Text neu sprechen: „wegweiser record { $tag }“ zeigt ihn an.
cue-after-end = Die Marke „{ $cue }“ endet nach { $end } s, die Tondatei schon nach { $length } s.
    .hint = Berichtigen Sie die Zeit. Bricht der Ton ab, ersetzen Sie die Tondatei.
vtt-header = Diese Datei enthält keine Zeitmarken.
    .hint = Die erste Zeile muss WEBVTT heißen.
vtt-cue = Diese Zeitmarke lässt sich nicht lesen.
    .hint = Schreiben Sie den Namen in eine eigene Zeile und darunter die Zeiten: 00:00:01.000 --> 00:00:02.500.
vtt-order = Die Marke „{ $cue }“ beginnt vor dem Ende der vorigen, ist zweimal da, oder endet vor ihrem Beginn.
    .hint = Sortieren Sie die Marken nach der Zeit. Jede endet, bevor die nächste beginnt.

## Narration

voice-missing = { $language } ({ $tag }): { $synthesizer } hat keine Stimme „{ $voice }“; diese Sprache wird nicht gesprochen.
    .hint = Führen Sie scripts/setup aus, es installiert ein neueres espeak-ng. Fehlt die Stimme dann noch, gibt es sie nicht: Berichtigen Sie den Namen, oder schreiben Sie „voice: None“ und lassen Sie Menschen die Sprache aufnehmen.
voice-none = { $language } ({ $tag }) hat keine Computerstimme; nur Aufnahmen von Menschen sprechen diese Sprache.
    .hint = Lassen Sie Menschen sie aufnehmen, oder nennen Sie in language.ron eine Stimme von espeak-ng.
voice-silent = Die Stimme „{ $voice }“ macht aus „{ $text }“ keinen Ton; { $clip } fehlt.
    .hint = Geben Sie dem Satz eine gesprochene Form („-say“) oder lassen Sie ihn von einem Menschen aufnehmen.
recording-without-cues = Neben dieser Aufnahme liegen keine lesbaren Zeitmarken; sie wird nicht benutzt.
    .hint = Legen Sie eine WebVTT-Datei gleichen Namens daneben, mit einer Marke für jeden Text.
recording-incomplete = Dieser Aufnahme fehlen die Marken { $cues }; diese Texte bleiben stumm.
    .hint = Nehmen Sie sie auf, oder entfernen Sie die Aufnahme, damit die Computerstimme die ganze Seite spricht.

## Einstellungen eines Kiosks

setting-unknown = Es gibt keine Einstellung „{ $name }“.
    .hint = Berichtigen Sie den Namen, oder löschen Sie die Zeile.
setting-language = Der Kiosk hat keine Sprache „{ $tag }“ und zeigt keine Kachel dafür.
    .hint = Schreiben Sie das Kürzel wie den Ordner in locales/, oder fügen Sie die Sprache hinzu.

## Häuser

need-twice = Das Anliegen „{ $need }“ steht hier zweimal. Das zweite wird nicht benutzt.
    .hint = Löschen Sie eines davon.
need-label = Das Anliegen „{ $id }“ hat keinen Namen: Dieser Text fehlt in der Datei.
    .hint = Schreiben Sie „{ $id } = …“ in diese Datei, und lassen Sie es übersetzen.
site-empty = Beim Eintrag „{ $entry }“ ist „{ $field }“ leer.
    .hint = Füllen Sie es aus. Ohne diese Angabe erscheint der Eintrag nicht.
site-twice = Der Eintrag „{ $entry }“ steht hier zweimal. Der zweite wird nicht benutzt.
    .hint = Löschen Sie einen davon, oder geben Sie ihm eine andere Kennung (id).
site-need = Der Eintrag „{ $entry }“ nennt das Anliegen „{ $need }“. Es existiert nicht oder hat kein Bild.
    .hint = Nehmen Sie ein Anliegen aus assets/needs.ron, Buchstabe für Buchstabe. Unter diesem erscheint der Eintrag nicht.
site-no-need = Der Eintrag „{ $entry }“ nennt kein Anliegen.
    .hint = Schreiben Sie, wobei er hilft, zum Beispiel needs: ["counselling"]. Menschen suchen nach Anliegen.
site-phone = „{ $number }“ ist keine Telefonnummer.
    .hint = Schreiben Sie Ziffern und einzelne Leerzeichen, vorn „+49“ oder eine Null, zum Beispiel „0391 123456“. Der Eintrag erscheint ohne Nummer.
site-postcode = „{ $postcode }“ ist keine Postleitzahl.
    .hint = Schreiben Sie fünf Ziffern; eine Null am Anfang gehört dazu. Der Eintrag erscheint ohne Postleitzahl.
site-position = Der Eintrag „{ $entry }“ liegt nicht in Deutschland: Breite { $latitude }, Länge { $longitude }.
    .hint = Schreiben Sie beides als Grad mit Dezimalpunkt, Breite etwa 52 und Länge etwa 11; vielleicht sind sie vertauscht. Der Eintrag erscheint ohne Ort auf der Karte.
site-centre = Das Haus liegt nicht in Deutschland: Breite { $latitude }, Länge { $longitude }.
    .hint = Schreiben Sie beides als Grad mit Dezimalpunkt, Breite etwa 52 und Länge etwa 11. Bis dahin zählen Entfernungen ab Magdeburg.
site-hours = Diese Öffnungszeiten lassen sich nicht lesen: { $hours }.
    .hint = Schreiben Sie Zeiten wie 09:00; Mitternacht am Ende eines Tages ist 24:00. Über Mitternacht darf die zweite zum nächsten Tag gehören, höchstens 18 Stunden später: Fr 22:00-02:00. Was nicht jede Woche gilt, gehört in den Hinweis. Diese Zeiten erscheinen nicht.
site-hours-overlap = Öffnungszeiten von „{ $entry }“ überschneiden sich und wurden verbunden zu: { $hours }.
    .hint = Prüfen Sie sie, und schreiben Sie jede Zeit einmal.
site-date = „{ $date }“ ist kein Tag.
    .hint = Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-06-30. Bis dahin läuft der Eintrag nicht ab.
site-expired = Der Eintrag „{ $entry }“ galt bis { $date } und erscheint nicht mehr.
    .hint = Fragen Sie, ob es das Angebot noch gibt. Schreiben Sie dann einen neuen Tag, oder löschen Sie den Eintrag.
site-text-german = Diesem Text fehlt das Deutsche: „{ $text }“.
    .hint = Ergänzen Sie den deutschen Text ("de"): Er steht überall dort, wo eine Sprache fehlt. Bis dahin erscheint der Text nicht.
map-line = Diese Zeile der Karte lässt sich nicht lesen: { $line }.
    .hint = Stellen Sie die ursprüngliche Zeile wieder her, oder löschen Sie sie.

## Häuser importieren

import-format = Dateien, die auf „.{ $ending }“ enden, werden nicht gelesen.
    .hint = Speichern Sie sie als CSV, als Excel-Mappe (.xlsx) oder als Open Referral HSDS 3.0 (.json).
import-header = Der Tabelle fehlt die Spalte „{ $column }“. Nichts wurde gelesen.
    .hint = Die erste Zeile nennt die Spalten. „Name“ und „Ort“ sind immer nötig. assets/AUTHORING.md nennt alle Namen.
import-column = Die Spalte „{ $column }“ ist unbekannt oder doppelt. Sie wurde nicht gelesen.
    .hint = Wird sie gebraucht, geben Sie ihr einen Namen aus assets/AUTHORING.md.
import-phone-zero = Der Telefonnummer { $number } fehlt vorn die Null. Vielleicht hat die Tabelle sie entfernt.
    .hint = Vergleichen Sie mit der Quelle. Stellen Sie die Spalte auf Text, und schreiben Sie die Nummer mit Null.
import-postcode-zero = Der Postleitzahl { $postcode } fehlte die Null. Sie wurde ergänzt.
    .hint = Es ist nichts zu tun. Stellen Sie die Spalte auf Text, dann bleibt sie stehen.
import-town = „{ $entry }“ hat keine Koordinaten, und der Ort „{ $town }“ fehlt in assets/sites/towns.csv: Der Eintrag steht auf keiner Karte.
    .hint = Schreiben Sie Breite und Länge dazu, oder berichtigen Sie den Namen des Ortes.
import-link = { $own } nennt { $named }, aber das fehlt in der Datei.
    .hint = Exportieren Sie es mit, oder berichtigen Sie die Kennung. Was der Verweis ergäbe, fehlt im Eintrag.
import-inactive = Das Angebot „{ $entry }“ ist als „{ $status }“ markiert und wurde nicht importiert.
    .hint = Stimmt das, ist nichts zu tun. Sonst setzen Sie den Status auf „active“.
import-refused = Diese Datei eines Hauses hat Fehler. Nichts wurde hineingeschrieben, denn was sich nicht lesen lässt, ginge verloren.
    .hint = Berichtigen Sie die Fehler dieser Datei, und importieren Sie dann neu.
import-sample = Diese Datei ist als Beispiel markiert, und damit alles, was hineinkommt.
    .hint = Importieren Sie echte Einträge in eine eigene Datei.
import-new = Diese Datei eines Hauses ist neu. Über das Haus steht noch nichts darin.
    .hint = Öffnen Sie sie, schreiben Sie den Namen, die Mitte und die Angaben des Hauses, und nennen Sie die Datei in kiosk.ron.
