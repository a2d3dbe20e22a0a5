module =
    .title = People who help you

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you can read here what LAMSA offers.
    .s3 = LAMSA is a network of migrant organisations in Saxony-Anhalt (Sachsen-Anhalt).
    .s4 = The staff can tell you more about LAMSA.
