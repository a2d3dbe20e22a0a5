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
wall-missing = Bu dilde henüz yok: { $language }.
wall-before-talk = 1. konuşmadan önce
wall-after-talk = 2. konuştuktan sonra
wall-how-was-it = Nasıldı?

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
step-current = Buradasınız.

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

## Rooms below the modules
phrases = Yararlı cümleler
places = Yerler ve kişiler
my-list = Listem

## Finding
index = Her şey bir bakışta
related = Bununla ilgili
places-for-this = İlgili yerler ve kişiler
keep = Kaydet
kept = Kaydedildi

## Phrasebook
phrases-mine = Bir şey söylemek istiyorum
phrases-asked = Biri bana soru soruyor
show-large = Büyük göster
answer-by-picture = Cevabınızı gösterin.
answer-yes = Evet
answer-no = Hayır
answer-unsure = Bilmiyorum.
body-head = Baş
body-eye = Göz
body-ear = Kulak
body-tooth = Diş
body-neck = Boyun
body-chest = Göğüs
body-belly = Karın
body-back = Sırt
body-arm = Kol
body-hand = El
body-leg = Bacak
body-foot = Ayak
body-front = Önden
body-behind = Arkadan
days-1 = Bir gün
days-2 = İki gün
days-3 = Üç gün
days-4 = Dört gün
days-5 = Beş gün
days-6 = Altı gün
days-7 = Yedi gün veya daha uzun
interpreter-need = Lütfen, bir tercümana ihtiyacım var.
interpreter-language = Benim dilim:
interpreter-call = Tercüman için numara

## Places and people
places-town = Hangi şehirde?
places-language = Hangi dilde?
places-all = Hepsi
places-list = Liste
places-map = Harita
places-found = Bulunan: { $count }
places-none = Burada kayıtlı bir şey yok. Lütfen görevlilere sorun.
places-distance = { $kilometres } km
    .say = { $kilometres } kilometre
places-nearer = Yakınlaştır
places-farther = Uzaklaştır
sample = Yalnızca bir örnek
open-now = Şu anda açık
closed-now = Şu anda kapalı
hours = Açık olduğu saatler
hours-ask = Lütfen saatleri sorun.
phone = Telefon
address = Adres
languages-spoken = Diller
take-along = Cep telefonuna al
take-along-how = Cep telefonunuzun kamerasını bu resme tutun.
this-house = Bu merkezde
house-telephone = Telefonun yeri:
house-office = Büro
house-rules = Merkezin kuralları
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar

## What a place is for
need-legal-advice = Hukuk danışmanlığı
need-counselling = Danışmanlık
need-doctor = Doktor
need-pregnancy = Hamilelik
need-violence = Şiddetten korunma
need-children = Çocuklara yardım
need-school = Okul ve anaokulu
need-language-course = Almanca öğrenmek
need-work = İş
need-training = MiiDU ile meslek eğitimi
    .say = Midu ile meslek eğitimi
need-mentoring = MeMoGa ile mentorluk
need-volunteering = Gönüllülük hizmeti
need-interpreter = SiSa ile tercümanlık
need-associations = Dernekler
need-authority = Resmi daireler
need-clothing = Giysi ve mobilya
need-meeting = İnsanlarla tanışmak
need-family-search = Aile arama
need-discrimination = Ayrımcılık
need-service-point = Dernekler için hizmet noktası

## My list
my-list-empty = Listeniz henüz boş.
my-list-how = Bir sayfada “Kaydet” düğmesine basın.
my-list-forgets = Siz gidince ekran listenizi unutur.
my-list-clear = Listeyi boşalt
code-of = Resim { $page }, toplam { $pages }
