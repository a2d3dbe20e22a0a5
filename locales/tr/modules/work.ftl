module =
    .title = Meslek eğitimi ve iş

permission =
    .title = Önce çalışma izni
    .s1 = Birçok kişinin çalışmadan önce çalışma izni (Arbeitserlaubnis) alması gerekir.
    .s2 = Bu izne Yabancılar Dairesi (Ausländerbehörde) karar verir.
    .s3 = Meslek eğitimi (Ausbildung) ve staj (Praktikum) için de çoğu zaman izin gerekir.
    .s4 = Başlangıçta bazı kişilerin çalışmasına henüz izin yoktur.
    .s5 = Önceden ücretsiz hukuk danışmanlığı (Rechtsberatung) alın.

looking =
    .title = İş aramak
    .s1 = Neler yapabildiğinizi ve neyi severek yaptığınızı düşünün.
    .s2 = Okulunuzu, işlerinizi ve dillerinizi anlatan bir özgeçmiş (Lebenslauf) yazın.
    .s3 = Özgeçmiş için kimin yardım ettiğini görevlilere sorun.
    .s4 = İş Bulma Kurumu (Agentur für Arbeit) iş arayanlara danışmanlık yapar.
    .s5 = Ne aradığınızı tanıdıklarınıza da anlatın.

dual-training =
    .title = İkili meslek eğitimi
    .s1 = Meslek eğitiminde bir meslek öğrenirsiniz.
    .s2 = İkili eğitim (duale Ausbildung) şu demektir: İki yerde öğrenirsiniz.
    .s3 = İş yerinde (Betrieb) çalışır ve meslek okulunda (Berufsschule) öğrenirsiniz.
    .s4 = İş yeri size daha eğitim sırasında para öder.
    .s5 = Sonunda sınava girer ve diploma (Zeugnis) alırsınız.

miidu =
    .title = MiiDU ile meslek eğitimi
    .title-say = Midu ile meslek eğitimi
    .s1 = Hangi mesleği öğrenmek istediğinizi düşünün.
    .s2 = Diplomalarınızı (Zeugnisse) ve sorularınızı toplayın.
    .s3 = Meslek eğitimi (Ausbildung) aradığınızı görevlilere söyleyin.
    .s4 = LAMSA’nın bir hizmeti olan MiiDU hakkında bilgi isteyin.
    .s4-say = LAMSA’nın bir hizmeti olan Midu hakkında bilgi isteyin.
    .s5 = Meslek eğitimine giden yolunuzu LAMSA ile konuşun.

recognition =
    .title = Diploma denkliği
    .s1 = Başka ülkelerde öğrendikleriniz önemlidir.
    .s2 = Uzmanlar diplomanızı (Zeugnis) bir Alman diplomasıyla karşılaştırır.
    .s3 = Buna denklik (Anerkennung) denir.
    .s4 = Bazı meslekler için denklik gerekir, örneğin doktorluk için.
    .s5 = Belgeleriniz eksik olsa da bir danışmana sorun.

study =
    .title = Üniversitede okumak
    .s1 = Üniversitede okumak bazen iltica sürecinde de mümkündür.
    .s2 = Üniversite (Hochschule) diplomalarınızı (Zeugnisse) ve dil bilginizi inceler.
    .s3 = Üniversitenin öğrenci danışmanlığı (Studienberatung) sorularınızı cevaplar.
    .s4 = Okumak için parayı nereden bulabileceğinizi erkenden sorun.
    .s5 = Hukuk danışmanları (Rechtsberatung) sizin için neyin geçerli olduğunu söyler.

contract =
    .title = İş sözleşmesi
    .s1 = İş sözleşmesinde (Arbeitsvertrag) ücret (Lohn), çalışma saatleri ve yıllık izin yazar.
    .s2 = Önemli olan her şeyin yazılı olarak verilmesini isteyebilirsiniz.
    .s3 = Sözleşmeyi imzadan (Unterschrift) önce acele etmeden okuyun.
    .s4 = Bir şeyi anlamazsanız tercüman (Sprachmittlung) isteyin.
    .s5 = Yalnızca anladığınız şeyi imzalayın.

rights =
    .title = İş yerinde haklarınız
    .s1 = Çalışmanız için ücret (Lohn) alma hakkınız var.
    .s2 = Mesleklerin çoğunda asgari ücret (Mindestlohn) geçerlidir.
    .s3 = Mola ve ücretli yıllık izin hakkınız var.
    .s4 = Hiç kimsenin kökeniniz, dininiz veya cinsiyetiniz yüzünden size ayrımcılık yapmaya hakkı yoktur.
    .s5 = Sizi koruyan kanun: { $law-equal-treatment }.

memoga =
    .title = MeMoGa ile iş hayatına
    .s1 = Mentor, buradaki iş hayatını bilen bir kişidir.
    .s2 = Hedeflerinizi ve sorularınızı birlikte konuşursunuz.
    .s3 = Bir sonraki adımı birlikte planlarsınız.
    .s4 = Mentorluk (Mentoring) ister misiniz? Bunu görevlilere söyleyin.
    .s5 = MeMoGa hizmetini LAMSA’ya sorun.

fair-work =
    .title = Sömürüden korunma
    .s1 = Sömürü (Ausbeutung) şu demektir: zorla veya adil ücret vermeden yaptırılan ağır iş.
    .s2 = İş sözleşmesi (Arbeitsvertrag) ve sigorta kaydı (Anmeldung) yoksa daha az korunursunuz.
    .s3 = Hiçbir işverenin kimliğinizi (Ausweis) alıp saklamaya hakkı yoktur.
    .s4 = Yazılı sözleşme olmasa da ücret (Lohn) alma hakkınız var.
    .s5 = Şu anda böyle çalışıyor olsanız da danışmanlık alın.

q-offer =
    .title = Biri size iş teklif ediyor. Önce ne yaparsınız?
    .a1 = Hemen başlarım.
    .a1-why = İsteğiniz güzel. Önce çalışma iznini sorun.
    .a2 = Çalışma iznini (Arbeitserlaubnis) sorarım.
    .a2-why = Doğru. Görevliler veya hukuk danışmanları (Rechtsberatung) size yardım eder.
    .a3 = Hemen hayır derim.
    .a3-why = Belki çalışmanıza izin vardır. Önce çalışma iznini sorun.

q-training =
    .title = İkili meslek eğitiminde (duale Ausbildung) nerede öğrenirsiniz?
    .a1 = Meslek okulunda (Berufsschule).
    .a1-why = Doğru. Orada mesleğiniz hakkında daha çok şey öğrenirsiniz.
    .a2 = Yalnızca evde.
    .a2-why = Evde tekrar yapabilirsiniz. İş yerinde ve meslek okulunda öğrenirsiniz.
    .a3 = İş yerinde (Betrieb).
    .a3-why = Doğru. Orada mesleği uygular ve para alırsınız.

q-contract =
    .title = İş sözleşmesini (Arbeitsvertrag) anlamıyorsunuz. Ne yapabilirsiniz?
    .a1 = Hemen imzalarım.
    .a1-why = Acele etmek zorunda değilsiniz. Ancak her şeyi anlayınca imzalayın.
    .a2 = Tercüman (Sprachmittlung) isterim.
    .a2-why = Doğru. Böylece her cümleyi anlarsınız.
    .a3 = Daha sonra bir kez daha okurum.
    .a3-why = Doğru. Acele etmek zorunda değilsiniz.

q-papers =
    .title = Bir işveren kimliğinizi (Ausweis) alıp saklamak istiyor. Ne yaparsınız?
    .a1 = Hayır derim ve danışmanlık alırım.
    .a1-why = Doğru. Kimliğiniz sizde kalır.
    .a2 = Kimliğimi ona veririm.
    .a2-why = Bunu yapmak zorunda değilsiniz. Kimliğinizi yalnızca gösterin ve geri alın.
    .a3 = Kimseye bir şey söylemem.
    .a3-why = Yalnız kalmak zorunda değilsiniz. Görevliler ve danışmanlar size yardım eder.
