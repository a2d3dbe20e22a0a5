module =
    .title = ኣብ ሕክምና

pain =
    .title = ቃንዛ ኣለኒ።

interpreter =
    .title = ተርጓሚ የድልየኒ ኣሎ።

child-fever =
    .title = ውላደይ ረስኒ ኣለዎ።

this-medicine =
    .title = እዚ መድሃኒት እዚ እወስድ ኣለኹ።

sick =
    .title = ዕግርግር ይብለኒ ኣሎ።

breath =
    .title = ምስትንፋስ የጸግመኒ ኣሎ።

toothache =
    .title = ስነይ ሓሚሙኒ ኣሎ።

allergy =
    .title = ኣለርጂ ኣለኒ።

pregnant =
    .title = ነፍሰጾር እየ።

not-sleeping =
    .title = ድቃስ ኣቢዩኒ ኣሎ።

afraid =
    .title = ብርቱዕ ፍርሒ ኣለኒ።

woman-doctor =
    .title = በጃኹም ሓኪም ጓል ኣንስተይቲ ክትርእየኒ እደሊ።

appointment =
    .title = በጃኹም ቆጸራ የድልየኒ ኣሎ።

prescription =
    .title = ሓድሽ ናይ መድሃኒት ወረቐት የድልየኒ ኣሎ።

how-often =
    .title = ነዚ መድሃኒት ክንደይ ሳዕ ክወስዶ ኣለኒ?

once-more =
    .title = በጃኹም ደጊምኩም ግለጹለይ።

have-pain =
    .title = ቃንዛ ኣለኩም ዶ?

where-pain =
    .title = ኣበይ የሕምመኩም?

since-when =
    .title = ካብ ዝጅምረኩም ክንደይ መዓልቲ ጌሩ?

take-medicine =
    .title = መድሃኒት ትወስዱ ዲኹም?

have-allergy =
    .title = ኣለርጂ ኣለኩም ዶ?

are-pregnant =
    .title = ነፍሰጾር ዲኽን?
