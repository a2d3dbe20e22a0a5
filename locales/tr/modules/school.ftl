module =
    .title = Anaokulu ve okul

here-now =
    .title = Şimdi merkezde
    .s1 = Çocukların burada da öğrenmek ve oynamak için zamana ihtiyacı vardır.
    .s2 = Çocuklarınız için dersleri görevlilere sorun.
    .s3 = Çocuk bakımını da sorun.
    .s4 = Olanaklar her merkezde aynı değildir.
    .s5 = Çocuğunuza ne gerektiğini görevlilere söyleyin.

school-duty =
    .title = Okula gitme zorunluluğu
    .s1 = Okula gitme zorunluluğu (Schulpflicht) şu demektir: Okul çağındaki çocuklar hem okula gidebilir hem de gitmek zorundadır.
    .s2 = Bu zorunluluk bir ilçeye (Landkreis) taşınmanızla başlar.
    .s3 = Halle, Magdeburg veya Dessau-Roßlau şehirlerine taşınırken de bu geçerlidir.
    .s4 = Okul için çocuğunuzun kaydı (Anmeldung) gerekir.
    .s5 = Bu konudaki kanun: { $law-school-duty }.

way-to-school =
    .title = Okula giden yol
    .s1 = Dersleri şimdi görevlilere sorun.
    .s2 = Okula gitme zorunluluğu (Schulpflicht) bir ilçeye (Landkreis) taşınmanızla başlar.
    .s3 = Orada okul kaydını (Anmeldung) çok beklemeden sorun.
    .s4 = Çocuğunuzun şimdiye kadar neler öğrendiğini okula anlatın.
    .s5 = Çocuğunuz okuldaki ilk gününü yaşar.

day-care =
    .title = Kreş (Kita) nedir?
    .s1 = Kreş, okul çağından önceki çocuklar için bir anaokuludur (Kindergarten).
    .s2 = Çocuklar orada birlikte oynar, yemek yer ve öğrenir.
    .s3 = Eğitmenler çocuklarla ilgilenir.
    .s4 = Başlangıçta anne ve babalar çoğu zaman bir süre çocuğun yanında kalır.
    .s5 = Birçok çocuk orada oynarken Almanca öğrenir.

day-care-place =
    .title = Kreşte yer
    .s1 = Kreşte (Kita) yer hakkı oturduğunuz yere bağlıdır.
    .s2 = Merkezdeki durum belki taşındıktan sonrakinden farklıdır.
    .s3 = Çocuğunuz için şimdi neyin geçerli olduğunu görevlilere sorun.
    .s4 = Taşındıktan sonra Gençlik Dairesine (Jugendamt) sorabilirsiniz.
    .s5 = Yerin paralı olup olmadığını da sorun.

what-is-school =
    .title = Burada okul nasıldır?
    .s1 = Kız ve erkek çocuklar burada çoğunlukla birlikte öğrenir.
    .s2 = Devlet okullarında dersler ücretsizdir.
    .s3 = Önce ilkokul (Grundschule) gelir, ondan sonra çeşitli okullar vardır.
    .s4 = Bazı çocuklar öğleden sonra okul sonrası bakım yerine (Hort) gider.
    .s5 = Hiç kimsenin çocukları dövmeye hakkı yoktur, okulda da.

parents-and-school =
    .title = Anne, baba ve okul
    .s1 = Anne ve babalar okulla birlikte çocuk için çalışır.
    .s2 = Veli toplantısında (Elternabend) anne ve babalar öğretmenlerle buluşur.
    .s3 = Orada soru sorabilir ve düşüncenizi söyleyebilirsiniz.
    .s4 = Önceden okuldan tercüman (Sprachmittlung) isteyin.
    .s5 = Çocuğunuz hastaysa bunu sabah okula söyleyin.

languages =
    .title = Diliniz ve Almanca
    .s1 = Çocuklar birden fazla dili iyi öğrenebilir.
    .s2 = Çocuğunuzla ailenizin dilini rahatça konuşun.
    .s3 = Bu, çocuğunuza Almanca öğrenirken de yardımcı olur.
    .s4 = Birlikte hikâye anlatın, şarkı söyleyin veya okuyun.
    .s5 = Almanca öğrenmek için okuldan yardım isteyin.

what-a-child-needs =
    .title = Çocuğun ihtiyaçları
    .s1 = Birçok yeni şey bazı çocukları yorar, sessizleştirir veya huzursuz eder.
    .s2 = Uyku, oyun ve sizin yakınlığınız çocuklara güç verir.
    .s3 = Okul için çocuğa sırt çantası, defter ve kalem gerekir.
    .s4 = Masraflarda kimin yardım edebileceğini görevlilere sorun.
    .s5 = Anne ve babalar da yardım isteyebilir.

worries =
    .title = Çocuğunuzun sıkıntısı varsa
    .s1 = Bazı çocuklar korkularını, kavgaları veya üzüntülerini anlatmaz.
    .s2 = Görevlilerle, kreşle (Kita) veya okulla konuşun.
    .s3 = Çocuklar ve gençler kendileri arayabilir: { $tel-children }.
    .s4 = Anne ve babalar bu numaraya danışabilir: { $tel-parents }.
    .s5 = Bu iki numara ücretsizdir, ama her zaman aranamaz.

q-school-start =
    .title = Okula gitme zorunluluğu (Schulpflicht) ne zaman başlar?
    .a1 = Geldiğimiz gün.
    .a1-why = Daha sonra başlar. Dersleri şimdi görevlilere sorun.
    .a2 = Bir ilçeye (Landkreis) taşınınca.
    .a2-why = Doğru. Orada okul kaydını (Anmeldung) sorun.
    .a3 = Çocuk Almanca bilince.
    .a3-why = Bunun için çocuğunuzun Almanca bilmesi gerekmez. Almancayı okulda öğrenir.

q-family-language =
    .title = Çocuğunuzun konuşmasına ne yardımcı olur?
    .a1 = Ailemizin dilini konuşuruz.
    .a1-why = Doğru. Bu, Almanca öğrenirken de yardımcı olur.
    .a2 = Evde çok az konuşuruz.
    .a2-why = Çocuklar çok konuşarak öğrenir. Bunun için her dil iyidir.
    .a3 = Birlikte okur ve anlatırız.
    .a3-why = Doğru. Okumak ve anlatmak her dilde yardımcı olur.

q-sick-child =
    .title = Okula giden çocuğunuz sabah hasta. Ne yaparsınız?
    .a1 = Bunu okula söylerim.
    .a1-why = Doğru. Böylece okul çocuğunuzun nerede olduğunu bilir.
    .a2 = Çocuğu okula gönderirim.
    .a2-why = Hasta çocuğun dinlenmesi gerekir. Bunu okula söyleyin.
    .a3 = Hiçbir şey söylemem.
    .a3-why = O zaman okul merak eder. Kısa bir haber yardımcı olur.

q-worries =
    .title = Çocuğunuz sık sık üzgün oluyor. Ne yapmak iyi olur?
    .a1 = Bu sorunla yalnız kalırım.
    .a1-why = Bunu tek başınıza çözmek zorunda değilsiniz. Başka insanlar size yardım eder.
    .a2 = Görevlilerle konuşurum.
    .a2-why = Doğru. Görevliler aileler için danışmanlık yerlerini bilir.
    .a3 = Öğretmenle konuşurum.
    .a3-why = Doğru. Okul çocuğunuzu sık görür ve yardım edebilir.
    .a4 = Anne ve baba hattını (Elterntelefon) ararım.
    .a4-why = Doğru. Numara şudur: { $tel-parents }.
