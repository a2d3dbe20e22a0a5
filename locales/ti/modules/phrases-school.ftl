module =
    .title = ኣብ ቤት ትምህርቲ

register =
    .title = ንውላደይ ከመዝግቦ እደሊ።

day-care =
    .title = ኣብ መዋእለ ህጻናት ቦታ እደሊ ኣለኹ።

no-german-yet =
    .title = ውላደይ ገና ጀርመንኛ ኣይዛረብን እዩ።

interpreter =
    .title = ተርጓሚ የድልየኒ ኣሎ።

teacher =
    .title = ንውላደይ መን እዩ ዝምህሮ?

begins =
    .title = ትምህርቲ መዓስ ይጅምር?

collect =
    .title = ንውላደይ መዓስ ክወስዶ እኽእል?

what-needed =
    .title = ውላደይ ንትምህርቲ እንታይ የድልዮ?

homework =
    .title = ኣብ ዕዮ ገዛ መን ይሕግዝ?

ill =
    .title = ውላደይ ሎሚ ሓሚሙ ኣሎ።

later =
    .title = ውላደይ ሎሚ ደንጉዩ ክመጽእ እዩ።

food =
    .title = ውላደይ እዚ ክበልዕ ኣይፍቀደሉን እዩ።

others-hurt =
    .title = ካልኦት ቆልዑ ንውላደይ የሸግርዎ ኣለዉ።

how-is-my-child =
    .title = ውላደይ ኣብዚ ከመይ ኣሎ?

german-course =
    .title = ኣነ እውን ጀርመንኛ ክመሃር እደሊ።

school-before =
    .title = ውላድኩም ቅድሚ ሕጂ ቤት ትምህርቲ ኣትዩ ይፈልጥ ዶ?

vaccination-book =
    .title = ናይ ውላድኩም ደብተር ክታበት ኣለኩም ዶ?

is-ill =
    .title = ውላድኩም ሓሚሙ ድዩ?

where-pain =
    .title = ንውላድኩም ኣበይ የሕምሞ?

since-when =
    .title = ውላድኩም ካብ ዝሓምም ክንደይ መዓልቲ ጌሩ?

collect-yourself =
    .title = ንውላድኩም ባዕልኹም ዲኹም ትወስድዎ?
