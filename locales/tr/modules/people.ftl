module =
    .title = Size yardım edenler

lamsa =
    .title = İşte LAMSA
    .s1 = LAMSA, Saksonya-Anhalt eyaletindeki göçmen kuruluşlarının ortak ağıdır (Landesnetzwerk der Migrantenorganisationen in Sachsen-Anhalt).
    .s2 = Bu ağda birçok dernek (Vereine) birlikte çalışır.
    .s3 = LAMSA dil, meslek eğitimi (Ausbildung), iş ve gönüllülük hizmeti konularında yardım eder.
    .s4 = LAMSA’ya nasıl ulaşacağınızı görevliler size söyler.

sisa =
    .title = SiSa: tercümanlık
    .s1 = SiSa şu demektir: Saksonya-Anhalt eyaletinde tercümanlık (Sprachmittlung in Sachsen-Anhalt).
    .s2 = Bir kişi sizin ve başkalarının söylediklerini çevirir.
    .s3 = Bu önemlidir, örneğin resmi dairede (Amt) veya doktorda.
    .s4 = Görevlilere şöyle deyin: Bir tercümana ihtiyacım var.

violence =
    .title = Şiddetten korunma
    .s1 = Korunma hakkınız var, kaldığınız merkezde (Unterkunft) de.
    .s2 = LAMSA, merkezlerde şiddetten korunma için çalışır.
    .s3 = Görevlilerle konuşun veya LAMSA’ya sorun.
    .s4 = Tehlike varsa polisi arayın: { $tel-police }.
    .s5 = Kırmızı düğme size başka yardımları da gösterir.

first-orientation =
    .title = İlk bilgi kursları
    .s1 = Yol gösterici kursta (Wegweiserkurs) Almanya’daki yaşam hakkında konuşursunuz.
    .s2 = Haklarınızı öğrenir ve soru sorarsınız.
    .s3 = LAMSA da merkezlerde ilk bilgi kursları (Erstorientierung) sunar.
    .s4 = Bir sonraki kursu görevlilere sorun.

miidu =
    .title = MiiDU: meslek eğitimi için
    .title-say = Midu: meslek eğitimi için
    .s1 = MiiDU, ikili meslek eğitimi (duale Ausbildung) yolunda insanlara eşlik eder.
    .s1-say = Midu, ikili meslek eğitimi (duale Ausbildung) yolunda insanlara eşlik eder.
    .s2 = Bu eğitimde iş yerinde (Betrieb) ve okulda bir meslek öğrenirsiniz.
    .s3 = MiiDU göçmenler için bir hizmettir.
    .s3-say = Midu göçmenler için bir hizmettir.
    .s4 = MiiDU’yu görevlilere veya LAMSA’ya sorun.
    .s4-say = Midu’yu görevlilere veya LAMSA’ya sorun.

memoga =
    .title = MeMoGa: iş için tavsiye
    .s1 = MeMoGa, iş hayatına giden yolda bir mentorluk (Mentoring) hizmetidir.
    .s2 = Deneyimli bir kişi sizi dinler.
    .s3 = Bir sonraki adımı birlikte planlarsınız.
    .s4 = MeMoGa’yı görevlilere veya LAMSA’ya sorun.

bfd =
    .title = BFD: gönüllülük hizmeti
    .s1 = BFD, Federal Gönüllülük Hizmeti (Bundesfreiwilligendienst) demektir.
    .s2 = Bir süre gönüllü yardım eder ve yeni şeyler öğrenirsiniz.
    .s3 = İzin gerekip gerekmediğini önceden sorun.
    .s4 = BFD’yi görevlilere veya LAMSA’ya sorun.

associations =
    .title = Bütün eyalette dernekler
    .s1 = Birçok şehirde göçmenlerin dernekleri (Vereine) vardır.
    .s2 = Orada insanlarla tanışır, tavsiye alır ve belki kendi dilinizi bulursunuz.
    .s3 = Birçok dernek LAMSA’nın parçasıdır.
    .s4 = Yakındaki bir derneği görevlilere sorun.

service-point =
    .title = Dernekler için hizmet noktası
    .s1 = Bu sayfa dernekler (Vereine) ve kurumlar (Einrichtungen) içindir.
    .s2 = Federal Gönüllülük Hizmeti (Bundesfreiwilligendienst) için gönüllü almak ister misiniz?
    .s3 = LAMSA’nın hizmet noktası (Servicestelle) sorularınızı cevaplamak için vardır.
    .s4 = LAMSA’dan bir görüşme isteyin.

q-interpreter =
    .title = Resmi dairede (Amt) söylenenleri anlamıyorsunuz. Ne yapmak iyi olur?
    .a1 = Çocuğum çevirir.
    .a1-why = Bu, çocuklar için çoğu zaman çok zordur. Tercüman isteyin.
    .a2 = Tercüman (Sprachmittlung) isterim.
    .a2-why = Doğru. Görevliler SiSa’yı sorabilir.
    .a3 = Sadece evet derim.
    .a3-why = Bir evet önemli sonuçlar doğurabilir. Önce tercüman isteyin.

q-training =
    .title = Meslek eğitimi (Ausbildung) almak istiyorsunuz. Kime sorarsınız?
    .a1 = Hiç kimseye, ben burada yeniyim.
    .a1-why = Yeni gelenler de sorabilir. Görevliler size seve seve yardım eder.
    .a2 = Merkezin görevlilerine.
    .a2-why = Doğru. Görevliler sizin için LAMSA’yı bulabilir.
    .a3 = LAMSA’nın MiiDU hizmetine.
    .a3-say = LAMSA’nın Midu hizmetine.
    .a3-why = Doğru. MiiDU, ikili meslek eğitimi (duale Ausbildung) yolunda insanlara eşlik eder.
    .a3-why-say = Doğru. Midu, ikili meslek eğitimi (duale Ausbildung) yolunda insanlara eşlik eder.

q-find-lamsa =
    .title = LAMSA’yı veya bir derneği (Verein) arıyorsunuz. Ne yapmak iyi olur?
    .a1 = Görevlilere sorarım.
    .a1-why = Doğru. Görevliler yolu bilir.
    .a2 = Biri gelene kadar beklerim.
    .a2-why = Beklemek uzun sürebilir. Kendiniz sorabilirsiniz.
    .a3 = Ekranda yerler bölümünde ararım.
    .a3-why = Doğru. Orada yerleri ve kişileri bulursunuz.
