## Pakete

pack-not-zip = Das ist kein Paket ({ $error }).
    .hint = Kopieren Sie die Datei neu; vielleicht ist sie abgeschnitten. Ein Paket endet auf „.wegweiser“ und entsteht mit „wegweiser pack build“.
pack-entries = Das Paket hat { $count } Dateien. Möglich sind { $most }.
    .hint = Teilen Sie es in mehrere Pakete.
pack-duplicate = Zwei Dateien in diesem Paket heißen gleich.
    .hint = Bauen Sie das Paket neu mit „wegweiser pack build“.
pack-clash = „{ $file }“ und „{ $other }“ wären auf manchen Systemen dieselbe Datei.
    .hint = Geben Sie ihnen Namen, die sich nicht nur in Großschreibung oder Akzenten unterscheiden.
pack-overlap = Teile dieses Pakets liegen übereinander; so sind schädliche Archive gemacht.
    .hint = Benutzen Sie diese Datei nicht. Bitten Sie den Absender um eine neue.
pack-entry = „{ $file }“ kann nicht in einem Paket sein: { $why ->
        [not-text] ihr Name ist kein UTF-8
        [outside] sie führt aus dem Paket heraus
        [letter] im Namen steht ein Zeichen, das nicht jedes System schreiben kann
        [long] ihr Name ist zu lang
        [device] so heißt unter Windows ein Gerät
        [link] sie ist eine Verknüpfung
        [packed] sie ist anders gepackt als „stored“ oder „deflate“
       *[other] { $why }
    }.
    .hint = Bauen Sie das Paket mit „wegweiser pack build“. Fragen Sie den Absender, wie das hineinkam.
pack-encrypted = Diese Datei ist verschlüsselt.
    .hint = Pakete haben kein Passwort. Bauen Sie das Paket neu mit „wegweiser pack build“.
pack-stray = Eine solche Datei gehört nicht in ein Paket.
    .hint = Ein Paket enthält locales/… und assets/fonts, modules, narration, pictograms, recordings und sites: Text, Bilder, Ton und Schriften. Löschen Sie diese Datei.
pack-damaged = Diese Datei lässt sich nicht auspacken ({ $error }).
    .hint = Kopieren Sie das Paket neu. Es wurde unterwegs beschädigt.
pack-bomb = Das Paket wird ausgepackt größer als erlaubt: { $of ->
        [file] { $limit } MiB je Datei
        [all] { $limit } MiB insgesamt
       *[ratio] das { $limit }-Fache der gepackten Größe
    }.
    .hint = Wenn es ehrlich ist, teilen Sie es in mehrere Pakete. Sonst benutzen Sie es nicht.
pack-size = Die Datei hat { $size } Bytes, in der Liste stehen { $listed }.
    .hint = Kopieren Sie das Paket neu, oder bauen Sie es neu mit „wegweiser pack build“.
pack-hash = Das ist nicht die Datei, die eingepackt wurde: Ihr SHA-256 ist ein anderer.
    .hint = Kopieren Sie das Paket neu, oder bauen Sie es neu mit „wegweiser pack build“.
pack-manifest-missing = Es ist keine pack.ron darin.
    .hint = „wegweiser pack new“ legt eine an. Packen Sie den Ordner, in dem sie liegt, nicht einen Ordner darum herum.
pack-newer = Das Paket hat die Form { $format }; dieses Programm liest bis { $known }.
    .hint = Aktualisieren Sie das Programm, oder bitten Sie um das Paket in älterer Form.
pack-form = Die Form des Manifests ist 0; die erste ist 1.
    .hint = Schreiben Sie format: 1 in pack.ron.
pack-id = „{ $value }“ ist kein Name eines Pakets.
    .hint = Schreiben Sie kleine Buchstaben a–z, Ziffern und Bindestriche, höchstens 40, zum Beispiel id: "somali". Was Menschen lesen, steht in „title“.
pack-id-base = Kein Paket kann „{ $value }“ heißen: So heißt das, worüber Pakete liegen.
    .hint = Schreiben Sie eine andere id in pack.ron.
pack-version = „{ $value }“ ist keine Fassung: Sie besteht aus drei Zahlen.
    .hint = Schreiben Sie version: "{ $meant }".
pack-text = Das Feld „{ $field }“ ist leer, hat mehrere Zeilen oder mehr als 200 Zeichen.
    .hint = Schreiben Sie eine Zeile hinein.
pack-path = „{ $file }“ kann kein Pfad einer Datei in einem Paket sein: { $why ->
        [not-text] ihr Name ist kein UTF-8
        [outside] sie führt aus dem Paket heraus
        [letter] im Namen steht ein Zeichen, das nicht jedes System schreiben kann
        [long] ihr Name ist zu lang
        [device] so heißt unter Windows ein Gerät
        [link] sie ist eine Verknüpfung
        [packed] sie ist anders gepackt als „stored“ oder „deflate“
       *[other] { $why }
    }.
    .hint = Schreiben Sie den Pfad, wie er im Paket steht, zum Beispiel locales/so, mit „/“ zwischen den Teilen.
pack-file-twice = „{ $file }“ steht zweimal in der Liste der Dateien.
    .hint = Bauen Sie das Paket neu mit „wegweiser pack build“.
pack-file-hash = Der SHA-256 von „{ $file }“ hat nicht 64 hexadezimale Ziffern.
    .hint = Bauen Sie das Paket neu mit „wegweiser pack build“.
pack-unlisted = Das Manifest zählt die Dateien des Pakets nicht auf.
    .hint = An diesem Ordner wird noch gearbeitet. „wegweiser pack build“ macht ein Paket daraus.
pack-file-unlisted = Diese Datei steht nicht im Manifest.
    .hint = Bauen Sie das Paket neu mit „wegweiser pack build“ und legen Sie danach nichts mehr hinein.
pack-file-missing = „{ $file }“ steht in der Liste, ist aber nicht da.
    .hint = Kopieren Sie das Paket neu, oder bauen Sie es neu mit „wegweiser pack build“.
pack-signature = Die Unterschrift passt nicht: Jemand hat das Paket danach verändert, oder es ist beschädigt.
    .hint = Bitten Sie den Absender um ein neues. Ohne die Unterschrift ist es ein Paket ohne Unterschrift.
pack-protected = „{ $pack }“ würde ändern, was die Hilfe zeigt oder sagt. Das darf nur ein unterschriebenes Paket.
    .hint = Nehmen Sie diese Datei aus dem Paket, oder lassen Sie es von jemandem unterschreiben, dem dieses Gerät vertraut (trusted_keys in kiosk.ron).
pack-protected-number = Diese Aufnahme von „{ $pack }“ sagt eine Notrufnummer. Das darf nur ein unterschriebenes Paket.
    .hint = Nehmen Sie diese Datei aus dem Paket, oder lassen Sie es von jemandem unterschreiben, dem dieses Gerät vertraut (trusted_keys in kiosk.ron).
pack-needs-signature = Dateien dieses Pakets, die zur Hilfe gehören oder Notrufnummern sagen: { $count }, zum Beispiel { $file }. Ein Gerät nimmt sie nur, wenn jemand unterschrieben hat, dem es vertraut.
    .hint = Bauen Sie es mit wegweiser pack build { $folder } --sign SCHLÜSSEL. Wer keinen Schlüssel hat, nimmt diese Dateien heraus.
pack-words-lost = „{ $pack }“ nähme Texte weg, die es auf „{ $tag }“ schon gibt: { $count }, zum Beispiel { $first }.
    .hint = Füllen Sie sie aus. Um einige Sätze zu verbessern, beginnen Sie mit den Texten, die da sind: wegweiser pack new { $tag } { $part }.
pack-number-voice = „{ $pack }“ bringt { $count } Aufnahmen von Nummern mit. Sie werden nicht abgespielt: Nummern spricht die Stimme des Hauses.
    .hint = Es ist nichts zu tun. Damit man sie hört, lassen Sie das Paket von jemandem unterschreiben, dem dieses Gerät vertraut (trusted_keys in kiosk.ron).
pack-number-sentences = „{ $pack }“ bringt { $count } Aufnahmen von Sätzen mit einer Notrufnummer mit. Diese Sätze werden nicht abgespielt: Wer eine Nummer sagt, dem muss man vertrauen.
    .hint = Es ist nichts zu tun; man kann die Sätze lesen. Damit man sie hört, lassen Sie das Paket von jemandem unterschreiben, dem dieses Gerät vertraut (trusted_keys in kiosk.ron).
pack-module-taken = Ein Modul dieses Namens gibt es schon (in „{ $other }“), und „{ $pack }“ sagt nicht, dass es dieses ersetzt.
    .hint = Geben Sie dem Modul einen anderen Namen, oder schreiben Sie replaces: ["{ $folder }"] in { $manifest }.
pack-conflict = Diese Datei gibt es schon (in „{ $other }“), und „{ $pack }“ sagt nicht, dass es sie ersetzt.
    .hint = Geben Sie ihr einen anderen Namen, oder schreiben Sie replaces: ["{ $folder }"] in { $manifest }.
pack-conflict-above = Diese Datei gibt es schon (in „{ $other }“, das über „{ $pack }“ liegt).
    .hint = Geben Sie ihr einen anderen Namen. Soll „{ $pack }“ sie ersetzen, schreiben Sie replaces: ["{ $folder }"] und eine order größer als { $order } in { $manifest }.
pack-empty = In diesem Paket ist nichts außer seinem Namen.
    .hint = Legen Sie Inhalte in seine Ordner: locales/… oder assets/fonts, modules, narration, pictograms, recordings, sites.
pack-older = Das ist „{ $pack }“ { $version }; da ist schon die neuere Fassung { $there }.
    .hint = Suchen Sie die neuere Datei. Ist die ältere gemeint, ist nichts zu tun.
pack-there = „{ $pack }“ { $version } ist schon da, genau so.
    .hint = Es ist nichts zu tun.
pack-same-version = Das ist „{ $pack }“ { $version }, mit anderem Inhalt als die { $there }, die schon da ist.
    .hint = Erhöhen Sie „version“ in pack.ron bei jeder Änderung, damit man weiß, welche Fassung man hat.
pack-language-twice = Die Pakete „{ $other }“ und „{ $pack }“ bringen beide die Sprache „{ $tag }“ mit.
    .hint = Entfernen Sie zuerst eines davon, geben Sie beiden dieselbe id, oder nennen Sie den Pfad der Sprache in „replaces“ des oberen.
pack-check-died = Die Prüfung dieses Pakets brach ab ({ $error }).
    .hint = Es wurde nichts verändert. Etwas im Paket ist beschädigt oder viel zu groß. Fragen Sie den Absender, und versuchen Sie es mit weniger Dateien.
pack-check-late = Die Prüfung dieses Pakets dauerte länger als { $seconds } Sekunden und wurde beendet.
    .hint = Es wurde nichts verändert. Etwas im Paket ist viel zu groß; versuchen Sie es mit weniger Dateien.
pack-disk-full = Auf der Festplatte ist kein Platz mehr.
    .hint = Es wurde nichts verändert. Löschen Sie Dateien oder Pakete, die niemand braucht, und legen Sie das Paket noch einmal ab.
pack-unwritable = Das Paket lässt sich nicht auspacken ({ $error }).
    .hint = Es wurde nichts verändert. Prüfen Sie, ob der Datenordner beschreibbar und die Festplatte in Ordnung ist.
packs-folder-missing = Der Ordner für Pakete ist nicht da.
    .hint = Was installiert ist, bleibt. Legen Sie den Ordner an, oder nennen Sie in kiosk.ron einen anderen als packs_folder.
packs-folder-other = In diesem Ordner fehlen Pakete, die hineingelegt wurden, und auch die Datei, die ihn kennzeichnet.
    .hint = Sein Laufwerk ist noch nicht eingehängt, oder jemand hat alles gelöscht. Was installiert ist, bleibt. Entfernen Sie ein Paket am Personalbildschirm oder mit „wegweiser pack remove“.
packs-report-unwritable = Der Bericht zu „{ $pack }“ lässt sich nicht daneben schreiben: { $error }.
    .hint = Er liegt im Datenordner unter „reports“. Machen Sie den Ordner für Pakete beschreibbar.
pack-key-bad = Der Schlüssel von „{ $name }“ ist kein öffentlicher minisign-Schlüssel.
    .hint = Kopieren Sie die zweite Zeile der „.pub“-Datei. Sie beginnt mit RW.
packs-busy = Ein anderes Programm ändert gerade die Pakete. Hier wurde nichts verändert.
    .hint = Versuchen Sie es in einigen Minuten noch einmal: Jemand installiert ein Paket über ein Terminal.
packs-ended = Der Teil, der die Pakete verwaltet, ist beendet. Was angezeigt wird, bleibt.
    .hint = Starten Sie den Kiosk neu. Geschieht es wieder, schicken Sie das Protokoll an die Menschen, die den Kiosk betreuen.
