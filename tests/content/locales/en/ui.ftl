# Words of the interface. Each is shown, or spoken, or both.

## Header
home = Home
home-title = What would you like to know?
draft = not checked yet
computer-voice = Computer voice
beside = German beside it
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
wall-missing = Not yet in this language: { $language }.
wall-before-talk = 1. before we talked
wall-after-talk = 2. after we talked
wall-how-was-it = How was it?

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
contrast = High contrast
motion = Less movement

## Pages
question = Question
question-several = More than one answer is correct.
step-current = You are here.

## Help
help-title = Help now
help-emergency = Life in danger, fire
help-police = Police
help-doctor = Doctor, life not in danger
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

## Rooms below the modules
phrases = Useful sentences
places = Places and people
my-list = My list

## Finding
index = Everything at a glance
related = More about this
places-for-this = Places and people for this
keep = Save
kept = Saved

## Phrasebook
phrases-mine = I would like to say something
phrases-asked = Someone is asking me
show-large = Make bigger
answer-by-picture = Show your answer.
answer-yes = Yes
answer-no = No
answer-unsure = I do not know.
body-head = Head
body-eye = Eye
body-ear = Ear
body-tooth = Tooth
body-neck = Neck, throat
body-chest = Chest
body-belly = Belly
body-back = Back
body-arm = Arm
body-hand = Hand
body-leg = Leg
body-foot = Foot
body-front = From the front
body-behind = From the back
days-1 = One day
days-2 = Two days
days-3 = Three days
days-4 = Four days
days-5 = Five days
days-6 = Six days
days-7 = Seven days or more
interpreter-need = I need an interpreter, please.
interpreter-language = My language is:
interpreter-call = Number for an interpreter

## Places and people
places-town = In which town?
places-language = In which language?
places-all = All
places-list = List
places-map = Map
places-found = Found: { $count }
places-none = There is nothing listed here. Please ask the staff.
places-distance = { $kilometres } km
places-nearer = Nearer
places-farther = Further away
sample = Only an example
open-now = Open now
closed-now = Closed now
hours = Opening hours
hours-ask = Please ask about the times.
phone = Telephone
address = Address
languages-spoken = Languages
take-along = Take it with you on your phone
take-along-how = Point the camera of your phone at this picture.
this-house = In this centre
house-telephone = The telephone is here:
house-office = Office
house-rules = House rules
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## What a place is for
need-legal-advice = Legal advice
need-counselling = Advice
need-doctor = Doctor
need-pregnancy = Pregnancy
need-violence = Protection from violence
need-children = Help for children
need-school = School and kindergarten
need-language-course = Learning German
need-work = Work
need-training = Training with MiiDU
need-mentoring = Mentoring with MeMoGa
need-volunteering = Voluntary service
need-interpreter = Interpreters from SiSa
need-associations = Associations
need-authority = Government offices
need-clothing = Clothes and furniture
need-meeting = Meeting people
need-family-search = Looking for family
need-discrimination = Discrimination
need-service-point = Service point for associations

## My list
my-list-empty = Your list is still empty.
my-list-how = On a page, touch ‘Save’.
my-list-forgets = The screen forgets your list when you leave.
my-list-clear = Clear the list
code-of = Picture { $page } of { $pages }
