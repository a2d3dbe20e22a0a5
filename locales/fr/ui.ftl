# Words of the interface. Each is shown, or spoken, or both.

## Header
home = Accueil
home-title = Que voulez-vous savoir ?
draft = pas encore vérifié
computer-voice = Voix d’ordinateur
beside = Allemand à côté
ear = Lire à voix haute
appearance = Texte et affichage
language = Langue
help = Aide

## Moving
next = Suivant
back = Retour
close = Fermer
pages = Toutes les pages
page-of = Page { $page } sur { $pages }
page-in-language = Langue de cette page : { $language }.
wall-missing = Pas encore dans cette langue : { $language }.
wall-before-talk = 1. avant d’en parler
wall-after-talk = 2. après en avoir parlé
wall-how-was-it = C’était comment ?

## Sound
play = Écouter
pause = Pause
replay = Encore une fois
slow = Lentement
speak = Écouter cette phrase
volume = Volume
volume-up = Plus fort
volume-down = Moins fort
read-to-me = Tout lire à voix haute
read-to-me-first = Touchez une fois pour écouter.
read-to-me-second = Touchez encore une fois pour ouvrir.
sound-missing = Pour le moment, cet appareil n’a pas de son.

## Appearance
text-size = Taille du texte
text-size-normal = Normale
text-size-large = Grande
text-size-larger = Très grande
contrast = Contraste fort
motion = Moins de mouvement

## Pages
question = Question
question-several = Il y a plusieurs bonnes réponses.
step-current = Vous êtes ici.

## Help
help-title = De l’aide maintenant
help-emergency = Danger de mort, feu
help-police = Police
help-doctor = Médecin, pas de danger de mort
help-violence-women = Violence contre les femmes
help-children = Enfants et jeunes
help-parents = Parents
help-counselling = Gros soucis
help-sexual-abuse = Violence sexuelle
help-pregnant = Enceinte et en détresse
help-missing-child = Enfants disparus
help-poison = Intoxication
help-others-hear = D’autres personnes peuvent entendre cela.
hide-now = Cacher cette page maintenant

## Countdown
still-there = Êtes-vous encore là ?
still-there-yes = Oui, je suis là.
still-there-else = Sinon, l’écran revient au début.

## Rooms below the modules
phrases = Phrases utiles
places = Lieux et personnes
my-list = Ma liste

## Finding
index = Tout en un coup d’œil
related = Sur le même sujet
places-for-this = Lieux et personnes sur ce sujet
keep = Garder
kept = Gardé

## Phrasebook
phrases-mine = Je voudrais dire quelque chose
phrases-asked = On me pose une question
show-large = Montrer en grand
answer-by-picture = Montrez votre réponse.
answer-yes = Oui
answer-no = Non
answer-unsure = Je ne sais pas.
body-head = Tête
body-eye = Œil
body-ear = Oreille
body-tooth = Dent
body-neck = Cou, gorge
body-chest = Poitrine
body-belly = Ventre
body-back = Dos
body-arm = Bras
body-hand = Main
body-leg = Jambe
body-foot = Pied
body-front = De face
body-behind = De dos
days-1 = Un jour
days-2 = Deux jours
days-3 = Trois jours
days-4 = Quatre jours
days-5 = Cinq jours
days-6 = Six jours
days-7 = Sept jours ou plus
interpreter-need = J’ai besoin d’un interprète, s’il vous plaît.
interpreter-language = Ma langue est :
interpreter-call = Numéro pour un interprète

## Places and people
places-town = Dans quelle ville ?
places-language = Dans quelle langue ?
places-all = Tout
places-list = Liste
places-map = Carte
places-found = Résultats : { $count }
places-none = Rien n’est inscrit ici. S’il vous plaît, demandez à l’équipe.
places-distance = { $kilometres } km
places-nearer = Plus près
places-farther = Plus loin
sample = Seulement un exemple
open-now = Ouvert maintenant
closed-now = Fermé maintenant
hours = Horaires d’ouverture
hours-ask = Merci de demander les horaires.
phone = Téléphone
address = Adresse
languages-spoken = Langues
take-along = Emporter sur le téléphone
take-along-how = Dirigez la caméra de votre téléphone vers cette image.
this-house = Dans ce centre
house-telephone = Le téléphone est ici :
house-office = Bureau
house-rules = Règlement intérieur
weekday-1 = Lundi
weekday-2 = Mardi
weekday-3 = Mercredi
weekday-4 = Jeudi
weekday-5 = Vendredi
weekday-6 = Samedi
weekday-7 = Dimanche

## What a place is for
need-legal-advice = Conseil juridique
need-counselling = Conseils
need-doctor = Médecin
need-pregnancy = Grossesse
need-violence = Protection contre la violence
need-children = Aide pour les enfants
need-school = École et jardin d’enfants
need-language-course = Apprendre l’allemand
need-work = Travail
need-training = Formation avec MiiDU
need-mentoring = Mentorat avec MeMoGa
need-volunteering = Service volontaire
need-interpreter = Interprètes avec SiSa
need-associations = Associations
need-authority = Administrations
need-clothing = Vêtements et meubles
need-meeting = Rencontrer des gens
need-family-search = Chercher sa famille
need-discrimination = Discrimination
need-service-point = Bureau d’information pour associations

## My list
my-list-empty = Votre liste est encore vide.
my-list-how = Sur une page, touchez « Garder ».
my-list-forgets = L’écran oublie votre liste quand vous partez.
my-list-clear = Vider la liste
code-of = Image { $page } sur { $pages }
