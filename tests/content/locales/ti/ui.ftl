# Words of the interface. Each is shown, or spoken, or both.

## Header
home = መእተዊ
home-title = እንታይ ክትፈልጡ ትደልዩ?
draft = ገና ዘይተመርመረ
computer-voice = ድምጺ ኮምፒተር
beside = ጀርመንኛ ኣብ ጎኑ
ear = ብድምጺ ምንባብ
appearance = ፊደልን መልክዕን
language = ቋንቋ
help = ሓገዝ

## Moving
next = ቀጽሉ
back = ተመለሱ
close = ዕጸዉ
pages = ኩሎም ገጻት
page-of = ገጽ { $page } ካብ { $pages }
page-in-language = ቋንቋ ናይዚ ገጽ፦ { $language }።
wall-missing = በዚ ቋንቋ ገና የለን፦ { $language }።
wall-before-talk = 1. ቅድሚ ዘተ
wall-after-talk = 2. ድሕሪ ዘተ
wall-how-was-it = ከመይ ነይሩ?

## Sound
play = ስምዑ
pause = ጠጠው ኣብሉ
replay = ድገሙ
slow = ብቐስታ
speak = ነዚ ምሉእ ሓሳብ ስምዑ
volume = ዓቐን ድምጺ
volume-up = ድምጺ ክብ ኣብሉ
volume-down = ድምጺ ትሕት ኣብሉ
read-to-me = ኩሉ ይንበበለይ
read-to-me-first = ቀዳማይ ግዜ ምስ ጠወቕኩም ይዛረብ።
read-to-me-second = ካልኣይ ግዜ ምስ ጠወቕኩም ይኽፈት።
sound-missing = እዚ መሳርሒ ሕጂ ድምጺ የብሉን።

## Appearance
text-size = ዓቐን ፊደል
text-size-normal = ንቡር
text-size-large = ዓቢ
text-size-larger = ኣዝዩ ዓቢ
contrast = ብርቱዕ ፍልልይ ሕብሪ
motion = ዝወሓደ ምንቅስቓስ

## Pages
question = ሕቶ
question-several = ካብ ሓደ ንላዕሊ ልክዕ መልሲ ኣሎ።
step-current = ኣብዚ ኣለኹም።

## Help
help-title = ሓገዝ ሕጂ
help-emergency = ህይወት ኣብ ሓደጋ፣ ሓዊ
help-police = ፖሊስ
help-doctor = ሓኪም፣ ህይወት ኣብ ሓደጋ እንተዘየለ
help-violence-women = ዓመጽ ኣብ ልዕሊ ደቂ ኣንስትዮ
help-children = ቆልዑን መንእሰያትን
help-parents = ወለዲ
help-counselling = ዓቢ ጭንቀት
help-sexual-abuse = ጾታዊ ዓመጽ
help-pregnant = ነፍሰጾር ኣብ ጸገም
help-missing-child = ዝጠፍኡ ቆልዑ
help-poison = ብመርዚ ምጉዳእ
help-others-hear = ካልኦት ክሰምዕዎ ይኽእሉ እዮም።
hide-now = ነዚ ገጽ ሕጂ ሕብኡ

## Countdown
still-there = ገና ኣብዚ ኣለኹም ዶ?
still-there-yes = እወ፣ ኣለኹ።
still-there-else = እንተዘይኮነ እዚ ስክሪን ካብ መጀመርታ ክጅምር እዩ።

## Rooms below the modules
phrases = ጠቐምቲ ሓረጋት
places = ቦታታትን ሰባትን
my-list = ዝርዝረይ

## Finding
index = ኩሉ ኣብ ሓደ ገጽ
related = ምስዚ ዝኸይድ
places-for-this = ነዚ ዝምልከቱ ቦታታትን ሰባትን
keep = ዓቅቡ
kept = ተዓቂቡ

## Phrasebook
phrases-mine = ገለ ክብል እደሊ
phrases-asked = ሓደ ሰብ ይሓትተኒ ኣሎ
show-large = ኣዕቢኹም ኣርእዩ
answer-by-picture = መልስኹም ኣርእዩ።
answer-yes = እወ
answer-no = ኣይፋልን
answer-unsure = ኣይፈልጥን እየ።
body-head = ርእሲ
body-eye = ዓይኒ
body-ear = እዝኒ
body-tooth = ስኒ
body-neck = ክሳድ፣ ጎሮሮ
body-chest = ኣፍልቢ
body-belly = ከብዲ
body-back = ሕቖ
body-arm = ቅልጽም፣ ምናት
body-hand = ኢድ
body-leg = ሰለፍ፣ ዳንጋ
body-foot = እግሪ
body-front = ብቕድሚት
body-behind = ብድሕሪት
days-1 = ሓደ መዓልቲ
days-2 = ክልተ መዓልቲ
days-3 = ሰለስተ መዓልቲ
days-4 = ኣርባዕተ መዓልቲ
days-5 = ሓሙሽተ መዓልቲ
days-6 = ሽዱሽተ መዓልቲ
days-7 = ሸውዓተ መዓልቲ ወይ ልዕሊኡ
interpreter-need = በጃኹም ተርጓሚ የድልየኒ ኣሎ።
interpreter-language = ቋንቋይ፦
interpreter-call = ቁጽሪ ተለፎን ተርጓሚ

## Places and people
places-town = ኣብ ኣየናይ ከተማ?
places-language = ብኣየናይ ቋንቋ?
places-all = ኩሎም
places-list = ዝርዝር
places-map = ካርታ
places-found = ዝተረኽቡ፦ { $count }
places-none = ኣብዚ ዝተመዝገበ የለን። በጃኹም ንሰራሕተኛታት መዕቆቢ ሕተቱ።
places-distance = { $kilometres } ኪ.ሜ
places-nearer = ኣቕርቡ
places-farther = ኣርሕቑ
sample = ኣብነት ጥራይ
open-now = ሕጂ ክፉት
closed-now = ሕጂ ዕጹው
hours = ክፉት ዝኾነሉ ሰዓታት
hours-ask = በጃኹም ብዛዕባ ሰዓታት ሕተቱ።
phone = ተለፎን
address = ኣድራሻ
languages-spoken = ቋንቋታት
take-along = ብሞባይልኩም ሒዝኩም ኪዱ
take-along-how = ካሜራ ሞባይልኩም ናብዚ ስእሊ ኣቕንዑ።
this-house = ኣብዚ መዕቆቢ
house-telephone = ተለፎን ዘለዎ ቦታ፦
house-office = ቤት ጽሕፈት
house-rules = ስርዓት መዕቆቢ
weekday-1 = ሶኑይ
weekday-2 = ሰሉስ
weekday-3 = ረቡዕ
weekday-4 = ሓሙስ
weekday-5 = ዓርቢ
weekday-6 = ቀዳም
weekday-7 = ሰንበት

## What a place is for
need-legal-advice = ሕጋዊ ምኽሪ
need-counselling = ምኽሪ
need-doctor = ሓኪም
need-pregnancy = ጥንሲ
need-violence = ሓለዋ ካብ ዓመጽ
need-children = ሓገዝ ንቆልዑ
need-school = ቤት ትምህርትን መዋእለ ህጻናትን
need-language-course = ጀርመንኛ ምምሃር
need-work = ስራሕ
need-training = ሞያዊ ስልጠና ምስ MiiDU
need-mentoring = ምኽሪ ብተመኩሮ ምስ MeMoGa
need-volunteering = ወለንታዊ ኣገልግሎት
need-interpreter = ናይ SiSa ተርጓሚ
need-associations = ማሕበራት
need-authority = ኣብያተ ጽሕፈት መንግስቲ
need-clothing = ክዳንን ኣቕሑ ገዛን
need-meeting = ምስ ሰባት ምልላይ
need-family-search = ስድራቤት ምድላይ
need-discrimination = ኣድልዎ
need-service-point = ቤት ጽሕፈት ሓበሬታ ንማሕበራት

## My list
my-list-empty = ዝርዝርኩም ገና ባዶ እዩ።
my-list-how = ኣብ ሓደ ገጽ ነቲ “ዓቅቡ” ዝብል ጠውቑ።
my-list-forgets = ምስ ከድኩም እዚ ስክሪን ንዝርዝርኩም ይርስዖ።
my-list-clear = ዝርዝር ኣጽርዩ
code-of = ስእሊ { $page } ካብ { $pages }
