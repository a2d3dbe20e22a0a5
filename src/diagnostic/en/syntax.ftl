# What makes files unreadable. Why stands under the name of the fault (diagnostic::Fault); with “hint-” before it, its cure.
# What a library says stands in brackets alone.

unreadable = This file cannot be read: { $fault }.
    .other = this program does not know the fault (reported: { $error })
    .missing = there is no such file
    .denied = the right to do so is missing
    .folder = it is a folder
    .taken = something else of that name stands in the way
    .read-only = the disk or the stick can be read only
    .away = its folder is gone; the stick was probably pulled out
    .full = there is no room left on the disk
    .cut = it ends in the middle
    .not-text = it is no text in UTF-8
    .outside = it lies outside of the folder of the content
    .unread = this program cannot get at it
    .many-bytes = it has { $size } bytes, which are too many
    .large = it has { $size } bytes, { $limit } are possible
    .damaged = it is damaged (reported: { $error })
    .foreign = it is of a kind that is not read here
    .rate = it has { $hertz } samples a second
    .channels = it has { $channels } channels
    .no-sound = there is no sound in it
    .endless = it does not say how long it is
    .decoder = reading it failed; it is probably damaged
    .long = it is longer than { $minutes } minutes
    .hint = Check its name, its place and its rights; save it as UTF-8 text.

## Fluent: words

ftl-syntax = { $fault }.
    .brace = Line { $line } lacks the closing bracket “{ "}" }”
    .hint-brace = A variable stands between two curly brackets: { "{ $tel-emergency }" }.
    .brace-alone = Line { $line } has a bracket “{ "}" }” without an opening one before it
    .hint-brace-alone = Delete the bracket, or write “{ "{" }” before the variable: { "{ $tel-emergency }" }.
    .equals = Line { $line } lacks the equals sign after “{ $name }”
    .hint-equals = Write: { $name } = text.
    .attribute = Line { $line } lacks a name after the dot
    .hint-attribute = Write “.s1 = text”, without a space after the dot. A sentence cannot begin with a dot.
    .variable = Line { $line } lacks the name of a fact after “$”
    .hint-variable = Copy the variable from the German sentence, such as { "{ $tel-emergency }" }.
    .inline = Line { $line } has no variable between its curly brackets
    .hint-inline = Between curly brackets stand “$” and the name of a fact: { "{ $tel-emergency }" }. For other words take round brackets, or none.
    .quotes = Line { $line } has the quotation mark { $mark } between curly brackets, where quotation marks are straight
    .hint-quotes = Replace it by a straight quotation mark: { "\u0022" }. In the text itself quotation marks may look as you like.
    .string = Line { $line } lacks the second quotation mark
    .hint-string = Between curly brackets a text stands in two straight quotation marks, on one line.
    .escape = Line { $line } has something after “\” that makes no character
    .hint-escape = Write the character itself. Or “\u” and four digits, such as \u00A0.
    .token = Line { $line } lacks “{ $mark }”
    .heading = Line { $line }: “{ $name }” cannot be the name of a page
    .hint-heading = Copy the name from the German file; it is not translated. Until then all sentences of this page are missing.
    .left = Line { $line } begins at the very left, but not with the name of a page
    .hint-left = If it belongs to the sentence above, put four spaces before it. If it is a remark, put “# ” before it.
    .line-start = Line { $line } begins with “{ $mark }”, which is part of no text
    .hint-line-start = Join the line to the one above, or delete it.
    .empty = Line { $line } has no text after “{ $name } =”
    .value = Line { $line } lacks a text
    .arrow = Line { $line }: after “->” a new line must begin
    .default = Up to line { $line } the choice for all other cases is missing
    .hint-default = A choice needs one line with an asterisk: *[other] text.
    .defaults = Line { $line } has a second asterisk; only one choice is for all other cases
    .hint-defaults = Delete one of the two asterisks.
    .selector = Line { $line }: only a variable can choose between texts
    .hint-selector = Write “$” before the name.
    .call = Line { $line } calls something; a text may name facts alone
    .hint-call = Write the words themselves into the sentence.
    .arguments = Line { $line }: something is wrong in the round brackets after a name
    .hint-arguments = Texts call nothing. Write the variable alone: { "{ $tel-emergency }" }.
    .character = Line { $line } has a character nothing can begin with here
    .hint = Write “name = text”, and each sentence on an indented line of its own, “.s1 = text”. A variable stands in braces: { "{ $tel-emergency }" }.
ftl-dot = Line { $line } lacks the dot before “{ $name }”.
    .hint = Write: .{ $name } = text, with four spaces before it. Without the dot the line is part of the sentence above.

## RON: structure

ron-syntax = { $fault }.
    .quotes = Line { $line } has the quotation mark { $mark }; only straight ones count here
    .hint-quotes = Replace it by a straight quotation mark ({ "\u0022" }), before and after the text. Programs such as Word put others by themselves; take a text editor.
    .open = Line { $line } lacks the opening bracket “{ $mark }”
    .close = Line { $line } lacks the closing bracket “{ $mark }”
    .unclosed = The bracket “{ $mark }” in line { $line } is not closed
    .hint-unclosed = Write the closing bracket “{ $end }” where the part ends.
    .comma = Line { $line } lacks a comma at its end
    .hint-comma = A comma stands after each value. If none is missing, there is a quotation mark or a bracket too many before it.
    .colon = Line { $line } lacks a colon
    .hint-colon = Write: name: value.
    .string = Line { $line } lacks a text in quotation marks
    .hint-string = Write the text between two straight quotation marks.
    .string-end = Line { $line } lacks the quotation mark at the end
    .hint-string-end = Write a straight quotation mark after the text.
    .number = Line { $line } lacks a number, or it is too large or too small
    .hint-number = Write a number without quotation marks and without a point.
    .boolean = Line { $line } lacks true or false
    .hint-boolean = Write true or false, without quotation marks.
    .name = Line { $line } lacks a name
    .hint-name = Before the colon stands the name of the field, without quotation marks.
    .end = The file ends in line { $line }, before everything is there
    .hint-end = If the file is empty or cut off, take the earlier one. Otherwise brackets are missing at the end.
    .trailing = Line { $line } has something after the last bracket
    .hint-trailing = Delete it. Or there is a bracket too many before it.
    .escape = Line { $line } has something after “\” that makes no character
    .hint-escape = Write the character itself. In paths take “/”.
    .comment = The remark that begins with “/*” in line { $line } does not end
    .hint-comment = Write “*/” at its end.
    .character = Line { $line } has “{ $mark }”, which does not belong there
    .variant = Line { $line } has “{ $found }”, which does not exist here
    .hint-variant = Possible are: { $expected }. Capital and small letters count.
    .field = Line { $line } has a field “{ $found }”, which does not exist here
    .hint-field = Possible are: { $expected }.
    .field-missing = Line { $line } lacks the field “{ $found }”
    .hint-field-missing = Add it: { $found }: …. A neighbour of this part shows how.
    .field-twice = Line { $line } has the field “{ $found }” for the second time
    .hint-field-twice = Delete one of the two.
    .date = Line { $line }: “{ $found }” is no day
    .hint-date = Write year, month and day like this: 2027-06-30.
    .value = Line { $line }: the value does not fit (reported: { $error })
    .count = Line { $line } has { $found } values, which are too many or too few
    .deep = Line { $line }: too many brackets are open inside each other
    .form = Line { $line }: the form is wrong (reported: { $error })
    .hint = Compare the line with its neighbours: a comma, a bracket, a quotation mark or a name is wrong. assets/AUTHORING.md shows each form.

setting-bad = The setting “{ $name }” can't be used: { $fault }. Its default holds.
    .outside-range = it is outside of what is possible
    .boolean = true or false belongs here
    .number = a number belongs here, without quotation marks
    .string = a text in quotation marks belongs here
    .quotes = here stands “{ $mark }”; only straight quotation marks count
    .variant = there is no “{ $found }”; possible are: { $expected }
    .field = there is no “{ $found }”; possible are: { $expected }
    .open = “{ $mark }” is missing here
    .date = “{ $found }” is no day; write one such as 2027-06-30
    .other = the value is of another kind (reported: { $error })
    .hint = Correct the value; kiosk.ron in the repository shows every setting.

## JSON of other programs

import-json = This is no whole JSON: { $fault }.
    .empty = there is nothing in the file
    .cut = the file ends in line { $line } before everything is closed
    .other = line { $line }, character { $column } does not belong there (reported: { $error })
    .hint = Let the other program write it once more as Open Referral HSDS 3.0; perhaps it was copied or sent only in part.

## Pictures and sound

picture-broken = This picture cannot be drawn: { $fault }.
    .no-size = it has no size, neither “viewBox” nor “width” and “height”
    .repeats = it repeats parts of itself too often
    .parts = it has too many parts
    .xml = from line { $line } on its SVG is wrong, or it ends in the middle
    .picture-cut = it ends in the middle
    .unseen = nothing is seen in it
    .foreign = it is of a kind that is not drawn here
    .not-picture = it is damaged, or no picture of this kind (reported: { $error })
    .pixels = it has { $width } × { $height } pixels, which are too many
    .hint-pixels = Save it smaller: a width of 2000 pixels is enough.
    .hint = Open it in a drawing program and save it again as SVG, PNG, JPEG or WebP.
clip-broken = This clip cannot be played: { $fault }.
    .hint = Save it again as Ogg Vorbis (.ogg).
recording-broken = This sound file cannot be read: { $fault }.
    .converter = ffmpeg could not convert it (reported: { $error })
    .unlike = there is no “{ $extension }” in it, whatever its name says
    .hint-unlike = Perhaps another kind of file was renamed, or it was damaged on the way. Save it from the program it came from as WAV, FLAC, MP3 or Ogg Vorbis.
    .hint = Play it to hear whether it is whole. Export it again as WAV, FLAC, MP3 or Ogg.
