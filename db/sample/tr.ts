import type { SampleWords } from './words.ts'

export const turkish: SampleWords = {
  name: 'Örnek Zeytinlik',
  country: 'TR',
  timeZone: 'Europe/Istanbul',
  site: 'ornekzeytinlik.example',
  members: `
Elif Örnek
Cem Örnekoğlu
Deniz Misal`,
  goals: `
Zeytinyağı denince akla gelen küçük üretici olmak | Ağaçtan şişeye her adımı, yapanın adıyla gösteririz. Kimin sıktığını bilen insan raftaki en ucuz şişeye uzanmaz.
Lokanta, otel ve şarküterilerle kalıcı iş yapmak | Ortaklarımızı görünür kılarız: onların mutfağı, onların sofrası, bizim yağımız. Birlikte anlattığımız bir hikâye on indirimden değerlidir.
Bu işi öğrenmek isteyenleri bulmak ve elde tutmak | Ekip kendini kendi anlatır; sabahın beşinde, elinde tırmıkla.`,
  gate: `
Müşterilerimizin yarısı geçen hasatta zeytinliği ve sıkımı nereden izleyebileceğini sordu. Her on yeni müşteriden dördü bizi bir fotoğraf sayesinde bulduğunu söylüyor.
Zeytinyağı denince akla biz gelmeliyiz. Gerisi bunun aracıdır.
Cem aylık değerlendirmeye katılıyor ve yanıtlar için haftada iki saat ayırdı.
İşi ve insanları gösteriyoruz. Bir kampanya ancak birinin işine yarıyorsa görünür, boşluk doldurmak için değil.
Saatler, tatiller de dahil, gelecek yılın sonuna kadar çizelgede.`,
  objections: `
Bu zaman kaybı değil mi? | Plansız olsaydı öyle olurdu. Haftada altı saat ayırıyor, bir ayı tek oturuşta hazırlıyor, işe yaramayanı bırakıyoruz.
Ya biri herkesin önünde şikâyet ederse? | Zaten ediyorlar, yalnızca biz duymuyorduk. Elif bir gün içinde, nazikçe ve adını vererek yanıtlıyor; ayrıntı gerekiyorsa konuşma özel mesaja geçiyor.
İşe yaradığını nasıl anlayacağız? | Her hedefin bir sayısı ve bir tarihi var. Ayda bir birlikte bakıyor, yürümeyeni değiştiriyoruz.
Ya bu ağ iki yıl sonra yok olursa? | İnsanlar kalır. Müşterilerimiz hakkında öğrendiklerimiz ve tanıştıklarımız hiçbir ağın malı değil; blog da bizim.
Ekip zeytin toplayacağına film mi çekecek? | Hasatta kimse işini bırakmıyor. Deniz salı sabahları geliyor, çekiyor ve kimsenin ayağına dolanmıyor.`,
  version: 'Geçen ay anlaşılan hâli',
  blocks: `
Yürüyerek gelen komşular | On ekmekten altısı, on beş dakika uzakta oturanlara gidiyor. Haftada iki kez gelip kimin pişirdiğini soruyorlar.
Daha çok kafe ve ofis, daha az tek seferlik davet | Kafe her gün sipariş verir; davet bir kez on şey ister.
İki market akşam sekize kadar ekmek pişiriyor | Daha ucuzlar ve daha uzun açıklar. Ekmeği kimin yaptığını söyleyemiyorlar.
Yakınımızda elle şekil veren yok | Gücümüz bu. Zayıf yanımız: on birde tükeniyoruz.
Fırıncısını adıyla bildiğiniz ekmek |
Bir otelin iki aylık ekmek parası | Saatler dışında bunun bir yılı bu kadara mal olabilir. İki yeni kurumsal müşteri getirmeli.
Her gün film yok, bu yıl yeni ağ da yok | Gerisi iyi yapılsın diye en genç kitleden şimdilik vazgeçiyoruz.
İki kişi için haftada on saat | Yanıtlar tezgâhtan gelir: neyin taze olduğunu yalnızca biz biliriz.
Film ve fotoğraf | Komşu kasabadan bir fotoğrafçı ayda bir çekiyor, gerisini bize öğretiyor.
Irmağın yukarısındaki değirmen | En iyi gönderilerimizin yarısı orada başlıyor. Paylaştıklarımızı onlar da paylaşıyor.
Fotoğraflar geçen yıldan az takipçiye ulaşıyor | Filmler daha çok kişiye ulaşıyor. Bir şey değiştirmeden üç ayın erişimine bakıyoruz.
Yüzler yalnızca yazılı izinle | Çocuklar velisinin imzası olmadan asla.
Ana ağımız kurallarını değiştirir | Bunu üst üste iki haftanın erişiminden anlarız. | İyi olan her şey bloga ve bültene de gider; ikisi de bizim.
Film çeken, en yoğun haftalarda yok | Her aralıkta oluyor. | Kasım sonunda iki haftalık gönderi hazırdır, lider de paylaşabilir.
Biri avluda bir fareyi filme çeker | Öğlene kadar her yerde olurdu. |`,
  objectives: `
Zeytinyağını üreticiden almak isteyenler arasında Instagram takipçilerimizi artırmak |
Instagram'daki sohbeti bugünkü canlılığında tutmak |
Siteden gelen toptan satış taleplerini her ay artırmak |
Yöredeki lokanta ve otellerin bizi daha sık önermesi |
Ekip paylaşımlarının iş başvurusu getirip getirmediğini öğrenmek | Başvuranlar bizi önce internette mi görmüş?`,
  tactics: `
Her hafta kısa bir film: bir iş, başından sonuna
Haftada on yerel hesaba elle yazılmış, gerçek yorum
Ayın konuğu: yöreden biri hikâyesini anlatır
İki haftada bir takipçilere bir soru
Her yoruma ve mesaja 24 saat içinde yanıt
Geçen sezonun sevilen bir gönderisini yeniden paylaşmak
Ayda bir ortağın hikâyesi, kendi fotoğrafı ve kendi sözleriyle
Blogda sonunda talep formu olan pratik rehberler
Kendi kodu olan iki mevsim kampanyası
Ayda dört ortağı ziyaret edip oradan paylaşmak
Ekipten birinin bir günü
Bahçede açık günün öncesi, kendisi ve sonrası`,
  audiences: `
Şehirli ev aşçıları | 30-50 | İstanbul, İzmir, Ankara | Çoğunlukla kadın | Yemek, sağlıklı sofra, köy kahvaltısı | Markette ne aldığını bilememek, sahte yağ korkusu | Sofraya güvendiği bir şey koymak | Akşam Instagram, hafta sonu yemek blogları | Arkadaşına sorar, analiz belgesine bakar, sonra yorum okur | Yağın kimden geldiğini görmek | Ayda bir sipariş verir, yağı kimin yaptığını sorar, eşine dostuna anlatır
Lokanta ve otel sahipleri | 35-60 | Ayvalık, Cunda ve Körfez | Karışık | Maliyet, menü, konuk yorumları | Geç gelen teslimat, her yıl değişen lezzet | Konuğuna anlatacak bir hikâyesi olsun | Öğle arasında LinkedIn, sektör bültenleri | Meslektaşına sorar, tadım kutusu ister, koşulları okur | Aramadan önce nasıl çalıştığımızı görmek | Çok ve düzenli alırlar ama her kuruşu hesaplarlar
Toprağa dönmek isteyen gençler | 20-30 | Ege köyleri ve büyük şehirler | Karışık | Tarım, el işi, kısa film | Bir şey öğretmeyen işler | Eliyle bir iş öğrenmek | Her gün Instagram ve TikTok | Kimlerin çalıştığına ve onlara nasıl davranıldığına bakar | Sabahların gerçekte nasıl geçtiğini öğrenmek | Yaptığımızı severler ama az alırlar; onlara iş arkadaşı olarak ihtiyacımız var`,
  evidence: `
Ayşe Örnek, yıllardır müşterimiz, telefonda
Hasat şenliğinde soru kartları, 41 yanıt
Otel Örnek’in aşçısı, tadım sırasında`,
  channels: `
ornekzeytinlik | Müşterilerimiz ve arkadaşları her akşam burada | Vitrinimiz: ne oluyor, kim yapıyor, ne zaman hazır
ornekzeytinlik | Yaşça büyük müşteriler ve yöre grupları burada | Etkinlikler, sipariş günleri, soruların yanıtları
ornek-zeytinlik | Otel ve lokanta sahipleri okur, ev aşçıları okumaz | Ortak hikâyeleri ve toptan çalışma biçimimiz
ornekzeytinlik.example/blog | Burası bizim; arama yıllarca insan getirir | Öbür kanallara parça parça dağıttığımız rehberler
ornekzeytinlik | Gençler burada ama her gün film çekmeye vaktimiz yok | İsim bizde dursun; altı ay sonra yeniden bakarız`,
  networks: `
ornekzeytinlik | Kırk kadar müşteri paylaşımında adımız geçiyor, çoğu şişenin fotoğrafıyla | Yakındaki iki üretici her gün paylaşıyor; yorumları yalnızca biri yanıtlıyor | En çok “soğuk sıkım” ile köyümüzün adı aranıyor | 25–45 yaş arası ev aşçıları sipariş vermeden önce buraya bakıyor | Müşterilerimizin yarısı bizi zaten izliyor | Bahçeden bir fotoğraf on dakikamızı alıyor | Deniz haftada üç saat ayırıyor | Yağ deyince akla önce biz geliyoruz |
ornekzeytinlik | Yaşça büyük komşular bizi iki yöre grubunda öneriyor | Kooperatif burada reklam veriyor | “Sipariş günü ne zaman” sorusu hep geliyor | Elli yaş üstü komşular, okul ve köy dernekleri | Yaşça büyük müşterilerimiz her gün burada | Etkinlikleri ve sipariş günlerini yazmak kolay | Haftada iki gönderi Deniz’in vaktine sığıyor | Komşular bizi burada birbirinden duyuyor |
ornek-zeytinlik | Henüz bizden söz eden yok | Bir toptancı yazıyor, çoğunlukla fiyat | Kahvaltı, ikram, yöresel | Otel ve lokanta için alım yapanlar sabah okuyor | Yağı seçen kişiler burada | Her ortak hikâyesi önce bir ziyaret ister | Elif haftada bir gönderi yapabilir | Otel ve lokantalara satma amacımıza hizmet ediyor |
ornekzeytinlik | İki konuğumuz hasadı çekmiş; biri 9.000 kez izlenmiş | Komşu ilçede bir üretici her gün film gösteriyor | “Zeytinyağı nasıl yapılır” her yerden insan çekiyor | Gençler ve öğrenciler; yağ alan neredeyse yok | Gençler burada, müşterilerimiz değil | Her gün iyi bir film bizim gücümüzü aşar | Kimsenin vakti yok | Belki hasada bir çırak kazandırır |
ornekzeytin | | | | | | | | | Logomuzu kullanıyor, müşterilere bizim adımıza yanıt veriyor
ornekzeytinlik | | | | | | | | | Bir müzisyende; nazikçe sorduk
ornekzeytinlik | | | | | | | | | Deniz bu hafta alıyor`,
  impostorSteps: `
Ağa şikâyet edildi, ticaret belgesi eklendi
Ağ yanıt verdi: inceleniyor`,
  channelPolicy: `
Dört sorudan en az üçü lehteyse, içimizden biri ağı dört hafta kullandıysa ve gelecek yılın sonuna kadar vakti olan biri varsa yeni kanal açarız. Kararı Elif verir; üç ay sonra yeniden bakarız. | Dükkânın ağında kasalarda sosyal medya kapalı, ofiste açık. | Tek telefon zeytinliğin, ofiste durur. Kimse kendi telefonundan paylaşmaz. | Sıkım saatlerinde paylaşım yok. Yanıtlar akşam sekize kadar. | Sormadan kimsenin yüzü gösterilmez; başkalarının fiyatı konuşulmaz.`,
  pillars: `
Nasıl yapılıyor | Dal, taş, yağ: işin kendisi, süslemeden
İnsanlar | Ekip, komşular, ortaklar; kendi adlarıyla
Yöre | Çevremizde olan biten: pazar, deniz, rüzgâr
Bilmekte yarar var | Evde ya da lokanta mutfağında işe yarayan bir bilgi
Bizden haberler | Yeni şişeler, sipariş günleri, kampanyalar`,
  voice: `
Zeytinlikte konuştuğumuz gibi: sıcak, kısa, adıyla. Bildiğimizi ve nereden bildiğimizi söyleriz, başkaları gülmeden kendimize güleriz. Bizden: “Bu yıl az yağdı, yağ da ağırbaşlı oldu.” Bizden değil: “Eşsiz bir lezzet deneyimi.”
Kestirme yerine zaman. Marka yerine ad. Beğenilmeyen şişe soru sorulmadan değiştirilir.`,
  terms: `
eşsiz lezzet, gurme | tadı nasıl, neyle yenir | Raftaki her şişe bunu söylüyor
en iyi, bir numara | farklı yaptığımız şey | Kimse denetleyemez
ucuz | fiyatın kendisi | Fiyattan önce kaliteden söz eder
acele edin, son şans | ne zamana kadar, kaç şişe var | Zeytin acele etmez
sıkımcımız | | İsterse adıyla, asla “personel” değil
yöre | | Çevremizde yaşayan ve çalışan herkes demek`,
  hashtagSets: `
Zeytinyağı | #zeytinyağı #zeytin #hasat
Bizim yöre | #örnekköy #yerelüretici #kahvaltı`,
  contentTypes: `
Haftada bir yararlı şey, kendi mutfağımızda denenmiş
Üstüne müzik yok, sorulmamış yüz yok
Yalnızca adı, fotoğrafı ve yazılı onayıyla
Yalnızca kendimizle ilgili ve ikinci biri okuduktan sonra
Formun ardındaki tarif, mantarı açılmayan şişedir`,
  keywords: `
Örnek Zeytinlik | Yorumlar, yöre grupları, harita yorumları
erken hasat zeytinyağı | Instagram ve yemek forumları
Komşu Yağhane Örnek | Instagram sayfası ve yorumları
#örnekzeytinlik | Instagram`,
  competitors: `
Komşu Yağhane Örnek | Instagram @komsuyaghane.example | Bir saat içinde, adını yazarak yanıtlıyor | Biz de yanıtlarımıza ad yazarız
Market Örnek | Facebook, broşür | İndirimi tek satırda söylüyor | Tek satır yeter; indirimi onlara bırakırız`,
  mentions: `
Cihan Numune | İki siparişimde de kutudan kırık şişe çıktı. İkincisinde paketleme değişti demiştiniz. |
Leyla Misal | Erken hasat yağınız çocuk mamasına uygun mu? Acılığı fazla olmasın. |
Çarşı Okuru | Yağ güzel ama dükkânda kimse başını kaldırıp selam vermiyor. Üç yıldız. |
Otel Örnek mutfağı | Konuklar bu yağı kimin sıktığını soruyor, biz de sizin adınızı söylüyoruz. Bu sabah için teşekkürler. | Çok teşekkürler. Kerem’e ileteceğim, o partiyi ilk kez tek başına sıktı.
bedava.takipci.example | 10.000 gerçek takipçi 99 lira, hemen yazın | Makineden gelen reklam
Pazar Gezgini | Komşu Yağhane Örnek her yorumu yanıtlıyor, ne güzel. |
Paşa Numune | Bayramda açık mısınız? | Açığız, sabah dokuzdan öğlene kadar. Erken gelin, tadım da var.
Örnek Zeytinlik dostu | Bugünkü tadım sırası beklemeye değdi! | İki kez tadım yapmak Deniz’in fikriydi, kendisine iletiyoruz.
Misal Lokantası | Cuma teslimatını öğleden sonraya alabilir miyiz? Bunu Cem Bey bilir. |
Rana Misal | Sofra kutusu çok güzeldi, yalnızca reçel akmıştı. | Fotoğraf için teşekkürler, örtü için üzgünüz. Size yeni bir kavanoz ayırdık.
Yöre Forumu | Buralarda en iyi yağ kimin? Açık ara Örnek Zeytinlik. | Bunu sıkımhanenin duvarına asıyoruz. Teşekkürler.
Berk Numune | Bir litre yağ bu kadar eder mi? | Haklı soru. Beş kilo zeytin bir litre etmiyor, gerisi emek. Bir sabah hasada gelin, birlikte bakalım.
Vildan Örnek | Pazar gününe hediye kutusu yetişir mi? | Yetişir, bu akşam altıya kadar kaç tane istediğinizi yazın.`,
  messagePoints: `
Fiyatlar | Yarım litre 480 lira. Yarısı emek, çeyreği şişe ve sıkım. Kasımdan beri aynı.
Stok bitti | Yılda bir kez sıkarız. Ön sipariş verenlerin şişesi ay sonuna kadar saklanır.
İçinde ne var | Yalnızca zeytin. Hasat günü ve sıkım sıcaklığı şişenin arkasında yazar.`,
  campaigns: `
Sofra kutusu | Sekiz kişilik bir kahvaltı sofrası, perşembeye kadar sipariş. Aileler hiç almadıkları üç ürünü denesin istiyoruz. | SOFRA8
Zeytin altında uzun masa | Bahçede beş ortakla uzun bir masa. Herkes yağımızla yapılmış bir yemek getirir. | MASA`,
  costs: `
Telefon için fotoğraf ve dizgi aracı
Liderin haftada altı saati
Fotoğrafçı, ayda bir
Hafta sonu kutusu için el ilanları
Uzun sofra için sandalye ve bardak
Filmler için müzik hakları`,
  paid: `
Hafta sonu kutusuna dönüş | Dükkâna 3 km içinde | | | Kutu sayfasını 30 günde görenler
Bir otel kahvaltısını nasıl değiştirdi | Şehir ve 20 km çevresi | | Otelcilik ve kafe işletmeciliği |
Fırınımızın filmi | | 18+ | |`,
  quiet: 'Pazar günü herkes ailesiyle; kimse okumuyor',
  days: `
Hasat günleri: kimse ofiste değil
Zeytinyağı tadım akşamı | Değirmen`,
  awareness: `
Özel günler
Dünya Zeytin Ağacı Günü | 11-26
Uluslararası Gönüllüler Günü | 12-05`,
  posts: `
Bir şişenin kırk saati | İçinde zeytinden başka bir şey yok. Gerisi acele etmemek. Kırk saati kırk saniyede izleyin. | Erken hasat neden az çıkar? Çünkü beş kilo zeytin bir litre etmez. Bir şişenin yolculuğunu başından sonuna çektik.
Zeytinyağı evde nasıl saklanır? | Ocağın yanında değil, güneşte değil. Serin dolap, koyu şişe, kapalı kapak. Kış uykusuna yatarsa korkmayın, donan yağ bozulmaz. | Yağınız neden bulanıklaştı? Kısa yanıt aşağıda, uzunu ornekzeytinlik.example/blog/saklama adresinde.
Erken hasat mı, olgun hasat mı? | Bu ay tek bir tadım şişesi açacağız. Yakıcı mı olsun, yumuşak mı? Yorumlara yazın, çarşamba günü sayıyoruz.
Otel Örnek'te kahvaltı | Sabah altı buçukta @otel.ornek mutfağındayız. Şef, konuğun tabakta neyi bıraktığını, neyi asla bırakmadığını anlattı. | Otel Örnek kahvaltısında tek bir şeyi değiştirdi: dört kilometre öteden gelen yağ. Konuk yorumları nasıl değişti, kendileri anlatıyor.
Taş ustasına üç soru | Hasan Usta, @ornek.degirmen taşlarını, yağmurlu yılları ve yağı neden gözü kapalı tattığını anlatıyor. | Yağımız hangi taştan geçiyor? Onu elli yıldır bileyen ustaya üç soru sorduk.
İlk damla | Sabah 5.12. Söze gerek yok.
Makine değil, el | Neden hâlâ elle topluyoruz? Makine hızlı toplar, dalı da götürür. Biz seneye de zeytin istiyoruz. | Fatma Abla bir dalı on bir saniyede nasıl topluyor? Denemesi serbest, daha yavaş olmak şartıyla.
Sofra kutusu perşembe günü açılıyor | Altı ürün, iki sürpriz, sekiz kişilik kahvaltı. İlk siz görün: perşembeden başlayarak SOFRA8 koduyla ornekzeytinlik.example/kutu | İlk bakış: sofra kutusu. Perşembeden başlayarak SOFRA8 koduyla sipariş verin, cumartesi kapınızda.
Gıda fuarından öğrendiklerimiz | Üç gün, dört yüz tadım ve beklemediğimiz bir şey: herkes önce şişeyi sordu. Stanttan notlar. | Fuara yağ götürdük, üç ders getirdik: insanlar almadan önce ne soruyor?
Altı karede zeytinyağı etiketi | Asit, hasat tarihi, sızma ne demek? Etikette neye bakacağınızı altı karede anlattık. Alışverişe giderken kaydedin. | Lokanta mutfakları için altı kare: hangi yağ hangi yemeğe, maliyeti ne kadar değiştirir?
Zeytinyağı ilaç mıdır? | Geçen hafta bir gazete öyle yazdı. Biz üretiyoruz, yine de bu kadar emin konuşamayız. Araştırma ne diyor, ne demiyor?
Çırağımız Kerem'in bir günü | Üçte kalkıyor, öğlen evde, sonra herkese karşı savunduğu bir uyku. Kerem salı gününü anlatıyor.
Bir film, bir yağ: olgun hasat | Vitrinimizin en sakin şişesi. Dolmadan önce üç hafta dinlenir; nedenini çektik. | Olgun hasat üç hafta dinlenir. O sırada içinde ne oluyor?
Dipte kalan yağla ne yapılır? | Çöpten eski beş tarif: sabun, ezme, turşu, tarhana, tava. | Şişenin dibiyle yapılacak beş şey. Tarifler ornekzeytinlik.example/blog/dip adresinde.
Uzun masaya kimi getirirsiniz? | Ağaçların altına kırk sandalye koyuyoruz. Kimi getireceğinizi yazın, en güzel yanıta iki yer ayırdık.
Lokanta Misal mezeyi nasıl bitiriyor? | Üç meze, bir sayfa menü. @lokanta.misal ve Leyla Hanım rakamlarını gösterdi, kötü haftayı da. | Bir sayfa menü, üç meze ve akşama kalan sıfır porsiyon: Lokanta Misal nasıl planlıyor?
Uzun masa: kim ne getiriyor? | Beş ortak, beş yemek, bir bahçe. Menüyü herkesten önce görün: ornekzeytinlik.example/masa | Yöreden beş mutfak sizin için pişiriyor. Yerler ücretsiz, geleceğinizi yazmanız yeter: ornekzeytinlik.example/masa
Geçen sezonun sevileni: düşen zeytinler | Yeniden istediniz. Ağır çekim, filtresiz, bir gün de temizlik.
Köyün bekçisine üç soru | Bu yoldan geçen her traktörü tanır. Kahvaltıda ne yediğini ve bizim hakkımızda ne bildiğini sorduk. | Otuz yıldır aynı köşede oturuyor. Köyün yolunu en iyi bilen kişiye üç soru.
Yedi karede daldan sofraya | Şişenize değen her el, adıyla. Tam dokuz kişi. | Kısa bir tedarik zinciri ve her adımın maliyeti, yedi karede.
Pres inat ederse | Her üretici bu yüzü bilir. Başka yorum yok.
Esnaf akşamından notlar | On bir dükkân sahibi neyi yeniden yapar, neyi yapmaz? @ornekcarsi.esnaf ekibine teşekkürle. | On bir esnaf bir masada: küçük bir çarşıda ne işe yarıyor, neyi kimse tekrarlamasın?
Bahçede açık gün | Sabah dörtte gelin, sekizde kendi sıktığınız şişeyle dönün. Altı yer var, deneyim gerekmez. | Yılda iki kişi yetiştiriyoruz. Bunun ne demek olduğunu sabahın dördünde gösteriyoruz.
Sofra kutusu: sezonun sonuncusu | Perşembe öğlene kadar sipariş verin. Sonra kutu gelecek sezona kadar uyuyor. | Sezonun son sofra kutusu. Perşembe öğlene kadar SOFRA8 koduyla.
Hasattan önceki akşam | Bir dakikada akşam hazırlığı: ağlar, kasalar, son kontroller. Üç kişi ve bir radyo.
Zeytinyağı nasıl saklanır? | Işıktan ve sıcaktan uzak, ağzı kapalı. Ocağın yanı hiç olmaz.
Esnaf akşamından iki ders | Lokanta sahiplerinin teslimat üzerine sordukları ve bizim henüz yanıtlayamadıklarımız.
Sıkım ustamıza üç soru | Dokuz yıldır yağımızı o sıkıyor. Yolda ne dinler, kahvaltıda ne yer?
Salatada limon mu, sirke mi? | Bizim ekip ikiye bölündü. Yorumlarda oy verin, cuma günü sayıyoruz.
Bizimle hasada gelen okul | 4-B sınıfı doksan kilo zeytin topladı. Öğretmenleri okula ne götürdü?
İyi yağı tanımanın beş yolu | Koku, renk, acılık, yakıcılık ve etiket: her birinde neye bakmalı?
İlk sis, ilk yağ | Kokusu şimdiden avluda. Söyleyeceğimiz bu kadar.`,
  setback: `
Fuar notları daha yazılmamıştı
Fotoğraf için izin zamanında gelmedi`,
  firstComments: `
Kırk sandalye var; en güzel yanıta ayrılan iki yer hâlâ boş.
Menüsü ve bütün rakamları burada: {link}`,
  ideas: `
En yaşlı ağacımızın adı ne olsun? | Takipçiler oylasın, yaşını da anlatalım
Yağımızı kullanan yerlerin haritası | Blog sayfası, kısa metin, birer fotoğraf
Taşın sesi | Otuz saniye, kulaklıkla
Üreticiye sorun | Bir ay soru toplayıp onunu filmde yanıtlamak
Dedelerden zeytin sözleri | Sizin köyde buna ne derler?
Posaya ne oluyor? | Artan ne varsa, dürüst rakamlarla
Gelecekteki çırağa mektup | Geçen yıl başlayan birinden
Sofra kutusunun arkası | Paketleme masası, hızlı çekim
Bir litrenin fiyatı | Her lira nereye gidiyor, karelerle
En kötü sıkımımız | Sevgiyle anlatılmış bir başarısızlık`,
  answers: `
İkinci soru fazla uzun. İki satır, sonra fotoğraf.
Güzel. Üçüncü kare lütfen böyle kalsın.`,
  comments: `
@Deniz Misal, Leyla Hanım rakamlarının burada olmasını istiyor mu? Yayımlamadan önce sorar mısın?
Kötü haftasını da gösteriyor. Sizin için uygun mu?
@Cem Örnekoğlu, menü kesin değil: beşinci yemek cuma günü belli oluyor.
Yüzünü göstermeden önce yazılı iznini bekleyelim.
Açılıştan önce çekiyoruz, kimsenin yerini değiştirmesi gerekmiyor.
Kod burada, sitede ve etikette aynı yazılmalı.`,
  tasks: `
Fotoğrafı dükkân açılmadan çek
Metni iki sürüm yaz
Yazılı izin iste
Yorumları kimin yanıtlayacağını kararlaştır
Fiyatları ve çalışma saatlerini kontrol et
Bağlantıyı telefonda dene`,
  timeFor: `
Fotoğraflar
Metin
Yorumlara yanıt`,
  tags: `
toptan
çarşı
basın
müdavim
üretim
etkinlik`,
  contacts: `
Örnek Değirmen | ornek.degirmen | Ayvalık | Taş değirmen | Bir günde sıkar, film çekmemize izin verir; en iyi gönderilerimizin yarısı orada başlar | Hasat günlerini sor
Misal Cam | misal.cam | Edremit | Şişe | Markamız basılı koyu şişe | Yeni fiyatları karşılaştır
Otel Örnek | otel.ornek | Cunda | Otel | Günde kırk kahvaltı; konuklar yağımızın fotoğrafını çekiyor | Çekim gününü kararlaştır
Lokanta Misal | lokanta.misal | Ayvalık | Lokanta | Ayda bir düzine yeni müşteri gönderiyor | Olgun hasattan tattır
Örnek Çarşı Esnafı | ornekcarsi.esnaf | Ayvalık | Esnaf derneği | Otuz dükkânın kapısını açar, uzun masayı birlikte kuruyoruz | Sandalye listesini gönder
Misal Yazılım | misal.yazilim | İzmir | Yazılım | Her yılbaşı yirmi hediye kutusu alıyor | Kutular nasıldı, sor
Örnek İlkokulu | ornek.ilkokulu | Ayvalık | Okul | Ulaşmak istediğimiz aileler günde iki kez burada | Bir hasat sabahı öner
Körfezde Ne Yenir | korfezde.ne.yenir | Edremit | Yemek blogu | Gelen herkes onun kahvaltı listesini okuyor | İlk sıkıma davet et
Örnek Körfez Gazetesi | ornek.korfez | Edremit | Gazete | Her perşembe bir üretici sayfası | Açık günden fotoğraf gönder
Örnek Gıda Fuarı | ornek.gidafuari | İzmir | Fuar | Üç günde dört yüz tadım | Gelecek yılın standını ayırt
Misal Davet | misal.davet | İzmir | Organizasyon | Düğünler için yerel ürün arıyor | Tadım kutusu gönder
Örnek Aşevi | ornek.asevi | Ayvalık | Dernek | Her ay bir teneke yağ veriyoruz; insanlar bilsin | Birlikte bir gönderi planla
Hasan Örnek | hasan.tas.ustasi | Ayvalık | Taş ustası | Sıkımı kitaptan iyi anlatır | Yeni taşları film yap
Ayşe Misal | ayse.misal | Cunda | Mutfak şefi | Otelin yağına o karar veriyor | İki yeni yağ tattır
Orhan Örnek | orhan.ornek | Ayvalık | Kitapçı | Esnaf adına konuşur | Toplantıdan önce bir çay
Rüya Örnekoğlu | ruya.ornekoglu | Edremit | Gazeteci | Perşembe sayfasını yazıyor | Haber için teşekkür et
Burak Misal | burak.ne.yedi.ornek | İzmir | Yemek yazarı | Kötüyü de yazdığı için ona inanılıyor | Geçen sefer neyi eksik bulmuştu?
Zeynep Örnek | zeynep.ceker.ornek | İzmir | Fotoğrafçı | Işığı yağ sattırıyor | Takas: fotoğrafa karşı atölye
Örnekoğlu Ailesi | ornekoglu.sofrasi | Ayvalık | Aile hesabı | Takipçisi az, hepsi komşu | Sofra kutusu gönder
Levent Misal | levent.yuruyor.ornek | Ayvalık | Yerel tarih | Kimsenin bilmediği sokak hikâyelerini anlatır | Gelecek yürüyüşüne katıl
Melis Örnek | melis.evde.ornek | Ankara | Ev aşçısı | Herkesin aklındaki soruyu o soruyor | Zeytin salamurası sorusunu yanıtla
Dr. İpek Örnek | ipek.ornek | İzmir | Beslenme | Zeytinyağı üzerine araştırma ne diyor, onu söyler | Gönderi metnini birlikte kontrol et
Hüseyin Misal | huseyin.misal | Edremit | Tadım uzmanı | Açık günde konuşabilir | Tarih sor
Gül Örnek | gul.ornek | Ayvalık | Öğretmen | Her cumartesi dükkânda, herkesi tanır |
Emir Misal | emir.misal | İzmir | Hemşire | Bütün nöbet ekibi için alıyor | Düzenli siparişi sor
Sibel Örnek | sibel.ornek | İstanbul | Mimar | Her pazar kahvaltısını paylaşıyor | Teşekkürle yeniden paylaş
Eda ve Mert Misal | eda.ve.mert.misal | İzmir | Düğün çifti | Nikâh şekeri yerine verdikleri şişe en çok paylaşılan fotoğrafımız oldu | Yıldönümü kartı
Galip Örnekoğlu | galip.ornekoglu | Ayvalık | Emekli postacı | Bir şey kötüyse ilk o söyler |
Lale Örnek | lale.ornek | İzmir | Öğrenci | | Yurda kargo sorusunu yanıtla
Kadriye Misal | kadriye.misal | İzmir | Ofis yöneticisi | Altmış kişiye hediye seçiyor | Deneme kutusu öner
Volkan Örnek | volkan.ornek | Cunda | Pansiyon | Pazar teslimatı yapan üretici arıyor | Pazar günleri için ara
Fatma Örnek | fatma.toplar.ornek | Ayvalık | Toplayıcı | Takipçiler onun ellerini tanıyor |
Kerem Misal | kerem.sabah.ucte | Ayvalık | Çırak | Yaşıtlarıyla buradaki herkesten iyi konuşuyor | Salı filmini planla
Çiğdem Örnek | cigdem.ornek | Ayvalık | Satış | Müşteri ne istiyor, bizden önce o duyar |
Fikret Misal | fikret.misal | Ayvalık | Gönüllü sürücü | Tenekeyi aşevine o götürüyor | Onu gösterebilir miyiz, sor
Leyla Misal | leyla.lokanta.misal | Ayvalık | Lokantacı | Rakamlarını açıkça paylaşıyor | Yeni menünün fotoğrafını çek
Polat Örnekoğlu | polat.ornekoglu | İzmir | Fuar müdürü | Köşe standı kime vereceğine o karar verir | Üç dersimizi gönder
Tuğba Örnek | tugba.radyoda.ornek | Edremit | Yerel radyo | Cumartesi sabahı programını müşterilerimiz dinliyor | Öner: taşın sesi
Rıza Misal | riza.misal | Edremit | Şişe temsilcisi | |
Nil Örnek | nil.ornek | Bursa | İş başvurusu | Kerem'in filmini gördükten sonra yazdı | Açık güne davet et`,
  contactTies: `
İkisi de aynı ustanın yanında yetişti
Birbirlerine tarif veriyorlar
Aynı sokakta komşular
Onun blogunun fotoğraflarını çekiyor`,
  contactAims: `
Otelin her kahvaltı masasında bizim ekmeğimiz
En iyi kahvaltılar listesinde bir yer
Açık sabahımız için bir sayfa
Gelecek yıl köşe stant`,
  contactJobs: `
Cuma günleri ders veriyor
Yönetim kurulu üyesi`,
  tiers: `
Ortaklar
Basın`,
  contactViews: `
Basın ve bloglar
Hukuki dayanağı olmayanlar`,
  touchpoints: `
Karşılıklı takipleştik
Sohbet başlatan bir yorum bıraktı
Gönderimizin altındaki soruyu yanıtladık
Mesajlaştık, bir gün kararlaştırdık
Aradım; önümüzdeki haftaları güzelce konuştuk
Kahve içtik, iki yeni yağ tattık
Esnaf akşamında konuştuk
Teklifi e-postayla gönderdim
Teşekkür için bir sofra kutusu götürdüm
Hikâyesinde bizden söz etti
Birlikte bir gönderi hazırladık`,
  note: 'Erişim bakımından iyi bir ay. Taş ustasıyla yapılan söyleşiyi dükkâna hiç gelmemiş insanlar bile paylaştı. LinkedIn fazla sessizdi: bir gönderi gecikti, bir gönderi kaçırıldı.',
  verdicts: `
Filmler her hafta yeni takipçi getiriyor; en çoğunu söyleşi getirdi.
Bandın içinde. Yorumlar en çok sorulara geliyor.
Üç yerine iki ortak hikâyesi çıktı, form da dört gün bozuktu.
Sayacak bir şey yok henüz. Bizi kim önerdi, listesini tutmaya başlıyoruz.
Söylemek için erken; bir başvuran filmden söz etti.`,
  changeReason: 'Beklediğimizden çok komşu bize ulaştı.',
  reviewItems: `
Salı günleri haftada bir film
Yöreden ayın konuğu
Yalnızca çalışma saatini duyuran gönderiler
Tezgâhta bir liste: bizi kim önerdi?
Her yeni şişeden önce bir soru sormak
Açık günü çırağın gözünden çekmek
Olgun hasat cuma satışında kalsın mı, karar verir misiniz?
Ortak fotoğrafları için sizinle iki saate ihtiyacımız var.
Toptan litre fiyatını sitede yazabilir miyiz?`,
  people: `
Satış | 10.30 ve 15.00, on beşer dakika
Yönetim | Cuma günleri, hesaplardan sonra
Sıkımhane | Hasatta sabahları değil
Köy | Cumartesi sabahları | Ayşe Numune
Numune Film | Anlaşarak | Kaan Numune`,
  governance: `
İşletmenin sahibi Cem Örnekoğlu; ayda bir değerlendirme toplantısında | Aynı üç cümle her toptan siparişin onayında, akşam altıdan sonraki telefon mesajında ve her filmin sonunda yer alır.`,
  activities: `
Ayı planlamak
Gönderileri yazmak
Fotoğraf ve video çekmek
Gönderileri onaylamak
24 saat içinde yanıtlamak
Sayıları toplamak ve okumak`,
  policies: `
Temel kurallar | Kim olduğumuzu adımızla söyleriz. Parası ödenmiş olan işaretlenir. // Soruları ve eleştirileri soruldukları yerde yanıtlar, yalnızca birini inciteni sileriz. // Gerçek yağı ve gerçek insanları gösteririz, kötü geçen hasadı da. // Yalnızca satmayız: gönderi yardım eder, gösterir ya da sorar.
İnsanların görüntüleri | İnsanları yalnızca evet dediklerinde gösterir, ne zaman ve ne için olduğunu not ederiz. // Çocuklar için anne baba yazılı olarak evet der. // Biri isterse görüntü aynı gün kalkar.`,
  crisis: `
Biri hastalandı ve yağımızın adını veriyor. // Bir partide etiket yanlışı var. // Bir hesap artık elimizde değil. | 1. Ücretli olanlar dahil tüm gönderileri durdurun. // 2. Bu sayfadaki sırayla arayın. // 3. Partiyi raftan alın ve numune saklayın. // 4. Bildiğimizi ve kimden bildiğimizi yazın. Tahmin etmeyin. // 5. Tek kişi yanıtlar; ötekiler soruları ona yönlendirir. | Haberimiz oldu ve laboratuvarla birlikte araştırıyoruz. Saat altıya kadar burada daha fazlasını söyleyeceğiz. | Gönderileri tek tek sürdürün. Haber verenlere teşekkür edin ve neyi değiştirdiğimizi yazın.`,
  calls: `
Karar verir ve basınla konuşur
Gönderileri durdurur ve herkese açık yanıtlar
Görüntülerden sorumludur`,
  audits: `
Sonbaharda çalışma biçimimize bakış | Onaylar bir kişi için iki gün bekledi; o zamandan beri Elif ipuçlarını tek başına onaylıyor. Eski bir çalışma arkadaşının girişi kapatıldı.
İlkbaharda çalışma biçimimize bakış |`,
  pictures: `
Haftanın ekmeği | Ahşap tahta üzerinde üç çizikli yuvarlak bir ekmek
Sabah dükkân | Dükkânımızın önü: kırmızı beyaz tente, vitrinde üç ekmek
Elif ve ekmek | Elif beyaz kep ve önlükle, kollarında uzun bir ekmek tutuyor
Değirmenin tabelası | Nehir kıyısındaki değirmenin tabelası: bir yel değirmeni ve adı`,
  permissions: `
Elif Örnek | Kanallarımız, vitrin ve baskı | Mavi dosyadaki imzalı form`,
  ideaPlaces: `
Zeytinyağı meraklıları forumu | İnsanların takıldığı yerler: ipuçlarımızın yarısı oradan | Bir soruya iyi bir yanıt, bir bağlantıdan çok ziyaret getirir | Mağaza bağlantısı yok; kim olduğunu hep söyle | Bir gönderiye yorum yaz
Üreticiler birliği bülteni | Hasat, fiyatlar, müşterinin bilmediği sözler`,
  alliance: `
Örnek Sofra İttifakı | Bugüne kadar şehirdeki büyük yemek firmasına giden etkinliklerin yemeği ve hizmeti. | Dört firma arasında sözleşme | Her üyenin bir oyu vardır. Teklifi getiren yönetir. Değer, işe göre paylaşılır; yüzde beşi ortak kasaya girer.`,
  allianceMembers: `
Yönetir, zeytinyağını verir
Sıkım ve dağıtım
Mutfak ve salonlar
Servis ve tabaklar`,
  allianceResources: `
Soğutmalı kamyonet | Ortak takvimden ayrılır, dolu depoyla geri verilir
Kırk kişilik mutfak | Pazartesileri boş, diğer günler anlaşarak`,
  capabilities: `
Etkinlik yemeği | Günde 400 kişiye kadar | Gıda fuarında 400 kişilik kahvaltı
Hijyen eğitimli personel | Altı kişi | Son kursun belgesi
Yerel malzeme | 40 km içinden yağ, peynir, sebze | Üreticilerin listesi
Bir günde teslimat | Yediden önce üç sefer | Geçen yılın irsaliyeleri
Salon ve mutfak | Kırk kişilik mutfak, iki salon | Mutfağın planı ve fotoğrafları
Masa servisi | Hafta sonu sekiz kişi | Belediye korosunun referansı
Sorumluluk sigortası | Yirmi milyon | Sigorta poliçesi
Kahve ve içecek | İki makine, saatte 200 bardak | Yüzme kulübünün mektubu
Etkinlik yemeği | Tatlı ve salata |
Çadır ve elektrik | Altı çadır, kendi jeneratörü | Yaz şenliğinden fotoğraflar`,
  bids: `
Örnek Kasaba Şenliği yemekleri | Örnek Belediyesi | Haziranda üç gün, günde 300 konuğa kahvaltı ve öğle yemeği, yöreden. |
Yüzme şampiyonası kahvaltısı | Misal Yüzme Kulübü | 180 yüzücüye iki sabah. | İki sabahta 360 kahvaltı verdik; plastik yoktu, artan da olmadı. Kulüp gelecek yılı hemen ayırttı.
Örnek Ofis Parkı yemekhanesi | Örnek Gayrimenkul | Haftada beş gün, 250 kişilik yemekhane. |`,
  requirements: `
Günde 300 konuğa kahvaltı ve öğle yemeği
Her vardiyada en az iki hijyen eğitimli kişi
Malzeme en çok 50 km uzaktan
Her sabah yediden önce teslimat
Meydana yakın bir mutfak
Cumartesi akşamı masalarda servis
Gün boyu kahve ve soğuk içecek
Bu büyüklükte etkinlikler için iki referans
Üç günü kapsayan sigorta
Meydan için çadır ve elektrik`,
  bidTasks: `
Menüyü fiyatlarıyla yaz
Yeni poliçe için sigortacıya sor
Teklifi birlikte oku ve imzala`,
  experiments: `
Her gönderinin ilk satırında bir soru | İlk satır herkesin yanıtlayabileceği bir şey sorarsa daha çok kişi yorum yazar, çünkü yanıtlamak bulmaktan kolaydır.
Instagram’da bizi takip eden herkese çekiliş | Takip eden kahvaltı sepeti kazanabilirse yeni insanlar takip eder ve dükkâna gelir, çünkü adımızı duymuş olur.`,
  lessons: `
Instagram’da bizi takip eden herkese kahvaltı sepeti çekilişi | Bir haftada 340 yeni takipçi; 210’u bir ayda çıktı, dükkâna gelen olmadı. | Çekiliş, çekiliş avcılarını getirir. Bir dahaki sefer yalnızca gelenler için, fişteki kodla. | çekiliş, Instagram, takipçi
Yalnızca bayram çalışma saatlerini duyuran gönderiler | Bir yılda üç yorum. | Bir kez sabitle, onun yerine insanları anlat. | çalışma saatleri
Ofis parkının yemekhanesine üç firmayla teklif | Beş teklif içinde ikinci olduk. Kazananın günlük yemek için iki referansı vardı, bizim hiç yoktu. | Yazmadan önce neyin ağır bastığını sor; önce küçük bir günlük iş al. | teklif, yemekhane, referans
Değirmenciyi işinin başında, kendi sözleriyle filme almak | Yılın en çok paylaşılan filmi; iki lokanta fiyat sordu. | Ortaklar konuşsun; metin yazma. | film, ortaklar`,
  measures: `
Telefonla verilen siparişler | sipariş | Her akşam sayılır: siparişle biten görüşmeler.
Tıklama başına telefon siparişi | | Bir ayda telefonla verilen siparişler, o ay web sitesine gelen tıklamalara bölünür: bakanların kaçı aradı.`,
}
