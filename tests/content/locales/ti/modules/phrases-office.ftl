module =
    .title = ኣብ ቤት ጽሕፈት መንግስቲ

appointment =
    .title = ሎሚ ቆጸራ ኣለኒ።

which-room =
    .title = ናብ ኣየናይ ክፍሊ ክኸይድ ኣለኒ?

interpreter =
    .title = ተርጓሚ የድልየኒ ኣሎ።

my-papers =
    .title = እዚ ወረቓቕተይ እዩ።

letter =
    .title = በጃኹም ነዚ ደብዳቤ ግለጹለይ።

form =
    .title = በጃኹም ነዚ ቅጥዒ ኣብ ምምላእ ሓግዙኒ።

what-i-sign =
    .title = ኣብዚ እንታይ እየ ዝፍርም ዘለኹ?

read-aloud =
    .title = በጃኹም ነዚ ኣንብቡለይ።

name-wrong =
    .title = ስመይ ብጌጋ ተጻሒፉ ኣሎ።

copy =
    .title = በጃኹም ቅዳሕ የድልየኒ ኣሎ።

new-address =
    .title = ሓድሽ ኣድራሻ ኣለኒ።

other-day =
    .title = ኣብ ካልእ መዓልቲ ቆጸራ የድልየኒ ኣሎ።

when-answer =
    .title = መልሲ መዓስ እረክብ?

legal-advice =
    .title = ሕጋዊ ምኽሪ ኣበይ እረክብ?

have-appointment =
    .title = ቆጸራ ኣለኩም ዶ?

papers-here =
    .title = ወረቓቕትኹም ሒዝኩምዎ ኣለኹም ዶ?

letter-here =
    .title = ነቲ ደብዳቤ ሒዝኩምዎ ኣለኹም ዶ?

need-interpreter =
    .title = ተርጓሚ የድልየኩም ዶ?

understood =
    .title = ኩሉ ተረዲኡኩም ዶ?
