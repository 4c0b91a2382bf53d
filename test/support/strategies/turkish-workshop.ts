import type { SourceStrategy } from '../source-strategies.ts'

/** Relationships, what they are worth and how they serve the aims of the business; small firms that ally. */
export const turkishWorkshop: SourceStrategy = {
  name: 'İş ortaklıklarıyla büyüyen atölye',
  language: 'tr',
  country: 'TR',
  goals: [
    {
      goal: {
        title: 'Yerel ortaklarla yeni gelir kapıları açmak',
        reason: 'collaboration',
        side: 'both',
        priority: 'high',
        strategy:
          '## İlişki, değer, plan\n\nKiminle çalıştığımızı ve **ilişkinin değerini** yazarız; sonra onu amaç için kullanırız.\n\n- Önce çalışanlar ve müşteriler\n- Sonra tedarikçiler: @ornek_tedarik\n\nAyrıntı: [ortak sayfamız](https://ornek.example/ortaklar?kod=ilkbahar)',
      },
      functions: ['partners', 'sales'],
      objectives: [
        {
          objective: {
            title: 'Ortak tekliflerden gelen iş ayda 4’ten 9’a çıksın',
            measureId: 'conversions',
            baseline: 4,
            target: 9,
            startDay: '2026-12-01',
            dueDay: '2027-06-30',
            responsible: 'İş geliştirme',
          },
          tactics: [
            {
              tactic: {
                title: 'Ayda bir ortak proje örneği yazmak',
                responsible: 'İş geliştirme',
                startDay: '2026-12-01',
                endDay: '2027-06-30',
                status: 'running',
                effort: 28,
              },
              on: ['linkedin', 'blog'],
            },
            {
              tactic: {
                title: 'Yetkinlik tablosunu açık tutmak',
                responsible: 'Atölye şefi',
                startDay: '2027-02-01',
                endDay: '2027-03-15',
                effort: 10,
                cost: 1500,
              },
              on: ['blog'],
            },
          ],
        },
        {
          objective: {
            title: 'Yenilik oranı ölçülebilir mi?',
            kind: 'exploring',
            question: 'Müşterinin önerdiği kaç ürün raflara çıktı?',
            dueDay: '2027-03-31',
            responsible: 'Atölye şefi',
          },
          tactics: [
            {
              tactic: {
                title: 'Öneri kutusu: “Siz olsanız?” sorusu',
                responsible: 'Topluluk sorumlusu',
                startDay: '2027-01-11',
                endDay: '2027-03-31',
                effort: 6,
              },
              on: ['instagram'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'Başvuran adayların niteliğini yükseltmek',
        reason: 'employees',
        side: 'inside',
        priority: 'medium',
        strategy:
          'Kültür ilanla anlatılmaz; **işin kendisi** anlatır.\n\n1. Ustalar bir günlerini gösterir\n2. Adaylar *gerçek* bir soruyla başvurur',
      },
      functions: ['hiring', 'culture'],
      objectives: [
        {
          objective: {
            title: 'Kariyer sayfasına tıklama ayda 60’tan 150’ye',
            measureId: 'clicks',
            baseline: 60,
            target: 150,
            startDay: '2027-01-01',
            dueDay: '2027-09-30',
            responsible: 'İnsan kaynakları',
          },
          tactics: [
            {
              tactic: {
                title: 'Bir ustanın bir günü: iki haftada bir fotoğraf dizisi',
                responsible: 'Topluluk sorumlusu',
                startDay: '2027-04-01',
                endDay: '2027-09-30',
                effort: 36,
              },
              on: ['instagram', 'linkedin'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'Aynı işi iki kez yapmamak',
        reason: 'collaboration',
        side: 'inside',
        priority: 'low',
        strategy: 'Bilgi bir kişide kalmasın: sorulan her soru **bir kez** yazılır, sonra adresi verilir.',
      },
      functions: ['partners', 'culture'],
      objectives: [
        {
          objective: {
            title: 'Tedarikçiden gelen soru ayda 20’de kalsın',
            kind: 'keep',
            measureId: 'engagements',
            target: 20,
            band: 5,
            startDay: '2027-01-01',
            dueDay: '2027-12-31',
            responsible: 'Atölye şefi',
          },
          tactics: [
            {
              tactic: {
                title: 'Sık sorulan sorular: ortak not defteri',
                responsible: 'Atölye şefi',
                startDay: '2027-07-01',
                endDay: '2027-10-31',
                effort: 12,
              },
              on: ['blog'],
            },
          ],
        },
      ],
    },
  ],
  channels: [
    {
      network: 'linkedin',
      handle: 'ornek-atolye',
      url: 'https://linkedin.example/company/ornek-atolye',
      decision: 'active',
      reason: 'Ortaklar ve adaylar **burada** arıyor.',
      role: 'İş ortaklarına açık defter',
      responsible: 'İş geliştirme',
      postsPerWeek: 2,
      twoFactor: 'yes',
      custodian: 'İş geliştirme',
    },
    {
      network: 'instagram',
      handle: 'ornek.atolye',
      decision: 'active',
      reason: 'Tezgâhı gösteren fotoğraf, sözden çok anlatıyor.',
      role: 'Atölyenin günü',
      responsible: 'Topluluk sorumlusu',
      postsPerWeek: 1.5,
      twoFactor: 'yes',
    },
    {
      network: 'blog',
      handle: '',
      url: 'https://ornek.example/defter',
      decision: 'active',
      reason: 'Proje örnekleri **bizim** adresimizde durur.',
      responsible: 'İş geliştirme',
      postsPerWeek: 0.5,
    },
    { network: 'x', handle: 'ornekatolye', decision: 'claim', reason: 'Ad bizde dursun; yazmıyoruz.' },
    { network: 'tiktok', decision: 'notHere', reason: 'Ortağımız burada değil, vaktimiz de.' },
  ],
  audiences: [
    {
      name: 'Küçük imalatçılar',
      age: '35–55',
      location: 'Şişli, Bağcılar, İkitelli',
      gender: 'fark etmez',
      interests: 'Makine, teşvik, *ortak alım*',
      painPoints: '1. İhaleye tek başına giremiyor\n2. Bilgi iki kez üretiliyor',
      motivations: 'Büyük firmayla **aynı masaya** oturmak',
      mediaHabits: 'Sabah 7.30’da LinkedIn, akşam WhatsApp',
      brandResearch: 'Önce tanıdığa sorar, sonra siteye bakar.',
      whySocial: 'İş arayan değil, *insan* arayan',
      resemblance: 'yes',
      resemblanceReason: 'En iyi üç müşterimiz böyle.',
    },
    {
      name: 'Meslek lisesi mezunları',
      age: '18–24',
      location: 'İstanbul’un iki yakası',
      painPoints: 'İlanlar birbirinin aynısı; **ücret** yazmıyor.',
      whySocial: 'Arkadaşının çalıştığı yeri görmek',
      resemblance: 'partly',
    },
  ],
  blocks: [
    {
      block: {
        kind: 'finance',
        title: 'Bu yılın parası',
        text: 'Tanıtıma ayda **6.000 ₺**; fazlası *mart* toplantısında.',
      },
      feeds: [0, 1, 2],
    },
    {
      block: { kind: 'profile', title: 'Bugünkü müşteri', text: 'Yılda 3–5 sipariş, çoğu **tavsiyeyle**.' },
      feeds: [0],
    },
    {
      block: {
        kind: 'promise',
        title: 'Küçük serileri zamanında',
        text: 'Yüz parçadan az sipariş, *on iş gününde*.',
      },
      feeds: [0, 1],
    },
    {
      block: { kind: 'partners', title: 'Üç komşu atölye', text: 'Kaynak, döküm, boya.', side: 'inside' },
      feeds: [0, 2],
    },
    {
      block: {
        kind: 'risk',
        title: 'Ekonomik dalgalanma',
        text: 'Döviz bir haftada %10 oynarsa teklif bozulur.',
        likelihood: 'likely',
        impact: 'noticeable',
        answer: 'Bütçeyi üç ayda bir **gözden geçiririz**.',
        responsible: 'Muhasebe',
        lookAgainDay: '2027-03-01',
      },
      feeds: [0],
    },
    {
      block: {
        kind: 'legal',
        title: 'Kişisel verilerin korunması',
        text: 'Aday fotoğrafı, yazılı izin olmadan yayımlanmaz.',
      },
      feeds: [1],
    },
  ],
  costs: [
    {
      cost: {
        name: 'Fotoğraf (yarım gün)',
        kind: 'people',
        startMonth: '2027-01',
        endMonth: '2027-06',
        amount: 4250.5,
      },
      goal: 1,
    },
    {
      cost: { name: 'Ortak sayfası', kind: 'tools', rhythm: 'once', startMonth: '2027-02', amount: 18000 },
      goal: 0,
    },
    {
      cost: {
        name: 'Planlama aracı',
        kind: 'tools',
        startMonth: '2026-12',
        endMonth: '2027-11',
        amount: 990,
      },
      goal: 'all',
    },
  ],
  campaign: {
    campaign: {
      name: 'Aynı Masada',
      brief:
        'Üç atölye, **bir teklif**. Her hafta bir ortak kendi işini anlatır: @ornek_tedarik ile başlıyoruz.',
      startDay: '2027-02-01',
      endDay: '2027-04-30',
      budget: 30000,
      code: 'MASA27',
    },
    goal: 0,
  },
  paid: {
    name: 'Proje örneğini okuyanlara yeniden',
    content: 'cases',
    place: 'İstanbul, Bursa',
    ages: '35–55',
    interests: 'imalat, satın alma',
    remarketing: 'Son 60 günde defteri okuyanlar',
    dailyBudget: 250,
    startDay: '2027-02-15',
    endDay: '2027-03-14',
  },
  gate: {
    customers: {
      answer: 'yes',
      reason: 'On müşteriden **yedisi** sordu: “Neredesiniz?”',
      person: 'Atölye şefi',
    },
    goal: { answer: 'yes', reason: 'Ortak teklif, bu yılın işi.', person: 'Müdür' },
    leadership: { answer: 'yes', reason: 'Müdür her ay bir saat ayırıyor.', person: 'Müdür' },
    selling: { answer: 'yes', reason: 'Önce ilişki; satış *onun* sonucu.', person: 'İş geliştirme' },
    staying: {
      answer: 'unsure',
      reason: 'İki yıllık bütçe henüz yok; mart ayında belli olur.',
      person: 'Muhasebe',
    },
  },
  sheets: {
    voice: {
      sound: 'Ustanın tezgâhta konuştuğu gibi: **kısa, sıcak, adıyla**. İıĞğÜüŞşÖöÇç.',
      principles: '- Söz verdiysek tarihi yazarız\n- Ortağın emeğini *adıyla* anarız',
    },
    replyPlan: {
      responsible: 'Topluluk sorumlusu',
      standIn: 'İş geliştirme',
      hours: 24,
      clock: 'hours',
      tone: 'Adımızla, sakin.',
      complaints: '1. Teşekkür\n2. **Ne oldu**, ne yapacağız\n3. Sonucu aynı yere yazarız',
      compliments: 'Kimin emeğiyse ona iletiriz.',
      privately: 'Sipariş numarası gerekince özel mesaja geçeriz.',
    },
    governance: {
      accountable: 'Müdür',
      evangelist: 'Topluluk sorumlusu',
      reportsTo: 'Müdür',
      sameMessage: 'Telefon karşılaması ve teklif yazısı **aynı cümleyle** başlar.',
      minutesPerPost: 50,
    },
    crisis: {
      whatCounts: 'İş kazası, hatalı parça, ele geçirilen hesap.',
      firstHour: '1. Bütün paylaşımları durdur\n2. Müdürü ara\n3. Bildiğimizi yaz',
      holders: 'Müdür, Topluluk sorumlusu',
      message: 'Haberimiz var; **saat başı** buraya yazacağız.',
      after: 'Bir hafta sonra ne öğrendiğimizi birlikte yazarız.',
    },
  },
  tree: {
    question: 'Bizimle mi ilgili?',
    answers: {
      'Evet, soru': { outcome: 'reply', note: 'Adımızla, **24 saat** içinde.' },
      'Evet, şikâyet': {
        question: 'Sipariş bilgisi gerekiyor mu?',
        answers: {
          Evet: { outcome: 'private', note: 'Herkesin önünde teşekkür, sonra özel mesaj.' },
          Hayır: { outcome: 'reply', note: 'Olanı ve yapacağımızı söyleriz.' },
        },
      },
      Hayır: { outcome: 'none', note: 'Okur, geçeriz.' },
    },
  },
  objection: [
    {
      title: 'Bu iş satışa ne getirir?',
      answer: 'Her hedefin bir göstergesi var; bir yıl sonra *birlikte* bakarız.',
    },
    { title: 'Çalışanlar vakit kaybetmez mi?', answer: 'Günde **iki ara**, on beşer dakika. Gerisi tezgâh.' },
    {
      title: 'Rakip neyimiz var neyimiz yok görür.',
      answer: 'Fiyat ve çizim yayımlanmaz; işçilik zaten görünür.',
    },
  ],
  pillar: [
    {
      name: 'Birlikte yapılan işler',
      description: 'Ortak proje örnekleri',
      share: 50,
      mark: 0,
      purpose: 'creation',
    },
    { name: 'Tezgâhtan', description: 'İş nasıl yapılır?', share: 30, mark: 1, purpose: 'creation' },
    { name: 'Aramıza katıl', description: 'İlan değil, **gün**', share: 20, mark: 2, purpose: 'capture' },
  ],
  term: [
    { title: 'çözüm ortağı', kind: 'avoided', instead: 'ne yaptığımızın adı', why: 'Hiçbir şey söylemiyor.' },
    { title: 'uygun fiyat', kind: 'avoided', instead: 'fiyatın kendisi' },
    { title: 'iş günü', kind: 'approved', why: 'Söz verirken *hep* bunu sayarız.' },
  ],
  competitor: [
    {
      name: 'Örnek Metal',
      place: 'LinkedIn: ornek-metal',
      doesWell: 'Her işin **öncesi ve sonrası**',
      lesson: 'Kısa film',
    },
  ],
  keyword: [
    {
      title: '#ŞişliAtölyeleri',
      kind: 'hashtag',
      place: 'Instagram',
      rhythm: 'weekly',
      responsible: 'Topluluk sorumlusu',
    },
    {
      title: '“küçük seri üretim”',
      kind: 'industry',
      place: 'LinkedIn, forumlar',
      rhythm: 'weekly',
      responsible: 'İş geliştirme',
    },
    {
      title: 'örnek atölye',
      kind: 'brand',
      place: 'her yer',
      rhythm: 'daily',
      responsible: 'Topluluk sorumlusu',
    },
  ],
  messagePoint: [
    { title: 'Teslim süresi', facts: '- 100 parçaya kadar: **10 iş günü**\n- Daha çok: konuşuruz' },
    { title: 'Staj', facts: 'Yılda iki dönem, ücretli; başvuru sitede.' },
  ],
  person: [
    { name: 'Topluluk sorumlusu', team: 'Pazarlama', knowledge: 'sure', interest: 'keen', weeklyHours: 10 },
    {
      name: 'İş geliştirme',
      team: 'Satış',
      knowledge: 'some',
      interest: 'open',
      weeklyHours: 4,
      breaks: '10.30 ve 15.00',
    },
    {
      name: 'Atölye şefi',
      team: 'Üretim',
      knowledge: 'new',
      interest: 'open',
      basicsDueDay: '2027-01-29',
      weeklyHours: 1,
    },
  ],
  activity: [{ title: 'Soruları yanıtlamak' }, { title: 'Proje örneğini yazmak' }],
  audit: [{ title: 'Bahar denetimi', dueDay: '2027-04-05', responsible: 'Müdür' }],
  policy: [
    {
      title: 'Açık konuşuruz',
      text: 'Soru gelirse **24 saat** içinde adımızla yanıtlarız.\n\n1. Önce dinleriz\n2. Sonra söyleriz',
      responsible: 'Müdür',
    },
    {
      title: 'Ortağın sırrı',
      text: 'Çizim, fiyat ve müşteri adı *ortağın* yazılı izniyle yayımlanır.',
      responsible: 'Müdür',
    },
  ],
  crisisCall: [
    { name: 'Müdür', task: 'Paylaşımları durdurur', telephone: '+90 212 000 00 00' },
    { name: 'Avukat', task: 'Metni okur', telephone: '+90 212 000 00 01' },
  ],
}
