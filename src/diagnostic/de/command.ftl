## Befehle, die nicht arbeiten können

content-none = Hier sind keine Inhalte.
    .hint = Nennen Sie deren Ordner mit --content: Es ist der, in dem „assets“ und „locales“ liegen.
content-no-folder = Diesen Ordner gibt es nicht, also auch keine Inhalte: { $file }
    .hint = Nennen Sie den Ordner der Inhalte mit --content: Es ist der, in dem „assets“ und „locales“ liegen.
content-is-pack = Das ist der Ordner eines Pakets, nicht der mit den Inhalten, über denen es liegt: { $file }
    .hint = Nennen Sie das Paket mit --pack, und mit --content den Ordner, in dem „assets“ und „locales“ des Programms liegen.
language-none = Es gibt keine Sprache „{ $tag }“, die sich lesen lässt. Es gibt: { $there }.
    .hint = Tippen Sie ihr Kürzel, zum Beispiel so. Die Sprache eines Pakets findet man mit --pack. Warum sich eine nicht lesen lässt, sagt „wegweiser check“.
language-none-called = Es gibt keine Sprache „{ $tag }“, die sich lesen lässt. Es gibt: { $there }.
    .hint = Ist { $meant } gemeint? Die Sprache eines Pakets findet man mit --pack.
pack-no-folder = Das ist kein Ordner eines Pakets: { $file }
    .hint = Nennen Sie den Ordner, in dem pack.ron liegt. Eine Datei (.wegweiser) prüft „wegweiser pack check“; gezeigt wird sie nach „wegweiser pack install“ mit --installed.
german-none = In locales/ gibt es kein Deutsch, das sich lesen lässt; damit wird jede Sprache verglichen.
    .hint = „wegweiser check“ sagt, warum. Holen Sie locales/de aus den Inhalten zurück, die zum Programm gehören.
picture-no-screen = Es gibt keinen Bildschirm „{ $screen }“.
    .hint = „wegweiser picture --list“ zählt alle auf.
voice-program = Hier kann nichts sprechen: { $error }.
    .hint = Installieren Sie espeak-ng, oder führen Sie scripts/setup aus, das tut es.
languages-none = In locales/ gibt es keine Sprache, die sich lesen lässt.
    .hint = „wegweiser check“ sagt, warum. Holen Sie locales/ aus den Inhalten zurück, die zum Programm gehören.
narrate-recordings = Dieser Ordner ist für Aufnahmen von Menschen: { $file }
    .hint = Nennen Sie mit --output einen anderen, oder lassen Sie es weg.
narrate-nothing = Hier ist nichts, was eine Computerstimme sagen würde.
    .hint = Eine Sprache braucht ihre Datei language.ron mit einer „voice“, und Wörter. Von einem Paket werden nur seine eigenen Seiten gesprochen.
