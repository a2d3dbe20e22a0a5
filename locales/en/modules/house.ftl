module =
    .title = Life in the centre

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you can read here about rules, post, money and safety.
    .s3 = For now, ask the staff of this centre.
    .s4 = If someone is violent, call the police: { $tel-police }.
