module =
    .title = Fırsatlarınız

learn-german =
    .title = Almanca öğrenmek
    .s1 = Almanca size alışverişte, doktorda ve işte yardımcı olur.
    .s2 = Almanca kursunu (Deutschkurs) görevlilere sorun.
    .s3 = Her gün birkaç kelime çalışın.
    .s4 = Öğrenirken her insan hata yapar.
    .s5 = Bu ekran dilinizin yanında Almancayı gösterebilir.

certificates =
    .title = Belge toplamak
    .s1 = Okul, kurs ve iş belgelerinizi (Zeugnisse) toplayın.
    .s2 = Her kurstan sonra katılım belgesi (Bescheinigung) isteyin.
    .s3 = Belgelerinizin fotoğrafını çekin.
    .s4 = Belgelerin asıllarını güvenli bir yerde saklayın.
    .s5 = Belgeleriniz eksik mi? Neler öğrendiğinizi yazın.

strengths =
    .title = Güçlü yanlarınız
    .s1 = Diplomanız (Zeugnis) olmasa da çok şey yapabilirsiniz.
    .s2 = Belki yemek pişirmeyi, dikiş dikmeyi, tamir etmeyi veya dinlemeyi iyi bilirsiniz.
    .s3 = Bildiğiniz her dil de bir güçtür.
    .s4 = Neyi iyi yaptığınızı başkalarına sorun.
    .s5 = Neyi severek yaptığınızı görevlilere söyleyin.

my-plan =
    .title = Planınız
    .s1 = Sizin için önemli olan bir hedef seçin.
    .s2 = Bu hedefe giden küçük bir adım bulun.
    .s3 = Bu adımı yazın veya çizin.
    .s4 = Bu adım için bir gün seçin.
    .s5 = Planınızı birine anlatın.

small-steps =
    .title = Küçük adımlar
    .s1 = Uzun süre beklemek çok zor olabilir.
    .s2 = Gün içindeki küçük adımlar güç verebilir.
    .s3 = Bir kelime öğrenin veya yürüyüşe çıkın.
    .s4 = Bazı günler dinlenmek yeter.
    .s5 = Her şey çok ağır gelirse görevlilerle konuşun.

volunteering =
    .title = Gönüllü çalışmak
    .s1 = Birçok insan gönüllü olarak yardım eder, örneğin bir dernekte (Verein).
    .s2 = Buna gönüllü çalışma (Ehrenamt) denir, bunun için para alınmaz.
    .s3 = İnsanlarla tanışır ve Almanca konuşmaya alışırsınız.
    .s4 = Gönüllü çalışmak isteyip istemediğinize kendiniz karar verirsiniz.
    .s5 = Nerede yardım edebileceğinizi görevlilere sorun.

bfd =
    .title = BFD: gönüllü yardım
    .s1 = BFD, Federal Gönüllülük Hizmeti (Bundesfreiwilligendienst) demektir: Bir süre gönüllü yardım edersiniz.
    .s2 = Bu, örneğin çocuklarla veya sporda olabilir.
    .s3 = İzin gerekip gerekmediğini hukuk danışmanlarına (Rechtsberatung) sorun.
    .s4 = Katılmak istediğinizi görevlilere söyleyin.
    .s5 = Yerleri, süreyi ve cep harçlığını (Taschengeld) LAMSA’ya sorun.

mentoring =
    .title = Mentorluk
    .s1 = Mentor, çok deneyimli bir kişidir.
    .s2 = Bu kişi sizi dinler ve tavsiye verir.
    .s3 = Sorularınızı sorar, kararları kendiniz verirsiniz.
    .s4 = MeMoGa, LAMSA’nın iş hayatı için mentorluk (Mentoring) hizmetidir.
    .s5 = LAMSA’ya nasıl ulaşacağınızı görevlilere sorun.

whom-to-ask =
    .title = Kime sorabilirsiniz?
    .s1 = Önce kendi merkezinizdeki görevlilere sorun.
    .s2 = Hukuk danışmanları (Rechtsberatung) iltica ve çalışma izni (Arbeitserlaubnis) sorularında yardım eder.
    .s3 = LAMSA meslek eğitimi (Ausbildung), mentorluk ve gönüllülük hizmeti sorularında yardım eder.
    .s4 = Bir göçmen kuruluşunda (Migrantenorganisation) belki dilinizi konuşan biri vardır.
    .s5 = Tercüman (Sprachmittlung) isteyebilirsiniz.

q-no-papers =
    .title = Hiç diplomanız (Zeugnisse) yok. Ne yapabilirsiniz?
    .a1 = Hiçbir şey yapamam.
    .a1-why = Bildikleriniz sizde kalır. Bu konuda danışmanlık vardır.
    .a2 = Neler yapabildiğimi yazarım.
    .a2-why = Doğru. Böylece başkaları neler yapabildiğinizi görebilir.
    .a3 = Bir danışmana sorarım.
    .a3-why = Doğru. Danışmanlar belgeler eksik olsa da yardım eder.

q-today =
    .title = Bir meslek öğrenmek istiyorsunuz. Bugünden ne yapmak iyi olur?
    .a1 = Birkaç Almanca kelime öğrenirim.
    .a1-why = Doğru. Almanca ileride mesleğinizde size yardımcı olur.
    .a2 = Beklemekten başka bir şey yapamam.
    .a2-why = Beklemek zordur. Küçük adımlar daha bugünden mümkündür.
    .a3 = Belgelerimi toplarım.
    .a3-why = Doğru. Bu belgeler belki ileride size gerekir.

q-who-decides =
    .title = Gönüllü çalışıp çalışmayacağınıza kim karar verir?
    .a1 = Görevliler.
    .a1-why = Görevliler tavsiye verebilir. Kararı siz verirsiniz.
    .a2 = Ailem.
    .a2-why = Aileniz düşüncesini söyleyebilir. Kararı siz verirsiniz.
    .a3 = Ben kendim.
    .a3-why = Doğru. Gönüllü çalışma (Ehrenamt) her zaman kendi isteğinizle olur.

q-heavy-day =
    .title = Bugün her şey çok zor. Ne yapabilirsiniz?
    .a1 = Dinlenirim.
    .a1-why = Doğru. Dinlenmek de güç verir.
    .a2 = Biriyle konuşurum.
    .a2-why = Doğru. Görevliler sizi dinler.
    .a3 = Bu sorunla yalnız kalırım.
    .a3-why = Yardım isteyebilirsiniz. Birçok insanın zor günleri olur.
