module =
    .title = Places and people

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you will find associations (Vereine) and advice near you on these pages.
    .s3 = For now, ask the staff for addresses.
