module =
    .title = Yardım

help-me =
    .title = Lütfen bana yardım edin.

ambulance =
    .title = Lütfen ambulans çağırın.

police =
    .title = Lütfen polis çağırın.

fire =
    .title = Burada yangın var.

not-safe =
    .title = Burada kendimi güvende hissetmiyorum.

threatened =
    .title = Biri beni tehdit ediyor.

hurt-me =
    .title = Biri bana zarar verdi.

private =
    .title = Sizinle yalnız konuşabilir miyim, lütfen?

woman =
    .title = Bir kadınla konuşmak istiyorum.

child-missing =
    .title = Çocuğumu bulamıyorum.

child-help =
    .title = Çocuğumun yardıma ihtiyacı var.

not-live =
    .title = Artık yaşamak istemiyorum.

stay =
    .title = Lütfen yanımda kalın.

telephone =
    .title = Telefon edebilir miyim, lütfen?

interpreter =
    .title = Bir tercümana ihtiyacım var.

slowly =
    .title = Lütfen yavaş konuşun.

in-danger =
    .title = Tehlikede misiniz?

injured =
    .title = Yaralı mısınız?

where-pain =
    .title = Nereniz ağrıyor?

children-safe =
    .title = Çocuklarınız güvende mi?

call-police =
    .title = Polis çağırayım mı?

want-woman =
    .title = Bir kadınla konuşmak ister misiniz?
