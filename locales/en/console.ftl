# Words of the leader's own screen in a lesson. Read by leaders, never spoken. A language may leave them out: German
# stands in.

## Before the lesson
before = Before you begin
wall = Wall
wall-two = { $name }, { $width } × { $height }. You see a large 2 there.
wall-one = There is only this screen. Everybody sees what you see. Notes stay hidden.
wall-mirrored = The projector shows the same as this screen. Notes stay hidden.
wall-away = { $name } is not there at the moment. The wall comes back by itself.
wall-right = I see the 2
wall-none = Go on without a wall
swap = Swap
sound = Sound
sound-output = Output: { $name }
sound-usual = The usual output
sound-hdmi = A projector on an HDMI cable often takes the sound away.
sound-none = This computer has no sound at the moment. Read aloud yourself.
sound-try = Listen
sound-heard = I hear it
sound-other = Another output
clicker = Clicker
clicker-press = Press “next” on your clicker. Keys and mouse work too.
clicker-works = The clicker works.
today = Today: { $plan }
today-day = Day { $day } of { $days }
today-parts = Pages: { $pages }, minutes: { $minutes }
today-languages = On the wall: { $languages }
ready = All pages are there.
ready-language = Not yet in { $language }: { $pages }
ready-voice = Without a voice in { $language }: { $pages }. Read aloud yourself.
ready-stand-in = The computer voice for { $language } speaks a related language. It is better to read aloud yourself.
other-plan = Another plan
other-day = Another day
left-off = You stopped at: { $page }, step { $step }.
go-on = Go on there
begin = Begin
begin-anew = Begin from the start

## The lesson
plan = Plan
day-title = Day { $day } · { $title }
page-step = Page { $page } of { $pages } · Step { $step } of { $steps }
step-of = Step { $step } of { $steps }
time-over = { $minutes } minutes over the plan
optional = if time remains
hidden = left out
on-wall = Shown on the wall ({ $name })
on-wall-black = The wall is black. Only you see this page.
on-wall-held = The wall still shows: { $page }. Only you see this page.
on-wall-away = There is no wall at the moment. It comes back by itself.
on-wall-shared = Everybody sees this screen.
note = Note
note-none = There is no note for this page.
notes-larger = Larger note
notes-smaller = Smaller note
ask = Question to the group
after-this = Next
end-of-day = The day is over.
end-of-course = The course is over.
next-day = Next day
read = Read aloud
read-rest = From here to the end of the page
read-step = Only this step
read-sentence = Only this sentence
read-in = In { $language }
read-all = In all languages of the wall
stop = Stop
hands = Count hands
hold = Hold the wall
let-go = Stop holding
send = Send to the wall
black = Black
bright = Bright again
point = Point
spotlight = Spotlight
zoom = Enlarge
point-how = Move over the picture. The wall shows the same place.
point-end = Stop pointing
languages = Languages
languages-how = Up to four languages. The first one stands in front.
languages-swap = Change the order
languages-mine = Language of this screen
all-pages = All pages
jump-back = Back to the plan
keys = Keys
more = More
pause = Stop the clock
unpause = Start the clock again
heads = People: { $count }
heads-more = One person more
heads-fewer = One person fewer

## Counting hands
round-first = First round
round-second = Second round
hand-more = One more hand for { $answer }
hand-fewer = One hand fewer for { $answer }
nobody = No hand: { $count }
show-bars = Show the numbers
show-right = Show the right answer
hide-bars = Hide the numbers
second-round = Count again
undo = Undo
done = Done
faces = How was it?
face-good = Good
face-middling = So-so
face-bad = Bad
no-question = There is no question on the wall at the moment.

## The plan
plan-change = Change the plan
plan-choose = Choose a plan
plan-own = own plan
plan-save = Save as my own plan
plan-saved = Saved: { $name }
page-hide = Leave out
page-show = Show again
page-up = Earlier
page-down = Later
page-remove = Remove
minutes-more = One minute more
minutes-fewer = One minute less

## Afterwards
table = Table of the lesson
table-file = The table is here: { $path }
table-empty = Nothing has been shown today.
leave = End
leave-ask = End the lesson?
leave-kept = Page, clock and numbers are saved. You can go on there.
leave-stay = Go on teaching

## Said when it happens
unwritten = The lesson can't be saved at the moment. It goes on.
written = The lesson is being saved again.
not-heard = There is no voice for these sentences. Read aloud yourself.
awake-not = The screen may go dark by itself. Switch off power saving.
output-gone = The output { $name } is gone. The sound comes from the usual one.
no-such-page = The plan has no such page.
most-languages = There are four languages on the wall already.
last-language = One language stays on the wall.
nothing-to-undo = There is nothing to undo.

## Keys
key-next = Next: arrow right or down, space, Enter, Page Down
key-back = Back: arrow left or up, Backspace, Page Up
key-black = Black and bright again: B or full stop
key-number = To a page of the day: its number, then Enter
key-notes = Larger and smaller note: + and –
key-hands = While counting: A, B, C, D or 1, 2, 3, 4
key-escape = Ends what is open: Esc
