module =
    .title = Birlikte yaşam

neighbours =
    .title = Komşular
    .s1 = Evlerde ve apartmanlarda birçok insan yan yana yaşar.
    .s2 = Güler yüzlü bir merhabayla komşularınızla tanışırsınız.
    .s3 = Bazı komşular az konuşur, ama kötü niyetli değildir.
    .s4 = Özel hayatınızı anlatmak zorunda değilsiniz.
    .s5 = Kavga olursa görevlilerden yardım isteyebilirsiniz.

greeting =
    .title = Selamlaşmak
    .s1 = Burada insanlar “iyi günler” (Guten Tag) veya “merhaba” (Hallo) der.
    .s2 = Bazıları el sıkışır, bazıları sıkışmaz.
    .s3 = El sıkışıp sıkışmayacağınıza kendiniz karar verirsiniz.
    .s4 = Gülümsemek veya elinizi kalbinizin üstüne koymak da olur.
    .s5 = Birbirini tanımayan yetişkinler “siz” (Sie), arkadaşlar “sen” (du) der.

appointments =
    .title = Randevu ve dakiklik
    .s1 = Randevu (Termin), belirli bir gün ve saattir.
    .s2 = Sizden sonra çoğu zaman başka birinin randevusu vardır.
    .s3 = Bu yüzden burada birçok insan tam vaktinde gelmeye önem verir.
    .s4 = Resmi bir kurumdaki (Behörde) randevular sizin için özellikle önemlidir.
    .s5 = Yolu ve yolun ne kadar sürdüğünü görevlilere sorun.

cannot-come =
    .title = Gelemiyor musunuz?
    .s1 = Randevu (Termin) mektubunu görevlilere gösterin.
    .s2 = Randevudan önce telefon edin veya yardım isteyin.
    .s3 = Adınızı ve sebebi söyleyin.
    .s4 = Kanıt olarak bir belge gerekip gerekmediğini sorun.
    .s5 = Yeni randevuyu yazın.

families =
    .title = Farklı aile biçimleri
    .s1 = Aileler çok farklıdır, burada da her yerde de.
    .s2 = Bazı çocuklar anne ve babasıyla birlikte, bazıları yalnızca annesiyle veya babasıyla yaşar.
    .s3 = Bazı çiftler evlenir, bazıları evlenmez.
    .s4 = İki kadın veya iki erkek de evlenebilir.
    .s5 = Ailenizi arıyorsanız görevlilere sorun.

festivals =
    .title = Bayramlar ve tatiller
    .s1 = Almanya’da insanlar birçok farklı bayram kutlar.
    .s2 = Bazıları Noel ve Paskalya’yı, bazıları Nevruz’u veya Ramazan Bayramı’nı kutlar.
    .s3 = Siz de bayramlarınızı kutlayabilirsiniz.
    .s4 = Nerede birlikte kutlayabileceğinizi görevlilere sorun.
    .s5 = Resmi tatilde (Feiertag) mağazaların ve resmi dairelerin (Ämter) çoğu kapalıdır.

quiet-hours =
    .title = Sessizlik saatleri
    .s1 = Apartmanlarda da sessizlik saatleri (Ruhezeiten) vardır.
    .s2 = Geceleri ve pazar günleri sessiz olmak gerekir.
    .s3 = Saatler çoğu zaman apartman kurallarında (Hausordnung) yazar.
    .s4 = Bir kutlamadan önce komşularınızla konuşun.
    .s5 = Siz de başkalarından sessiz olmalarını isteyebilirsiniz.

misunderstandings =
    .title = Birbirimizi anlamazsak
    .s1 = Yanlış anlamalar her yerde olur, arkadaşlar arasında da.
    .s2 = Sözler ve hareketler her yerde aynı anlama gelmez.
    .s3 = Şunu sorabilirsiniz: “Bununla ne demek istediniz (Wie meinen Sie das)?”
    .s4 = Sizin için neyin önemli olduğunu da söyleyebilirsiniz.
    .s5 = Söyleyecek kelime bulamazsanız tercüman (Sprachmittlung) isteyin.

clubs =
    .title = Dernekler
    .s1 = Bir dernekte (Verein) aynı şeye ilgi duyan insanlar buluşur.
    .s2 = Spor, müzik, bahçe ve daha birçok şey için dernekler vardır.
    .s3 = Göçmenlerin de kendi dernekleri vardır.
    .s4 = Katılmanın paralı olup olmadığını önceden sorun.
    .s5 = Görevliler veya LAMSA size dernek adları söyleyebilir.

meeting-people =
    .title = İnsanlarla tanışmak
    .s1 = Birçok şehirde buluşma yerleri ve dil kafesi (Sprachcafé) vardır.
    .s2 = Orada konuşabilir, dinleyebilir ve soru sorabilirsiniz.
    .s3 = Bunun için Almancanızın iyi olması gerekmez.
    .s4 = Arkadaşlıklar bazen çok zaman ister.
    .s5 = Yakınınızdaki buluşmaları görevlilere sorun.

q-cannot-come =
    .title = Bir randevuya (Termin) gidemiyorsunuz. Ne yapmak iyi olur?
    .a1 = Hiçbir şey söylemem.
    .a1-why = O zaman sebebi kimse bilmez. Önceden telefon etmek size yardımcı olur.
    .a2 = Önceden telefon ederim.
    .a2-why = Doğru. Böylece yeni bir randevu alabilirsiniz.
    .a3 = Görevlilerden yardım isterim.
    .a3-why = Doğru. Görevliler telefon konusunda size yardım edebilir.

q-handshake =
    .title = El sıkışmak istemiyorsunuz. Ne yapabilirsiniz?
    .a1 = Elimi kalbimin üstüne koyarım.
    .a1-why = Doğru. Birçok insan bunu dostça bir selam olarak anlar.
    .a2 = Selam vermeden giderim.
    .a2-why = O zaman karşınızdaki kişi sizi belki yanlış anlar. Selam vermek yardımcı olur.
    .a3 = Sözle selam veririm.
    .a3-why = Doğru. Güzel bir söz yeter.

q-misunderstood =
    .title = Bir hareketi anlamıyorsunuz. Ne yapmak iyi olur?
    .a1 = Şunu sorarım: “Bununla ne demek istediniz (Wie meinen Sie das)?”
    .a1-why = Doğru. Bir soru birçok şeyi çabuk açıklayabilir.
    .a2 = Sesimi yükseltirim.
    .a2-why = Belki bu hareket dostçadır. Sakin bir soru yardımcı olur.
    .a3 = Tercüman (Sprachmittlung) isterim.
    .a3-why = Doğru. Böylece birbirinizi daha iyi anlarsınız.

q-festival =
    .title = Burada kendi bayramlarınızı kutlayabilir misiniz?
    .a1 = Evet, uygun bir yer sorarım.
    .a1-why = Doğru. Görevliler nerede ve ne zaman olabileceğini bilir.
    .a2 = Evet, ama yalnızca gizlice.
    .a2-why = Açıkça kutlayabilirsiniz. Görevlilere bir yer sorun.
    .a3 = Hayır, yalnızca Alman bayramlarını.
    .a3-why = Burada herkes kendi bayramlarını kutlayabilir, siz de.
