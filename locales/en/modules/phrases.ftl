module =
    .title = Useful sentences

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you will find German sentences here that you can listen to.
    .s3 = For now, ask the staff for an interpreter (Sprachmittlung).
