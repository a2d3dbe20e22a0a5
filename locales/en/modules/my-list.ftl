module =
    .title = My list

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you will see here the pages that you want to keep.
    .s3 = For now, ask the staff for paper and a pen.
