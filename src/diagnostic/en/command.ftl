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
