## Übersetzungen: woraus sie gemacht sind, Austausch, Glossar

translation-stale = Das Deutsche hat sich seit der Übersetzung geändert. Damals: „{ $was }“ Heute: „{ $now }“
    .hint = Verbessern Sie die Übersetzung, oder lassen Sie sie, wenn sie noch passt; dann „wegweiser confirm --renew“ mit der Sprache und dem Namen des Textes.
origin-unused = Den Text „{ $id }“ gibt es auf Deutsch nicht mehr.
    .hint = Nichts zu tun. Die Zeile kann weg.
origin-hash = Prüfsumme und Deutsch von „{ $id }“ gehören nicht zusammen; jemand hat diese Zeile von Hand geändert.
    .hint = Vergleichen Sie die Übersetzung mit dem heutigen Deutsch, dann „wegweiser confirm --renew“ mit der Sprache und dem Namen des Textes.
