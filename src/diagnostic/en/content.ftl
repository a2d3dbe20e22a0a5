# What findings say in English. One message for each code, and its hint: what to do.

## Files

ftl-deep = Braces are nested too deeply here; the file is not read.
    .hint = Close each brace you open.
ftl-term = The term “{ $id }” is never used: texts may name facts alone.
    .hint = Write the words into each sentence, and remove the term.
file-unused = No module has the name of this file.
    .hint = Correct the name: it is the name of a folder under assets/modules, with “.ftl”. Or remove the file.
file-double-ending = Nobody reads this file: its name ends in “.txt”.
    .hint = Remove “.txt”, so that it is called { $meant }. In Windows: View, “File name extensions”.
language-tag-none = “{ $tag }” is no tag of a language.
    .hint = Find the tag of the language under www.iana.org/assignments/language-subtag-registry; write it here and as the folder's name.
language-tag-called = “{ $tag }” is no tag of a language.
    .hint = Write { $meant }, here and as the folder's name.
words-missing = This file of words is missing.
    .hint = Translate the German file of the same name and put it here.
bad-name = “{ $name }” cannot be a name.
    .hint = Use small letters a–z, digits and hyphens, and begin with a letter. A page cannot be called “module”.
name-reserved = The program itself uses the name “{ $name }”.
    .hint = Choose another name, in the words too. Modules cannot be called ui, console, language, facts, digits, site-names or site-notes; facts cannot be called as a value of the interface, such as count or page.
date-year = The year of { $date } cannot be meant.
    .hint = Write the year with four digits and as it is counted in Germany, such as 2027-06-30. Until then the day counts for nothing.

## Modules

module-empty = No page of the module “{ $module }” can be shown.
    .hint = Give it at least one page, or correct its pages.
module-number-twice = The module “{ $first }” has the number { $number } too.
    .hint = Give each module a number of its own; the home screen is sorted by it.
page-twice = This module already has a page “{ $page }”.
    .hint = Give each page a name of its own.
page-size = The page “{ $page }” has { $count } sentences or answers; { $least } to { $most } are possible.
    .hint = Shorten the page, or make two pages of it.
step-unknown = There is no step { $step } on this path.
    .hint = “current” counts from 1 and is at most the number of steps.
answer-unknown = There is no answer { $answer } to this question.
    .hint = “right” counts answers from 1.
related-many = The page “{ $page }” leads on to more than { $most } pages.
    .hint = Name the { $most } that help most; the others aren't shown.
related-unknown = The page “{ $page }” leads on to “{ $related }”, which is no lesson or path there is.
    .hint = Write “module/page” with names that exist, or remove it.
places-unknown = The page “{ $page }” leads to places for “{ $need }”, which is no need there is.
    .hint = Use a name of assets/needs.ron, or remove it.
question-without-answer = The question “{ $page }” has no right answer.
    .hint = Name at least one answer in “right”.

## Facts

fact-twice = The fact “{ $fact }” stands here twice.
    .hint = Remove one of the two, or rename it.
fact-phone = “{ $number }” is not a telephone number in groups.
    .hint = Write digits with one space between groups, such as “116 117”.
fact-empty = The fact “{ $fact }” has no { $field }.
    .hint = Fill it in: whoever checks the fact next needs to know what it is and who says so.
fact-dates = The fact “{ $fact }” expires ({ $expires }) before it was checked ({ $checked }).
    .hint = Correct one of the two dates.
fact-expired = The fact “{ $fact }” had to be checked again by { $expires }.
    .hint = Ask the source ({ $source }), then write today's date as “checked” and a new “expires”.
fact-unused = No text names the fact “{ $fact }”.
    .hint = Name it in a sentence, or remove it if nobody needs it.
help-number = Help says { $expected } for “{ $fact }”, the facts say { $found }.
    .hint = Find out which is right. Help's numbers are part of the program (src/content/emergency.rs); both must agree.
help-label = The line { $number } of Help has no words: “{ $id }” is missing.
    .hint = Write “{ $id } = …” in this file.

## Plans

plan-name = A plan cannot be called “{ $name }”; nobody reads it.
    .hint = Rename the file: small letters a–z, digits and hyphens, at most 40, such as five-days.ron. What people read stands in “title”.
plan-title = This { $part ->
        [plan] plan has no German title. It is called like its file.
       *[block] title has no German. The block is called like the module of its first page.
    }
    .hint = Add the German title ("de"): it stands in wherever a language is missing.
plan-empty = { $part ->
        [plan] No page of this plan can be taught, so it is no plan.
        [day] This day has no block.
       *[block] This block has no page.
    }
    .hint = { $part ->
        [plan] Name at least one page that is shown, or correct its pages.
        [day] Give it a block with pages, or remove the day.
       *[block] Name pages as “module/page”, or remove the block.
    }
plan-page-unknown = There is no page “{ $page }”.
    .hint = { $near ->
        [none] Write “module/page” with names of assets/modules, or remove it. The other pages stay.
       *[other] “{ $near }” is probably meant. The other pages stay.
    }
plan-page-no-lesson = “{ $page }” cannot be taught: it belongs to Help or to the phrasebook.
    .hint = Name a lesson, a path or a question of a module on a tile. Needs of Help are for one person alone, never for a wall.
plan-page-twice = The page “{ $page }” is in this plan more than once.
    .hint = Leave one out, or hide it (hidden: true). If it is meant as a repetition, nothing has to be done.
plan-minutes = A { $part ->
        [block] block
       *[page] page
    } cannot take { $minutes } minutes; { $least } to { $most } are possible.
    .hint = Write whole minutes. Until then { $part ->
        [block] the nearest possible number counts.
       *[page] the page counts as if nothing were written.
    }
plan-languages = This plan names { $count } languages; a wall shows { $most } at most.
    .hint = Name the { $most } that most people in the room read; the others are left out.
plan-language-unknown = There is no language “{ $tag }” here, so the wall does not begin with it.
    .hint = Write the tag as its folder in locales/ is named, or install the language.
plan-overfull = The core pages of this block take { $needed } minutes, the block has { $minutes }.
    .hint = Mark pages as “optional: true”, move some to another block, or give the block more minutes.

## Languages

language-folder = This manifest is for “{ $tag }”, but its folder is called “{ $folder }”.
    .hint = Rename the folder, or correct the tag.
language-tag = “{ $tag }” is not a language tag.
    .hint = Use a BCP 47 tag such as ar, prs or pt-BR.
language-locale = “{ $locale }” is not a locale.
    .hint = Use a BCP 47 tag, with a numbering system where needed, such as fa-AF-u-nu-arabext.
language-empty = “{ $field }” is empty.
    .hint = Write it in the language itself (“name” in German).
language-unknown = The folder of “{ $tag }” has no language.ron, so nobody sees this language.
    .hint = Copy the language.ron of another language and change each line, or remove the folder.
german-missing = German is missing, the language all others are compared with.
    .hint = Put back locales/de with its language.ron.
fallback-unknown = There is no other language “{ $tag }” to fall back to.
    .hint = Name languages that have a folder under locales, and not the language itself.
review-unknown = “{ $part }” was reviewed, but there is no such module.
    .hint = Name a module, or “ui” for the interface.
review-stale = { $by } signed “{ $part }” on { $on }, but its words are others now. It is a draft again.
    .hint = Let somebody read it again, and sign it: wegweiser review { $tag } { $part } --by "First name Last name". For a pack's folder add --pack DIR.
review-without-hash = { $by } signed “{ $part }” on { $on }, but nobody wrote down which words. It is a draft.
    .hint = Let somebody read it, and sign it: wegweiser review { $tag } { $part } --by "First name Last name". For a pack's folder add --pack DIR.
faces-missing = There is no font in assets/fonts.
    .hint = Put the fonts back; without them no text can be shown.
font-broken = This font cannot be read.
    .hint = Replace it with the original file.
font-format = “{ $file }” is not used: only TrueType and OpenType fonts (.ttf, .otf) are.
    .hint = Get the font as .ttf or .otf from where it comes from, or convert it. WOFF is for web pages, a collection (.ttc) has to be taken apart.
font-without-outlines = The letters of this font have no outlines, so they cannot be drawn.
    .hint = A colour font or a font of pixels has pictures instead of letters. Take one whose letters are outlines, such as Noto Sans of this script.
font-variable = This is a variable font; all its weights look alike here.
    .hint = Put its static fonts here instead: Regular, SemiBold and Bold, each a file of its own.
face-missing = No shipped font belongs to the family “{ $face }”.
    .hint = Put the font into assets/fonts, or name a family that lies there.

## Texts

message-missing = The German text “{ $id }” is missing.
    .hint = Write it. The structure in assets/modules names it.
message-twice = “{ $id }” stands here twice; the second is not used.
    .hint = Remove one of the two, or rename it.
console-missing = The leader's own screen has no German words: texts: { $count }, the first one is “{ $first }”.
    .hint = Write them from the program's own console.ftl; until then their names stand on the screen.
console-unused = The leader's own screen shows no “{ $id }”.
    .hint = Remove it, or write its name as the program's own console.ftl has it.
console-unfinished = Words of the leader's own screen are still to be translated ({ $tag }): { $count } of { $of }.
    .hint = Nothing has to be done: the fallback language stands in. “wegweiser export { $tag } --module console --into { $tag }.xlsx” writes a table of them.
message-unused = No page shows “{ $id }”.
    .hint = Remove it, or name it in the module's structure.
translation-missing = “{ $id }” is not translated ({ $tag }).
    .hint = Translate the German text; until then German is shown in its place.
sentence-unlike = German has no “{ $id }”.
    .hint = Use the same names as the German file: the same pages, the same sentences.
    .similar = “{ $near }” is probably meant
    .hint-similar = Write “.{ $near }”: names have small letters, and no zeros before a number.
variable-bare = “${ $variable }” has no braces. It would be read like this.
    .hint = Put braces around it, as in the German sentence: { "{" } ${ $variable } { "}" }.
variable-unknown = There is no fact “{ $variable }”.
    .hint = Copy the variable from the German sentence, or add the fact to assets/facts.ron.
variable-lost = The German text names { $variable }, this one does not.
    .hint = Put the variable where the number or the name belongs in this language.
number-swapped = This text names { $variable } ({ $number }); the German names { $german }. Whoever calls would reach somebody else.
    .hint = Copy the number's variable from the German text. Until then the text is not shown.
reference-in-text = A text may not call “{ $name }”.
    .hint = Write the words themselves; only facts stand in braces, such as { "{ $tel-emergency }" }.
phone-in-text = A telephone number is typed into the text: { $number }.
    .hint = Put the number into assets/facts.ron and name it here, such as { "{ $tel-emergency }" }.
digit-in-text = A number is typed into the text: { $number }.
    .hint = If it can change, put it into assets/facts.ron. A small count may be a word.
url-in-text = An address of the web or of mail stands in the text: { $address }.
    .hint = Take it out. People cannot open it here; name the place or the people who help.
sentence-too-long = A sentence has { $count } words; at most { $most } are read easily.
    .hint = Make two sentences of it, or leave something out.
ask-question = The question to the group has no question mark.
    .hint = Ask something that the group can answer, and put the mark of your script: ?, ؟ or ፧.
ask-long = The question to the group has { $count } words; at most { $most } are understood when they are heard.
    .hint = Ask one thing, in one or two short sentences.
ask-personal = The question to the group speaks to the people in the room and says “{ $word }”.
    .hint = Ask about a rule or an invented person with a name. Nobody is asked for their own home, flight, faith, health or status.
ask-on-help = “{ $page }” is a page of Help: Help has neither questions to a group nor minutes.
    .hint = Take the text out. Whoever needs this page opens it alone.
minutes-number = “{ $found }” is no number of minutes from { $least } to { $most }.
    .hint = Write a whole number in digits and nothing else: .minutes = 5
minutes-translated = Only German says how long a page takes ({ $tag }).
    .hint = Take “.minutes” out here; the German number counts for every language.
marks-unbalanced = An invisible direction mark ({ $mark }) is opened and not closed, or closed and not opened.
    .hint = Delete the sentence and type it again without copying, or remove the mark.
word-too-long = “{ $word }” has { $count } letters; a line has room for { $most }.
    .hint = On an upright screen in large letters it would run off the edge. Write it as several words, or with a hyphen, or put an invisible hyphen (U+00AD) where it may break.
character-without-face = No font can draw { $characters }.
    .hint = Replace the character, or add a font that has it. One such character hides the whole sentence.
bracket-unbalanced = The bracket “{ $bracket }” has no other half.
    .hint = Each bracket is opened and then closed: (word). In languages from right to left type the opening one before the word, although it stands to its right then. Or delete it.
bracket-not-german = “{ $word }” stands in brackets, but not on the German page.
    .hint = Brackets hold the German word for what the sentence names, because a German voice speaks it. Use the word of the German page, or write without brackets.

## Pictures

picture-missing = There is no picture “{ $picture }”.
    .hint = Put it into assets/pictograms, or name a picture that lies there.
picture-too-large = This picture is too large: { $size }; { $limit } are possible.
    .hint = Save it smaller.
picture-empty = Nothing of this picture is seen. It holds: { $parts }.
    .hint = Only shapes and paths of an SVG are drawn, no picture inside it, no text, no foreignObject. Turn text into paths, trace the picture inside, or draw it anew.
picture-partly = Parts of this picture are not drawn: { $parts }.
    .hint = Only shapes and paths of an SVG are drawn. Turn text into paths, trace the picture inside, or remove these parts.
picture-not-svg = “{ $file }” is not shown: the picture “{ $picture }” is a file “{ $picture }.svg”.
    .hint = Save it as SVG under this name, in small letters, into assets/pictograms.

## Sound

narration-none = There is no narration yet.
    .hint = Make it with “wegweiser narrate”, or let people record it.
narration-missing = { $tag }: { $count } of { $of } pages of “{ $module }” cannot be heard.
    .hint = { $voice ->
        [none] Let people record them; no computer's voice is named in language.ron.
       *[other] Make them with “wegweiser narrate”, or let people record them.
    }
tile-silent = { $tag }: nobody says the language's name on its tile. Who can't read finds their language by hearing it.
    .hint = { $voice ->
        [none] Let somebody record it: wegweiser record { $tag }; in a sound file its label is language/endonym. Then greeting and invitation.
       *[other] Make it with “wegweiser narrate { $tag }”, in a pack's folder with --pack, or let somebody record language/endonym.
    }
clip-unused = No text has the name of this clip.
    .hint = Correct the name, or remove the clip.
clip-missing = These cues have no audio file beside them.
    .hint = Put the .ogg file of the same name here, or remove the cues.
cues-missing = This clip has no cues beside it.
    .hint = Write a WebVTT file (.vtt) of the same name, with one cue for each text.
cues-unlike = The clip has { $found } cues, its page has { $expected } texts.
    .hint = Write one cue for each text, with these names: { $texts }.
narration-stale = { $tag }: the voice of “{ $clip }” ({ $cue }) says other words than are shown. It says “{ $was }”, shown is “{ $now }”. It is not played.
    .hint = Run “wegweiser narrate { $tag }”, in a pack's folder with --pack; it makes what has changed.
recording-stale = { $tag }: the recording of “{ $clip }” ({ $cue }) says other words than are shown. It says “{ $was }”, shown is “{ $now }”. It is not played.
    .hint = Have this text spoken again: “wegweiser record { $tag }” lists it.
cue-after-end = The cue “{ $cue }” ends at { $end } s, the clip after { $length } s.
    .hint = Correct the time. If the clip breaks off, replace it.
vtt-header = This is not a file of cues.
    .hint = The first line must be WEBVTT.
vtt-cue = This cue cannot be read.
    .hint = Write the name on a line of its own, and below it the times: 00:00:01.000 --> 00:00:02.500.
vtt-order = The cue “{ $cue }” overlaps the one before, is there twice, or ends before it begins.
    .hint = Sort the cues by time; each ends before the next begins.

## Narration

voice-missing = { $language } ({ $tag }): { $synthesizer } has no voice “{ $voice }”, so this language is not narrated.
    .hint = Run scripts/setup: it installs a newer espeak-ng. If the voice is still missing, it does not exist: correct its name, or write “voice: None” and let people record the language.
voice-none = { $language } ({ $tag }) has no synthetic voice; only people's recordings speak it.
    .hint = Let people record it, or name an espeak-ng voice in language.ron.
voice-silent = The voice “{ $voice }” makes no sound of “{ $text }”; { $clip } was not made.
    .hint = Give the sentence a spoken form (“-say”) or let a person record it.
recording-without-cues = This recording has no readable cues beside it, so it is not used.
    .hint = Write a WebVTT file of the same name with one cue for each text.
recording-incomplete = This recording has no cue for { $cues }; those texts stay silent.
    .hint = Record them, or remove the recording so that the computer's voice speaks the whole page.

## Settings of a kiosk

setting-unknown = There is no setting “{ $name }”.
    .hint = Correct its name, or delete the line.
setting-language = The kiosk has no language “{ $tag }”, so it shows no tile for it.
    .hint = Write the tag as its folder in locales/ is named, or add the language.

## Sites

need-twice = The need “{ $need }” stands here twice; the second is not used.
    .hint = Remove one of the two.
need-label = The need “{ $id }” has no name: this file has no such text.
    .hint = Write “{ $id } = …” in this file, and translate it.
site-empty = The entry “{ $entry }” has no { $field }.
    .hint = Fill it in; without it the entry is not shown.
site-twice = The entry “{ $entry }” stands here twice; the second is not used.
    .hint = Remove one of the two, or give it another id.
site-need = The entry “{ $entry }” names the need “{ $need }”, which does not exist or has no picture.
    .hint = Use a need of assets/needs.ron, letter by letter. The entry is not shown under this one.
site-no-need = The entry “{ $entry }” names no need.
    .hint = Write what it helps with, such as needs: ["counselling"]; people look for needs.
site-phone = “{ $number }” is not a telephone number.
    .hint = Write digits and single spaces, with “+49” or a zero in front, such as “0391 123456”. The entry is shown without a number.
site-postcode = “{ $postcode }” is not a postcode.
    .hint = Write five digits; a zero in front belongs to it. The entry is shown without a postcode.
site-position = The entry “{ $entry }” does not lie in Germany: latitude { $latitude }, longitude { $longitude }.
    .hint = Write both as decimal degrees, latitude about 52 and longitude about 11; perhaps they are swapped. The entry is shown without its place.
site-centre = The house does not lie in Germany: latitude { $latitude }, longitude { $longitude }.
    .hint = Write both as decimal degrees, latitude about 52 and longitude about 11. Until then distances count from Magdeburg.
site-hours = These opening hours cannot be read: { $hours }.
    .hint = Write times as 09:00; midnight at the end of a day is 24:00. Past midnight, the second may be of the next day, at most 18 hours later: Fr 22:00-02:00. What is not the same every week belongs into the note. These hours are not shown.
site-hours-overlap = Opening hours of “{ $entry }” overlap; they were joined to: { $hours }.
    .hint = Look at them, and write each time once.
site-date = “{ $date }” is not a day.
    .hint = Write year-month-day, such as 2027-06-30. Until then the entry does not expire.
site-expired = The entry “{ $entry }” was valid until { $date } and is not shown any more.
    .hint = Ask whether the offer still exists. Then write a new day, or remove the entry.
site-text-german = This text has no German: “{ $text }”.
    .hint = Add the German text ("de"): it stands in wherever a language is missing. Until then the text is not shown.
map-line = This line of the map cannot be read: { $line }.
    .hint = Put the original line back, or remove it.

## Import of sites

import-format = Files that end in “.{ $ending }” are not read.
    .hint = Save it as CSV, as an Excel workbook (.xlsx) or as Open Referral HSDS 3.0 (.json).
import-header = The table has no column “{ $column }”; nothing was read.
    .hint = The first row names the columns; “Name” and “Ort” are always needed. assets/AUTHORING.md lists all names.
import-column = Nobody knows the column “{ $column }”, or it is there twice; it was not read.
    .hint = If it is needed, give it a name from assets/AUTHORING.md.
import-phone-zero = The telephone number { $number } has no zero in front; perhaps the spreadsheet took it away.
    .hint = Compare it with the source. Format the column as text, and write the number with its zero.
import-postcode-zero = The postcode { $postcode } had lost its zero; it was put back.
    .hint = Nothing to do. Format the column as text, so that it stays.
import-town = “{ $entry }” has no coordinates, and the town “{ $town }” is not in assets/sites/towns.csv: it is on no map.
    .hint = Write latitude and longitude, or correct the town's name.
import-link = { $own } names { $named }, which is not in the file.
    .hint = Export it too, or correct the id. What the link would give is missing in the entry.
import-inactive = The service “{ $entry }” is marked “{ $status }” and was not imported.
    .hint = Nothing to do if that is right. Otherwise set its status to “active”.
import-refused = This site file has errors, so nothing was written into it: what could not be read would be lost.
    .hint = Correct the errors of this file, then import again.
import-sample = This site file is marked as a sample, and so is everything imported into it.
    .hint = Import real entries into a file of their own.
import-new = This site file is new. It knows nothing of the house yet.
    .hint = Open it, write the name, the centre and the facts of the house, and name the file in kiosk.ron.
