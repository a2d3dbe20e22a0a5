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
answer-right = Bonne réponse
answer-again = Regardez encore une fois.
step-current = Vous êtes ici.
missing = Pour le moment, il manque quelque chose ici. S’il vous plaît, demandez à l’équipe du centre.

## Help
help-title = Aide immédiate
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
