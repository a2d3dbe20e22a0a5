# What findings say in English of tables and of places from other people's files.

## Tables

table-quote = A quotation mark opens this cell and nothing closes it. The row was read as it stands.
    .hint = Look at this row. Close the quotation mark, or take it out.
table-formula = This cell holds a formula without a result; it was read as empty.
    .hint = Open the table in a spreadsheet and save it there, or put the words themselves into the cell.
table-cell = This cell has more than { $most } KiB of text; it was read as empty.
    .hint = Look at the table: whole rows or another file may stand in this cell. A text has a few lines.
table-long = The table goes on below, but only { $rows } rows are read.
    .hint = Delete rows nobody needs, also empty ones that have a colour, or make several tables of it.
table-large = This file has { $size } MiB; at most { $most } are read.
    .hint = Delete what nobody needs, such as pictures and empty rows, or make several tables of it.
table-wide = The table goes on to the right, but only { $columns } columns are read.
    .hint = Delete columns nobody needs.

## Places from other people's files

import-cell-failed = The formula in this cell failed: { $cell }. It was read as empty.
    .hint = Put the words themselves into the cell, or mend the formula and save the table again.
import-cell-formula = This cell holds a formula and no words: { $cell }. It was read as empty.
    .hint = Put the words themselves into the cell.
import-cell-unnamed = This cell stands below no name of a column: “{ $cell }”. It was not read.
    .hint = Give the column a name in the first row. Or put the cell before it into quotation marks: it holds what parts columns.
import-phone-several = The cell says more than one number: “{ $written }”. Only { $number } was taken.
    .hint = Compare it with the source. What people need of the rest, write into the note.
import-phone-fax = “{ $written }” is no number people can call. The entry is shown without a number.
    .hint = Ask for a telephone number, and write it down.
import-phone-plan = The telephone number { $number } is too short or too long for any plan of numbers.
    .hint = Compare it with the source, and ring it.
import-phone-others = “{ $entry }” has further numbers that were not taken: { $numbers }.
    .hint = If one of them is better, write it into the site file.
import-language = “{ $word }” is no language that is known by this name or code.
    .hint = Write the name in German or English, or a BCP 47 tag such as ar, prs or pt-BR. BKS is three languages: Bosnisch, Kroatisch, Serbisch. The entry is shown without it.
import-language-part = “{ $word }” was read as the language { $tag }; the rest of it is not shown.
    .hint = What people need of it, write into the note.
import-hours-over = These hours of “{ $entry }” ended on { $date }: { $hours }. They are not shown.
    .hint = Ask when it is open today, and write it into the site file.
import-hours-later = These hours of “{ $entry }” begin on { $date }: { $hours }. They are not shown yet.
    .hint = Import the file again on that day.
import-hours-until = These hours of “{ $entry }” hold until { $date }: { $hours }. They are shown as if they held for ever.
    .hint = Import a newer file after that day.
import-hours-rhythm = These hours of “{ $entry }” are not those of every week: { $hours }. They are not shown.
    .hint = Write them into the note, such as “every first Monday, 9 to 12”.
import-hours-aside = Beside the hours of the week “{ $entry }” says what no kiosk shows: { $words }. The hours of the week were taken.
    .hint = Write it into the note if it is needed. On public holidays the hours of the weekday are shown.
import-left = What the file says of “{ $entry }” and was not taken: { $fields }.
    .hint = Write what people need of it into the note: who may come, what it costs, how to get there.
import-same = “{ $name }” in { $town } stands here several times.
    .hint = Give the table a column “id” with a name for each, so that the next import finds each again.
import-many = The file has { $count } services, but only { $most } are read.
    .hint = Export only what lies near the house.
import-not-hsds = This is JSON, but not Open Referral HSDS 3.0: no service in it has a name. It holds: { $keys }.
    .hint = Export it as a table (.csv or .xlsx) with the columns “Name” and “Ort”; assets/AUTHORING.md lists all names. Lists of Integreat, GeoJSON and OpenStreetMap are no HSDS.

## Sites

site-long = The { $field } of “{ $entry }” has { $count } letters.
    .hint = Shorten it to { $most } letters; a name is read on a tile, in passing. The rest belongs into the note.
site-language = The entry “{ $entry }” has the language { $tag }; it is looked for as { $canonical }.
    .hint = Write { $canonical }: it is the shorter code of the same language.
site-unshown = The places of the site “{ $site }” are not shown: kiosk.ron names the site “{ $named }”.
    .hint = Write into this line of kiosk.ron: site: "{ $site }",
