module =
    .title = ኣብ መንገዲ

this-address =
    .title = ናብዚ ኣድራሻ ክኸይድ እደሊ።

where-stop =
    .title = ፌርማታ ኣበይ ኣሎ?

where-station =
    .title = መደበር ባቡር ኣበይ ኣሎ?

buy-ticket =
    .title = ቲከት ኣበይ ክገዝእ እኽእል?

ticket-valid =
    .title = እዚ ቲከት ኣብዚ ይሰርሕ ዶ?

right-bus =
    .title = እዚ ኣውቶቡስ ናብ መደበር ባቡር ይኸይድ ዶ?

next-train =
    .title = ዝቕጽል ባቡር ሰዓት ክንደይ ይብገስ?

which-platform =
    .title = ባቡረይ ካብ ኣየናይ መስመር ይብገስ?

change =
    .title = ባቡር ወይ ኣውቶቡስ ክቕይር ኣለኒ ዶ?

get-off =
    .title = ኣበይ ክወርድ ኣለኒ?

on-the-map =
    .title = በጃኹም ነዚ ኣብ ካርታ ኣርእዩኒ።

lost-way =
    .title = መንገዲ ጠፊኡኒ።

missed-train =
    .title = ባቡረይ ኣምሊጡኒ።

lift =
    .title = ኣብዚ ሊፍት ኣሎ ዶ?

toilet =
    .title = ሽቓቕ ኣበይ ኣሎ?

have-ticket =
    .title = ቲከት ኣለኩም ዶ?

papers-here =
    .title = ናይ መንነት ወረቐት ሒዝኩም ኣለኹም ዶ?

alone =
    .title = በይንኹም ዲኹም ትጉዓዙ ዘለኹም?

your-bag =
    .title = እዚ ሳንጣ እዚ ናትኩም ድዩ?

need-help =
    .title = ሓገዝ የድልየኩም ዶ?
