module =
    .title = Ulaşım

bus =
    .title = Otobüs ve tramvayla
    .s1 = Durağı (Haltestelle) ve hattınızın numarasını bulun.
    .s2 = Saati öğrenmek için sefer saatlerine (Fahrplan) bakın.
    .s3 = Biletinizi (Fahrkarte) satın alın veya gösterin.
    .s4 = Durağınıza gelmeden önce düğmeye basın.
    .s5 = Kapı açılınca inin.

timetable =
    .title = Sefer saatleri
    .s1 = Sefer saatleri (Fahrplan) durakta (Haltestelle) asılıdır.
    .s2 = Orada otobüsün veya trenin ne zaman kalktığı yazar.
    .s3 = Hafta sonu çoğu zaman daha az otobüs vardır.
    .s4 = Köylerde bazen çağrılı otobüs (Rufbus) vardır.
    .s5 = Çağrılı otobüsü önceden istemek gerekir: Görevlilere sorun.

tickets =
    .title = Bilet
    .s1 = Otobüs, tramvay ve tren için bilet (Fahrkarte) gerekir.
    .s2 = Bileti nereden alacağınızı sorun.
    .s3 = Bazı biletlere damga basmanız gerekir: Buna damgalamak (entwerten) denir.
    .s4 = Geçerli biletiniz yoksa yolculuk size pahalıya gelir.
    .s5 = Randevulardan önce bileti kimin ödeyeceğini sorun.

train =
    .title = Trenle
    .s1 = Tren garında bir tabela saati, varış yerini ve peronu (Gleis) gösterir.
    .s2 = Bir kez daha bakın: Peron değişebilir.
    .s3 = Her bilet (Fahrkarte) her trende geçerli değildir.
    .s4 = Tren durana kadar çizginin arkasında kalın.
    .s5 = Asla raylara inmeyin: Hayati tehlike vardır.

bicycle =
    .title = Bisikletle
    .s1 = Işık, fren ve zil çalışmalıdır.
    .s2 = Bisiklet yolunda (Radweg) veya caddede sağdan gidin.
    .s3 = Karanlıkta ışığı yakın.
    .s4 = Kask başınızı korur.
    .s5 = Bisikleti her zaman kilitleyin.

on-foot =
    .title = Yayalar için güvenlik
    .s1 = Almanya’da arabalar sağdan gider.
    .s2 = Yeşilde geçin, kırmızıda bekleyin.
    .s3 = Yaya geçidinde (Zebrastreifen) arabalar sizin için durmak zorundadır.
    .s4 = Ancak arabalar durunca geçin.
    .s5 = Karanlıkta başkaları açık renkli giysileri daha iyi görür.

by-car =
    .title = Arabayla
    .s1 = Araba kullanmak için geçerli bir ehliyet (Führerschein) gerekir.
    .s2 = Ehliyetinizin burada geçerli olup olmadığını önceden sorun.
    .s3 = Arabalar ve elektrikli skuterler için sigorta gerekir.
    .s4 = Arabada herkes emniyet kemeri takar.
    .s5 = Küçük çocuklar için çocuk koltuğu gerekir.

where-may-i-travel =
    .title = Nereye gidebilirim?
    .s1 = İltica sürecinde belki her yere gitmenize izin yoktur.
    .s2 = Bu kurala çoğu zaman bölge kısıtlaması (räumliche Beschränkung) denir.
    .s3 = Bu kural çoğu zaman geçici oturma belgenizde (Aufenthaltsgestattung) yazar.
    .s4 = Yolculuktan önce görevlilere veya hukuk danışmanlarına (Rechtsberatung) sorun.
    .s5 = Nasıl izin alacağınızı da sorun.

find-the-way =
    .title = Yolu bulmak
    .s1 = Merkezin adresini her zaman yanınıza alın.
    .s2 = Adreste sokak, bina numarası (Hausnummer), posta kodu (Postleitzahl) ve şehir vardır.
    .s3 = Görevlilerden şehir haritası isteyin.
    .s4 = Durağınızın (Haltestelle) fotoğrafını çekin.
    .s5 = Randevulardan önce yol için yeterli zaman ayırın.

ask-for-help =
    .title = Yolda yardım istemek
    .s1 = Sokaktaki insanlara sorabilirsiniz.
    .s2 = Şöyle deyin: Affedersiniz, tren garı nerede (Entschuldigung, wo ist der Bahnhof)?
    .s3 = Adresi bir kâğıtta gösterin.
    .s4 = Otobüste ve trende çalışanlar da yardım eder.
    .s5 = Kazada yaralı varsa { $tel-emergency } numarasını arayın.

q-travel =
    .title = Başka bir şehirdeki arkadaşlarınız sizi davet ediyor. Ne yaparsınız?
    .a1 = Hemen yola çıkarım.
    .a1-why = Belki izin almanız gerekir. Lütfen önce sorun.
    .a2 = Gitmeme izin var mı diye sorarım.
    .a2-why = Doğru. Görevliler veya hukuk danışmanları (Rechtsberatung) size yardım eder.
    .a3 = Hiçbir zaman yolculuk yapamam.
    .a3-why = Belki gidebilirsiniz. Sormaya değer.

q-ticket =
    .title = Biletinizi (Fahrkarte) ne zaman alırsınız?
    .a1 = Yolculuktan önce.
    .a1-why = Doğru. Böylece rahat yolculuk edersiniz.
    .a2 = Biri kontrol edince.
    .a2-why = O zaman çok geç olur ve pahalıya gelir. Önceden sorun.
    .a3 = Yolculuktan sonra.
    .a3-why = Bilet daha yolculuk sırasında geçerli olmalıdır.

q-dark =
    .title = Hava karanlık. Bisikletinizde ne olmalı?
    .a1 = Yalnızca zil.
    .a1-why = Zil önemlidir. Karanlıkta ışık da gerekir.
    .a2 = Hiçbir şey, ben iyi görüyorum.
    .a2-why = Başkaları da sizi görmelidir. Işık buna yardımcı olur.
    .a3 = Önde ve arkada ışık.
    .a3-why = Doğru. Böylece başkaları sizi iyi görür.

q-lost =
    .title = Yolu bulamıyorsunuz. Ne yapmak iyi olur?
    .a1 = Yürümeye devam ederim.
    .a1-why = Tek başınıza aramak zorunda değilsiniz. Birine sorun.
    .a2 = Birine sorarım.
    .a2-why = Doğru. Birçok insan seve seve yardım eder.
    .a3 = Adresi gösteririm.
    .a3-why = Doğru. Böylece çok konuşmanız gerekmez.
