module =
    .title = Asylum procedure

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Keep every letter.
    .s3 = Whenever you get a letter, ask about it immediately.
    .s4 = Ask the staff about free, independent legal advice.
