module =
    .title = Alışverişte

how-much =
    .title = Bu ne kadar?

where-food =
    .title = Ekmek ve sütü nerede bulabilirim?

where-nappies =
    .title = Çocuk bezini nerede bulabilirim?

pork =
    .title = Bunun içinde domuz eti var mı?

alcohol =
    .title = Bunun içinde alkol var mı?

deposit =
    .title = Depozitolu şişeleri nereye vereceğim?

card =
    .title = Kartla ödeyebilir miyim?

receipt =
    .title = Kasa fişini alabilir miyim, lütfen?

price-wrong =
    .title = Sanırım fiyat doğru değil.

size =
    .title = Bunun başka bedeni veya numarası var mı?

try-on =
    .title = Bunu deneyebilir miyim?

exchange =
    .title = Bunu değiştirmek istiyorum.

broken =
    .title = Bu bozuk.

sim-card =
    .title = Bir SIM kart almak istiyorum.
    .title-say = Bir sim kart almak istiyorum.

no-contract =
    .title = Sözleşme imzalamak istemiyorum.

just-looking =
    .title = Sadece bakıyorum, teşekkürler.

may-i-help =
    .title = Size yardım edebilir miyim?

by-card =
    .title = Kartla mı ödemek istersiniz?

customer-card =
    .title = Müşteri kartınız var mı?

want-receipt =
    .title = Kasa fişini ister misiniz?

want-bag =
    .title = Poşet ister misiniz?
