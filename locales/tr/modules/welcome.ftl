module =
    .title = Hoş geldiniz

hello =
    .title = Aramıza hoş geldiniz
    .s1 = İyi ki buradasınız.
    .s2 = Bu ekran size Almanya’daki yaşamı anlatır.
    .s3 = Bu ekran için kayıt ve şifre gerekmez.
    .s4 = Her şeyi okuyabilir veya dinleyebilirsiniz.
    .s5 = İstediğiniz kadar zamanınız var.

how-to-use =
    .title = Nasıl kullanılır?
    .s1 = Bir resme dokunun.
    .s2 = Dinleyin veya okuyun.
    .s3 = Sonraki sayfa için oka dokunun.
    .s4 = Başa dönmek için ev resmine dokunun.

signs =
    .title = İşaretler
    .s1 = Kulak işareti size her şeyi sesli okur.
    .s2 = Kırmızı düğme yardım sayfasını açar.
    .s3 = Kalem işareti şu demektir: Bu sayfayı hâlâ kontrol ediyoruz.
    .s4 = Robot işareti şu demektir: Burada bir bilgisayar konuşuyor.
    .s5 = Emin değilseniz görevlilere sorun.

your-language =
    .title = Kendi dilinizde
    .s1 = Dili istediğiniz zaman değiştirebilirsiniz.
    .s2 = Yanında Almancasını da görebilirsiniz.
    .s3 = Böylece görevlilerle birlikte okuyabilirsiniz.
    .s4 = Bir şeyi anlamazsanız tercüman (Sprachmittlung) isteyin.

privacy =
    .title = Ekranı kullanırken
    .s1 = Ekran adınızı sormaz.
    .s2 = İşiniz bitince ekran her şeyi unutur.
    .s3 = Sıradaki kişi baştan başlar.
    .s4 = Odadaki diğer kişiler sesi duyabilir.
    .s5 = Sesi kısabilirsiniz.

who-helps =
    .title = Size kim yardım eder?
    .s1 = Merkezin görevlileri sorularınızı cevaplar.
    .s2 = Danışmanlık ve tercüman (Sprachmittlung) için de görevlilere sorun.
    .s3 = Birden fazla kez sorabilirsiniz.
    .s4 = LAMSA, Saksonya-Anhalt (Sachsen-Anhalt) eyaletindeki göçmen kuruluşlarının ortak ağıdır.
    .s5 = Görevliler size LAMSA hakkında daha çok bilgi verebilir.

the-course =
    .title = Yol gösterici kurs (Wegweiserkurs)
    .s1 = Yol gösterici kurs size Almanya’daki yaşamı anlatır.
    .s2 = Bu kurs birkaç dilde vardır.
    .s3 = Merkezdeki herkes gelebilir.
    .s4 = Bir sonraki kursu görevlilere sorun.

your-rights =
    .title = Buradaki haklarınız
    .s1 = Bu merkezde de haklarınız var.
    .s2 = Hiç kimsenin sizi dövmeye veya tehdit etmeye hakkı yoktur.
    .s3 = Soru sormaya ve hayır demeye hakkınız var.
    .s4 = Bir dine inanarak da inanmadan da yaşayabilirsiniz.
    .s5 = Bu konudaki kanun Almanya’nın anayasasındadır: { $law-dignity }.

help-button =
    .title = Yardım her zaman var
    .s1 = Kırmızı düğme her sayfada yardım sayfasını açar.
    .s2 = Hayati tehlike varsa { $tel-emergency } numarasını arayın.
    .s3 = Şiddet varsa polisi arayın: { $tel-police }.
    .s4 = Şiddet gören kadınlar bu numaradan yardım alabilir: { $tel-violence-women }.
    .s5 = Göz işareti yardım sayfasını hemen gizler.

q-not-understood =
    .title = Bir sayfayı anlamıyorsunuz. Ne yapabilirsiniz?
    .a1 = Dili değiştiririm.
    .a1-why = Doğru. Bunu her sayfada yapabilirsiniz.
    .a2 = Görevlilere sorarım.
    .a2-why = Doğru. Görevliler size seve seve yardım eder.
    .a3 = Hiçbir şey söylemem.
    .a3-why = Yalnız kalmak zorunda değilsiniz. Her zaman sorabilirsiniz.

q-whom-to-ask =
    .title = Merkezde bir sorununuz var. Kime sorarsınız?
    .a1 = Yalnızca ekrana.
    .a1-why = Ekran çok şey anlatır. Görevliler size doğrudan yardım edebilir.
    .a2 = Merkezin görevlilerine.
    .a2-why = Doğru. Görevliler sorularınız için burada.
    .a3 = Hiç kimseye.
    .a3-why = Yalnız değilsiniz. Görevliler sizi dinler.

q-red-button =
    .title = Kırmızı düğme ne işe yarar?
    .a1 = Sesi yükseltir.
    .a1-why = Sesi kulak işaretinden ayarlarsınız. Kırmızı düğme yardım sayfasını açar.
    .a2 = Yardım sayfasını açar.
    .a2-why = Doğru. Orada telefon numaraları ve yardım eden kişiler bulursunuz.
    .a3 = Başa götürür.
    .a3-why = Ev resmiyle başa dönersiniz. Kırmızı düğme yardım içindir.
