
## Narration

voice-missing = { $language } ({ $tag }): { $synthesizer } has no voice “{ $voice }”, so this language is not narrated.
    .hint = Run scripts/setup: it installs a newer espeak-ng. If the voice is still missing, it does not exist: correct its name, or write “voice: None” and let people record the language.
voice-none = { $language } ({ $tag }) has no synthetic voice; only people's recordings speak it.
voice-silent = The voice “{ $voice }” makes no sound of “{ $text }”; { $clip } was not made.
    .hint = Give the sentence a spoken form (“-say”) or let a person record it.
recording-without-cues = This recording has no readable cues beside it, so it is not used.
    .hint = Write a WebVTT file of the same name with one cue for each text.
recording-incomplete = This recording has no cue for { $cues }; those texts stay silent.
    .hint = Record them, or remove the recording so that the computer's voice speaks the whole page.
