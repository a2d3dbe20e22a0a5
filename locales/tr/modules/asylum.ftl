module =
    .title = İltica süreci

path =
    .title = Süreçteki yolunuz
    .s1 = Buraya gelirsiniz ve resmi bir kurum (Behörde) sizi kaydeder.
    .s2 = Nerede oturduğunuzu resmi kurumlara söyleyin.
    .s3 = Mülakatta (Anhörung) yaşadıklarınızı anlatırsınız.
    .s4 = Karar size mektupla gelir.
    .s5 = Her adımda ücretsiz hukuk danışmanlığı (Rechtsberatung) alın.

free-advice =
    .title = Ücretsiz hukuk danışmanlığı
    .s1 = İltica süreci için ücretsiz hukuk danışmanlığı (Rechtsberatung) vardır.
    .s2 = Bu danışmanlık bağımsızdır ve hiçbir resmi kuruma (Behörde) bağlı değildir.
    .s3 = Adı çoğu zaman iltica danışmanlığıdır (Asylverfahrensberatung).
    .s4 = Kanunlar yenidir: Eski tavsiyeler yanlış olabilir.
    .s5 = Bu danışmanlığı görevlilere erkenden sorun.

address =
    .title = Adresinizi bildirin
    .s1 = Resmi kurumlar (Behörden) önemli mektupları adresinize gönderir.
    .s2 = Her yeni adresi Federal Daireye (Bundesamt) ve Yabancılar Dairesine (Ausländerbehörde) hemen bildirin.
    .s3 = Taşınmanıza resmi bir kurum karar verse bile bunu yapın.
    .s4 = Dava açtıysanız mahkemenin de adresinize ihtiyacı vardır.
    .s5 = Bunun nasıl yapıldığını hukuk danışmanlarına (Rechtsberatung) sorun.

letters =
    .title = Mektuplar önemlidir
    .s1 = Size mektup gelip gelmediğini her gün sorun.
    .s2 = Her mektubu hemen açın.
    .s3 = Mektubu ve zarfı birlikte saklayın.
    .s4 = Çok önemli mektuplar çoğu zaman sarı zarfla (gelben Umschlag) gelir.
    .s5 = Resmi kurumlardan (Behörden) gelen mektuplarla hemen hukuk danışmanlarına (Rechtsberatung) gidin.

interview =
    .title = Mülakat
    .s1 = Mülakat (Anhörung), kısa adı BAMF olan Federal Dairede (Bundesamt) yapılan bir görüşmedir.
    .s2 = Orada ülkenizden neden ayrıldığınızı anlatırsınız.
    .s3 = Geri dönerseniz nelerden korktuğunuzu da söyleyin.
    .s4 = Bu randevu çok önemlidir: Lütfen katılın.
    .s5 = Katılamayacaksanız bunu Federal Daireye hemen bildirin.

interview-rights =
    .title = Mülakatta (Anhörung) haklarınız
    .s1 = Tercüman (Sprachmittlung) hakkınız var.
    .s2 = Bir şeyi anlamazsanız hemen söyleyin.
    .s3 = Güvendiğiniz bir kişi (Vertrauensperson) sizinle gelebilir.
    .s4 = Mola isteyebilirsiniz.
    .s5 = Bütün bunların nasıl yapıldığını önceden hukuk danışmanlarına (Rechtsberatung) sorun.

your-story =
    .title = Başınızdan geçenleri anlatmak
    .s1 = Sizin ve ailenizin başından geçenleri anlatın.
    .s2 = Doğru ve eksiksiz anlatın.
    .s3 = Küçük şeyler de önemli olabilir.
    .s4 = Şunu diyebilirsiniz: Bunu bilmiyorum.
    .s5 = Bu konuda elinizde olan belgeleri ve fotoğrafları gösterin.

hard-to-tell =
    .title = Anlatmak zorsa
    .s1 = Yaşanan bazı şeyleri anlatmak çok zordur.
    .s2 = Aile içi şiddet de önemli olabilir.
    .s3 = Kimi sevdiğiniz de önemli olabilir.
    .s4 = Görüşmenin bir kadınla yapılmasını isteyebilirsiniz.
    .s5 = Neye ihtiyacınız olduğunu önceden hukuk danışmanlarına (Rechtsberatung) söyleyin.

the-record =
    .title = Tutanak
    .s1 = Federal Daire (Bundesamt) söylediklerinizi yazar.
    .s2 = Bu belgeye tutanak (Protokoll) denir.
    .s3 = Tutanağı nasıl kontrol edebileceğinizi sorun.
    .s4 = Yanlış veya eksik bir şey varsa hemen söyleyin.
    .s5 = Tutanağı hukuk danışmanlarına (Rechtsberatung) da gösterin.

decision =
    .title = Karar
    .s1 = Federal Daire (Bundesamt) kararı size mektupla gönderir.
    .s2 = Bu mektuba karar yazısı (Bescheid) denir.
    .s3 = Bekleme süresi herkes için aynı değildir.
    .s4 = Karar yazısıyla hemen hukuk danışmanlarına (Rechtsberatung) gidin.
    .s5 = Karar yazısının sizin için ne anlama geldiğini orada sorun.

appeal =
    .title = Cevap hayırsa
    .s1 = Hayır cevabı ağır bir haberdir.
    .s2 = Bir mahkeme karar yazısını (Bescheid) inceleyebilir: Buna dava (Klage) denir.
    .s3 = Bunun için çoğu zaman çok az vaktiniz olur.
    .s4 = Mektupla hemen hukuk danışmanlarına (Rechtsberatung) gidin.
    .s5 = Orada son tarihi (Frist), davayı ve acil başvuruyu (Eilantrag) sorun.

q-letter =
    .title = Federal Daireden (Bundesamt) size mektup geliyor. Ne yaparsınız?
    .a1 = Bir sonraki mektubu beklerim.
    .a1-why = Belki vakit azdır. Hemen sormanız daha iyi olur.
    .a2 = Hemen hukuk danışmanlarına (Rechtsberatung) giderim.
    .a2-why = Doğru. Danışmanlar size mektubu açıklar.
    .a3 = Mektubu ve zarfı saklarım.
    .a3-why = Doğru. Hukuk danışmanlarına belki ikisi de gerekir.

q-interpreter =
    .title = Mülakatta (Anhörung) tercümanı (Sprachmittlung) anlamıyorsunuz. Ne yaparsınız?
    .a1 = Hiçbir şey söylemem.
    .a1-why = Bunu söyleyebilirsiniz. Bu kabalık değildir.
    .a2 = Gülümser ve evet derim.
    .a2-why = O zaman tutanakta (Protokoll) hatalar olabilir. Hemen bir şey söylemeniz daha iyi olur.
    .a3 = Bunu hemen söylerim.
    .a3-why = Doğru. Her şeyi anlamanız önemlidir.

q-moved =
    .title = Taşınıyorsunuz. Yeni adresiniz kime gerekir?
    .a1 = Federal Daireye (Bundesamt).
    .a1-why = Doğru. Böylece önemli mektuplar size ulaşır.
    .a2 = Yalnızca arkadaşlarıma.
    .a2-why = Arkadaşlarınız sevinir. Ama adres Federal Daireye de gerekir.
    .a3 = Hukuk danışmanlarıma (Rechtsberatung).
    .a3-why = Doğru. Böylece danışmanlar size ulaşabilir.

q-no =
    .title = Karar yazısında (Bescheid) hayır yazıyor. Şimdi ne yapmak iyi olur?
    .a1 = Hemen hukuk danışmanlarına (Rechtsberatung) giderim.
    .a1-why = Doğru. Mektubu ve zarfı yanınıza alın.
    .a2 = Biraz daha beklerim.
    .a2-why = O zaman belki çok geç olur. Hemen sormanız daha iyi olur.
    .a3 = Bu sorunla yalnız kalırım.
    .a3-why = Yalnız kalmak zorunda değilsiniz. Hukuk danışmanları size yardım eder.
