module =
    .title = Kindergarten and school

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you can read here about kindergarten and school.
    .s3 = For now, ask the staff about lessons for your children.
    .s4 = Ask about childcare, too.
