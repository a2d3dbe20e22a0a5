# Words of the interface. Each is shown, or spoken, or both.

## Header
home = Ana sayfa
home-title = Ne öğrenmek istiyorsunuz?
draft = henüz kontrol edilmedi
computer-voice = Bilgisayar sesi
beside = Yanında Almanca
ear = Sesli oku
appearance = Yazı ve görünüm
language = Dil
help = Yardım

## Moving
next = İleri
back = Geri
close = Kapat
pages = Bütün sayfalar
page-of = Sayfa { $page }, toplam { $pages }
page-in-language = Bu sayfanın dili: { $language }.

## Sound
play = Dinle
pause = Duraklat
replay = Bir daha
slow = Yavaş
speak = Bu cümleyi dinle
volume = Ses düzeyi
volume-up = Sesi yükselt
volume-down = Sesi kıs
read-to-me = Her şeyi sesli oku
read-to-me-first = İlk dokunuş sesli okur.
read-to-me-second = İkinci dokunuş açar.
sound-missing = Bu cihazda şu anda ses yok.

## Appearance
text-size = Yazı boyutu
text-size-normal = Normal
text-size-large = Büyük
text-size-larger = Çok büyük
contrast = Yüksek kontrast
motion = Daha az hareket

## Pages
question = Soru
question-several = Birden fazla cevap doğru.
answer-right = Doğru
answer-again = Bir kez daha bakın.
step-current = Buradasınız.
missing = Burada şu anda bir şey eksik. Lütfen merkezin görevlilerine sorun.

## Help
help-title = Hemen yardım
help-emergency = Hayati tehlike, yangın
help-police = Polis
help-doctor = Doktor, hayati tehlike yok
help-violence-women = Kadına yönelik şiddet
help-children = Çocuklar ve gençler
help-parents = Anne ve babalar
help-counselling = Büyük sıkıntılar
help-sexual-abuse = Cinsel şiddet
help-pregnant = Hamile ve zor durumda
help-missing-child = Kayıp çocuklar
help-poison = Zehirlenme
help-others-hear = Başkaları bunu duyabilir.
hide-now = Bu sayfayı hemen gizle

## Countdown
still-there = Hâlâ burada mısınız?
still-there-yes = Evet, buradayım.
still-there-else = Dokunmazsanız ekran baştan başlar.
