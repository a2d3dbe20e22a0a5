module =
    .title = İş yerinde

looking =
    .title = İş arıyorum.

permit =
    .title = Çalışma iznini nereye sorabilirim?

profession =
    .title = Zaten bir mesleğim var.

recognition =
    .title = Diplomam için bana kim yardım eder?

training =
    .title = Meslek eğitimi almak istiyorum.

volunteer =
    .title = Gönüllü olarak yardım etmek istiyorum.

contract =
    .title = Lütfen bana iş sözleşmesini açıklayın.

begins =
    .title = İşim saat kaçta başlıyor?

break =
    .title = Molam ne zaman?

show-again =
    .title = Lütfen bunu bana bir kez daha gösterin.

clothes =
    .title = Koruyucu iş kıyafetini nereden alabilirim?

ill =
    .title = Bugün hastayım.

later =
    .title = Bugün geç geleceğim.

hurt =
    .title = Çalışırken yaralandım.

day-off =
    .title = Bir gün izin alabilir miyim, lütfen?

not-paid =
    .title = Ücretimi alamadım.

have-permit =
    .title = Çalışma izniniz var mı?

have-profession =
    .title = Bir meslek öğrendiniz mi?

days-a-week =
    .title = Haftada kaç gün çalışıyorsunuz?

tomorrow =
    .title = Yarın gelebilir misiniz?

understood =
    .title = Her şeyi anladınız mı?

where-pain =
    .title = Nereniz ağrıyor?
