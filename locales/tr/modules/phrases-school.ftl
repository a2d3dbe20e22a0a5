module =
    .title = Okulda

register =
    .title = Çocuğumu kaydettirmek istiyorum.

day-care =
    .title = Anaokulunda yer arıyorum.

no-german-yet =
    .title = Çocuğum henüz Almanca bilmiyor.

interpreter =
    .title = Bir tercümana ihtiyacım var.

teacher =
    .title = Çocuğumun öğretmeni kim?

begins =
    .title = Dersler ne zaman başlıyor?

collect =
    .title = Çocuğumu ne zaman alabilirim?

what-needed =
    .title = Çocuğuma ders için neler gerekiyor?

homework =
    .title = Ödevlere kim yardım ediyor?

ill =
    .title = Çocuğum bugün hasta.

later =
    .title = Çocuğum bugün geç gelecek.

food =
    .title = Çocuğumun bunu yememesi gerekiyor.

others-hurt =
    .title = Diğer çocuklar çocuğumu rahatsız ediyor.

how-is-my-child =
    .title = Çocuğumun buradaki durumu nasıl?

german-course =
    .title = Ben de Almanca öğrenmek istiyorum.

school-before =
    .title = Çocuğunuz daha önce okula gitti mi?

vaccination-book =
    .title = Çocuğunuzun aşı karnesi yanınızda mı?

is-ill =
    .title = Çocuğunuz hasta mı?

where-pain =
    .title = Çocuğunuzun neresi ağrıyor?

since-when =
    .title = Çocuğunuz kaç gündür hasta?

collect-yourself =
    .title = Çocuğunuzu siz mi alacaksınız?
