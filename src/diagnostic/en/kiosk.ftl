## The kiosk

setting-key = The key of “{ $name }” can't be read.
    .hint = Write it as minisign prints it in its .pub file, the line that begins with RW: (name: "…", key: "RW…"). Until then packs with this signature count as unknown.
setting-pin = The staff's PIN can't be read.
    .hint = Run “wegweiser staff-pin” and copy the whole line that it prints. Until then nobody gets to the staff screen.
