## Packs

pack-not-zip = This is no pack: { $error }.
    .hint = Copy the file anew; it may be cut off. A pack ends in “.wegweiser” and is made by “wegweiser pack build”.
pack-entries = The pack has { $count } files; { $most } are possible.
    .hint = Split it into several packs.
pack-duplicate = Two files in this pack have the same name.
    .hint = Make the pack anew with “wegweiser pack build”.
pack-clash = “{ $file }” and “{ $other }” would be one file on some systems.
    .hint = Give them names that differ in more than case or accents.
pack-overlap = Parts of this pack lie over each other; that is how harmful archives are made.
    .hint = Do not use this file. Ask whoever made it for a new one.
pack-entry = “{ $file }” cannot be in a pack: { $why ->
        [not-text] its name is not UTF-8
        [outside] it leads out of the pack
        [letter] it has a letter that not every system can write
        [long] its name is too long
        [device] it is the name of a device on Windows
        [link] it is a link
        [packed] it is packed in a way other than “stored” or “deflate”
       *[other] { $why }
    }.
    .hint = Make the pack with “wegweiser pack build”; ask whoever made this one how it came in.
pack-encrypted = This file is encrypted.
    .hint = Packs have no password. Make the pack anew with “wegweiser pack build”.
pack-stray = Such a file does not belong into a pack.
    .hint = A pack holds locales/… and assets/fonts, modules, narration, pictograms, recordings and sites, as text, pictures, sound and fonts. Remove this file.
pack-damaged = This file cannot be unpacked: { $error }.
    .hint = Copy the pack anew; it was damaged on the way.
pack-bomb = The pack unpacks to more than may be: { $of ->
        [file] { $limit } MiB a file
        [all] { $limit } MiB in all
       *[ratio] { $limit } times its packed size
    }.
    .hint = If it is honest, split it into several packs. Otherwise do not use it.
pack-size = The file has { $size } bytes, its list says { $listed }.
    .hint = Copy the pack anew, or make it anew with “wegweiser pack build”.
pack-hash = The file is not the one that was packed: its SHA-256 differs.
    .hint = Copy the pack anew, or make it anew with “wegweiser pack build”.
pack-manifest-missing = There is no pack.ron in it.
    .hint = “wegweiser pack new” makes one; pack the folder that holds it, not a folder around it.
pack-newer = The pack has form { $format }; this program reads up to { $known }.
    .hint = Update the program, or ask for the pack in an older form.
pack-form = The manifest's form is 0; the first one is 1.
    .hint = Write format: 1 into pack.ron.
pack-id = “{ $value }” is no name of a pack.
    .hint = Write small letters a–z, digits and hyphens, at most 40, such as id: "somali". What people read stands in “title”.
pack-id-base = No pack can be called “{ $value }”: that is what packs lie over.
    .hint = Write another id into pack.ron.
pack-version = “{ $value }” is no version: it has three numbers.
    .hint = Write version: "{ $meant }".
pack-text = The field “{ $field }” is empty, has several lines or more than 200 letters.
    .hint = Write one line into it.
pack-path = “{ $file }” can't be the path of a file in a pack: { $why ->
        [not-text] its name is not UTF-8
        [outside] it leads out of the pack
        [letter] it has a letter that not every system can write
        [long] its name is too long
        [device] it is the name of a device on Windows
        [link] it is a link
        [packed] it is packed in a way other than “stored” or “deflate”
       *[other] { $why }
    }.
    .hint = Write the path as it stands in the pack, such as locales/so, with “/” between its parts.
pack-file-twice = “{ $file }” stands twice in the list of files.
    .hint = Make the pack anew with “wegweiser pack build”.
pack-file-hash = The SHA-256 of “{ $file }” has not 64 hexadecimal digits.
    .hint = Make the pack anew with “wegweiser pack build”.
pack-unlisted = The manifest does not list the pack's files.
    .hint = This folder is still being worked on. “wegweiser pack build” makes a pack of it.
pack-file-unlisted = The manifest does not list this file.
    .hint = Make the pack anew with “wegweiser pack build”, and put nothing into it afterwards.
pack-file-missing = “{ $file }” is listed but not there.
    .hint = Copy the pack anew, or make it anew with “wegweiser pack build”.
pack-signature = The signature does not fit: somebody changed the pack after it was signed, or it was damaged.
    .hint = Ask whoever signed it for a new one. Without its signature it is an unsigned pack.
pack-protected = “{ $pack }” would change what Help shows or says, which only a signed pack may.
    .hint = Remove this file from the pack, or have it signed by somebody this machine trusts (trusted_keys in kiosk.ron).
pack-protected-number = This clip of “{ $pack }” says an emergency number, which only a signed pack may.
    .hint = Remove this file from the pack, or have it signed by somebody this machine trusts (trusted_keys in kiosk.ron).
pack-needs-signature = Files of this pack that belong to Help or say emergency numbers: { $count }, such as { $file }. A machine takes them only if somebody it trusts has signed.
    .hint = Build it with wegweiser pack build { $folder } --sign KEY. Whoever has no key takes these files out.
pack-words-lost = “{ $pack }” would take away texts that are there in “{ $tag }”: { $count }, such as { $first }.
    .hint = Fill them in. To correct a few sentences, begin with the texts that are there: wegweiser pack new { $tag } { $part }.
pack-number-voice = “{ $pack }” brings { $count } clips that say numbers. They are not played: numbers are spoken by the house's own voice.
    .hint = Nothing has to be done. To have them heard, have the pack signed by somebody this machine trusts (trusted_keys in kiosk.ron).
pack-number-sentences = “{ $pack }” brings { $count } clips of sentences with an emergency number. These sentences are not played: whoever says a number must be trusted.
    .hint = Nothing has to be done; the sentences can be read. To have them heard, have the pack signed by somebody this machine trusts (trusted_keys in kiosk.ron).
pack-module-taken = There is already a module of this name (in “{ $other }”), and “{ $pack }” does not say that it replaces it.
    .hint = Give the module another name, or write replaces: ["{ $folder }"] into { $manifest }.
pack-conflict = This file is already there (in “{ $other }”), and “{ $pack }” does not say that it replaces it.
    .hint = Give it another name, or write replaces: ["{ $folder }"] into { $manifest }.
pack-conflict-above = This file is already there (in “{ $other }”, which lies over “{ $pack }”).
    .hint = Give it another name. If “{ $pack }” is meant to replace it, write replaces: ["{ $folder }"] and an order higher than { $order } into { $manifest }.
pack-empty = There is nothing in this pack but what it is called.
    .hint = Put content into its folders: locales/… or assets/fonts, modules, narration, pictograms, recordings, sites.
pack-older = This is “{ $pack }” { $version }; the newer version { $there } is there.
    .hint = Look for the newer file. If the older one is meant, nothing has to be done.
pack-there = “{ $pack }” { $version } is there already, as it is.
    .hint = Nothing has to be done.
pack-same-version = This is “{ $pack }” { $version } with other content than the { $there } that is there.
    .hint = Raise “version” in pack.ron with each change, so that people can tell which one they have.
pack-language-twice = The packs “{ $other }” and “{ $pack }” both bring the language “{ $tag }”.
    .hint = Remove one of them first, give both the same id, or put the language's path into “replaces” of the upper one.
pack-check-died = The check of this pack ended early: { $error }.
    .hint = Nothing was changed. Something in the pack is damaged or far too large; ask whoever made it, and try with fewer files.
pack-check-late = The check of this pack took longer than { $seconds } seconds and was ended.
    .hint = Nothing was changed. Something in the pack is far too large; try with fewer files.
pack-disk-full = There is no room left on the disk.
    .hint = Nothing was changed. Remove files or packs nobody needs, then drop the pack again.
pack-unwritable = The pack cannot be unpacked: { $error }.
    .hint = Nothing was changed. Check that the data folder can be written and that the disk is sound.
packs-folder-missing = The folder of packs is not there.
    .hint = The packs that are installed stay. Make the folder, or name another as packs_folder in kiosk.ron.
packs-folder-other = Packs that were laid into this folder are missing, and the file that marks it too.
    .hint = Its disk is not mounted yet, or everything was deleted. What is installed stays. To remove a pack, use the staff screen or “wegweiser pack remove”.
packs-report-unwritable = The report on “{ $pack }” cannot be written beside it: { $error }.
    .hint = It lies in the data folder, under “reports”. Make the folder of packs writable.
pack-key-bad = The key of “{ $name }” is no minisign public key.
    .hint = Copy the second line of the “.pub” file, which begins with RW.
packs-busy = Another program is changing the packs just now. Nothing was changed here.
    .hint = Try again in a few minutes: somebody installs a pack from a terminal.
packs-ended = The part that keeps the packs has ended; what is shown stays.
    .hint = Start the kiosk again. If it happens again, send the log to whoever looks after the kiosk.
