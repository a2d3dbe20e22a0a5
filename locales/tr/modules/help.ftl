module =
    .title = Yardım

when-i-call =
    .title = Ararsam ne olur?
    .s1 = Yangın veya hayati tehlike varsa { $tel-emergency }, şiddet varsa { $tel-police } numarasını arayın.
    .s2 = Önce nerede olduğunuzu söyleyin.
    .s3 = Ne olduğunu ve kaç kişiye yardım gerektiğini söyleyin.
    .s4 = Hangi dili konuştuğunuzu da söyleyin.
    .s5 = Soruları bekleyin ve telefonu kapatmayın.

not-safe =
    .title = Burada kendimi güvende hissetmiyorum
    .s1 = Hiç kimsenin sizi dövmeye, tehdit etmeye veya cinsel ilişkiye zorlamaya hakkı yoktur.
    .s2 = Tehlike varsa polisi arayın: { $tel-police }.
    .s3 = Görevliler arasında güvendiğiniz biriyle konuşun.
    .s4 = Kadınlar birçok dilde ücretsiz yardım alabilir: { $tel-violence-women }.
    .s5 = Orada adınızı söylemek zorunda değilsiniz.

child =
    .title = Çocuğumun yardıma ihtiyacı var
    .s1 = Hayati tehlike varsa { $tel-emergency } numarasını arayın.
    .s2 = Hastalık, korku veya şiddet varsa görevlilerle konuşun.
    .s3 = Anne ve babalar { $tel-parents }, çocuklar { $tel-children } numarasına danışabilir.
    .s4 = Bu numaralar ücretsizdir, ama geceleri ve pazar günleri aranamaz.
    .s5 = Cinsel şiddet varsa { $tel-sexual-abuse } numarasından da ücretsiz yardım alabilirsiniz.

trafficking =
    .title = Biri beni zorluyor
    .s1 = Hiç kimsenin sizi çalışmaya, cinsel ilişkiye veya hırsızlığa zorlamaya hakkı yoktur.
    .s2 = Bu, o kişiye borcunuz olsa da geçerlidir.
    .s3 = Belgeleriniz başkasının elinde olsa da yardım vardır.
    .s4 = Yanınızda kimse yokken görevlilerle veya bir danışmanla konuşun.
    .s5 = Tehlike varsa { $tel-police } numarasını arayın, kadınlar { $tel-violence-women } numarasını da arayabilir.

racist-attack =
    .title = Biri bana ırkçı nedenlerle saldırıyor
    .s1 = Hiç kimsenin kökeniniz, ten renginiz veya dininiz yüzünden size saldırmaya hakkı yoktur.
    .s2 = Tehlike varsa polisi arayın: { $tel-police }.
    .s3 = Yaralarınızı çok beklemeden bir doktora gösterin.
    .s4 = Ne olduğunu ve orada kimlerin bulunduğunu yazın.
    .s5 = Saldırıya uğrayanlar için danışmanlığı (Opferberatung) görevlilere sorun.

suicide =
    .title = Artık yaşamak istemiyorum
    .s1 = Yalnız değilsiniz ve yardım var.
    .s2 = Lütfen şimdi birinin yanına gidin, örneğin görevlilerin yanına.
    .s3 = Sadece şunu söyleyin: Lütfen yanımda kalın.
    .s4 = Hayati tehlike varsa { $tel-emergency } numarasını arayın.
    .s5 = Telefon destek hattı (Telefonseelsorge) her zaman ücretsiz, çoğunlukla Almanca yardım eder: { $tel-counselling }, { $tel-counselling-2 }.

missing-family =
    .title = Ailemi arıyorum
    .s1 = Ailenizi aramak istediğinizi görevlilerle konuşun.
    .s2 = Alman Kızılhaçının arama servisi (Suchdienst des Deutschen Roten Kreuzes) de yardım eder.
    .s3 = Bu servis adları, doğum tarihini ve son görüşmenizi sorar.
    .s4 = Bilgilerinizi kimin görebileceğini orada sorun.
    .s5 = Bir çocuk kayıpsa { $tel-police } veya { $tel-missing-child } numarasını arayın.

lost-papers =
    .title = Belgelerim kayıp
    .s1 = Hangi belgelerin kayıp olduğunu görevlilere söyleyin, örneğin geçici oturma belgesi (Aufenthaltsgestattung).
    .s2 = Hangi resmi dairenin (Amt) yardım ettiğini görevliler size açıklar.
    .s3 = Belgeleriniz çalındıysa polis de yardım eder.
    .s4 = Kopyaları veya fotoğrafları varsa onları gösterin.
    .s5 = Ülkenizin büyükelçiliğini (Botschaft) aramadan önce hukuk danışmanlarına (Rechtsberatung) sorun.

pregnant =
    .title = Hamileyim ve zor durumdayım
    .s1 = Kanamanız veya çok ağrınız varsa { $tel-emergency } numarasını arayın.
    .s2 = Kadın doktor veya ebe (Hebamme) için görevlilere sorun.
    .s3 = Büyük sıkıntınız varsa { $tel-pregnant } numarasını arayın.
    .s4 = Bu numarayı her zaman, ücretsiz ve birçok dilde arayabilirsiniz.
    .s5 = Bunu kime anlatacağınıza kendiniz karar verirsiniz.

interpreter =
    .title = Tercümana ihtiyacım var
    .s1 = Görevlilere bu sayfayı kendi dilinizde gösterin.
    .s2 = SiSa şu demektir: Saksonya-Anhalt eyaletinde tercümanlık (Sprachmittlung in Sachsen-Anhalt).
    .s3 = SiSa’yı görevlilere veya LAMSA’ya sorun.
    .s4 = Her önemli randevudan (Termin) önce tercüman isteyin.
    .s5 = Çocuklar yetişkinler için çeviri yapmamalıdır.

telephone =
    .title = Telefon nerede?
    .s1 = Telefon için görevlilere sorun.
    .s2 = Acil durumda herkes { $tel-emergency } veya { $tel-police } numarasını arayabilir.
    .s3 = Bu iki arama her zaman ücretsizdir.
    .s4 = Gece nerede bir telefon olduğunu bugün sorun.
