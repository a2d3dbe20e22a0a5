module =
    .title = Living together

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you can read here about neighbours, greetings, family and festivals.
    .s3 = For now, ask the staff about life here.
    .s4 = Tell people about your own life and festivals, too.
