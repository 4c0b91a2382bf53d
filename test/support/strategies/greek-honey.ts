import type { SourceStrategy } from '../source-strategies.ts'

/** Objections answered first, research before speaking, relations kept, a code on every link, what is learnt put to use. */
export const greekHoney: SourceStrategy = {
  name: 'Εργαστήρι μελιού',
  language: 'el',
  country: 'GR',
  goals: [
    {
      goal: {
        title: 'Να μας γνωρίζουν πριν από το πανηγύρι',
        reason: 'marketing',
        side: 'outside',
        priority: 'high',
        strategy:
          '## Στρατηγική και τακτική\n\nΤα κοινωνικά μέσα είναι **στρατηγική**· το ιστολόγιο και το @meli_paradeigma είναι *τακτικές*.\n\n1. Παρουσία\n2. Θετικό κλίμα\n3. Σχέσεις για συνεργασίες\n4. Επισκέψεις: https://meli.example/panigiri?kod=MELI10',
      },
      functions: ['marketing', 'sales'],
      objectives: [
        {
          objective: {
            title: 'Επισκέψεις με τον κωδικό MELI10: από 40 σε 120',
            measureId: 'clicks',
            baseline: 40,
            target: 120,
            startDay: '2026-12-01',
            dueDay: '2027-05-31',
            responsible: 'Υπεύθυνη επικοινωνίας',
          },
          tactics: [
            {
              tactic: {
                title: 'Σχόλιο σε δύο ιστολόγια την εβδομάδα',
                responsible: 'Υπεύθυνη επικοινωνίας',
                startDay: '2026-12-01',
                endDay: '2027-05-31',
                status: 'running',
                effort: 24,
              },
              on: ['blog'],
            },
            {
              tactic: {
                title: 'Κωδικός σε κάθε σύνδεσμο',
                responsible: 'Υπεύθυνη επικοινωνίας',
                startDay: '2027-01-11',
                endDay: '2027-02-12',
                effort: 5,
                cost: 120,
              },
              on: ['facebook', 'instagram'],
            },
          ],
        },
        {
          objective: {
            title: 'Ποιες ώρες δεν αξίζουν',
            kind: 'exploring',
            question: 'Πότε γράφουμε και δεν απαντά κανείς;',
            dueDay: '2027-03-31',
            responsible: 'Μελισσοκόμος',
          },
          tactics: [
            {
              tactic: {
                title: 'Η ίδια ανάρτηση σε τρεις ώρες, έναν μήνα',
                responsible: 'Μελισσοκόμος',
                startDay: '2027-02-15',
                endDay: '2027-03-15',
                effort: 4,
              },
              on: ['facebook'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'Σχέσεις που γίνονται συνεργασίες',
        reason: 'collaboration',
        side: 'both',
        priority: 'medium',
        strategy:
          'Ακόμη και όποιος έχει **λίγους** ακολούθους αξίζει, όταν ξέρει τον τόπο.\n\n- Πρώτα ακούμε\n- Ύστερα συναντιόμαστε *από κοντά*\n- Κρατάμε σημείωση στο [τετράδιο](https://meli.example/tetradio)',
      },
      functions: ['partners', 'communications'],
      objectives: [
        {
          objective: {
            title: 'Προτάσεις συνεργασίας: από 1 σε 5 το τρίμηνο',
            measureId: 'conversions',
            baseline: 1,
            target: 5,
            startDay: '2027-01-01',
            dueDay: '2027-09-30',
            responsible: 'Μελισσοκόμος',
          },
          tactics: [
            {
              tactic: {
                title: 'Ένας ομιλητής τον μήνα',
                responsible: 'Μελισσοκόμος',
                startDay: '2027-04-01',
                endDay: '2027-09-30',
                effort: 18,
                cost: 300,
              },
              on: ['facebook', 'newsletter'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'Περισσότερα καλά λόγια από κακά',
        reason: 'marketing',
        side: 'outside',
        priority: 'low',
        strategy: 'Το κακό σχόλιο δεν σβήνεται· **απαντιέται**. Μετράμε την αναλογία, όχι τον θόρυβο.',
      },
      functions: ['service'],
      objectives: [
        {
          objective: {
            title: 'Ακόλουθοι γύρω στους 900',
            kind: 'keep',
            measureId: 'followers',
            target: 900,
            band: 60,
            startDay: '2027-01-01',
            dueDay: '2027-12-31',
            responsible: 'Υπεύθυνη επικοινωνίας',
          },
          tactics: [
            {
              tactic: {
                title: 'Απάντηση σε κάθε σχόλιο, με όνομα',
                responsible: 'Υπεύθυνη επικοινωνίας',
                startDay: '2027-06-01',
                endDay: '2027-12-31',
                effort: 30,
              },
              on: ['instagram'],
            },
          ],
        },
      ],
    },
  ],
  channels: [
    {
      network: 'facebook',
      handle: 'meli.paradeigma',
      url: 'https://facebook.example/meli.paradeigma',
      decision: 'active',
      reason: 'Εδώ ρωτούν οι **οικογένειες** της πόλης.',
      role: 'Ερωτήσεις και εκδηλώσεις',
      responsible: 'Υπεύθυνη επικοινωνίας',
      postsPerWeek: 2,
      twoFactor: 'yes',
      custodian: 'Μελισσοκόμος',
    },
    {
      network: 'instagram',
      handle: 'meli_paradeigma',
      decision: 'active',
      reason: 'Η κερήθρα *φαίνεται*.',
      role: 'Εικόνες από το μελισσοκομείο',
      responsible: 'Υπεύθυνη επικοινωνίας',
      postsPerWeek: 1.5,
      twoFactor: 'yes',
    },
    {
      network: 'blog',
      url: 'https://meli.example/istologio',
      decision: 'active',
      reason: 'Τα μεγάλα κείμενα μένουν δικά μας.',
      responsible: 'Μελισσοκόμος',
      postsPerWeek: 0.5,
    },
    {
      network: 'newsletter',
      decision: 'active',
      reason: 'Όσοι ήρθαν μία φορά.',
      postsPerWeek: 0.25,
      responsible: 'Μελισσοκόμος',
    },
    {
      network: 'linkedin',
      handle: 'meli-paradeigma',
      decision: 'listen',
      reason: 'Ομάδες του κλάδου: διαβάζουμε.',
    },
    { network: 'x', decision: 'notHere', reason: '«Όλοι οι άλλοι» δεν είναι λόγος.' },
  ],
  audiences: [
    {
      name: 'Οικογένειες της πόλης',
      age: '30 έως 45',
      location: 'Καρδίτσα και χωριά',
      gender: 'όλα',
      interests: 'Πρωινό, εκδρομές, *τοπικά προϊόντα*',
      painPoints: 'Δεν ξέρουν **ποιος** το φτιάχνει.\n\nΡωτούν: «από πού;»',
      motivations: 'Να αγοράζουν από άνθρωπο',
      mediaHabits: 'Facebook μετά τις 21.00',
      brandResearch: 'Ρωτούν στη γειτονιά, ύστερα στο διαδίκτυο.',
      whySocial: 'Για να μάθουν *τι γίνεται* το Σάββατο',
      resemblance: 'yes',
      resemblanceReason: 'Έτσι είναι οι μισοί πελάτες του πάγκου.',
    },
    {
      name: 'Μικρά ξενοδοχεία',
      age: '40+',
      location: 'Λίμνη Πλαστήρα',
      painPoints: 'Θέλουν **μικρά βαζάκια**, σταθερά.',
      whySocial: 'Βλέπουν τι σερβίρουν οι άλλοι',
      resemblance: 'partly',
    },
  ],
  blocks: [
    {
      block: { kind: 'finance', title: 'Τα χρήματα της χρονιάς', text: 'Έως **1.500 €**, *χωρίς* δάνειο.' },
      feeds: [0, 1, 2],
    },
    {
      block: { kind: 'market', title: 'Η αγορά', text: 'Δύο παραγωγοί στην πόλη, **κανείς** δεν γράφει.' },
      feeds: [0],
    },
    { block: { kind: 'proof', title: 'Η απόδειξη', text: 'Ανάλυση γύρης σε κάθε παρτίδα.' }, feeds: [0, 2] },
    {
      block: {
        kind: 'suppliers',
        title: 'Βαζάκια και ετικέτες',
        text: 'Παράδοση σε *15 ημέρες*.',
        side: 'agency',
      },
      feeds: [1],
    },
    {
      block: {
        kind: 'risk',
        title: 'Κακή κριτική',
        text: 'Μία κριτική με φωτογραφία φτάνει.',
        likelihood: 'possible',
        impact: 'noticeable',
        answer: 'Απαντά η υπεύθυνη μέσα σε **24 ώρες**, ήρεμα.',
        responsible: 'Υπεύθυνη επικοινωνίας',
        lookAgainDay: '2027-02-01',
      },
      feeds: [2],
    },
    {
      block: { kind: 'environmental', title: 'Ξηρασία', text: 'Λίγο θυμάρι το 2026: −35 %.' },
      feeds: [0, 1],
    },
  ],
  costs: [
    {
      cost: {
        name: 'Αίθουσα και κεράσματα',
        kind: 'other',
        startMonth: '2027-04',
        endMonth: '2027-09',
        amount: 85.4,
      },
      goal: 1,
    },
    {
      cost: { name: 'Φωτογράφιση', kind: 'people', rhythm: 'once', startMonth: '2027-01', amount: 420 },
      goal: 0,
    },
    { cost: { name: 'Ενημερωτικό δελτίο', kind: 'tools', startMonth: '2026-12', amount: 12 }, goal: 'all' },
  ],
  campaign: {
    campaign: {
      name: 'Ανοιχτό μελισσοκομείο',
      brief:
        'Τρία Σάββατα, **τριάντα** θέσεις. Εγγραφή: https://meli.example/panigiri?kod=MELI10, ή στο @meli_paradeigma.',
      startDay: '2027-04-10',
      endDay: '2027-05-22',
      budget: 900,
      code: 'MELI10',
    },
    goal: 0,
  },
  paid: {
    name: 'Όσοι είδαν το βίντεο της κυψέλης',
    content: 'winners',
    place: 'Καρδίτσα, Τρίκαλα',
    ages: '30–45',
    interests: 'τοπικά προϊόντα',
    remarketing: 'Είδαν πάνω από τα μισά, τις τελευταίες 30 ημέρες',
    dailyBudget: 6.5,
    startDay: '2027-04-01',
    endDay: '2027-04-20',
  },
  gate: {
    customers: {
      answer: 'yes',
      reason: 'Στον πάγκο ρωτούν: «**πού** σας βρίσκουμε;»',
      person: 'Μελισσοκόμος',
    },
    goal: { answer: 'yes', reason: 'Επισκέψεις πριν από το πανηγύρι.', person: 'Μελισσοκόμος' },
    leadership: {
      answer: 'yes',
      reason: 'Η οικογένεια το αποφάσισε *μαζί*.',
      person: 'Υπεύθυνη επικοινωνίας',
    },
    selling: { answer: 'yes', reason: 'Πρώτα σχέσεις· η πώληση έρχεται.', person: 'Μελισσοκόμος' },
    staying: {
      answer: 'yes',
      reason: 'Τουλάχιστον δύο χρόνια, δύο ώρες την εβδομάδα.',
      person: 'Μελισσοκόμος',
    },
  },
  sheets: {
    voice: {
      sound: 'Όπως μιλάμε στον πάγκο: «καλημέρα», χωρίς κεφαλαία και θαυμαστικά. Άάέήίόύώϊΐ.',
      principles: '- Το όνομα του τόπου, **πάντα**\n- Δεν υποσχόμαστε υγεία',
    },
    replyPlan: {
      responsible: 'Υπεύθυνη επικοινωνίας',
      standIn: 'Μελισσοκόμος',
      hours: 24,
      clock: 'hours',
      tone: 'Ήρεμα, με το μικρό μας όνομα.',
      complaints: '1. Ευχαριστούμε\n2. **Τι έγινε**\n3. Νέο βάζο ή τα χρήματα πίσω',
      compliments: 'Μια φωτογραφία από την κυψέλη, ως δώρο.',
      privately: 'Διεύθυνση ή τηλέφωνο μόνο σε μήνυμα.',
    },
    governance: {
      accountable: 'Υπεύθυνη επικοινωνίας',
      evangelist: 'Μελισσοκόμος',
      reportsTo: 'Η οικογένεια',
      sameMessage: 'Ετικέτα, τηλέφωνο και δελτίο λένε το **ίδιο**.',
      minutesPerPost: 40,
    },
    crisis: {
      whatCounts: 'Υποψία νοθείας, ανάκληση παρτίδας, χαμένος λογαριασμός.',
      firstHour: '1. Σταματούν όλες οι αναρτήσεις\n2. Τηλέφωνο στο χημείο\n3. Γράφουμε τι ξέρουμε',
      holders: 'Υπεύθυνη επικοινωνίας, Μελισσοκόμος',
      message: 'Το ελέγχουμε· νεότερα εδώ στις **18.00**.',
      after: 'Μία σελίδα με όσα μάθαμε.',
    },
  },
  tree: {
    question: 'Μιλούν για εμάς;',
    answers: {
      'Ναι, ερώτηση': { outcome: 'reply', note: 'Σήμερα, με το **όνομά** μας.' },
      'Ναι, παράπονο': {
        question: 'Αφορά την υγεία;',
        answers: {
          Ναι: { outcome: 'crisis', note: 'Σελίδα κρίσης, αμέσως.' },
          Όχι: { outcome: 'private', note: 'Ευχαριστούμε δημόσια, συνέχεια σε μήνυμα.' },
        },
      },
      Όχι: { outcome: 'none', note: 'Το σημειώνουμε στο τετράδιο.' },
    },
  },
  objection: [
    {
      title: 'Μήπως τρώει τον χρόνο μας;',
      answer: 'Δύο ώρες την εβδομάδα, με **αρχή και τέλος**· ύστερα κλείνουμε.',
    },
    { title: 'Και αν γράψουν κάτι κακό;', answer: 'Θα γράψουν. *Καλύτερα* να το διαβάσουμε πρώτοι.' },
    {
      title: 'Όλοι το κάνουν, άρα κι εμείς;',
      answer: 'Όχι: μόνο επειδή εξυπηρετεί τους στόχους του εργαστηρίου.',
    },
  ],
  pillar: [
    { name: 'Η κυψέλη', description: 'Τι γίνεται αυτόν τον μήνα', share: 50, mark: 0, purpose: 'creation' },
    { name: 'Στο τραπέζι', description: 'Συνταγές **γειτόνων**', share: 30, mark: 1, purpose: 'creation' },
    { name: 'Ελάτε', description: 'Εκδηλώσεις και κωδικοί', share: 20, mark: 2, purpose: 'capture' },
  ],
  term: [
    { title: 'μοναδικό', kind: 'avoided', instead: 'αυτό που διαφέρει', why: 'Το λένε όλοι.' },
    { title: 'θεραπευτικό', kind: 'avoided', instead: 'νόστιμο', why: 'Ο νόμος **δεν** το επιτρέπει.' },
    { title: 'ανθόμελο', kind: 'approved' },
  ],
  competitor: [
    {
      name: 'Μέλι Δοκιμή',
      place: '@meli_dokimi',
      doesWell: '*Ωραίες* ετικέτες',
      lesson: 'Μία ιστορία ανά βάζο',
    },
  ],
  keyword: [
    {
      title: 'μέλι παράδειγμα',
      kind: 'brand',
      place: 'παντού',
      rhythm: 'daily',
      responsible: 'Υπεύθυνη επικοινωνίας',
    },
    {
      title: '«μέλι θυμαρίσιο»',
      kind: 'product',
      place: 'ιστολόγια, φόρουμ',
      rhythm: 'weekly',
      responsible: 'Μελισσοκόμος',
    },
    {
      title: '#ΛίμνηΠλαστήρα',
      kind: 'hashtag',
      place: 'Instagram',
      rhythm: 'weekly',
      responsible: 'Μελισσοκόμος',
    },
  ],
  messagePoint: [
    { title: 'Τιμή', facts: '- 450 γρ.: **8,50 €**\n- 950 γρ.: 16 €' },
    { title: 'Γιατί κρυσταλλώνει', facts: 'Επειδή είναι *αζέστατο*· μαλακώνει στους 40 °C.' },
  ],
  person: [
    {
      name: 'Υπεύθυνη επικοινωνίας',
      team: 'Εργαστήρι',
      knowledge: 'sure',
      interest: 'keen',
      weeklyHours: 6,
      breaks: '11.00 και 17.00',
    },
    {
      name: 'Μελισσοκόμος',
      team: 'Παραγωγή',
      knowledge: 'new',
      interest: 'open',
      basicsDueDay: '2027-01-31',
      weeklyHours: 2,
    },
    {
      name: 'Φίλος του πανηγυριού',
      relation: 'volunteer',
      knowledge: 'some',
      interest: 'keen',
      weeklyHours: 1,
    },
  ],
  activity: [{ title: 'Απαντήσεις στα σχόλια' }, { title: 'Μέτρηση στο τέλος του μήνα' }],
  audit: [{ title: 'Έλεγχος άνοιξης', dueDay: '2027-04-03', responsible: 'Μελισσοκόμος' }],
  policy: [
    {
      title: 'Ένας υπεύθυνος',
      text: 'Ένα τμήμα απαντά, οι άλλοι **ρωτώνται**.\n\n- Ποτέ πώληση πρώτα\n- Πάντα με το όνομά μας',
      responsible: 'Υπεύθυνη επικοινωνίας',
    },
    { title: 'Φωτογραφίες παιδιών', text: 'Μόνο με *γραπτή* άδεια του γονέα.', responsible: 'Μελισσοκόμος' },
  ],
  crisisCall: [
    { name: 'Υπεύθυνη επικοινωνίας', task: 'Σταματά τις αναρτήσεις', telephone: '+30 24410 00000' },
    { name: 'Χημείο', task: 'Ελέγχει την παρτίδα', telephone: '+30 24410 00001' },
  ],
}
