module =
    .title = Getting around

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you can read here about buses, trains, bicycles and traffic.
    .s3 = Ask the staff about buses and tickets.
    .s4 = Before a journey, ask where you are allowed to travel.
