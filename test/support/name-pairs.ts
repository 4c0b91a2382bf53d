import { type Language, languages } from '../../shared/team.ts'

/** One person as two people write them down. All names are made of common parts; none is a person. */
export type Pair = readonly [one: string, other: string]

const perLanguage = 100

/** Names of a language, every given name with every family name, in an order that mixes both. */
function namesOf(given: readonly string[], family: readonly string[]): [string, string][] {
  return family.flatMap((last, at) =>
    given.map((_, shift) => [given[(at + shift) % given.length] as string, last] as [string, string]),
  )
}

const plain: Record<string, string> = {
  ı: 'i',
  İ: 'I',
  ş: 's',
  Ş: 'S',
  ğ: 'g',
  Ğ: 'G',
  ç: 'c',
  Ç: 'C',
  ö: 'o',
  Ö: 'O',
  ü: 'u',
  Ü: 'U',
}
const toAscii = (name: string) => [...name].map((letter) => plain[letter] ?? letter).join('')

/** How the same name is written another time: capitals, other order, no accents, a title, blanks, parted accents. */
const ways: ((given: string, family: string, locale: string) => string)[] = [
  (given, family, locale) => `${given} ${family}`.toLocaleUpperCase(locale),
  (given, family) => `${family}, ${given}`,
  (given, family) => toAscii(`${given} ${family}`).normalize('NFD').replace(/\p{M}/gu, '').replace("'", '’'),
  (given, family) => `  ${given}   ${family} `.normalize('NFD'),
  (given, family) => `${given} ${family} (private)`,
]

function byRule(
  locale: string,
  titles: readonly string[],
  names: readonly [string, string][],
  count: number,
): Pair[] {
  return names.slice(0, count).map(([given, family], at) => {
    // Hebrew has neither capitals nor accents.
    const own = locale === 'he' ? ways.filter((_, nth) => nth !== 0 && nth !== 2) : ways
    const all = [...own, (one: string, two: string) => `${titles[at % titles.length]} ${one} ${two}`]
    const way = all[at % all.length] as (typeof ways)[number]
    return [`${given} ${family}`, way(given, family, locale)]
  })
}

/** Greek given and family names, each with the Latin spellings that passports, people and phones give them. */
const greekGiven: [string, string[]][] = [
  ['Γιώργος', ['Giorgos', 'Yorgos', 'Yiorgos']],
  ['Ευαγγελία', ['Evangelia', 'Evaggelia', 'Euangelia']],
  ['Αικατερίνη', ['Aikaterini', 'Ekaterini']],
  ['Χρήστος', ['Christos', 'Chrēstos', 'Hristos']],
  ['Θεοδώρα', ['Theodora', 'Teodora']],
  ['Δημήτρης', ['Dimitris', 'Dimitrys']],
  ['Ξένια', ['Xenia', 'Ksenia']],
  ['Μπάμπης', ['Babis', 'Mpampis']],
  ['Ντίνα', ['Dina', 'Ntina']],
  ['Ελευθερία', ['Eleftheria', 'Eleutheria', 'Elevtheria']],
]
const greekFamily: [string, string[]][] = [
  ['Παπαδόπουλος', ['Papadopoulos', 'Papadopulos']],
  ['Ψαρράς', ['Psarras', 'Psaras']],
  ['Αγγελίδης', ['Angelidis', 'Aggelidis']],
  ['Γκίκας', ['Gkikas', 'Gikas']],
  ['Κυριακού', ['Kyriakou', 'Kiriakou']],
]

/** Hebrew names with the Latin spellings that are in daily use. */
const hebrewGiven: [string, string[]][] = [
  ['משה', ['Moshe']],
  ['שרה', ['Sarah', 'Sara']],
  ['חיים', ['Haim', 'Chaim']],
  ['יעל', ['Yael']],
  ['נועה', ['Noa', 'Noah']],
  ['איתן', ['Eitan', 'Itan']],
  ['צבי', ['Zvi', 'Tzvi']],
  ['רבקה', ['Rivka']],
  ['אליהו', ['Eliyahu']],
  ['שלמה', ['Shlomo']],
]
const hebrewFamily: [string, string[]][] = [
  ['כהן', ['Cohen', 'Kohen']],
  ['לוי', ['Levi', 'Levy']],
  ['מזרחי', ['Mizrahi', 'Mizrachi']],
  ['פרידמן', ['Friedman', 'Fridman']],
  ['אזולאי', ['Azoulay', 'Azulai']],
  ['שוורץ', ['Schwartz', 'Shvarts']],
  ['גולדשטיין', ['Goldstein']],
]

function inLatin(given: [string, string[]][], family: [string, string[]][], count: number): Pair[] {
  const pairs = family.flatMap(([last, lasts], row) =>
    given.map(([first, firsts], at): Pair => {
      const spelt = `${firsts[(at + row) % firsts.length]} ${lasts[at % lasts.length]}`
      return [`${first} ${last}`, at % 3 === 0 ? spelt.toUpperCase() : spelt]
    }),
  )
  return pairs.slice(0, count)
}

/** Those that rules do not think of. */
const byHand: Record<Language, Pair[]> = {
  tr: [
    ['IŞIL ILGIN', 'Işıl Ilgın'],
    ['İNCİ İYİÖRNEK', 'inci iyiörnek'],
    ['Sayın Gül Örnek', 'ÖRNEK, GÜL'],
    ['Şükrü Ağaoğlu', 'Sukru Agaoglu'],
    ['Dr. Çiğdem Öz', 'Cigdem Oz'],
  ],
  el: [
    ['ΟΔΥΣΣΕΑΣ ΔΕΙΓΜΑΤΟΣ', 'Οδυσσέας Δείγματος'],
    ['κ. Νίκος Παράδειγμα', 'Nikos Paradeigma'],
    ['Μαΐα Δείγμα', 'ΜΑΪΑ ΔΕΙΓΜΑ'],
    ['Τζένη Δοκιμή', 'Jenny Dokimi'],
    ['Ουρανία Χατζή', 'Ourania Hatzi'],
  ],
  he: [
    ['שָׁרוֹן דֻּגְמָה', 'שרון דוגמה'.replace('ו', 'ו').replace('דוגמה', 'דגמה')],
    ['תומר בן־דוד', 'Tomer Ben-David'],
    ['פרופ׳ נחום לדוגמה', 'נחום לדוגמה'],
    ['עו״ד גיא אוחנה', 'Guy Ohana'],
    ['יוסף גבאי', 'Yosef Gabbay'],
  ],
  it: [
    ["Nicolò D'Esempio", 'NICOLO’ D’ESEMPIO'],
    ['Dott.ssa Agnese Prova', 'Agnese Prova'],
    ["Dell'Acqua, Rosa", 'Rosa DellAcqua'],
    ['Sig. Gian-Carlo Saggio', 'Gian Carlo Saggio'],
    ['José Maria Prova', 'Prova Jose Maria'],
  ],
  en: [
    ["Seán O'Sample", 'Sean OSample'],
    ['Zoë Sample-Test', 'Zoe Sample Test'],
    ['Prof. Ann Trial', 'TRIAL, Ann'],
    ['Bjørn Æsample', 'Bjorn Aesample'],
    ['Mr Tom Tester', 'Tom Tester [mill]'],
  ],
}

const given: Record<'tr' | 'it' | 'en', string[]> = {
  tr: ['İpek', 'Işıl', 'Şule', 'Çağla', 'Özgür', 'Ümit', 'Gülşen', 'Iraz', 'Ayşegül', 'Doğan'],
  it: ['Niccolò', 'Agnese', 'José', 'Noè', 'Letizia', 'Mosè', 'Irene', 'Cloé', 'Renè', 'Ottavia'],
  en: ['Zoë', 'Chloé', 'Seán', 'Renée', 'Ann', 'Brontë', 'Tom', 'Siân', 'Noël', 'Mary'],
}
const family: Record<'tr' | 'it' | 'en', string[]> = {
  tr: [
    'Yıldız',
    'Örnekoğlu',
    'Işıkçı',
    'Şahinöz',
    'Güneşli',
    'Çınarcık',
    'İğdeli',
    'Ağaçlı',
    'Üzümcü',
    'Kılıççı',
  ],
  it: [
    'Esempiò',
    "D'Esempio",
    'Provà',
    'Saggiù',
    'Campioné',
    'Modellì',
    "Dell'Orto",
    'Fornò',
    'Panè',
    'Mulinò',
  ],
  en: [
    "O'Sample",
    'Trial',
    'Tester',
    'Brontë',
    'Exampleton',
    'Specimen',
    'Núñez',
    'Draft',
    'Protöt',
    'Pattern',
  ],
}
const titles = { tr: ['Dr.', 'Av.', 'Sayın'], it: ['Dott.', 'Sig.ra', 'Ing.'], en: ['Dr.', 'Mrs', 'Prof.'] }

/** A hundred pairs of each language. */
export function namePairs(): Record<Language, Pair[]> {
  const rules = (language: 'tr' | 'it' | 'en') =>
    byRule(
      language,
      titles[language],
      namesOf(given[language], family[language]),
      perLanguage - byHand[language].length,
    )
  const greek = inLatin(greekGiven, greekFamily, 50)
  const hebrew = inLatin(hebrewGiven, hebrewFamily, 70)
  const rest = (names: [string, string[]][], lasts: [string, string[]][], locale: string, count: number) =>
    byRule(
      locale,
      locale === 'el' ? ['κ.', 'Δρ.'] : ['ד״ר', 'גב׳'],
      namesOf(names.map(first), lasts.map(first)),
      count,
    )
  const first = ([name]: [string, string[]]) => name
  const pairs = {
    tr: [...byHand.tr, ...rules('tr')],
    el: [...byHand.el, ...greek, ...rest(greekGiven, greekFamily, 'el', 45)],
    he: [...byHand.he, ...hebrew, ...rest(hebrewGiven, hebrewFamily, 'he', 25)],
    it: [...byHand.it, ...rules('it')],
    en: [...byHand.en, ...rules('en')],
  }
  for (const language of languages)
    if (pairs[language].length !== perLanguage) throw new Error(`${pairs[language].length} in ${language}`)
  return pairs
}

/** People who are not the same, however near their names are. */
export const differentPeople: Pair[] = [
  ['Dan Saggio', 'Dana Saggio'],
  ['דן לדוגמה', 'Dana Ledugma'],
  ['דנה מופת', 'Dan Mofet'],
  ['טל דגמי', 'Tali Degmi'],
  ['רון אביב', 'Roni Aviv'],
  ['נועם שחר', 'Noa Shahar'],
  ['שרה גל', 'Shir Gal'],
  ['משה ברק', 'Michal Barak'],
  ['Marco Esempi', 'Marca Esempi'],
  ['Mario Prove', 'Maria Prove'],
  ['Paolo Saggi', 'Paola Saggi'],
  ['Andrea Modelli', 'Andreas Modelli'],
  ['Anna Campioni', 'Ana Campioni'],
  ["D'Angelo Prove", 'Angelo Prove'],
  ['Yıldız Trial', 'Yıldırım Trial'],
  ['Işık Deneme', 'Aşık Deneme'],
  ['Can Örnek', 'Canan Örnek'],
  ['Ali Deneme', 'Alia Deneme'],
  ['Gül Başka', 'Güler Başka'],
  ['Νίκος Δείγμας', 'Νίκη Δείγμα'],
  ['Γιώργος Αλλού', 'Γεωργία Αλλού'],
  ['Μαρία Δοκίμου', 'Μάριος Δοκίμου'],
  ['Άννα Πρώτη', 'Anna Proti-Defteri'],
  ['Πέτρος Δεύτερος', 'Petra Defteros'],
  ['Ελένη Τρίτη', 'Elena Tritou'],
  ['Ann Example', 'Anne Example'],
  ['John Draft', 'Joan Draft'],
  ['Sam Pattern', 'Sam Patterson'],
  ['Tom Specimen', 'Thomas Specimen'],
  ['Mary Ann Probe', 'Mary Probe'],
  ['Chris Mock', 'Christine Mock'],
  ['Lee Model', 'Leigh Model'],
  ['Prof. Rye', 'Prof. Oat'],
  ['Sample Mill (north)', 'Sample Miller (north)'],
]
