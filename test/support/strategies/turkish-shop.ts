import type { SourceStrategy } from '../source-strategies.ts'

/** Managing it well: audiences that were asked, a few networks, eleven kinds of content, paid with care, answers by hand. */
export const turkishShop: SourceStrategy = {
  name: 'Ajans değil, dükkân',
  language: 'tr',
  country: 'TR',
  goals: [
    {
      goal: {
        title: 'Doğru müşteri bizi arkadaşına anlatsın',
        reason: 'marketing',
        side: 'outside',
        priority: 'high',
        strategy:
          '## Önce soru\n\nMüşteri bizi orada **istiyor mu**? Evetse hangi amaç için?\n\n- Talep yaratmak\n- Talebi yakalamak\n\nKopyala-yapıştır yanıt yok; [kurallarımız](https://dukkan.example/kurallar) burada.',
      },
      functions: ['marketing', 'service'],
      objectives: [
        {
          objective: {
            title: 'Etkileşim ayda 210’dan 350’ye',
            measureId: 'engagements',
            baseline: 210,
            target: 350,
            startDay: '2026-12-01',
            dueDay: '2027-05-31',
            responsible: 'Dükkân sorumlusu',
          },
          tactics: [
            {
              tactic: {
                title: 'Her blog yazısını üç ağa bölmek',
                responsible: 'Dükkân sorumlusu',
                startDay: '2026-12-01',
                endDay: '2027-05-31',
                status: 'running',
                effort: 30,
              },
              on: ['blog', 'instagram', 'youtube'],
            },
            {
              tactic: {
                title: 'Beklenmedik bir fikir: ayda bir',
                responsible: 'Tezgâhtar',
                startDay: '2027-01-04',
                endDay: '2027-05-31',
                effort: 10,
              },
              on: ['instagram'],
            },
          ],
        },
        {
          objective: {
            title: 'Kısa film işe yarıyor mu?',
            kind: 'exploring',
            question: 'Hangi fikirden üç parça çıkıyor?',
            dueDay: '2027-03-31',
            responsible: 'Tezgâhtar',
          },
          tactics: [
            {
              tactic: {
                title: 'Telefonla altı kısa film',
                responsible: 'Tezgâhtar',
                startDay: '2027-02-01',
                endDay: '2027-03-31',
                effort: 14,
                cost: 900,
              },
              on: ['youtube'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'Siteye gelenler ne aradığını bulsun',
        reason: 'marketing',
        side: 'outside',
        priority: 'medium',
        strategy:
          'Tıklama tek başına başarı değildir; **amaca** bakarız.\n\n1. Her bağlantıda kod\n2. Her ay *bir saat* okuma',
      },
      functions: ['sales'],
      objectives: [
        {
          objective: {
            title: 'Kodlu tıklama ayda 80’den 200’e',
            measureId: 'clicks',
            baseline: 80,
            target: 200,
            startDay: '2027-01-01',
            dueDay: '2027-08-31',
            responsible: 'Dükkân sorumlusu',
          },
          tactics: [
            {
              tactic: {
                title: 'Bülten ve ağlarda aynı kod: BAHAR27',
                responsible: 'Dükkân sorumlusu',
                startDay: '2027-03-01',
                endDay: '2027-08-31',
                effort: 12,
              },
              on: ['newsletter', 'instagram'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'Fırtınada ayakta kalmak',
        reason: 'employees',
        side: 'inside',
        priority: 'low',
        strategy: 'Ağ kapanırsa bülten durur; **kişi** hastalanırsa yedeği bilir.',
      },
      functions: ['culture', 'communications'],
      objectives: [
        {
          objective: {
            title: 'Bülten okurları 1.200’de kalsın',
            kind: 'keep',
            measureId: 'followers',
            target: 1200,
            band: 80,
            startDay: '2027-01-01',
            dueDay: '2027-12-31',
            responsible: 'Tezgâhtar',
          },
          tactics: [
            {
              tactic: {
                title: 'İki haftada bir bülten',
                responsible: 'Tezgâhtar',
                startDay: '2027-06-01',
                endDay: '2027-12-31',
                effort: 28,
              },
              on: ['newsletter'],
            },
          ],
        },
      ],
    },
  ],
  channels: [
    {
      network: 'instagram',
      handle: 'dukkan_ornek',
      url: 'https://instagram.example/dukkan_ornek',
      decision: 'active',
      reason: 'Semt **burada** bakıyor.',
      role: 'Vitrin ve sohbet',
      responsible: 'Dükkân sorumlusu',
      postsPerWeek: 3,
      twoFactor: 'yes',
      custodian: 'Dükkân sorumlusu',
    },
    {
      network: 'youtube',
      handle: 'dukkanornek',
      decision: 'active',
      reason: '“Nasıl yapılır?” aranıyor.',
      postsPerWeek: 0.5,
      responsible: 'Tezgâhtar',
    },
    {
      network: 'blog',
      url: 'https://dukkan.example/yazilar',
      decision: 'active',
      reason: 'Her şeyin *aslı* bizde.',
      postsPerWeek: 0.5,
      responsible: 'Dükkân sorumlusu',
    },
    {
      network: 'newsletter',
      decision: 'active',
      reason: 'Ağ kapansa da kalır.',
      postsPerWeek: 0.5,
      responsible: 'Tezgâhtar',
    },
    { network: 'facebook', handle: 'dukkanornek', decision: 'listen', reason: 'Semt gruplarını okuyoruz.' },
    { network: 'tiktok', handle: 'dukkan.ornek', decision: 'claim', reason: 'Adımızı **biz** tutalım.' },
  ],
  audiences: [
    {
      name: 'Semtte çalışanlar',
      age: '25–40',
      location: 'Kadıköy, Moda',
      gender: 'fark etmez',
      interests: 'Kahve, kitap, *bisiklet*',
      painPoints: 'Vakti yok. **Neden** sosyal medyada? Dinlenmek için.',
      motivations: 'Hediyeyi son gün bulmamak',
      mediaHabits: 'Öğle arası, 12.30–13.15',
      brandResearch: 'Yorumlara bakar; *en kötüsünü* önce okur.',
      whySocial: 'Arkadaşının ne aldığını görmek',
      resemblance: 'yes',
      resemblanceReason: 'Telefonda konuştuğumuz 15 kişiden 11’i.',
    },
    {
      name: 'Taşınıp yeni gelenler',
      age: '30–45',
      location: 'Son altı ayda taşınanlar',
      painPoints: 'Semti **bilmiyor**.',
      whySocial: 'Öneri sormak',
      resemblance: 'partly',
    },
  ],
  blocks: [
    { block: { kind: 'competitors', title: 'İki zincir mağaza', text: 'Ucuz ve **adsız**.' }, feeds: [0] },
    { block: { kind: 'finance', title: 'Reklama ayrılan', text: 'Cironun %3’ü; *aşılmaz*.' }, feeds: [0, 1] },
    {
      block: { kind: 'money', title: 'Ekim–aralık kasası', text: 'Yılın yarısı bu üç ayda.', side: 'inside' },
      feeds: [1],
    },
    {
      block: {
        kind: 'risk',
        title: 'Ağ kuralları değişir',
        text: 'Bir gecede erişim yarıya inebilir.',
        likelihood: 'likely',
        impact: 'noticeable',
        answer: 'İyi olan her şey **bültene** de gider.',
        responsible: 'Tezgâhtar',
        lookAgainDay: '2027-02-15',
      },
      feeds: [2],
    },
    {
      block: {
        kind: 'political',
        title: 'Erişim kısıtı',
        text: 'Kısıt günlerinde yalnız bülten ve telefon.',
      },
      feeds: [2],
    },
  ],
  costs: [
    {
      cost: { name: 'Yönetim aracı (300 $ karşılığı)', kind: 'tools', startMonth: '2026-12', amount: 12480 },
      goal: 'all',
    },
    {
      cost: { name: 'Işık ve üçayak', kind: 'tools', rhythm: 'once', startMonth: '2027-02', amount: 3299.9 },
      goal: 0,
    },
    {
      cost: {
        name: 'Bülten gönderimi',
        kind: 'tools',
        startMonth: '2027-01',
        endMonth: '2027-12',
        amount: 450,
      },
      goal: 2,
    },
  ],
  campaign: {
    campaign: {
      name: 'Bahar Vitrini',
      brief:
        'Beş ürün, **beş komşu**. Bağlantı: https://dukkan.example/bahar?kod=BAHAR27, etiket: #KomşuVitrini.',
      startDay: '2027-03-01',
      endDay: '2027-04-15',
      budget: 15000,
      code: 'BAHAR27',
    },
    goal: 1,
  },
  paid: {
    name: 'Siteye bakıp almayanlar',
    content: 'guides',
    place: 'Kadıköy',
    ages: '25–40',
    interests: 'hediyelik, ev',
    remarketing: 'Son 30 günde ürün sayfasına bakanlar',
    dailyBudget: 150,
    startDay: '2027-03-01',
    endDay: '2027-03-31',
  },
  gate: {
    customers: {
      answer: 'yes',
      reason: '15 müşteriyi **aradık**; 11’i “evet” dedi.',
      person: 'Dükkân sorumlusu',
    },
    goal: { answer: 'yes', reason: 'Tavsiyeyle gelen müşteri artsın.', person: 'Dükkân sahibi' },
    leadership: {
      answer: 'yes',
      reason: 'Sahibi haftada bir soruya *kendisi* yanıt veriyor.',
      person: 'Dükkân sahibi',
    },
    selling: { answer: 'yes', reason: 'Amaç akılda kalmak ve işe yaramak.', person: 'Dükkân sorumlusu' },
    staying: { answer: 'yes', reason: 'En az iki kış.', person: 'Dükkân sahibi' },
  },
  sheets: {
    voice: {
      sound: 'Komşuya anlatır gibi; 12,50 ₺ yazarız, “uygun fiyat” demeyiz.',
      principles: '- Samimi\n- **Hızlı**\n- Doğrudan',
    },
    replyPlan: {
      responsible: 'Dükkân sorumlusu',
      standIn: 'Tezgâhtar',
      hours: 4,
      clock: 'hours',
      tone: 'Her yanıt *elle* yazılır.',
      complaints: '1. Teşekkür\n2. **Ne oldu**\n3. Ne yapıyoruz, ne zaman',
      compliments: 'Adıyla teşekkür; izin verirse paylaşırız.',
      privately: 'Sipariş ve adres yalnız özel mesajda.',
    },
    governance: {
      accountable: 'Dükkân sorumlusu',
      evangelist: 'Tezgâhtar',
      reportsTo: 'Dükkân sahibi',
      sameMessage: 'E-posta, film ve telefon **aynı** haberi verir.',
      minutesPerPost: 35,
    },
    crisis: {
      whatCounts: 'Bozuk ürün, kırıcı paylaşım, çalınan hesap.',
      firstHour: '1. Her şeyi durdur\n2. Sahibini ara\n3. Gördüğümüzü söyle',
      holders: 'Dükkân sahibi, Dükkân sorumlusu',
      message: 'Gördük; **saat 17.00**’de buradayız.',
      after: 'Öğrendiklerimiz bir sayfa.',
    },
  },
  tree: {
    question: 'Yanıt bekliyor mu?',
    answers: {
      'Evet, övgü': { outcome: 'reply', note: 'Adıyla **teşekkür**.' },
      'Evet, şikâyet': {
        question: 'Sipariş bilgisi gerekli mi?',
        answers: {
          Evet: { outcome: 'private', note: 'Önce herkesin önünde, sonra özel.' },
          Hayır: { outcome: 'person', note: 'Dükkân sorumlusuna.' },
        },
      },
      Hayır: { outcome: 'none', note: 'Not ederiz.' },
    },
  },
  objection: [
    { title: 'Herkes orada, biz de olalım mı?', answer: 'Hayır: *herkes* bir neden değildir.' },
    { title: 'Otomatik paylaşsak olmaz mı?', answer: 'Olmaz; karşımızdaki **insan**.' },
    { title: 'Ölçmeden nasıl bileceğiz?', answer: 'Denerken soru sorarız; soru bitince ölçeriz.' },
  ],
  pillar: [
    { name: 'İşe yarar', description: 'İpucu, *nasıl yapılır*', share: 50, mark: 0, purpose: 'creation' },
    {
      name: 'Komşular',
      description: 'Gerçek yüzler, **gerçek adlar**',
      share: 30,
      mark: 1,
      purpose: 'creation',
    },
    { name: 'Vitrin', description: 'Yeni gelenler', share: 20, mark: 2, purpose: 'capture' },
  ],
  term: [
    { title: 'sektör lideri', kind: 'avoided', instead: 'yaptığımız iş', why: 'Kanıtı yok.' },
    { title: 'kaçırmayın', kind: 'avoided', instead: 'son gün: tarih', why: 'Sıkıştırmak *bize* yakışmaz.' },
    { title: 'komşu', kind: 'approved' },
  ],
  competitor: [
    { name: 'Zincir Örnek', place: '@zincir_ornek', doesWell: '**Kısa** filmler', lesson: 'İlk üç saniye' },
  ],
  keyword: [
    {
      title: '@dukkan_ornek',
      kind: 'brand',
      place: 'Instagram',
      rhythm: 'daily',
      responsible: 'Dükkân sorumlusu',
    },
    {
      title: '#KomşuVitrini',
      kind: 'hashtag',
      place: 'Instagram',
      rhythm: 'weekly',
      responsible: 'Tezgâhtar',
    },
    {
      title: '“Moda’da hediye”',
      kind: 'product',
      place: 'arama, gruplar',
      rhythm: 'weekly',
      responsible: 'Tezgâhtar',
    },
  ],
  messagePoint: [
    { title: 'İade', facts: '- 14 gün, **soru yok**\n- Fiş yeter' },
    { title: 'Kargo', facts: '850 ₺ üstü ücretsiz; aynı gün 15.00’e dek.' },
  ],
  person: [
    {
      name: 'Dükkân sorumlusu',
      team: 'Dükkân',
      knowledge: 'sure',
      interest: 'keen',
      weeklyHours: 8,
      breaks: '11.00 ve 16.00',
    },
    {
      name: 'Tezgâhtar',
      team: 'Dükkân',
      knowledge: 'some',
      interest: 'keen',
      basicsDueDay: '2027-01-15',
      weeklyHours: 5,
    },
    { name: 'Dükkân sahibi', team: 'Dükkân', knowledge: 'new', interest: 'open', weeklyHours: 1 },
  ],
  activity: [{ title: 'Mesajları yanıtlamak' }, { title: 'Aylık sayıları okumak' }],
  audit: [{ title: 'Kış sonu denetimi', dueDay: '2027-03-05', responsible: 'Dükkân sahibi' }],
  policy: [
    {
      title: 'Yanıt kuralı',
      text: 'Şikâyete herkesin önünde teşekkür, sonra **özel mesaj**.\n\n1. Dürüst\n2. Hızlı',
      responsible: 'Dükkân sorumlusu',
    },
    {
      title: 'Gündem ve şaka',
      text: 'Bölen konuya *girmeyiz*; emin değilsek sorarız.',
      responsible: 'Dükkân sahibi',
    },
  ],
  crisisCall: [
    { name: 'Dükkân sahibi', task: 'Paylaşımları durdurur', telephone: '+90 216 000 00 00' },
    { name: 'Muhasebeci', task: 'İadeleri açar', telephone: '+90 216 000 00 01' },
  ],
}
