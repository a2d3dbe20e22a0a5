# Words of the leader's own screen in a lesson. Read by leaders, never spoken. A language may leave them out: German
# stands in.

## Before the lesson
before = Başlamadan önce
wall = Perde
wall-two = { $name }, { $width } × { $height }. Orada büyük bir 2 görüyorsunuz.
wall-one = Yalnızca bu ekran var. Sizin gördüğünüzü herkes görür. Notlar gizli kalır.
wall-mirrored = Projeksiyon cihazı bu ekranın aynısını gösteriyor. Notlar gizli kalır.
wall-away = { $name } şu anda yok. Perde kendiliğinden geri gelir.
wall-right = 2’yi görüyorum
wall-none = Perdesiz devam et
swap = Değiştir
sound = Ses
sound-output = Çıkış: { $name }
sound-usual = Her zamanki çıkış
sound-hdmi = HDMI kablosuna bağlı projeksiyon cihazı çoğu zaman sesi de alır.
sound-none = Bu bilgisayarda şu anda ses yok. Kendiniz yüksek sesle okuyun.
sound-try = Dinle
sound-heard = Duyuyorum
sound-other = Başka çıkış
clicker = Kumanda
clicker-press = Kumandanızda “ileri” tuşuna basın. Klavye ve fare de olur.
clicker-works = Kumanda çalışıyor.
today = Bugün: { $plan }
today-day = Gün { $day }, toplam { $days }
today-parts = Sayfa: { $pages }, dakika: { $minutes }
today-languages = Perdede: { $languages }
ready = Bütün sayfalar hazır.
ready-language = { $language } dilinde henüz yok: { $pages }
ready-voice = { $language } dilinde sesi yok: { $pages }. Kendiniz yüksek sesle okuyun.
ready-stand-in = { $language } için bilgisayar sesi yakın bir dil konuşuyor. Kendiniz yüksek sesle okursanız daha iyi olur.
other-plan = Başka plan
other-day = Başka gün
left-off = Kaldığınız yer: { $page }, adım { $step }.
go-on = Oradan devam et
begin = Başla
begin-anew = Baştan başla

## The lesson
plan = Plan
day-title = Gün { $day } · { $title }
page-step = Sayfa { $page }, toplam { $pages } · Adım { $step }, toplam { $steps }
step-of = Adım { $step }, toplam { $steps }
time-over = Plan { $minutes } dakika aşıldı
optional = zaman kalırsa
hidden = atlanacak
on-wall = Perdede görünüyor ({ $name })
on-wall-black = Perde siyah. Bu sayfayı yalnızca siz görüyorsunuz.
on-wall-held = Perde hâlâ şunu gösteriyor: { $page }. Bu sayfayı yalnızca siz görüyorsunuz.
on-wall-away = Şu anda perde yok. Kendiliğinden geri gelir.
on-wall-shared = Bu ekranı herkes görüyor.
note = Not
note-none = Bu sayfa için not yok.
notes-larger = Notu büyüt
notes-smaller = Notu küçült
ask = Gruba soru
after-this = Sonra
end-of-day = Gün sona erdi.
end-of-course = Kurs sona erdi.
next-day = Sonraki gün
read = Sesli oku
read-rest = Buradan sayfanın sonuna kadar
read-step = Yalnızca bu adım
read-sentence = Yalnızca bu cümle
read-in = { $language } dilinde
read-all = Perdedeki bütün dillerde
stop = Durdur
hands = Elleri say
hold = Perdeyi sabitle
let-go = Sabitlemeyi kaldır
send = Perdeye gönder
black = Siyah
bright = Yeniden aydınlat
point = İşaret et
spotlight = Işık çemberi
zoom = Büyüt
point-how = Resmin üzerinde gezinin. Perde aynı yeri gösterir.
point-end = İşareti kaldır
languages = Diller
languages-how = En çok dört dil. İlk dil önde durur.
languages-swap = Sırayı değiştir
languages-mine = Bu ekranın dili
all-pages = Bütün sayfalar
jump-back = Plana dön
keys = Tuşlar
more = Diğer
pause = Saati durdur
unpause = Saati yürüt
heads = Kişi: { $count }
heads-more = Bir kişi ekle
heads-fewer = Bir kişi çıkar

## Counting hands
round-first = Birinci tur
round-second = İkinci tur
hand-more = { $answer } için bir el ekle
hand-fewer = { $answer } için bir el çıkar
nobody = El kaldırmayan: { $count }
show-bars = Sayıları göster
show-right = Doğru cevabı göster
hide-bars = Sayıları gizle
second-round = Bir daha say
undo = Geri al
done = Tamam
faces = Nasıldı?
face-good = İyi
face-middling = Orta
face-bad = Kötü
no-question = Şu anda perdede soru yok.

## The plan
plan-change = Planı değiştir
plan-choose = Plan seç
plan-own = kendi planım
plan-save = Kendi planım olarak kaydet
plan-saved = Kaydedildi: { $name }
page-hide = Atla
page-show = Yeniden göster
page-up = Öne al
page-down = Ertele
page-remove = Çıkar
minutes-more = Bir dakika ekle
minutes-fewer = Bir dakika azalt

## Afterwards
table = Ders tablosu
table-file = Tablo burada: { $path }
table-empty = Bugün henüz bir şey gösterilmedi.
leave = Bitir
leave-ask = Ders bitirilsin mi?
leave-kept = Sayfa, saat ve sayılar kaydedildi. Oradan devam edebilirsiniz.
leave-stay = Derse devam et

## Said when it happens
unwritten = Dersin durumu şu anda kaydedilemiyor. Ders devam ediyor.
written = Dersin durumu yeniden kaydediliyor.
not-heard = Bu cümlelerin sesi yok. Kendiniz yüksek sesle okuyun.
awake-not = Ekran kendiliğinden kararabilir. Güç tasarrufunu kapatın.
output-gone = { $name } çıkışı artık yok. Ses her zamanki çıkıştan geliyor.
no-such-page = Planda böyle bir sayfa yok.
most-languages = Perdede zaten dört dil var.
last-language = Perdede en az bir dil kalmalı.
nothing-to-undo = Geri alınacak bir şey yok.

## Keys
key-next = İleri: sağ ok veya aşağı ok, boşluk, Enter, Page Down
key-back = Geri: sol ok veya yukarı ok, Backspace, Page Up
key-black = Siyah ve yeniden aydınlık: B veya nokta
key-number = Günün bir sayfasına: sayfanın numarası, sonra Enter
key-notes = Notu büyüt ve küçült: + ve –
key-hands = Sayarken: A, B, C, D veya 1, 2, 3, 4
key-escape = Açık olanı kapatır: Esc
