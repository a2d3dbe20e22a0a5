module =
    .title = Sağlık

emergency =
    .title = Acil durumda
    .s1 = Hayati tehlike varsa { $tel-emergency } numarasını arayın.
    .s2 = Arama ücretsizdir.
    .s3 = Nerede olduğunuzu ve ne olduğunu söyleyin.
    .s4 = Merkezde tercüman (Sprachmittlung) isteyebilirsiniz.

doctor-on-call =
    .title = Hastasınız, ama hayati tehlike yok
    .s1 = Doktor yardımını nereden alacağınızı görevlilere sorun.
    .s2 = { $tel-doctor } numarasını da arayabilirsiniz.
    .s3 = Bu numarada nöbetçi doktorlar (Bereitschaftsdienst) yardım eder.
    .s4 = Bu numarayı her zaman ücretsiz arayabilirsiniz.
    .s5 = Hayati tehlike varsa { $tel-emergency } numarasını arayın.

treatment-certificate =
    .title = Tedavi belgesi (Behandlungsschein)
    .s1 = Muayenehanede (Arztpraxis) çoğu zaman tedavi belgesi gerekir.
    .s2 = Bu belgeyi nereden alacağınızı görevlilere sorun.
    .s3 = Randevuya giderken belgeyi yanınıza alın.
    .s4 = Acil durumda belge olmadan da yardım alırsınız.

at-the-doctor =
    .title = Doktora giderken
    .s1 = Hasta olduğunuzu görevlilere söyleyin.
    .s2 = Randevu, tedavi belgesi (Behandlungsschein) ve tercüman (Sprachmittlung) isteyin.
    .s3 = Muayenehanede (Praxis) tedavi belgesini gösterin.
    .s4 = Ağrılarınızı, ilaçlarınızı ve alerjilerinizi anlatın.
    .s5 = Her şeyi anlayana kadar sorun.

interpreter =
    .title = Doktorda tercüman (Sprachmittlung)
    .s1 = Doktorda her şeyi anlamanız önemlidir.
    .s2 = Randevudan önce tercüman isteyin.
    .s3 = Çocuklar anne ve babaları için çeviri yapmamalıdır.
    .s4 = Muayenehane sır saklamak zorundadır (Schweigepflicht), kimseye bir şey anlatmaz.

pharmacy =
    .title = Eczane (Apotheke)
    .s1 = İlaçları eczaneden alırsınız.
    .s2 = Bazı ilaçlar için doktordan reçete (Rezept) gerekir.
    .s3 = Şu anda hangi ilaçları kullandığınızı söyleyin.
    .s4 = İlacı nasıl kullanacağınızı sorun.
    .s5 = Zehirlenme olursa bu numarayı da arayabilirsiniz: { $tel-poison }.

pregnancy =
    .title = Hamilelik ve doğum
    .s1 = Kadın doktor veya ebe (Hebamme) için görevlilere sorun.
    .s2 = Ebeler doğumdan önce, doğumda ve doğumdan sonra yardım eder.
    .s3 = Büyük sıkıntınız varsa { $tel-pregnant } numarasını arayın.
    .s4 = Bu numarayı her zaman ücretsiz arayabilirsiniz.
    .s5 = Oradaki kişiler birçok dil konuşur.

vaccination =
    .title = Aşılar
    .s1 = Aşılar sizi ve çocuklarınızı hastalıklardan korur.
    .s2 = Bir sonraki randevuyu görevlilere sorun.
    .s3 = Aşı karneniz (Impfpass) varsa yanınıza alın.
    .s4 = Aşıdan önce her şeyi sorabilirsiniz.
    .s5 = Aşı karnenizi iyi saklayın.

sorrow =
    .title = Üzüntü ve acı anılar
    .s1 = Savaş, kaçış ve kayıplar insanı hasta edebilir.
    .s2 = O zaman birçok insan korkar veya iyi uyuyamaz.
    .s3 = Bunda yalnız değilsiniz.
    .s4 = Görevlilerle veya bir doktorla konuşun.
    .s5 = Yardım almak insana iyi gelir, uzun zaman sonra bile.

crisis =
    .title = Artık yaşamak istemiyorsanız
    .s1 = Lütfen şimdi biriyle konuşun.
    .s2 = Merkezin görevlilerine gidin.
    .s3 = Hayati tehlike varsa { $tel-emergency } numarasını arayın.
    .s4 = Telefon destek hattı (Telefonseelsorge) sizi her zaman dinler: { $tel-counselling } veya { $tel-counselling-2 }.
    .s5 = Oradaki kişiler çoğunlukla Almanca konuşur.

q-chest-pain =
    .title = Göğsünüz çok ağrıyor. Ne yaparsınız?
    .a1 = { $tel-emergency } numarasını ararım.
    .a1-why = Doğru. { $tel-emergency } numarasını her zaman ücretsiz arayabilirsiniz.
    .a2 = Yarına kadar beklerim.
    .a2-why = Bu durumda beklemek tehlikelidir. Hemen telefon edin.
    .a3 = Mektup yazarım.
    .a3-why = Mektup çok zaman alır. Telefonla hemen yardım gelir.

q-fever =
    .title = Akşam ateşiniz var, ama hayati tehlike yok. Ne yapmak iyi olur?
    .a1 = { $tel-emergency } numarasını ararım.
    .a1-why = { $tel-emergency } numarası hayati tehlike içindir. Ateşiniz varsa çoğunlukla { $tel-doctor } numarası yardımcı olur.
    .a2 = { $tel-doctor } numarasını ararım.
    .a2-why = Doğru. Bu numarada nöbetçi doktorlar (Bereitschaftsdienst) yardım eder.
    .a3 = Kimseye bir şey söylemem.
    .a3-why = Yalnız kalmak zorunda değilsiniz. Görevlilere sorun.

q-understand-doctor =
    .title = Doktoru anlamıyorsunuz. Ne yapabilirsiniz?
    .a1 = Tercüman (Sprachmittlung) isterim.
    .a1-why = Doğru. Böylece birbirinizi daha iyi anlarsınız.
    .a2 = Sadece evet derim.
    .a2-why = Anlamadan evet demek tehlikeli olabilir. Lütfen tekrar sorun.
    .a3 = Bir kez daha sorarım.
    .a3-why = Doğru. İstediğiniz kadar sorabilirsiniz.
