## The kiosk

setting-pin = The staff's PIN can't be read.
    .hint = Run “wegweiser staff-pin” and copy the whole line that it prints. Until then nobody gets to the staff screen.
