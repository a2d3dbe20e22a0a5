module =
    .title = Places and people

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, these pages will show associations (Vereine) and advice near you.
    .s3 = For now, ask the staff for addresses.
