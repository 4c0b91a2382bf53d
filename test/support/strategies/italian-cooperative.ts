import type { SourceStrategy } from '../source-strategies.ts'

/** The business first and social media within it: people inside and outside, governance, alliances of the quarter. */
export const italianCooperative: SourceStrategy = {
  name: 'Cooperativa del quartiere',
  language: 'it',
  country: 'IT',
  goals: [
    {
      goal: {
        title: 'Far lavorare meglio insieme chi sta dentro e chi sta fuori',
        reason: 'employees',
        side: 'both',
        priority: 'high',
        strategy:
          '## Perché\n\nLa finalità dell’impresa viene prima: *che cosa*, **chi**, come e perché delle risorse.\n\n- Meno lavoro doppio\n- Candidati migliori\n\nChi risponde: @cooperativa.esempio, e non più di due volte la settimana.',
      },
      functions: ['hiring', 'culture', 'partners'],
      objectives: [
        {
          objective: {
            title: 'Candidature adatte: da 3 a 10 al mese',
            measureId: 'conversions',
            baseline: 3,
            target: 10,
            startDay: '2026-12-01',
            dueDay: '2027-06-30',
            responsible: 'Referente del personale',
          },
          tactics: [
            {
              tactic: {
                title: 'Racconto mensile di un progetto comune',
                responsible: 'Redazione',
                startDay: '2026-12-01',
                endDay: '2027-06-30',
                status: 'running',
                effort: 21,
              },
              on: ['linkedin', 'blog'],
            },
            {
              tactic: {
                title: 'Porte aperte: «vieni a vedere com’è»',
                responsible: 'Referente del personale',
                startDay: '2027-03-01',
                endDay: '2027-04-30',
                effort: 16,
                cost: 350,
              },
              on: ['instagram'],
            },
          ],
        },
        {
          objective: {
            title: 'Che cosa insegnano le alleanze locali',
            kind: 'exploring',
            question: 'Quali bandi avremmo vinto insieme?',
            dueDay: '2027-05-31',
            responsible: 'Presidenza',
          },
          tactics: [
            {
              tactic: {
                title: 'Elenco dei fornitori con le loro capacità',
                responsible: 'Acquisti',
                startDay: '2027-02-01',
                endDay: '2027-03-31',
                effort: 12,
              },
              on: ['blog'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'Dare un nome e un volto alla cooperativa',
        reason: 'marketing',
        side: 'outside',
        priority: 'medium',
        strategy:
          'La reputazione nasce dalle **conversazioni**, anche da quelle scomode.\n\n1. Ascoltare\n2. Rispondere\n3. Cambiare ciò che non va\n\nEsempi nel [quaderno](https://coop.example/quaderno?anno=2027).',
      },
      functions: ['marketing', 'service'],
      objectives: [
        {
          objective: {
            title: 'Persone raggiunte: da 2.500 a 5.000 al mese',
            measureId: 'reach',
            baseline: 2500,
            target: 5000,
            startDay: '2027-01-01',
            dueDay: '2027-09-30',
            responsible: 'Redazione',
          },
          tactics: [
            {
              tactic: {
                title: 'Una bottega alla settimana, in sei foto',
                responsible: 'Redazione',
                startDay: '2027-05-03',
                endDay: '2027-09-30',
                effort: 40,
              },
              on: ['instagram', 'facebook'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'Risparmiare con i fornitori',
        reason: 'collaboration',
        side: 'inside',
        priority: 'low',
        strategy: 'Comprare **insieme** ciò che ciascuno compra da solo: farina, carta, energia.',
      },
      functions: ['partners'],
      objectives: [
        {
          objective: {
            title: 'Richieste dei soci: restare intorno a 15',
            kind: 'keep',
            measureId: 'engagements',
            target: 15,
            band: 4,
            startDay: '2027-01-01',
            dueDay: '2027-12-31',
            responsible: 'Acquisti',
          },
          tactics: [
            {
              tactic: {
                title: 'Bacheca degli acquisti comuni',
                responsible: 'Acquisti',
                startDay: '2027-07-01',
                endDay: '2027-11-30',
                effort: 18,
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
      handle: 'cooperativa-esempio',
      url: 'https://linkedin.example/company/cooperativa-esempio',
      decision: 'active',
      reason: 'Qui ci cercano **candidati** e partner.',
      role: 'Progetti comuni e lavoro',
      responsible: 'Redazione',
      postsPerWeek: 1,
      twoFactor: 'yes',
      custodian: 'Presidenza',
    },
    {
      network: 'instagram',
      handle: 'cooperativa.esempio',
      decision: 'active',
      reason: 'Le botteghe si *vedono*.',
      role: 'Il quartiere al lavoro',
      responsible: 'Redazione',
      postsPerWeek: 2,
      twoFactor: 'yes',
    },
    {
      network: 'facebook',
      handle: 'cooperativa.esempio',
      decision: 'active',
      reason: 'I soci più anziani.',
      postsPerWeek: 1,
      responsible: 'Redazione',
    },
    {
      network: 'blog',
      url: 'https://coop.example/quaderno',
      decision: 'active',
      reason: 'È **nostro**.',
      postsPerWeek: 0.5,
      responsible: 'Redazione',
    },
    { network: 'x', handle: 'coop_esempio', decision: 'claim', reason: 'Il nome resta a noi, e basta.' },
  ],
  audiences: [
    {
      name: 'Artigiani vicini',
      age: 'da 30 a 60 anni',
      location: 'Il quartiere e i due confinanti',
      gender: 'indifferente',
      interests: 'Attrezzi, bandi, *scuola dei figli*',
      painPoints: '- Gare troppo grandi\n- È difficile farsi conoscere',
      motivations: 'Restare **padroni** del proprio tempo',
      mediaHabits: 'Telefono a pranzo, alle 13.15',
      brandResearch: 'Chiedono al collega, poi guardano le foto.',
      whySocial: 'Per sapere chi sta *facendo che cosa*',
      resemblance: 'yes',
      resemblanceReason: 'Otto soci su dieci.',
    },
    {
      name: 'Giovani in cerca di mestiere',
      age: '19–27',
      location: 'Città metropolitana',
      painPoints: 'Annunci vaghi: **quanto** si guadagna?',
      whySocial: 'Per vedere com’è davvero',
      resemblance: 'partly',
    },
  ],
  blocks: [
    {
      block: {
        kind: 'finance',
        title: 'I soldi di quest’anno',
        text: '**2.400 €** in tutto, divisi per trimestre.',
      },
      feeds: [0, 1, 2],
    },
    {
      block: {
        kind: 'target',
        title: 'Chi vogliamo servire',
        text: 'Famiglie e piccole imprese **entro 3 km**.',
      },
      feeds: [0, 1],
    },
    {
      block: {
        kind: 'promise',
        title: 'Fatto qui, da chi conosci',
        text: 'Prezzo *scritto*, consegna a piedi.',
      },
      feeds: [1],
    },
    {
      block: {
        kind: 'people',
        title: 'Una redazione di due',
        text: '9 ore la settimana in tutto',
        side: 'inside',
      },
      feeds: [0, 1],
    },
    {
      block: {
        kind: 'risk',
        title: 'Cambia la legge',
        text: 'Le norme sugli appalti possono cambiare in estate.',
        likelihood: 'possible',
        impact: 'severe',
        answer: 'La referente legale **rilegge** il piano ogni sei mesi.',
        responsible: 'Presidenza',
        lookAgainDay: '2027-06-01',
      },
      feeds: [0, 2],
    },
    { block: { kind: 'economic', title: 'Energia cara', text: '+18 % in un anno.' }, feeds: [2] },
  ],
  costs: [
    {
      cost: {
        name: 'Fotografa, mezza giornata',
        kind: 'people',
        startMonth: '2027-05',
        endMonth: '2027-09',
        amount: 180.75,
      },
      goal: 1,
    },
    {
      cost: { name: 'Porte aperte', kind: 'other', rhythm: 'once', startMonth: '2027-04', amount: 350 },
      goal: 0,
    },
    { cost: { name: 'Spazio web', kind: 'tools', startMonth: '2026-12', amount: 14.9 }, goal: 'all' },
  ],
  campaign: {
    campaign: {
      name: 'Vicini di banco',
      brief:
        'Otto botteghe, **otto mestieri**. Ogni lunedì una storia; iscrizioni su https://coop.example/porte?cod=BANCO27.',
      startDay: '2027-03-01',
      endDay: '2027-04-30',
      budget: 1200,
      code: 'BANCO27',
    },
    goal: 0,
  },
  paid: {
    name: 'A chi ha letto il quaderno',
    content: 'chunks',
    place: 'Torino, Settimo',
    ages: '19–27',
    interests: 'artigianato, scuola professionale',
    remarketing: 'Lettori degli ultimi 45 giorni',
    dailyBudget: 5,
    startDay: '2027-03-08',
    endDay: '2027-03-31',
  },
  gate: {
    customers: { answer: 'yes', reason: 'Su 30 soci, **22** ci vogliono lì.', person: 'Redazione' },
    goal: { answer: 'yes', reason: 'Servono persone nuove entro l’estate.', person: 'Presidenza' },
    leadership: { answer: 'yes', reason: 'La presidenza scrive *anche lei*.', person: 'Presidenza' },
    selling: { answer: 'yes', reason: 'Contano le relazioni, non le singole vendite.', person: 'Redazione' },
    staying: { answer: 'unsure', reason: 'Dipende dal bilancio di aprile.', person: 'Presidenza' },
  },
  sheets: {
    voice: {
      sound: 'Diretti, cortesi, senza aggettivi: perché è così che parliamo al banco.',
      principles: '- Diciamo *chi* ha fatto il lavoro\n- Ciò che non sappiamo, lo **chiediamo**',
    },
    replyPlan: {
      responsible: 'Redazione',
      standIn: 'Presidenza',
      hours: 24,
      clock: 'hours',
      tone: 'Con il proprio nome; mai due risposte uguali.',
      complaints: '1. Grazie\n2. **Che cosa è successo**\n3. Che cosa faremo, ed entro quando',
      compliments: 'Li leggiamo ad alta voce il venerdì.',
      privately: 'Indirizzi e importi solo in privato.',
    },
    governance: {
      accountable: 'Presidenza',
      evangelist: 'Redazione',
      reportsTo: 'Assemblea dei soci',
      sameMessage: 'Volantino, telefono e posta dicono **lo stesso**.',
      minutesPerPost: 45,
    },
    crisis: {
      whatCounts: 'Infortunio, merce guasta, profilo rubato.',
      firstHour: '1. Fermare tutti i post\n2. Chiamare la presidenza\n3. Scrivere ciò che si sa',
      holders: 'Presidenza, Redazione',
      message: 'Ne siamo al corrente; aggiornamento alle **18.00**.',
      after: 'Una pagina su ciò che abbiamo imparato.',
    },
  },
  tree: {
    question: 'Parla di noi?',
    answers: {
      'Sì, una domanda': { outcome: 'reply', note: 'Entro **24 ore**, con il proprio nome.' },
      'Sì, un reclamo': {
        question: 'Servono dati personali?',
        answers: {
          Sì: { outcome: 'private', note: 'Grazie in pubblico, poi in privato.' },
          No: { outcome: 'person', note: 'Alla bottega interessata.' },
        },
      },
      No: { outcome: 'none', note: 'Si legge e si lascia.' },
    },
  },
  objection: [
    {
      title: 'Lo fanno tutti: serve davvero?',
      answer: 'Solo se un **obiettivo** dell’impresa ci guadagna; altrimenti aspettiamo.',
    },
    { title: 'Chi ha il tempo?', answer: 'Due persone, nove ore: è *già* nel piano.' },
    {
      title: 'È roba da grandi aziende.',
      answer: 'Al contrario: **insieme** i piccoli rispondono a bandi grandi.',
    },
  ],
  pillar: [
    { name: 'Fatto insieme', description: 'Progetti tra soci', share: 50, mark: 0, purpose: 'creation' },
    {
      name: 'Il mestiere',
      description: 'Come si fa, *passo per passo*',
      share: 30,
      mark: 1,
      purpose: 'creation',
    },
    { name: 'Lavora con noi', description: 'Posti, orari, **paga**', share: 20, mark: 2, purpose: 'capture' },
  ],
  term: [
    {
      title: 'leader di settore',
      kind: 'avoided',
      instead: 'quello che sappiamo fare',
      why: 'Non dice *niente*.',
    },
    { title: 'economic*', kind: 'avoided', instead: 'il prezzo' },
    { title: 'bottega', kind: 'approved' },
  ],
  competitor: [
    {
      name: 'Consorzio Prova',
      place: '@consorzio_prova',
      doesWell: 'Risponde **subito**',
      lesson: 'Turni scritti',
    },
  ],
  keyword: [
    {
      title: '“cooperativa esempio”',
      kind: 'brand',
      place: 'ovunque',
      rhythm: 'daily',
      responsible: 'Redazione',
    },
    {
      title: '#BotteghediTorino',
      kind: 'hashtag',
      place: 'Instagram',
      rhythm: 'weekly',
      responsible: 'Redazione',
    },
    {
      title: 'bando artigianato',
      kind: 'industry',
      place: 'siti della Regione',
      rhythm: 'weekly',
      responsible: 'Redazione',
    },
  ],
  messagePoint: [
    { title: 'Come si diventa soci', facts: '- Quota: **100 €**\n- Due referenze' },
    { title: 'Orari', facts: 'Da martedì a sabato, 8.30–12.30 e 15–19.' },
  ],
  person: [
    {
      name: 'Redazione',
      team: 'Ufficio',
      knowledge: 'sure',
      interest: 'keen',
      weeklyHours: 9,
      breaks: '11.00 e 16.30',
    },
    { name: 'Presidenza', team: 'Direzione', knowledge: 'some', interest: 'open', weeklyHours: 2 },
    {
      name: 'Referente del personale',
      team: 'Ufficio',
      knowledge: 'new',
      interest: 'open',
      basicsDueDay: '2027-01-31',
      weeklyHours: 2,
    },
  ],
  activity: [{ title: 'Rispondere ai messaggi' }, { title: 'Scrivere il racconto del mese' }],
  audit: [{ title: 'Verifica di primavera', dueDay: '2027-04-12', responsible: 'Presidenza' }],
  policy: [
    {
      title: 'Uso interno',
      text: 'Ciò che è riservato resta riservato. Il resto si racconta com’è.\n\n- Perché: fiducia\n- Come: con il proprio nome',
      responsible: 'Presidenza',
    },
    { title: 'Foto dei clienti', text: 'Solo con il consenso *scritto*.', responsible: 'Redazione' },
  ],
  crisisCall: [
    { name: 'Presidenza', task: 'Ferma i post', telephone: '+39 011 000 0000' },
    { name: 'Referente legale', task: 'Rilegge il testo', telephone: '+39 011 000 0001' },
  ],
}
