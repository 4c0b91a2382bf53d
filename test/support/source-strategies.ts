import type { Language } from '../../shared/team.ts'

/** A strategy as one of the source documents advises it, in words of our own: each list in the order of its names. */
export type SourceStrategy = {
  name: string
  language: Language
  goal: { title: string; reason: 'marketing' | 'employees' | 'collaboration'; strategy: string }
  objective: { title: string; target: number }
  exploring: { title: string; question: string }
  tactics: string[]
  audience: { name: string; age: string; painPoints: string }
  objection: { title: string; answer: string }
  term: { title: string; instead: string }
  keyword: string
  policy: { title: string; text: string }
  risk: { title: string; answer: string }
  sound: string
}

export const sourceStrategies: readonly SourceStrategy[] = [
  {
    name: 'İş ortaklıklarıyla büyüyen atölye',
    language: 'tr',
    goal: {
      title: 'Yerel ortaklarla yeni gelir kapıları açmak',
      reason: 'collaboration',
      strategy:
        '## İlişki, değer, plan\n\nKiminle çalıştığımızı ve **ilişkinin değerini** yazarız; sonra onu amaç için kullanırız.\n\n- Önce çalışanlar ve müşteriler\n- Sonra tedarikçiler: @ornek_tedarik\n\nAyrıntı: [ortak sayfamız](https://ornek.example/ortaklar?kod=ilkbahar)',
    },
    objective: { title: 'Ortak tekliflerden gelen iş %12’den %25’e çıksın', target: 25 },
    exploring: {
      title: 'Yenilik oranı ölçülebilir mi?',
      question: 'Müşterinin önerdiği kaç ürün raflara çıktı?',
    },
    tactics: ['Ayda bir ortak proje örneği yazmak', 'Yetkinlik tablosunu açık tutmak'],
    audience: {
      name: 'Küçük imalatçılar',
      age: '35–55',
      painPoints: '1. İhaleye tek başına giremiyor\n2. Bilgi iki kez üretiliyor',
    },
    objection: {
      title: 'Bu iş satışa ne getirir?',
      answer: 'Her hedefin bir göstergesi var; bir yıl sonra *birlikte* bakarız.',
    },
    term: { title: 'çözüm ortağı', instead: 'ne yaptığımızın adı' },
    keyword: '#ŞişliAtölyeleri',
    policy: {
      title: 'Açık konuşuruz',
      text: 'Soru gelirse **24 saat** içinde adımızla yanıtlarız.\n\n1. Önce dinleriz\n2. Sonra söyleriz',
    },
    risk: { title: 'Ekonomik dalgalanma', answer: 'Bütçeyi üç ayda bir gözden geçiririz.' },
    sound: 'Ustanın tezgâhta konuştuğu gibi: **kısa, sıcak, adıyla**. İıĞğÜüŞşÖöÇç.',
  },
  {
    name: 'Cooperativa del quartiere',
    language: 'it',
    goal: {
      title: 'Far lavorare meglio insieme chi sta dentro e chi sta fuori',
      reason: 'employees',
      strategy:
        '## Perché\n\nLa finalità dell’impresa viene prima: *che cosa*, **chi**, come e perché delle risorse.\n\n- Meno lavoro doppio\n- Candidati migliori\n\nChi risponde: @cooperativa.esempio, e non più di due volte la settimana.',
    },
    objective: { title: 'Candidature adatte: da 3 a 10 al mese', target: 10 },
    exploring: {
      title: 'Che cosa insegnano le alleanze locali',
      question: 'Quali bandi avremmo vinto insieme?',
    },
    tactics: ['Racconto mensile di un progetto comune', 'Elenco dei fornitori con le loro capacità'],
    audience: {
      name: 'Artigiani vicini',
      age: 'da 30 a 60 anni',
      painPoints: '- Gare troppo grandi\n- È difficile farsi conoscere',
    },
    objection: {
      title: 'Lo fanno tutti: serve davvero?',
      answer: 'Solo se un **obiettivo** dell’impresa ci guadagna; altrimenti aspettiamo.',
    },
    term: { title: 'leader di settore', instead: 'quello che sappiamo fare' },
    keyword: '“cooperativa esempio”',
    policy: {
      title: 'Uso interno',
      text: 'Ciò che è riservato resta riservato. Il resto si racconta com’è.\n\n- Perché: fiducia\n- Come: con il proprio nome',
    },
    risk: { title: 'Cambia la legge', answer: 'La referente legale rilegge il piano ogni sei mesi.' },
    sound: 'Diretti, cortesi, senza aggettivi: perché è così che parliamo al banco.',
  },
  {
    name: 'Εργαστήρι μελιού',
    language: 'el',
    goal: {
      title: 'Να μας γνωρίζουν πριν από το πανηγύρι',
      reason: 'marketing',
      strategy:
        '## Στρατηγική και τακτική\n\nΤα κοινωνικά μέσα είναι **στρατηγική**· το ιστολόγιο και το @meli_paradeigma είναι *τακτικές*.\n\n1. Παρουσία\n2. Θετικό κλίμα\n3. Σχέσεις για συνεργασίες\n4. Επισκέψεις: https://meli.example/panigiri?kod=MELI10',
    },
    objective: { title: 'Επισκέψεις με τον κωδικό MELI10: από 40 σε 120', target: 120 },
    exploring: { title: 'Ποιες ώρες δεν αξίζουν', question: 'Πότε γράφουμε και δεν απαντά κανείς;' },
    tactics: ['Σχόλιο σε δύο ιστολόγια την εβδομάδα', 'Ένας ομιλητής τον μήνα'],
    audience: {
      name: 'Οικογένειες της πόλης',
      age: '30 έως 45',
      painPoints: 'Δεν ξέρουν **ποιος** το φτιάχνει.\n\nΡωτούν: «από πού;»',
    },
    objection: {
      title: 'Μήπως τρώει τον χρόνο μας;',
      answer: 'Δύο ώρες την εβδομάδα, με αρχή και τέλος· ύστερα κλείνουμε.',
    },
    term: { title: 'μοναδικό', instead: 'αυτό που διαφέρει' },
    keyword: 'μέλι παράδειγμα',
    policy: {
      title: 'Ένας υπεύθυνος',
      text: 'Ένα τμήμα απαντά, οι άλλοι **ρωτώνται**.\n\n- Ποτέ πώληση πρώτα\n- Πάντα με το όνομά μας',
    },
    risk: { title: 'Κακή κριτική', answer: 'Απαντά η υπεύθυνη μέσα σε 24 ώρες, ήρεμα.' },
    sound: 'Όπως μιλάμε στον πάγκο: «καλημέρα», χωρίς κεφαλαία και θαυμαστικά. Άάέήίόύώϊΐ.',
  },
  {
    name: 'Ajans değil, dükkân',
    language: 'tr',
    goal: {
      title: 'Doğru müşteri bizi arkadaşına anlatsın',
      reason: 'marketing',
      strategy:
        '## Önce soru\n\nMüşteri bizi orada **istiyor mu**? Evetse hangi amaç için?\n\n- Talep yaratmak\n- Talebi yakalamak\n\nKopyala-yapıştır yanıt yok; [kurallarımız](https://dukkan.example/kurallar) burada.',
    },
    objective: { title: 'Erişime göre etkileşim %2,1’den %3,5’e', target: 3.5 },
    exploring: { title: 'Kısa film işe yarıyor mu?', question: 'Hangi fikirden üç parça çıkıyor?' },
    tactics: ['Her blog yazısını üç ağa bölmek', 'Beklenmedik bir fikir: ayda bir'],
    audience: {
      name: 'Semtte çalışanlar',
      age: '25–40',
      painPoints: 'Vakti yok. **Neden** sosyal medyada? Dinlenmek için.',
    },
    objection: { title: 'Herkes orada, biz de olalım mı?', answer: 'Hayır: *herkes* bir neden değildir.' },
    term: { title: 'sektör lideri', instead: 'yaptığımız iş' },
    keyword: '@dukkan_ornek',
    policy: {
      title: 'Yanıt kuralı',
      text: 'Şikâyete herkesin önünde teşekkür, sonra **özel mesaj**.\n\n1. Dürüst\n2. Hızlı',
    },
    risk: { title: 'Ağ kuralları değişir', answer: 'İyi olan her şey bültene de gider.' },
    sound: 'Komşuya anlatır gibi; 12,50 ₺ yazarız, “uygun fiyat” demeyiz.',
  },
  {
    name: 'מוסך לדוגמה',
    language: 'he',
    goal: {
      title: 'לענות מהר יותר, ולהביא את מה שנאמר פנימה',
      reason: 'marketing',
      strategy:
        '## מה קודם\n\nמטרות קובעות **עדיפות** ולוח זמנים: לא הכול בבת אחת.\n\n1. להיות קשובים\n2. להכניס משוב לארגון\n3. מותג אנושי יותר\n\nכתבו אל @musach.example או https://musach.example/he?code=AVIV26 עד 18:30.',
    },
    objective: { title: 'זמן מענה: מ־30 שעות ל־8', target: 8 },
    exploring: { title: 'מה נלמד מניסויים', question: 'אילו 95% מהכישלונות לימדו אותנו משהו?' },
    tactics: ['עץ החלטה ליד כל שולחן', 'קורס 101 של 45 דקות לכל הצוות'],
    audience: {
      name: 'נהגים מהאזור',
      age: '28 עד 50',
      painPoints: '- לא יודעים כמה זה יעלה\n- **לא סומכים** על הצעת מחיר בטלפון',
    },
    objection: {
      title: 'ומה אם יכתבו עלינו רע?',
      answer: 'כבר כותבים; מעכשיו נענה תוך **24 שעות**, בשם מלא.',
    },
    term: { title: 'הכי זול', instead: 'המחיר עצמו: 350 ₪' },
    keyword: 'מוסך לדוגמה',
    policy: {
      title: 'כללי יסוד',
      text: 'שקיפות, פתיחות, אמת.\n\n- לא פרסום רגיל\n- לא סודות: @musach.example עונה בגלוי',
    },
    risk: { title: 'עומס ושחיקה', answer: 'הפסקות ממדיה: 10:30 ו־15:00, רבע שעה.' },
    sound: 'כמו ליד הדלפק: קצר, חם, בלי סיסמאות. ״בוקר טוב, מה שלום האוטו?״',
  },
]
