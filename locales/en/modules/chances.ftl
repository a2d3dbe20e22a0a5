module =
    .title = Your opportunities

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you can read here what you can already do now.
    .s3 = Ask the staff about courses and associations (Vereine).
    .s4 = Tell people what you are good at.
