module =
    .title = Training and work

coming =
    .title = These pages are not ready yet
    .s1 = We are still writing these pages.
    .s2 = Later, you can read here about training (Ausbildung), university and work.
    .s3 = Before you start any work, ask about the work permit (Arbeitserlaubnis).
    .s4 = Ask the staff who can advise you about this.
