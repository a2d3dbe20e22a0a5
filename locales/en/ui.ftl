# Words of the interface. Each is shown, or spoken, or both.

## Header
home = Home
home-title = What would you like to know?
draft = not checked yet
computer-voice = Computer voice
beside = German beside
ear = Read aloud
appearance = Text and display
language = Language
help = Help

## Moving
next = Next
back = Back
close = Close
pages = All pages
page-of = Page { $page } of { $pages }
page-in-language = Language of this page: { $language }.

## Sound
play = Listen
pause = Pause
replay = Again
slow = Slow
speak = Listen to this sentence
volume = Volume
volume-up = Louder
volume-down = Quieter
read-to-me = Read everything aloud
read-to-me-first = Touch once to listen.
read-to-me-second = Touch again to open.
sound-missing = This device has no sound at the moment.

## Appearance
text-size = Text size
text-size-normal = Normal
text-size-large = Large
text-size-larger = Very large
contrast = Strong contrast
motion = Less movement

## Pages
question = Question
question-several = More than one answer is correct.
answer-right = Correct
answer-again = Please look again.
step-current = You are here.
missing = Something is missing here at the moment. Please ask the staff of this centre.

## Help
help-title = Help now
help-emergency = Danger to life, fire
help-police = Police
help-doctor = Doctor, no danger to life
help-violence-women = Violence against women
help-children = Children and young people
help-parents = Parents
help-counselling = Serious worries
help-sexual-abuse = Sexual violence
help-pregnant = Pregnant and in need of help
help-missing-child = Missing children
help-poison = Poisoning
help-others-hear = Other people can hear this.
hide-now = Hide this page now

## Countdown
still-there = Are you still there?
still-there-yes = Yes, I am here.
still-there-else = If not, the screen will go back to the start.
