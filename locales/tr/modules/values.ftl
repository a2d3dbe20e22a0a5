module =
    .title = Değerler, haklar, kanunlar

dignity =
    .title = Onurunuz
    .s1 = Her insanın onuru vardır, sizin de.
    .s2 = Hiç kimsenin sizi aşağılamaya hakkı yoktur.
    .s3 = Resmi kurumlar (Behörden) ve polis onurunuzu korumak zorundadır.
    .s4 = Lütfen siz de başkalarının onuruna saygı gösterin.
    .s5 = Bu konudaki kanun Almanya’nın anayasasındadır: { $law-dignity }.

no-violence =
    .title = Şiddetsiz bir yaşam
    .s1 = Ailede bile hiç kimsenin sizi dövmeye hakkı yoktur.
    .s2 = Çocukların şiddet görmeden yetiştirilme hakkı vardır.
    .s3 = Anne ve babalar bu numaraya danışabilir: { $tel-parents }.
    .s4 = Şiddet varsa polisi arayın: { $tel-police }.
    .s5 = Bu konudaki kanunlar: { $law-no-violence } ve { $law-children-no-violence }.

equality =
    .title = Kadınlar ve erkekler
    .s1 = Kadınlar ve erkekler eşit haklara sahiptir.
    .s2 = Kadınlar da erkekler de kendi hayatlarına kendileri karar verir.
    .s3 = Bir kadının çalışmak için kocasından izin alması gerekmez.
    .s4 = Resmi dairelerde (Ämter) ve muayenehanelerde kadınlar da erkekler de çalışır.
    .s5 = Bu konudaki kanun: { $law-equality }.

belief =
    .title = İnanç ve özgürlük
    .s1 = Dininizi yaşayabilir ve bayramlarınızı kutlayabilirsiniz.
    .s2 = Dininizi değiştirebilirsiniz.
    .s3 = Bir dine inanmadan da yaşayabilirsiniz.
    .s4 = Lütfen başkalarına da aynı özgürlüğü tanıyın.
    .s5 = Bu konudaki kanun: { $law-belief }.

opinion =
    .title = Düşünceleriniz
    .s1 = Düşündüklerinizi söyleyebilir ve yazabilirsiniz.
    .s2 = Hükümeti de eleştirebilirsiniz.
    .s3 = Gazeteler, radyolar ve televizyonlar özgürce haber verir.
    .s4 = Kanun hakaret etmeyi, tehdit etmeyi ve nefrete çağırmayı yasaklar.
    .s5 = Bu konudaki kanun: { $law-opinion }.

family =
    .title = Aile ve özgür seçim
    .s1 = Devlet ailenizi korur.
    .s2 = Kimi seveceğinizi ve kiminle evleneceğinizi kendiniz seçersiniz.
    .s3 = Hiç kimsenin sizi evlenmeye zorlamaya hakkı yoktur.
    .s4 = Kadınlar bu numaradan danışmanlık ve yardım alabilir: { $tel-violence-women }.
    .s5 = Bu konudaki kanunlar: { $law-family } ve { $law-free-marriage }.

school-for-all =
    .title = Herkes için okul
    .s1 = Okul kız ve erkek çocuklar içindir.
    .s2 = Devlet bütün okulları denetler.
    .s3 = Okula gitme zorunluluğu (Schulpflicht) bir ilçeye (Landkreis) taşınmanızla başlar.
    .s4 = Buradaki dersleri ve çocuk bakımını görevlilere sorun.
    .s5 = Bu konudaki kanunlar: { $law-school } ve { $law-school-duty }.

rule-of-law =
    .title = Hukuk ve polis
    .s1 = Kanun herkes için geçerlidir, devlet için de.
    .s2 = Bir mahkeme, resmi bir kurumun (Behörde) kararını inceleyebilir.
    .s3 = Polis size yardım eder ve sizi korur: { $tel-police }.
    .s4 = Poliste tercüman (Sprachmittlung) isteyebilirsiniz.
    .s5 = Bu konudaki kanunlar: { $law-rule-of-law } ve { $law-courts }.

democracy =
    .title = Demokrasi ve katılım
    .s1 = Almanya’da parlamentoyu vatandaşlar seçer.
    .s2 = Hiç kimse bütün güce tek başına sahip değildir.
    .s3 = Siz de barışçıl gösteri yapabilirsiniz.
    .s4 = Siz de bir derneğe (Verein) katılabilirsiniz.
    .s5 = Bu konudaki kanun: { $law-democracy }.

protection =
    .title = Korunma hakkınız
    .s1 = Hiç kimsenin kökeniniz veya dininiz yüzünden size ayrımcılık yapmaya hakkı yoktur.
    .s2 = Ten renginiz, cinsiyetiniz, yaşınız, engeliniz veya kimi sevdiğiniz ayrımcılık sebebi olamaz.
    .s3 = Ne olduğunu görevlilere anlatın.
    .s4 = Şiddet varsa polisi arayın: { $tel-police }.
    .s5 = Bu konudaki kanunlar: { $law-no-discrimination } ve { $law-equal-treatment }.

q-marriage =
    .title = İki yetişkin evlenmek istiyor. Kim karar verir?
    .a1 = Evlenecek iki kişi.
    .a1-why = Doğru. İkisi de özgürce evet demelidir.
    .a2 = Aileler.
    .a2-why = Aileler tavsiye verebilir. Kararı evlenecek iki kişi verir.
    .a3 = Devlet.
    .a3-why = Resmi bir daire (Amt) belgeleri kontrol eder. Kararı evlenecek iki kişi verir.

q-opinion =
    .title = Almanya’da neler söyleyebilirsiniz?
    .a1 = Yalnızca hükümetin hoşuna giden şeyleri.
    .a1-why = Özgürce konuşabilirsiniz. Eleştiri de yapabilirsiniz.
    .a2 = Düşüncelerimi, eleştirilerimi de.
    .a2-why = Doğru. Kanun düşüncelerinizi korur.
    .a3 = Her şeyi, tehditleri bile.
    .a3-why = Tehditler başkalarını korkutur. Bu yüzden kanun tehditleri yasaklar.

q-threat =
    .title = Biri sizi tehdit ediyor. Size kim yardım eder?
    .a1 = Polis.
    .a1-why = Doğru. { $tel-police } numarasını arayın.
    .a2 = Merkezin görevlileri.
    .a2-why = Doğru. Görevliler sizi dinler ve yardım çağırır.
    .a3 = Hiç kimse, ben burada yeniyim.
    .a3-why = Kanun sizi de korur. Yardım istemeye hakkınız var.
