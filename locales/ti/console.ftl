# Words of the leader's own screen in a lesson. Read by leaders, never spoken. A language may leave them out: German
# stands in.

## Before the lesson
before = ቅድሚ ምጅማር
wall = መንደቕ
wall-two = { $name }፣ { $width } × { $height }። ኣብኡ ዓቢ 2 ትርእዩ።
wall-one = እዚ ስክሪን እዚ ጥራይ እዩ ዘሎ። ንስኹም እትርእይዎ ኩሉ ሰብ ይርእዮ። መዘኻኸሪታት ሕቡእ ይጸንሕ።
wall-mirrored = ፕሮጀክተር ልክዕ ከምዚ ስክሪን የርኢ። መዘኻኸሪታት ሕቡእ ይጸንሕ።
wall-away = { $name } ሕጂ የለን። እቲ መንደቕ ባዕሉ ክምለስ እዩ።
wall-right = 2 ይርኣየኒ ኣሎ
wall-none = ብዘይ መንደቕ ቀጽሉ
swap = ኣለዋውጡ
sound = ድምጺ
sound-output = መውጽኢ ድምጺ፦ { $name }
sound-usual = እቲ ልሙድ መውጽኢ
sound-hdmi = ብገመድ HDMI ዝተኣሳሰረ ፕሮጀክተር መብዛሕትኡ ግዜ ነቲ ድምጺ ይወስዶ።
sound-none = እዚ ኮምፒተር ሕጂ ድምጺ የብሉን። ባዕልኹም ዓው ኢልኩም ኣንብቡ።
sound-try = ስምዑ
sound-heard = እሰምዕ ኣለኹ
sound-other = ካልእ መውጽኢ
clicker = ሪሞት
clicker-press = ኣብ ሪሞትኩም ነቲ “ቀጽሉ” ዝብል ጠውቑ። ኪቦርድን ማውስን እውን ይሰርሑ።
clicker-works = ሪሞት ይሰርሕ ኣሎ።
today = ሎሚ፦ { $plan }
today-day = መዓልቲ { $day } ካብ { $days }
today-parts = ገጻት፦ { $pages }፣ ደቓይቕ፦ { $minutes }
today-languages = ኣብ መንደቕ፦ { $languages }
ready = ኩሎም ገጻት ኣለዉ።
ready-language = ብቋንቋ { $language } ገና የለን፦ { $pages }
ready-voice = ብቋንቋ { $language } ድምጺ የብሉን፦ { $pages }። ባዕልኹም ዓው ኢልኩም ኣንብቡ።
ready-stand-in = ድምጺ ኮምፒተር ንቋንቋ { $language } ብዝቀራረብ ቋንቋ እዩ ዝዛረብ። ባዕልኹም ዓው ኢልኩም እንተኣንበብኩም ይሓይሽ።
other-plan = ካልእ መደብ
other-day = ካልእ መዓልቲ
left-off = ኣብዚ ኣቋሪጽኩም፦ { $page }፣ ስጉምቲ { $step }።
go-on = ካብኡ ቀጽሉ
begin = ጀምሩ
begin-anew = ካብ መጀመርታ ጀምሩ

## The lesson
plan = መደብ
day-title = መዓልቲ { $day } · { $title }
page-step = ገጽ { $page } ካብ { $pages } · ስጉምቲ { $step } ካብ { $steps }
step-of = ስጉምቲ { $step } ካብ { $steps }
time-over = ልዕሊ መደብ ዝሓለፈ ደቓይቕ፦ { $minutes }
optional = ግዜ እንተተረፈ
hidden = ይዝለል
on-wall = ኣብ መንደቕ ይርአ ({ $name })
on-wall-black = እቲ መንደቕ ጸሊም እዩ። ነዚ ገጽ ንስኹም ጥራይ ትርእይዎ።
on-wall-held = እቲ መንደቕ ገና ዘርእዮ ዘሎ፦ { $page }። ነዚ ገጽ ንስኹም ጥራይ ትርእይዎ።
on-wall-away = ሕጂ መንደቕ የለን። ባዕሉ ክምለስ እዩ።
on-wall-shared = ነዚ ስክሪን ኩሉ ሰብ ይርእዮ።
note = መዘኻኸሪ
note-none = ነዚ ገጽ መዘኻኸሪ የብሉን።
notes-larger = መዘኻኸሪ ኣዕብዩ
notes-smaller = መዘኻኸሪ ኣንእሱ
ask = ሕቶ ንጉጅለ
after-this = ድሕሪኡ
end-of-day = ናይ ሎሚ መደብ ተወዲኡ።
end-of-course = እቲ ኮርስ ተወዲኡ።
next-day = ዝቕጽል መዓልቲ
read = ብድምጺ ምንባብ
read-rest = ካብዚ ክሳብ መወዳእታ ገጽ
read-step = እዚ ስጉምቲ ጥራይ
read-sentence = እዚ ምሉእ ሓሳብ ጥራይ
read-in = ብቋንቋ { $language }
read-all = ብኹሎም ቋንቋታት መንደቕ
stop = ጠጠው ኣብሉ
hands = ኣእዳው ቁጸሩ
hold = መንደቕ ኣጽንሑ
let-go = ምጽናሕ ኣቋርጹ
send = ናብ መንደቕ
black = ጸሊም
bright = ዳግማይ ኣብርሁ
point = ኣመልክቱ
spotlight = ክቢ ብርሃን
zoom = ኣዕብዩ
point-how = ኣብ ልዕሊ እቲ ስእሊ ተንቀሳቐሱ። እቲ መንደቕ ነቲ ባዕሉ ቦታ የርኢ።
point-end = ምምልካት ኣቋርጹ
languages = ቋንቋታት
languages-how = ክሳብ ኣርባዕተ ቋንቋታት። እቲ ቀዳማይ ኣብ ቅድሚት ይመጽእ።
languages-swap = ቅደም ተኸተል ለውጡ
languages-mine = ቋንቋ ናይዚ ስክሪን
all-pages = ኩሎም ገጻት
jump-back = ናብ መደብ ተመለሱ
keys = መልጎማት
more = ተወሳኺ
pause = ሰዓት ጠጠው ኣብሉ
unpause = ሰዓት ኣቐጽሉ
heads = ሰባት፦ { $count }
heads-more = ሓደ ሰብ ወስኹ
heads-fewer = ሓደ ሰብ ኣጉድሉ

## Counting hands
round-first = ቀዳማይ ዙር
round-second = ካልኣይ ዙር
hand-more = ንመልሲ { $answer } ሓንቲ ኢድ ወስኹ
hand-fewer = ንመልሲ { $answer } ሓንቲ ኢድ ኣጉድሉ
nobody = ኢድ ዘየልዓሉ፦ { $count }
show-bars = ቁጽርታት ኣርእዩ
show-right = ልክዕ መልሲ ኣርእዩ
hide-bars = ቁጽርታት ሕብኡ
second-round = ዳግማይ ቁጸሩ
undo = ንድሕሪት መልሱ
done = ተወዲኡ
faces = ከመይ ነይሩ?
face-good = ጽቡቕ
face-middling = ማእከላይ
face-bad = ሕማቕ
no-question = ሕጂ ኣብ መንደቕ ሕቶ የለን።

## The plan
plan-change = መደብ ለውጡ
plan-choose = መደብ ምረጹ
plan-own = ናተይ መደብ
plan-save = ከም ናተይ መደብ ዓቅቡ
plan-saved = ተዓቂቡ፦ { $name }
page-hide = ዝለሉ
page-show = ዳግማይ ኣርእዩ
page-up = ኣቐድሙ
page-down = ኣደንጉዩ
page-remove = ኣውጽኡ
minutes-more = ሓደ ደቒቕ ወስኹ
minutes-fewer = ሓደ ደቒቕ ኣጉድሉ

## Afterwards
table = ዝርዝር ናይ ትምህርቲ
table-file = እቲ ዝርዝር ኣብዚ ኣሎ፦ { $path }
table-empty = ሎሚ ገና ዝተራእየ ነገር የለን።
leave = ወድኡ
leave-ask = ነቲ ትምህርቲ ክትውድእዎ ትደልዩ ዶ?
leave-kept = ገጽን ሰዓትን ቁጽርታትን ተዓቂቦም ኣለዉ። ካብኡ ክትቅጽሉ ትኽእሉ ኢኹም።
leave-stay = ትምህርቲ ቀጽሉ

## Said when it happens
unwritten = ኩነታት ትምህርቲ ሕጂ ክዕቀብ ኣይከኣልን። እቲ ትምህርቲ ይቕጽል።
written = ኩነታት ትምህርቲ ዳግማይ ይዕቀብ ኣሎ።
not-heard = እዞም ምሉኣት ሓሳባት ድምጺ የብሎምን። ባዕልኹም ዓው ኢልኩም ኣንብቡ።
awake-not = እቲ ስክሪን ባዕሉ ክጽልምት ይኽእል እዩ። ነቲ ሓይሊ ዝቑጥብ ኣሰራርሓ ኣጥፍኡ።
output-gone = መውጽኢ { $name } የለን። እቲ ድምጺ ካብቲ ልሙድ መውጽኢ ይመጽእ።
no-such-page = እዚ ገጽ ኣብ መደብ የለን።
most-languages = ኣብ መንደቕ ድሮ ኣርባዕተ ቋንቋታት ኣለዉ።
last-language = እንተወሓደ ሓደ ቋንቋ ኣብ መንደቕ ይተርፍ።
nothing-to-undo = ንድሕሪት ዝምለስ ነገር የለን።

## Keys
key-next = ቀጽሉ፦ ፍላጻ የማን ወይ ታሕቲ፣ Space፣ Enter፣ Page Down
key-back = ተመለሱ፦ ፍላጻ ጸጋም ወይ ላዕሊ፣ Backspace፣ Page Up
key-black = ጸሊምን ዳግማይ ብሩህን፦ B ወይ ነጥቢ
key-number = ናብ ሓደ ገጽ ናይታ መዓልቲ፦ ቁጽሪ፣ ድሕሪኡ Enter
key-notes = መዘኻኸሪ ምዕባይን ምንኣስን፦ +፣ –
key-hands = ክትቆጽሩ ከለኹም፦ A፣ B፣ C፣ D ወይ 1፣ 2፣ 3፣ 4
key-escape = ክፉት ዘሎ ንምዕጻው፦ Esc
