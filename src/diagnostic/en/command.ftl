## Commands that can't do their work

content-none = Here is no content.
    .hint = Name its folder with --content: the one with “assets” and “locales” in it.
content-no-folder = There is no such folder, so there is no content: { $file }
    .hint = Name the folder of the content with --content: the one with “assets” and “locales” in it.
content-is-pack = This is the folder of a pack, not the content it lies over: { $file }
    .hint = Name the pack with --pack, and with --content the folder the program's “assets” and “locales” lie in.
language-none = There is no language “{ $tag }” that can be read. There are: { $there }.
    .hint = Type its tag, such as so. A language of a pack is found with --pack; “wegweiser check” says why one can't be read.
language-none-called = There is no language “{ $tag }” that can be read. There are: { $there }.
    .hint = Is { $meant } meant? A language of a pack is found with --pack.
pack-no-folder = This is no folder of a pack: { $file }
    .hint = Name the folder with pack.ron in it. A file (.wegweiser) is looked at by “wegweiser pack check”, and shown after “wegweiser pack install” with --installed.
german-none = There is no German in locales/ that can be read; every language is compared with it.
    .hint = “wegweiser check” says why. Bring locales/de back from the content the program came with.
picture-no-screen = There is no screen “{ $screen }”.
    .hint = “wegweiser picture --list” prints all.
voice-program = Nothing here can speak: { $error }.
    .hint = Install espeak-ng, or run scripts/setup, which does.
languages-none = There is no language in locales/ that can be read.
    .hint = “wegweiser check” says why. Bring locales/ back from the content the program came with.
narrate-recordings = That folder is for recordings of people: { $file }
    .hint = Name another with --output, or leave it out.
narrate-nothing = There is nothing here that a computer's voice would say.
    .hint = A language needs its file language.ron with a “voice”, and words. A pack is spoken with its own pages alone.
