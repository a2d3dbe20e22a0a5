module =
    .title = Doktorda

pain =
    .title = Ağrım var.

interpreter =
    .title = Bir tercümana ihtiyacım var.

child-fever =
    .title = Çocuğumun ateşi var.

this-medicine =
    .title = Bu ilacı kullanıyorum.

sick =
    .title = Midem bulanıyor.

breath =
    .title = Nefes almakta zorlanıyorum.

toothache =
    .title = Dişim ağrıyor.

allergy =
    .title = Alerjim var.

pregnant =
    .title = Hamileyim.

not-sleeping =
    .title = Uyuyamıyorum.

afraid =
    .title = Çok korkuyorum.

woman-doctor =
    .title = Kadın bir doktora görünebilir miyim, lütfen?

appointment =
    .title = Randevu alabilir miyim, lütfen?

prescription =
    .title = Yeni bir reçeteye ihtiyacım var.

how-often =
    .title = İlacı ne sıklıkla kullanmalıyım?

once-more =
    .title = Lütfen bunu bir kez daha açıklayın.

have-pain =
    .title = Ağrınız var mı?

where-pain =
    .title = Nereniz ağrıyor?

since-when =
    .title = Kaç gündür?

take-medicine =
    .title = İlaç kullanıyor musunuz?

have-allergy =
    .title = Alerjiniz var mı?

are-pregnant =
    .title = Hamile misiniz?
