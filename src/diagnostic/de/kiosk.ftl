## Der Kiosk
setting-pin = Die PIN des Personals ist nicht lesbar.
    .hint = Rufen Sie „wegweiser staff-pin“ auf und übernehmen Sie die ganze Zeile, die es ausgibt. Bis dahin kommt niemand auf den Personal-Bildschirm.
