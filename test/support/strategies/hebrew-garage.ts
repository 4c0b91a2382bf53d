import type { SourceStrategy } from '../source-strategies.ts'

/** Aims that set the order, one department that answers, courses for everybody, technology checked, listening first. */
export const hebrewGarage: SourceStrategy = {
  name: 'מוסך לדוגמה',
  language: 'he',
  country: 'IL',
  goals: [
    {
      goal: {
        title: 'לענות מהר יותר, ולהביא את מה שנאמר פנימה',
        reason: 'marketing',
        side: 'both',
        priority: 'high',
        strategy:
          '## מה קודם\n\nמטרות קובעות **עדיפות** ולוח זמנים: לא הכול בבת אחת.\n\n1. להיות קשובים\n2. להכניס משוב לארגון\n3. מותג אנושי יותר\n\nכתבו אל @musach.example או https://musach.example/he?code=AVIV26 עד 18:30.',
      },
      functions: ['service', 'communications'],
      objectives: [
        {
          objective: {
            title: 'תגובות שנענו: מ־12 ל־45 בחודש',
            measureId: 'engagements',
            baseline: 12,
            target: 45,
            startDay: '2026-12-01',
            dueDay: '2027-06-30',
            responsible: 'מנהלת השירות',
          },
          tactics: [
            {
              tactic: {
                title: 'עץ החלטה ליד כל שולחן',
                responsible: 'מנהלת השירות',
                startDay: '2026-12-01',
                endDay: '2026-12-31',
                status: 'running',
                effort: 8,
              },
              on: ['facebook', 'googleBusiness'],
            },
            {
              tactic: {
                title: 'סיכום שבועי: 5 דברים שאמרו עלינו',
                responsible: 'רכזת הקהילה',
                startDay: '2027-01-03',
                endDay: '2027-06-30',
                effort: 26,
              },
              on: ['facebook'],
            },
          ],
        },
        {
          objective: {
            title: 'מה נלמד מניסויים',
            kind: 'exploring',
            question: 'אילו 95% מהכישלונות לימדו אותנו משהו?',
            dueDay: '2027-03-31',
            responsible: 'רכזת הקהילה',
          },
          tactics: [
            {
              tactic: {
                title: 'ניסוי אחד בחודש, עם שורת מסקנה',
                responsible: 'רכזת הקהילה',
                startDay: '2027-01-10',
                endDay: '2027-03-31',
                effort: 9,
              },
              on: ['instagram'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'מותג אנושי: הפנים שמאחורי השלט',
        reason: 'marketing',
        side: 'outside',
        priority: 'medium',
        strategy:
          'לא פרסומות. **אנשים**, כלים וידיים שחורות.\n\n- מכונאית אחת, תקלה אחת, *דקה אחת*\n- מחיר בשקלים: 350 ₪, לא „החל מ־”\n- תיוג: @musach.example',
      },
      functions: ['marketing', 'culture'],
      objectives: [
        {
          objective: {
            title: 'חשיפה: מ־1,800 ל־4,000 בחודש',
            measureId: 'reach',
            baseline: 1800,
            target: 4000,
            startDay: '2027-02-01',
            dueDay: '2027-08-31',
            responsible: 'רכזת הקהילה',
          },
          tactics: [
            {
              tactic: {
                title: 'סרטון „דקה במוסך” פעם בשבוע',
                responsible: 'סוכנות הווידאו',
                startDay: '2027-04-01',
                endDay: '2027-08-31',
                effort: 40,
                cost: 6400,
              },
              on: ['instagram', 'youtube'],
            },
          ],
        },
      ],
    },
    {
      goal: {
        title: 'כל עובד יודע מתי לדבר ומתי להעביר הלאה',
        reason: 'employees',
        side: 'inside',
        priority: 'high',
        strategy: 'קורס **101** של 45 דקות לכולם; קורס **201** למי שילמד אחרים. דוגמאות רעות קוראים *יחד*.',
      },
      functions: ['hiring', 'culture'],
      objectives: [
        {
          objective: {
            title: 'שאלות פנימיות: נשארים על 10 בחודש',
            kind: 'keep',
            measureId: 'impressions',
            target: 10,
            band: 3,
            startDay: '2027-01-01',
            dueDay: '2027-12-31',
            responsible: 'מנהל העבודה',
          },
          tactics: [
            {
              tactic: {
                title: 'קורס 101 של 45 דקות לכל הצוות',
                responsible: 'מנהל העבודה',
                startDay: '2027-01-17',
                endDay: '2027-02-28',
                effort: 15,
              },
              on: [],
            },
          ],
        },
      ],
    },
  ],
  channels: [
    {
      network: 'facebook',
      handle: 'musach.example',
      url: 'https://facebook.example/musach.example',
      decision: 'active',
      reason: 'כאן שואלים **לפני** שמתקשרים: 7 מכל 10.',
      role: 'שאלות ותשובות',
      responsible: 'מנהלת השירות',
      postsPerWeek: 2,
      twoFactor: 'yes',
      custodian: 'מנהל העבודה',
      recoveryContact: 'הטלפון של המשרד',
    },
    {
      network: 'instagram',
      handle: 'musach.example',
      decision: 'active',
      reason: 'רואים את הידיים, לא את הסיסמה.',
      role: 'הפנים שמאחורי השלט',
      responsible: 'רכזת הקהילה',
      postsPerWeek: 1.5,
      twoFactor: 'yes',
    },
    {
      network: 'youtube',
      handle: 'musach-example',
      decision: 'active',
      reason: 'סרטונים ארוכים נשארים *ומוצאים* אותם בחיפוש.',
      responsible: 'סוכנות הווידאו',
      postsPerWeek: 0.5,
    },
    {
      network: 'googleBusiness',
      handle: 'מוסך לדוגמה',
      decision: 'listen',
      reason: 'ביקורות: קוראים כל בוקר ב־8:00.',
    },
    { network: 'tiktok', handle: 'musach_example', decision: 'claim', reason: 'שומרים על השם בלבד.' },
  ],
  audiences: [
    {
      name: 'נהגים מהאזור',
      age: '28 עד 50',
      location: 'עד 12 ק״מ מהמוסך',
      gender: 'כולם',
      interests: 'משפחה, טיולים, *חיסכון בדלק*',
      painPoints: '- לא יודעים כמה זה יעלה\n- **לא סומכים** על הצעת מחיר בטלפון',
      motivations: 'רכב מוכן עד 17:00, בלי הפתעות',
      mediaHabits: 'פייסבוק ב־21:00; קבוצות של השכונה',
      brandResearch: 'ביקורות, ואז שיחה אחת',
      whySocial: 'לשאול *בלי להתחייב*',
      resemblance: 'yes',
      resemblanceReason: 'כך נראים 6 מ־10 הלקוחות הקבועים.',
    },
    {
      name: 'מנהלי צי קטן (3–15 רכבים)',
      age: '35 ומעלה',
      location: 'אזור התעשייה',
      painPoints: 'רכב שעומד עולה **400 ₪ ליום**.',
      whySocial: 'LinkedIn בלבד, בהפסקה',
      resemblance: 'partly',
    },
  ],
  blocks: [
    {
      block: { kind: 'finance', title: 'התקציב לשנה', text: '**18,000 ₪** לשנה; חורגים רק באישור.' },
      feeds: [0, 1, 2],
    },
    {
      block: { kind: 'ourselves', title: 'מה אנחנו יודעים', text: 'שירות *טוב*, תשובות איטיות: 30 שעות.' },
      feeds: [0],
    },
    {
      block: {
        kind: 'skills',
        title: 'צילום ועריכה',
        text: 'אין אצלנו; **סוכנות** פעמיים בחודש.',
        side: 'agency',
      },
      feeds: [1],
    },
    { block: { kind: 'people', title: 'רכזת קהילה', text: '12 שעות בשבוע', side: 'inside' }, feeds: [0, 1] },
    {
      block: {
        kind: 'risk',
        title: 'עומס ושחיקה',
        text: 'מענה מ־7:00 עד 23:00 לא מחזיק.',
        likelihood: 'likely',
        impact: 'severe',
        answer: 'הפסקות ממדיה: **10:30 ו־15:00**, רבע שעה.',
        responsible: 'מנהל העבודה',
        lookAgainDay: '2027-03-01',
      },
      feeds: [0, 2],
    },
    {
      block: { kind: 'technology', title: 'חומת אש', text: 'Instagram חסום ברשת המשרד; נפתח לשני מחשבים.' },
      feeds: [1],
    },
  ],
  costs: [
    {
      cost: {
        name: 'סוכנות וידאו',
        kind: 'people',
        startMonth: '2027-04',
        endMonth: '2027-08',
        amount: 1280,
      },
      goal: 1,
    },
    {
      cost: {
        name: 'קורס 201 למדריכים',
        kind: 'other',
        rhythm: 'once',
        startMonth: '2027-02',
        amount: 1750.9,
      },
      goal: 2,
    },
    {
      cost: { name: 'כלי ניטור (Brandwatch לדוגמה)', kind: 'tools', startMonth: '2026-12', amount: 320 },
      goal: 'all',
    },
  ],
  campaign: {
    campaign: {
      name: 'אביב בטוח 2027',
      brief:
        'בדיקה **חינם** של 20 דקות לפני פסח; שאלות אל @musach.example, הרשמה ב־https://musach.example/he?code=AVIV27.',
      startDay: '2027-03-01',
      endDay: '2027-04-20',
      budget: 4500,
      code: 'AVIV27',
    },
    goal: 0,
  },
  paid: {
    name: 'חוזרים אל מי שביקר באתר',
    content: 'tours',
    place: 'חולון, בת ים',
    ages: '28–50',
    interests: 'רכב משפחתי',
    remarketing: 'מי שביקר בדף המחירים ב־30 הימים האחרונים',
    dailyBudget: 45,
    startDay: '2027-03-01',
    endDay: '2027-03-31',
  },
  gate: {
    customers: {
      answer: 'yes',
      reason: 'שאלנו 20 לקוחות; **14** רוצים לכתוב במקום להתקשר.',
      person: 'מנהלת השירות',
    },
    goal: { answer: 'yes', reason: 'לענות מהר: זה היעד של השנה.', person: 'מנהל העבודה' },
    leadership: { answer: 'yes', reason: 'המנהלת משתתפת, ולא רק מאשרת.', person: 'מנהל העבודה' },
    selling: { answer: 'yes', reason: 'קודם *להקשיב*; „שיווק טהור” לא נכנס.', person: 'רכזת הקהילה' },
    staying: { answer: 'yes', reason: 'תקציב ל־18 חודשים אושר ב־1.11.2026.', person: 'הנהלת חשבונות' },
  },
  sheets: {
    voice: {
      sound: 'כמו ליד הדלפק: קצר, חם, בלי סיסמאות. ״בוקר טוב, מה שלום האוטו?״ שָׁלוֹם.',
      principles: '- שקיפות\n- פתיחות\n- **אמת**, גם כשטעינו',
    },
    replyPlan: {
      responsible: 'מנהלת השירות',
      standIn: 'רכזת הקהילה',
      hours: 8,
      clock: 'hours',
      tone: 'בשם מלא, בלי העתק־הדבק.',
      complaints: '1. תודה\n2. **מה קרה**\n3. מה נעשה, ועד מתי (למשל 17:30)',
      compliments: 'מעבירים למכונאי, ומודים בשמו.',
      privately: 'מספר רכב או טלפון? עוברים להודעה פרטית.',
    },
    governance: {
      accountable: 'מנהלת השירות',
      evangelist: 'רכזת הקהילה',
      reportsTo: 'מנהל העבודה',
      sameMessage: 'אותו **משפט** בדוא״ל, בסרטון ובמענה הטלפוני: ‎*6040.',
      minutesPerPost: 60,
    },
    crisis: {
      whatCounts: 'תאונה, תקלה חוזרת, חשבון שנפרץ.',
      firstHour: '1. לעצור את כל הפוסטים\n2. להתקשר אל מנהל העבודה: 03-000-0000\n3. לכתוב מה ידוע',
      holders: 'מנהלת השירות, מנהל העבודה',
      message: 'ראינו. נעדכן כאן ב־**16:00**.',
      after: 'תוך שבוע: מה למדנו, בעמוד אחד.',
    },
  },
  tree: {
    question: 'האם זה נוגע לנו?',
    answers: {
      'כן, שאלה': { outcome: 'reply', note: 'בשם מלא, תוך **8 שעות**.' },
      'כן, תלונה': {
        question: 'יש סכנה לבטיחות?',
        answers: {
          כן: { outcome: 'crisis', note: 'עוצרים הכול; דף המשבר.' },
          לא: { outcome: 'private', note: 'תודה בגלוי, פרטים בהודעה פרטית.' },
        },
      },
      'לא, סתם עקיצה': { outcome: 'none', note: 'לא מאכילים טרולים.' },
    },
  },
  objection: [
    { title: 'ומה אם יכתבו עלינו רע?', answer: 'כבר כותבים; מעכשיו נענה תוך **24 שעות**, בשם מלא.' },
    { title: 'העובדים יבזבזו זמן', answer: 'שתי הפסקות ביום, 15 דקות; *כמו הפסקת קפה*.' },
    { title: 'של מי זה בכלל?', answer: 'של השירות. כל השאר **מתייעצים** ואינם מחליטים.' },
  ],
  pillar: [
    { name: 'שאלתם, ענינו', description: 'שאלה אמיתית, מחיר אמיתי', share: 50, mark: 0, purpose: 'capture' },
    { name: 'דקה במוסך', description: 'תקלה אחת ב־60 שניות', share: 30, mark: 1, purpose: 'creation' },
    { name: 'האנשים', description: 'מכונאית, **שם**, סיפור', share: 20, mark: 2, purpose: 'creation' },
  ],
  term: [
    { title: 'הכי זול', kind: 'avoided', instead: 'המחיר עצמו: 350 ₪', why: 'אי אפשר להוכיח.' },
    { title: 'לקוח יקר', kind: 'avoided', instead: 'השם שלו' },
    { title: 'תקלה', kind: 'approved', why: 'לא „אתגר טכני”.' },
  ],
  competitor: [
    {
      name: 'מוסך השכונה (דוגמה)',
      place: '@shchuna_example',
      doesWell: 'עונה תוך *שעה*',
      lesson: 'תור לפי וואטסאפ, 09:00–12:00',
    },
  ],
  keyword: [
    {
      title: 'מוסך לדוגמה',
      kind: 'brand',
      place: 'Google, Facebook',
      rhythm: 'daily',
      responsible: 'רכזת הקהילה',
    },
    {
      title: '#מוסך_אמין',
      kind: 'hashtag',
      place: 'Instagram',
      rhythm: 'weekly',
      responsible: 'רכזת הקהילה',
    },
    {
      title: 'טיפול 15,000 ק״מ',
      kind: 'product',
      place: 'קבוצות בשכונה',
      rhythm: 'weekly',
      responsible: 'מנהלת השירות',
    },
  ],
  messagePoint: [
    { title: 'מחיר טיפול', facts: '- טיפול קטן: **350 ₪**\n- טיפול גדול: 890 ₪, כולל מע״מ 18%' },
    { title: 'שעות', facts: 'א׳–ה׳ 7:30–17:00, ו׳ 7:30–12:00.' },
  ],
  person: [
    {
      name: 'רכזת הקהילה',
      team: 'שירות',
      knowledge: 'sure',
      interest: 'keen',
      basicsDoneDay: '2026-10-12',
      basicsTeacher: 'PRSA לדוגמה',
      weeklyHours: 12,
      breaks: '10:30 ו־15:00',
    },
    {
      name: 'מנהלת השירות',
      team: 'שירות',
      knowledge: 'some',
      interest: 'open',
      trainerDueDay: '2027-02-28',
      weeklyHours: 4,
    },
    {
      name: 'מתנדב מהקהילה',
      relation: 'volunteer',
      knowledge: 'new',
      interest: 'keen',
      basicsDueDay: '2027-01-31',
      weeklyHours: 2,
    },
  ],
  activity: [{ title: 'מענה לפניות' }, { title: 'אישור פוסטים לפני 12:00' }],
  audit: [{ title: 'ביקורת אביב', dueDay: '2027-04-15', responsible: 'מנהל העבודה' }],
  policy: [
    {
      title: 'כללי יסוד',
      text: 'שקיפות, פתיחות, אמת.\n\n- לא פרסום רגיל\n- לא סודות: @musach.example עונה בגלוי',
      responsible: 'מנהלת השירות',
    },
    {
      title: 'מי רשאי לנעול פרסום',
      text: 'שני אנשים בלבד; **הסיסמה** אינה נשמרת כאן.',
      responsible: 'מנהל העבודה',
    },
  ],
  crisisCall: [
    { name: 'מנהל העבודה', task: 'עוצר את הפוסטים', telephone: '+972-3-000-0000' },
    { name: 'עורכת הדין', task: 'קוראת את הנוסח', telephone: '+972-3-000-0001' },
  ],
}
