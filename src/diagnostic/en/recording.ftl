## Recordings

people-clip = “{ $clip }” names no clip.
    .hint = Write “module/page”, or “module/page.s1” for one sentence of it. Until this is right, no recording of this language is played.
people-kiosk = { $name } did not agree that the recordings are heard at kiosks.
    .hint = Ask again and add Kiosk to “consent”, or remove the recordings. They are not played.
recording-withdrawn = { $name } took the consent back on { $day }, but recordings lie here still ({ $count }): { $clips }.
    .hint = Run “wegweiser record { $tag } --remove-withdrawn”. They are not played, and no pack takes them.
recording-no-person = Recordings that belong to nobody ({ $count }): { $clips }.
    .hint = Note in people.ron who spoke it, on which day and to what they agreed. “wegweiser record” does so by itself.

recording-format = Files of the kind “{ $extension }” are read with ffmpeg, which is not installed.
    .hint = Install ffmpeg (“sudo apt install ffmpeg”), or save the recording as WAV, FLAC, MP3 or Ogg Vorbis.
recording-large = This file has { $size } MiB; { $limit } MiB are possible.
    .hint = Save it as FLAC or MP3, or cut it into parts.
recording-long = This recording is longer than { $minutes } minutes.
    .hint = Cut it into parts, one module a file.
recording-silent = Nobody speaks from { $from } s to { $to } s, where “{ $text }” should be.
    .hint = Move the mark to where it is spoken, or record the sentence again.
recording-clipped = This recording is too loud and crackles.
    .hint = Listen to it. Record it again from further away, or turn the microphone down.
recording-waits = “{ $clip }” is not heard yet, since these texts are not recorded: { $texts }.
    .hint = Record them. What is there is kept in recordings-work.
record-message = “{ $message }” is not the name of one page of this language. Pages called so: { $names }.
    .hint = Write “module/page”, such as “health/emergency”.

marks-none = There are no marks in this file.
    .hint = Export it again: in Audacity with File, Export, Export Labels.
mark-unreadable = This is no mark: “{ $text }”.
    .hint = Audacity writes start, end and name with tabs between, WebVTT “00:01.000 --> 00:02.500”, end times one number a sentence, each greater than the one before.
mark-unknown = “{ $mark }” (at { $start } s) names no text of this language.
    .hint = Call it “module/page.s1”, “page.s1”, or “s1” together with --message module/page.
mark-ambiguous = “{ $mark }” (at { $start } s) may be on several pages: { $names }.
    .hint = Write the module before it, such as “health/emergency.s1”.
mark-many = There is no text left for “{ $mark }” (at { $start } s): “{ $message }” has { $count } texts.
    .hint = Remove marks, or give them the names of the texts they belong to.
mark-message = The mark at { $start } s is only counted, so the page has to be named.
    .hint = Add --message module/page, or call each mark “page.s1”.
mark-twice = A second mark, “{ $mark }” at { $start } s, is for “{ $text }”. It is not taken.
    .hint = Keep the mark of the better one.
mark-overlap = “{ $mark }” (at { $start } s) begins before “{ $other }” has ended.
    .hint = Listen to both, and move the marks where words of the other are heard.
mark-past-end = “{ $mark }” (at { $start } s) has no part in this recording of { $length } s.
    .hint = Do file and marks belong together? A mark needs an end after its start.
mark-cut = “{ $mark }” ends at { $end } s, the recording after { $length } s.
    .hint = Listen whether the last word is whole.
end-times-none = There are no end times for “{ $name }” in this page.
    .hint = Bloom's sound file is called like the “id” of its text. Keep that name, and divide the text into sentences in Bloom first.
