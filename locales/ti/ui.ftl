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

## Sound
play = ስምዑ
pause = ጠጠው ኣብሉ
replay = ድገሙ
slow = ቀስ ብቐስ
speak = ነዚ ምሉእ ሓሳብ ስምዑ
volume = ዓቐን ድምጺ
volume-up = ድምጺ ክብ ኣብሉ
volume-down = ድምጺ ትሕት ኣብሉ
read-to-me = ኩሉ ይንበበለይ
read-to-me-first = ፈለማ ክትጠውቑ ከለኹም ይዛረብ።
read-to-me-second = ካልኣይ ግዜ ክትጠውቑ ከለኹም ይኽፈት።
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
answer-right = ልክዕ
answer-again = ደጊምኩም ርኣዩ።
step-current = ኣብዚ ኣለኹም።
missing = ኣብዚ ሕጂ ገለ ነገር ጎዲሉ ኣሎ። በጃኹም ንሰራሕተኛታት መዕቆቢ ሕተቱ።

## Help
help-title = ሓገዝ ሕጂ
help-emergency = ሓደጋ ህይወት፣ ሓዊ
help-police = ፖሊስ
help-doctor = ሓኪም፣ ብዘይ ሓደጋ ህይወት
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
