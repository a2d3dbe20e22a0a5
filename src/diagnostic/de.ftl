
## Narration

voice-missing = { $language } ({ $tag }): { $synthesizer } hat keine Stimme „{ $voice }“; diese Sprache wird nicht gesprochen.
    .hint = Führen Sie scripts/setup aus, es installiert ein neueres espeak-ng. Fehlt die Stimme dann noch, gibt es sie nicht: Berichtigen Sie den Namen, oder schreiben Sie „voice: None“ und lassen Sie Menschen die Sprache aufnehmen.
voice-none = { $language } ({ $tag }) hat keine Computerstimme; nur Aufnahmen von Menschen sprechen diese Sprache.
voice-silent = Die Stimme „{ $voice }“ macht aus „{ $text }“ keinen Ton; { $clip } fehlt.
    .hint = Geben Sie dem Satz eine gesprochene Form („-say“) oder lassen Sie ihn von einem Menschen aufnehmen.
recording-without-cues = Neben dieser Aufnahme liegen keine lesbaren Zeitmarken; sie wird nicht benutzt.
    .hint = Legen Sie eine WebVTT-Datei gleichen Namens daneben, mit einer Marke für jeden Text.
recording-incomplete = Dieser Aufnahme fehlen die Marken { $cues }; diese Texte bleiben stumm.
    .hint = Nehmen Sie sie auf, oder entfernen Sie die Aufnahme, damit die Computerstimme die ganze Seite spricht.
