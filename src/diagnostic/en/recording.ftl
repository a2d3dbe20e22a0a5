## Recordings

people-clip = “{ $clip }” names no clip.
    .hint = Write “module/page”, or “module/page.s1” for one sentence of it. Until this is right, no recording of this language is played.
people-kiosk = { $name } did not agree that the recordings are heard at kiosks.
    .hint = Ask again and add Kiosk to “consent”, or remove the recordings. They are not played.
recording-withdrawn = { $name } took the consent back on { $day }, but recordings lie here still ({ $count }): { $clips }.
    .hint = Run “wegweiser record { $tag } --remove-withdrawn”. They are not played, and no pack takes them.
recording-no-person = Recordings that belong to nobody ({ $count }): { $clips }.
    .hint = Note in people.ron who spoke it, on which day and to what they agreed. “wegweiser record” does so by itself.
