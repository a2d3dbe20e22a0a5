## Der Kiosk
setting-key = Der Schlüssel von „{ $name }“ ist nicht lesbar.
    .hint = Schreiben Sie ihn so, wie minisign ihn in seiner .pub-Datei ausgibt, die Zeile, die mit RW beginnt: (name: "…", key: "RW…"). Bis dahin gelten Pakete mit dieser Unterschrift als unbekannt.
setting-pin = Die PIN des Personals ist nicht lesbar.
    .hint = Rufen Sie „wegweiser staff-pin“ auf und übernehmen Sie die ganze Zeile, die es ausgibt. Bis dahin kommt niemand auf den Personal-Bildschirm.
