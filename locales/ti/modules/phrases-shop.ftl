module =
    .title = ኣብ ድኳን

how-much =
    .title = እዚ ዋግኡ ክንደይ እዩ?

where-food =
    .title = ባንን ጸባን ኣበይ እረክብ?

where-nappies =
    .title = ናይ ህጻናት ፓምፐርስ ኣበይ እረክብ?

pork =
    .title = እዚ ስጋ ሓሰማ ኣለዎ ዶ?

alcohol =
    .title = እዚ ኣልኮል ኣለዎ ዶ?

deposit =
    .title = ትሕጃ ዘለዎ ጥርሙዝ ኣበይ እመልስ?

card =
    .title = ብካርድ ክኸፍል እኽእል ዶ?

receipt =
    .title = በጃኹም ቅብሊት የድልየኒ ኣሎ።

price-wrong =
    .title = እቲ ዋጋ ጌጋ ይመስለኒ።

size =
    .title = ናይዚ ካልእ ዓቐን ኣለኩም ዶ?

try-on =
    .title = ለቢሰ ክፍትኖ ይከኣል ዶ?

exchange =
    .title = ነዚ ብኻልእ ክቕይሮ እደሊ።

broken =
    .title = እዚ ተበላሽዩ እዩ።

sim-card =
    .title = ሲም ካርድ የድልየኒ ኣሎ።

no-contract =
    .title = ውዕል ክፍርም ኣይደልን እየ።

just-looking =
    .title = እርኢ ጥራይ ኣለኹ፣ የቐንየለይ።

may-i-help =
    .title = ክሕግዘኩም ዶ?

by-card =
    .title = ብካርድ ክትከፍሉ ትደልዩ ዲኹም?

customer-card =
    .title = ናይ ዓማዊል ካርድ ኣለኩም ዶ?

want-receipt =
    .title = ቅብሊት ትደልዩ ዲኹም?

want-bag =
    .title = ሳንጣ ትደልዩ ዲኹም?
