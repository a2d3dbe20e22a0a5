check = Check
build = Build
export = Export
import = Import
record = Record
findings = { $errors ->
    [0] No errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}
checking = Checking …
nothing = Nothing is wrong with it.
here = On this page
elsewhere = Elsewhere
more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}; wegweiser pack check or wegweiser check prints all of them.
no-page = Page Down: first page
doing = { $task } …
unfit = What was saved can’t be shown: { $why } The last version stays on the screen.
built = Built: { $file }
refused = { $errors ->
    [one] Not built: 1 error. Correct it and try again.
   *[other] Not built: { $errors } errors. Correct them and try again.
}
no-pack = This language is part of the content; there is no pack to build.
exported = { $texts ->
    [one] 1 text is in { $file }
   *[other] { $texts } texts are in { $file }
}
filled = Somebody has filled in { $file }, and it was not imported yet; { $texts ->
    [one] 1 cell
   *[other] { $texts } cells
} would be lost. Import takes it. Export once more writes over the file.
foreign = { $file } is there already and is no file for translators, or can’t be read. Export once more writes over it.
imported = { $placed ->
    [one] 1 text placed
   *[other] { $placed } texts placed
}, { $refused ->
    [0] none left out.
    [one] 1 not placed; the list says why.
   *[other] { $refused } not placed; the list says why.
}
no-workbook = There is no { $file }. Export writes one; save the translators’ file under this name.
records = The recorder opens in a window of its own.
no-consent = Whoever speaks has to agree first. In a terminal: { $command }
failed = It did not work: { $why }
