# Words of the leader's own screen in a lesson. Read by leaders, never spoken. A language may leave them out: German
# stands in.

## Before the lesson
before = Avant de commencer
wall = Mur
wall-two = { $name }, { $width } × { $height }. Vous y voyez un grand 2.
wall-one = Il n’y a que cet écran. Tout le monde voit ce que vous voyez. Les notes restent cachées.
wall-mirrored = Le projecteur montre la même chose que cet écran. Les notes restent cachées.
wall-away = { $name } n’est pas là pour le moment. L’image au mur revient toute seule.
wall-right = Je vois le 2
wall-none = Continuer sans mur
swap = Échanger
sound = Son
sound-output = Sortie : { $name }
sound-usual = La sortie habituelle
sound-hdmi = Un projecteur branché en HDMI prend souvent le son.
sound-none = Cet ordinateur n’a pas de son pour le moment. Lisez vous-même à voix haute.
sound-try = Écouter
sound-heard = J’entends
sound-other = Autre sortie
clicker = Télécommande
clicker-press = Appuyez sur « suivant » sur votre télécommande. Le clavier et la souris marchent aussi.
clicker-works = La télécommande marche.
today = Aujourd’hui : { $plan }
today-day = Jour { $day } sur { $days }
today-parts = Pages : { $pages }, minutes : { $minutes }
today-languages = Au mur : { $languages }
ready = Toutes les pages sont là.
ready-language = Pas encore en « { $language } » : { $pages }
ready-voice = Sans voix en « { $language } » : { $pages }. Lisez vous-même à voix haute.
ready-stand-in = La voix d’ordinateur pour « { $language } » parle une langue proche. Il vaut mieux lire vous-même à voix haute.
other-plan = Autre plan
other-day = Autre jour
left-off = Dernier arrêt : { $page }, étape { $step }.
go-on = Continuer à cet endroit
begin = Commencer
begin-anew = Reprendre au début

## The lesson
plan = Plan
day-title = Jour { $day } · { $title }
page-step = Page { $page } sur { $pages } · Étape { $step } sur { $steps }
step-of = Étape { $step } sur { $steps }
time-over = { $minutes } minutes de plus que prévu
optional = s’il reste du temps
hidden = page sautée
on-wall = Visible au mur ({ $name })
on-wall-black = Le mur est noir. Vous êtes la seule personne à voir cette page.
on-wall-held = Le mur montre encore : { $page }. Vous êtes la seule personne à voir cette page.
on-wall-away = Il n’y a pas d’image au mur pour le moment. Elle revient toute seule.
on-wall-shared = Tout le monde voit cet écran.
note = Note
note-none = Il n’y a pas de note pour cette page.
notes-larger = Agrandir la note
notes-smaller = Réduire la note
ask = Question au groupe
after-this = Ensuite
end-of-day = La journée est finie.
end-of-course = Le cours est fini.
next-day = Jour suivant
read = Faire lire
read-rest = D’ici à la fin de la page
read-step = Seulement cette étape
read-sentence = Seulement cette phrase
read-in = En « { $language } »
read-all = Dans toutes les langues du mur
stop = Stop
hands = Compter les mains
hold = Figer le mur
let-go = Ne plus figer
send = Montrer au mur
black = Noir
bright = Rallumer
point = Pointer
spotlight = Rond de lumière
zoom = Agrandir
point-how = Passez sur l’image. Le mur montre le même endroit.
point-end = Ne plus pointer
languages = Langues
languages-how = Jusqu’à quatre langues. La première est devant.
languages-swap = Changer l’ordre
languages-mine = Langue de cet écran
all-pages = Toutes les pages
jump-back = Retour au plan
keys = Touches
more = Plus
pause = Arrêter l’horloge
unpause = Relancer
heads = Personnes : { $count }
heads-more = Une personne de plus
heads-fewer = Une personne de moins

## Counting hands
round-first = Premier tour
round-second = Deuxième tour
hand-more = Une main de plus pour { $answer }
hand-fewer = Une main de moins pour { $answer }
nobody = Sans main levée : { $count }
show-bars = Montrer les nombres
show-right = Montrer la bonne réponse
hide-bars = Cacher les nombres
second-round = Compter à nouveau
undo = Annuler
done = Terminé
faces = C’était comment ?
face-good = Bien
face-middling = Moyen
face-bad = Pas bien
no-question = Il n’y a pas de question au mur pour le moment.

## The plan
plan-change = Changer le plan
plan-choose = Choisir un plan
plan-own = plan personnel
plan-save = Enregistrer comme plan personnel
plan-saved = Enregistré : { $name }
page-hide = Sauter
page-show = Montrer à nouveau
page-up = Plus tôt
page-down = Plus tard
page-remove = Enlever
minutes-more = Une minute de plus
minutes-fewer = Une minute de moins

## Afterwards
table = Tableau de la séance
table-file = Le tableau est ici : { $path }
table-empty = Aujourd’hui, rien n’a encore été montré.
leave = Terminer
leave-ask = Terminer la séance ?
leave-kept = La page, l’horloge et les nombres sont enregistrés. Vous pouvez continuer au même endroit.
leave-stay = Continuer la séance

## Said when it happens
unwritten = La séance ne peut pas être enregistrée pour le moment. Elle continue.
written = La séance est de nouveau enregistrée.
not-heard = Il n’y a pas de voix pour ces phrases. Lisez vous-même à voix haute.
awake-not = L’écran peut s’éteindre tout seul. Désactivez l’économie d’énergie.
output-gone = La sortie { $name } n’est plus là. Le son vient de la sortie habituelle.
no-such-page = Cette page n’est pas dans le plan.
most-languages = Il y a déjà quatre langues au mur.
last-language = Il reste toujours une langue au mur.
nothing-to-undo = Il n’y a rien à annuler.

## Keys
key-next = Suivant : flèche droite ou bas, espace, Entrée, Page suivante
key-back = Retour : flèche gauche ou haut, Retour arrière, Page précédente
key-black = Noir et rallumer : B ou point
key-number = Vers une page du jour : son numéro, puis Entrée
key-notes = Agrandir et réduire la note : + et –
key-hands = Pendant le comptage : A, B, C, D ou 1, 2, 3, 4
key-escape = Ferme ce qui est ouvert : Échap
