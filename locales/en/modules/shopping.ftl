module =
    .title = Shopping, environment, media

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you can read here about bottle deposits (Pfand), rubbish, contracts and the internet.
    .s3 = Only sign what you understand.
    .s4 = Show a contract to the staff before you sign.
