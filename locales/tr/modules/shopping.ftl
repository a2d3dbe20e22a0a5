module =
    .title = Alışveriş, çevre, medya

shops =
    .title = Alışveriş yerleri
    .s1 = Süpermarkette yiyecek ve günlük ihtiyaçlar bulursunuz.
    .s2 = Mağazalarda fiyatlar çoğunlukla sabittir.
    .s3 = Bit pazarında fiyat için pazarlık edebilirsiniz.
    .s4 = Pazar günü mağazaların çoğu kapalıdır.
    .s5 = Yakında giysi dağıtım yeri (Kleiderkammer) olup olmadığını görevlilere sorun.

at-the-till =
    .title = Kasada ödeme
    .s1 = Aldıklarınızı kasadaki bandın üstüne koyun.
    .s2 = Kasada fiyatı okuyun.
    .s3 = Nakit parayla veya kartla ödeyin.
    .s4 = Paranızın üstünü sayın.
    .s5 = Kasa fişini (Kassenbon) saklayın.

return-bottles =
    .title = Depozitoyu geri almak
    .s1 = Birçok şişe ve içecek kutusu için depozito (Pfand) ödersiniz.
    .s2 = Boş şişeleri biriktirin ve ezmeyin.
    .s3 = Şişeleri süpermarketteki makineye koyun.
    .s4 = Düğmeye basın ve fişi (Bon) alın.
    .s5 = Kasada bu fişle paranızı alırsınız.

waste =
    .title = Çöpü ayırmak
    .s1 = Eski kâğıt, cam ve plastikten yeni şeyler yapılır.
    .s2 = Bu yüzden çöp için farklı bidonlar vardır.
    .s3 = Çoğu zaman kâğıt, ambalaj (Verpackungen), organik çöp (Biomüll) ve diğer çöpler (Restmüll) için bidonlar vardır.
    .s4 = Renkler her yerde aynı değildir.
    .s5 = Neyin nereye atıldığını görevlilere sorun.

contracts =
    .title = Sözleşme ve imza
    .s1 = İmzanızla (Unterschrift) çoğu zaman bir sözleşme (Vertrag) yaparsınız.
    .s2 = Bir tıklama veya telefonda söylenen bir evet de geçerli olabilir.
    .s3 = Yalnızca anladığınız şeyi imzalayın.
    .s4 = Hayır diyebilir veya zaman isteyebilirsiniz.
    .s5 = Sözleşmeyi önceden görevlilere veya bir danışmana gösterin.

mobile-contract =
    .title = Cep telefonu ve sözleşme
    .s1 = Ön ödemeli hatta (Prepaid) önce para öder, sonra telefon edersiniz.
    .s2 = Telefon sözleşmesi için her ay para ödersiniz ve sözleşme çoğu zaman uzun sürer.
    .s3 = Bütün masrafları ve sözleşmenin nasıl iptal edildiğini (Kündigung) önceden sorun.
    .s4 = SIM kart (SIM-Karte) için bir kimlik belgesi gerekir.
    .s4-say = Sim kart (SIM-Karte) için bir kimlik belgesi gerekir.
    .s5 = Bunun için hangi belgenin geçerli olduğunu görevlilere sorun.

safe-data =
    .title = İnternette bilgileriniz
    .s1 = Adınız, adresiniz, fotoğraflarınız ve şifreleriniz sizin kişisel bilgilerinizdir.
    .s2 = Şifrenizi veya PIN kodunuzu kimseye söylemeyin.
    .s2-say = Şifrenizi veya pin kodunuzu kimseye söylemeyin.
    .s3 = Uzun şifreler ve her hesap için başka bir şifre kullanın.
    .s4 = Belgelerinizi ve adresinizi internette herkese göstermeyin.
    .s5 = Başkalarının fotoğrafını göstermeden önce onlara sorun.

fraud =
    .title = Dolandırıcılıktan korunma
    .s1 = Dolandırıcılıkta (Betrug) biri yalan söyleyerek para veya bilgi almak ister.
    .s2 = Çoğu zaman çabuk karar vermenizi veya hemen ödemenizi isterler.
    .s3 = Resmi bir kurum (Behörde) telefonda size asla PIN kodunuzu sormaz.
    .s3-say = Resmi bir kurum (Behörde) telefonda size asla pin kodunuzu sormaz.
    .s4 = Böyle bir durumda para ödemeyin ve tanımadığınız bağlantıları açmayın.
    .s5 = Dolandırıldıktan sonra da görevliler ve polis yardım eder.

false-news =
    .title = Yanlış haberler
    .s1 = İnternette yanlış haberler ve sahte resimler de vardır.
    .s2 = Kendinize sorun: Bunu kim, ne zaman yazmış?
    .s3 = Aynı haberi başka bir yerde arayın.
    .s4 = İltica hakkında da birçok söylenti vardır.
    .s5 = Bu konuda hukuk danışmanlarına (Rechtsberatung) sorun.

consumer-advice =
    .title = Alışverişte haklarınız
    .s1 = Müşteri olarak da haklarınız var.
    .s2 = Yeni aldığınız şey bozuksa kasa fişiyle (Kassenbon) mağazaya gidin.
    .s3 = Faturayı (Rechnung) veya ödeme uyarısını (Mahnung) çok beklemeden bir danışmana gösterin.
    .s4 = Tüketici Merkezi (Verbraucherzentrale) de sözleşme ve fatura konusunda yardım eder.
    .s5 = Danışmanlığın paralı olup olmadığını önceden sorun.

q-bottle =
    .title = Boş depozitolu şişeleri (Pfandflaschen) ne yaparsınız?
    .a1 = Çöpe atarım.
    .a1-why = O zaman paranızı geri alamazsınız. Süpermarket bu şişeleri alır.
    .a2 = Makineye götürürüm.
    .a2-why = Doğru. Fişle (Bon) paranızı geri alırsınız.

q-signature =
    .title = Bir sözleşmeyi (Vertrag) anlamıyorsunuz. Ne yapabilirsiniz?
    .a1 = Hemen imzalarım.
    .a1-why = Bir imza (Unterschrift) çok paraya mal olabilir. Önce sorabilirsiniz.
    .a2 = Bugün imzalamam.
    .a2-why = Doğru. Hayır diyebilirsiniz.
    .a3 = Sözleşmeyi görevlilere gösteririm.
    .a3-why = Doğru. Sözleşmeyi birlikte daha iyi anlarsınız.

q-pin =
    .title = Bir mesaj sizden PIN kodunuzu istiyor. Ne yaparsınız?
    .title-say = Bir mesaj sizden pin kodunuzu istiyor. Ne yaparsınız?
    .a1 = Görevlilere sorarım.
    .a1-why = Doğru. Dolandırıcılık (Betrug) olup olmadığını birlikte görürsünüz.
    .a2 = Cevap vermem.
    .a2-why = Doğru. PIN kodunuz yalnızca sizin içindir.
    .a2-why-say = Doğru. Pin kodunuz yalnızca sizin içindir.
    .a3 = PIN kodunu gönderirim.
    .a3-say = Pin kodunu gönderirim.
    .a3-why = PIN koduyla biri paranızı alabilir. Önce sorun.
    .a3-why-say = Pin koduyla biri paranızı alabilir. Önce sorun.

q-rumour =
    .title = İnternette iltica hakkında kötü bir şey okuyorsunuz. Ne yapmak iyi olur?
    .a1 = Bunu herkese gönderirim.
    .a1-why = Belki yanlıştır ve insanları korkutur. Önce kontrol edin.
    .a2 = Buna hemen inanırım.
    .a2-why = İnternetteki her şey doğru değildir. Hukuk danışmanları bunu açıklayabilir.
    .a3 = Hukuk danışmanlarına (Rechtsberatung) sorarım.
    .a3-why = Doğru. Danışmanlar kanunu bilir.
