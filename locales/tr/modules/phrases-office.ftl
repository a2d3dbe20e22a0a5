module =
    .title = Resmi dairede

appointment =
    .title = Bugün randevum var.

which-room =
    .title = Hangi odaya gitmem gerekiyor?

interpreter =
    .title = Bir tercümana ihtiyacım var.

my-papers =
    .title = Belgelerim burada.

letter =
    .title = Lütfen bana bu mektubu açıklayın.

form =
    .title = Lütfen formu doldurmama yardım edin.

what-i-sign =
    .title = Burada neyi imzalıyorum?

read-aloud =
    .title = Lütfen bunu bana okuyun.

name-wrong =
    .title = Adım yanlış yazılmış.

copy =
    .title = Bir kopya alabilir miyim, lütfen?

new-address =
    .title = Adresim değişti.

other-day =
    .title = Başka bir güne randevu almak istiyorum.

when-answer =
    .title = Ne zaman cevap alırım?

legal-advice =
    .title = Nereden hukuk danışmanlığı alabilirim?

have-appointment =
    .title = Randevunuz var mı?

papers-here =
    .title = Belgeleriniz yanınızda mı?

letter-here =
    .title = Mektup yanınızda mı?

need-interpreter =
    .title = Tercümana ihtiyacınız var mı?

understood =
    .title = Her şeyi anladınız mı?
