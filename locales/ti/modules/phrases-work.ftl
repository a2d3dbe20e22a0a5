module =
    .title = ኣብ ስራሕ

looking =
    .title = ስራሕ እደሊ ኣለኹ።

permit =
    .title = ብዛዕባ ፍቓድ ስራሕ ኣበይ እሓትት?

profession =
    .title = ድሮ ሞያ ኣለኒ።

recognition =
    .title = ብዛዕባ ምስክር ወረቐተይ መን ይሕግዘኒ?

training =
    .title = ሞያዊ ስልጠና ክወስድ እደሊ።

volunteer =
    .title = ብወለንታ ክሕግዝ እደሊ።

contract =
    .title = በጃኹም ነቲ ውዕል ስራሕ ግለጹለይ።

begins =
    .title = ስራሐይ መዓስ ይጅምር?

break =
    .title = ዕረፍቲ መዓስ ኣለኒ?

show-again =
    .title = በጃኹም ደጊምኩም ኣርእዩኒ።

clothes =
    .title = ናይ ስራሕ መከላኸሊ ክዳን ኣበይ እረክብ?

ill =
    .title = ሎሚ ሓሚመ ኣለኹ።

later =
    .title = ሎሚ ደንጉየ ክመጽእ እየ።

hurt =
    .title = ኣብ ስራሕ መጉዳእቲ ኣጋጢሙኒ።

day-off =
    .title = በጃኹም ናይ ዕረፍቲ መዓልቲ የድልየኒ ኣሎ።

not-paid =
    .title = ደሞዘይ ኣይተኸፈለንን።

have-permit =
    .title = ፍቓድ ስራሕ ኣለኩም ዶ?

have-profession =
    .title = ሞያ ተማሂርኩም ዲኹም?

days-a-week =
    .title = ኣብ ሰሙን ክንደይ መዓልቲ ትሰርሑ?

tomorrow =
    .title = ጽባሕ ክትመጹ ትኽእሉ ዲኹም?

understood =
    .title = ኩሉ ተረዲኡኩም ዶ?

where-pain =
    .title = ኣበይ የሕምመኩም?
