module =
    .title = Yolda

this-address =
    .title = Bu adrese gitmek istiyorum.

where-stop =
    .title = Durak nerede?

where-station =
    .title = Tren garı nerede?

buy-ticket =
    .title = Nereden bilet alabilirim?

ticket-valid =
    .title = Bu bilet burada geçerli mi?

right-bus =
    .title = Bu otobüs tren garına gidiyor mu?

next-train =
    .title = Bir sonraki tren ne zaman?

which-platform =
    .title = Trenim hangi perondan kalkıyor?

change =
    .title = Aktarma yapmam gerekiyor mu?

get-off =
    .title = Nerede inmem gerekiyor?

on-the-map =
    .title = Lütfen bunu bana haritada gösterin.

lost-way =
    .title = Yolu bulamıyorum.

missed-train =
    .title = Trenimi kaçırdım.

lift =
    .title = Burada asansör var mı?

toilet =
    .title = Tuvalet nerede?

have-ticket =
    .title = Biletiniz var mı?

papers-here =
    .title = Kimliğiniz yanınızda mı?

alone =
    .title = Yalnız mı yolculuk ediyorsunuz?

your-bag =
    .title = Bu çanta sizin mi?

need-help =
    .title = Yardıma ihtiyacınız var mı?
