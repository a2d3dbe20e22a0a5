module =
    .title = ሓገዝ

help-me =
    .title = በጃኹም ሓግዙኒ።

ambulance =
    .title = በጃኹም ኣምቡላንስ ጸውዑ።

police =
    .title = በጃኹም ፖሊስ ጸውዑ።

fire =
    .title = ኣብዚ ሓዊ ተላዒሉ ኣሎ።

not-safe =
    .title = ኣብዚ ድሕነት ኣይስምዓንን።

threatened =
    .title = ሓደ ሰብ የፈራርሓኒ ኣሎ።

hurt-me =
    .title = ሓደ ሰብ ጎዲኡኒ።

private =
    .title = በጃኹም ምሳኹም በይንና ክዛረብ እደሊ።

woman =
    .title = ምስ ጓል ኣንስተይቲ ክዛረብ እደሊ።

child-missing =
    .title = ውላደይ ጠፊኡኒ።

child-help =
    .title = ውላደይ ሓገዝ የድልዮ ኣሎ።

not-live =
    .title = ድሕሪ ሕጂ ክነብር ኣይደልን እየ።

stay =
    .title = በጃኹም ምሳይ ጽንሑ።

telephone =
    .title = በጃኹም ክድውል ይከኣል ዶ?

interpreter =
    .title = ተርጓሚ የድልየኒ ኣሎ።

slowly =
    .title = በጃኹም ብቐስታ ተዛረቡ።

in-danger =
    .title = ኣብ ሓደጋ ዲኹም ዘለኹም?

injured =
    .title = ተጎዲእኩም ዲኹም?

where-pain =
    .title = ኣበይ የሕምመኩም?

children-safe =
    .title = ደቅኹም ኣብ ውሑስ ቦታ ድዮም ዘለዉ?

call-police =
    .title = ፖሊስ ክጽውዕ ዶ?

want-woman =
    .title = ምስ ጓል ኣንስተይቲ ክትዛረቡ ትደልዩ ዲኹም?
