module =
    .title = Merkezde yaşam

team =
    .title = Merkezin görevlileri
    .s1 = Merkezde çeşitli kişiler sizin için çalışır.
    .s2 = Sosyal danışmanlar sorularınızda ve sıkıntılarınızda yardım eder.
    .s3 = Güvenlik görevlileri (Wachdienst) güvenlikle ilgilenir.
    .s4 = Girişte çoğu zaman merkez kimliğinizi (Hausausweis) gösterirsiniz.
    .s5 = Herkese adını ve görevini sorabilirsiniz.

post =
    .title = Mektuplarınız
    .s1 = Resmi kurumlardan (Behörden) gelen mektuplar çok önemlidir.
    .s2 = Mektuplarınızı nereden alacağınızı görevlilere sorun.
    .s3 = Size mektup gelip gelmediğini her gün sorun.
    .s4 = Bazen kime mektup geldiği duvardaki ilanda (Aushang) yazar.
    .s5 = İzniniz olmadan hiç kimsenin mektuplarınızı açmaya hakkı yoktur.

money =
    .title = Yemek, giysi ve para
    .s1 = Merkezde size yemek ve bir yatak verilir.
    .s2 = Giysi ve sabun için görevlilere sorun.
    .s3 = Bazen para veya bir ödeme kartı (Bezahlkarte) da alırsınız.
    .s4 = Sizin için neyin geçerli olduğunu görevlilere sorun.
    .s5 = Parayla ilgili her mektubu saklayın.

room =
    .title = Odanız
    .s1 = Odanız sizin özel alanınızdır.
    .s2 = Başkaları girmeden kapıyı çalmalıdır, görevliler de.
    .s3 = Lütfen siz de başkalarının kapısını çalın.
    .s4 = Belgelerinizi nerede güvenle saklayabileceğinizi sorun.
    .s5 = Odada sorun varsa bunu görevlilere söyleyin.

quiet =
    .title = Merkezde sessizlik
    .s1 = Burada birçok insan yan yana yaşar.
    .s2 = Bazıları iyi uyuyamaz, bazılarının küçük çocukları vardır.
    .s3 = Bu yüzden geceleri sessiz olma saatleri (Nachtruhe) vardır.
    .s4 = Bu saatler merkezin kurallarında (Hausordnung) yazar.
    .s5 = Gürültü varsa görevlilerden yardım isteyin.

safety =
    .title = Güvenle yaşamak
    .s1 = Duman dedektörleri (Rauchmelder) sizi yangına karşı erken uyarır.
    .s2 = Lütfen duman dedektörlerinin üstünü örtmeyin.
    .s3 = Kapıların ve kaçış yollarının (Fluchtwege) önünü açık tutun.
    .s4 = Yemek pişirmek ve sigara içmek yalnızca izin verilen yerlerde serbesttir.
    .s5 = Acil çıkışın (Notausgang) nerede olduğunu bugün sorun.

fire =
    .title = Yangın çıkarsa
    .s1 = Yüksek sesle bağırın: Yangın (Feuer)!
    .s2 = Merdivenden çabuk dışarı çıkın, asla asansöre binmeyin.
    .s3 = Arkanızdan kapıları kapatın, ama kilitlemeyin.
    .s4 = Dışarı çıkınca { $tel-emergency } numarasını arayın.
    .s5 = Toplanma alanında (Sammelplatz) bekleyin ve geri dönmeyin.

protection =
    .title = Şiddetten korunma
    .s1 = Hiç kimsenin sizi dövmeye, tehdit etmeye veya cinsel olarak taciz etmeye hakkı yoktur.
    .s2 = Bu herkes için geçerlidir: aile, komşular ve çalışanlar.
    .s3 = Görevlilerden koruma ve güvenli bir oda isteyin.
    .s4 = Tehlike varsa polisi arayın: { $tel-police }.
    .s5 = Kadınlar bu numaradan yardım alabilir: { $tel-violence-women }.

complaint =
    .title = Şikâyet edebilirsiniz
    .s1 = Bir şey iyi değilse bunu söyleyebilirsiniz.
    .s2 = Görevlilerle veya merkezin yönetimiyle konuşun.
    .s3 = Merkezin dışındaki danışmanlara da sorabilirsiniz.
    .s4 = Neyin ne zaman olduğunu yazın.
    .s5 = Şikâyetiniz (Beschwerde) iltica sürecinize zarar veremez.

moving-on =
    .title = Bir ilçeye taşınmak
    .s1 = Birçok insan sonra bir ilçeye (Landkreis) taşınır.
    .s2 = Ne zaman ve nereye taşınacağınıza resmi kurumlar (Behörden) karar verir.
    .s3 = Bununla ilgili mektuba çoğu zaman yerleştirme kararı (Zuweisung) denir.
    .s4 = Ailenizin nerede oturduğunu görevlilere erkenden söyleyin.
    .s5 = Yeni adresinizi Federal Daireye (Bundesamt) hemen bildirin.

q-fire =
    .title = Merkezde yangın var. Ne yaparsınız?
    .a1 = Önce eşyalarımı toplarım.
    .a1-why = Hayatınız daha önemlidir. Hemen dışarı çıkın.
    .a2 = Başkalarını uyarır ve dışarı çıkarım.
    .a2-why = Doğru. Dışarı çıkınca { $tel-emergency } numarasını arayın.
    .a3 = Asansöre binerim.
    .a3-why = Yangında asansör takılıp kalabilir. Merdiven daha güvenlidir.

q-noise =
    .title = Bir komşu gece yüksek sesle müzik dinliyor. Ne yapabilirsiniz?
    .a1 = Onunla sakince konuşurum.
    .a1-why = Doğru. Belki rahatsız ettiğini bilmiyordur.
    .a2 = Kendi müziğimin sesini yükseltirim.
    .a2-why = O zaman herkes için daha gürültülü olur. Görevliler yardım edebilir.
    .a3 = Görevlilerden yardım isterim.
    .a3-why = Doğru. Görevliler onunla konuşabilir.

q-complaint =
    .title = Bir şey iyi değil. Şikâyet edebilir misiniz?
    .a1 = Hayır, iltica sürecime zarar verir.
    .a1-why = Şikâyet (Beschwerde) size zarar veremez. Konuşabilirsiniz.
    .a2 = Evet, ama yalnızca avukatla.
    .a2-why = Bunun için avukat gerekmez. Görevlilerle konuşun.
    .a3 = Evet, bu benim hakkım.
    .a3-why = Doğru. Danışmanlar size bu konuda yardım edebilir.
