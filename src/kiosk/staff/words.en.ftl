# Words for staff. They exist in German and English alone.

other-language = Deutsch
close = Close

## PIN
pin-title = Staff
pin-ask = Please enter the PIN.
pin-typed = { $count ->
    [one] one digit
   *[other] { $count } digits
}
pin-checking = Checking the PIN …
pin-wait = This PIN is wrong. Try again in { $time }.
pin-wrong = This PIN is wrong. Please try again.
pin-erase = Delete the last digit
pin-enter = Continue
pin-none = This device has no PIN. Without one, nothing is installed from a USB stick.
pin-how = To set one: run “wegweiser staff-pin” on this device. Copy the line it prints into the file kiosk.ron. Start Wegweiser again.

## Packs
title = Packs
rescan = Search again
nothing = There is no pack here yet. Plug in a USB stick with packs and touch “Search again”.
version = Version { $version }
state-found = on the USB stick
state-active = in use
state-waiting = waits until nobody is at the device
state-refused = refused
state-removed = removed
previous = version { $version } is still here
signed = Signed by { $name }
unsigned = not signed
signature-unknown = signed by somebody unknown
signature-broken = The signature does not fit: the pack was changed.
more-findings = … and { $count } more; the report beside the file has all of them.

install = Install
go-back = Back to { $version }
remove = Remove
sure-install = Nobody known to this device has signed “{ $title }”. Install it all the same?
sure-back = Take “{ $title }” back to version { $version }?
sure-remove = Really remove “{ $title }”?
yes = Yes
no = No

doing-unpack = Unpacking “{ $title }”: { $percent } %
doing-check = Checking “{ $title }”: { $percent } %
doing-install = Installing “{ $title }”: { $percent } %

done-installed = “{ $title }” is installed. It appears as soon as nobody is at the device.
done-back = The earlier version of “{ $title }” is back. It appears as soon as nobody is at the device.
done-removed = “{ $title }” is removed. It goes as soon as nobody is at the device.
done-refused = “{ $title }” has faults and was not installed. Nothing has changed.

program = Program { $version }
library = Content { $version }
free = { $size } free
