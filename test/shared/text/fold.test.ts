import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWords, sortKey, wordsOf } from '../../../shared/text/fold.ts'

/** What a person types without accents, and what stands in the file. */
const pairs: Record<string, string> = {
  tr: `istanbul=İstanbul izmir=İzmir igdir=Iğdır isparta=Isparta sirnak=Şırnak yilmaz=Yılmaz caglar=Çağlar ozgur=Özgür
    gunes=Güneş kirmizi=kırmızı isik=Işık ilik=ılık cig=çiğ sogut=Söğüt gozluk=gözlük uskudar=Üsküdar besiktas=Beşiktaş
    cankiri=Çankırı kutahya=Kütahya tekirdag=Tekirdağ sahin=Şahin koc=Koç inonu=İnönü iyilik=İYİLİK isci=işçi`,
  el: `παπαδοπουλος=Παπαδόπουλος αθηνα=Αθήνα θεσσαλονικη=Θεσσαλονίκη οδος=Οδός ευαγγελια=Ευαγγελία ιωαννινα=Ιωάννινα
    μαιος=Μάιος ταιπει=Ταϊπέι προυπολογισμος=προϋπολογισμός σχεση=σχέση φιλος=φίλος συνεργατης=συνεργάτης ηχω=ηχώ
    υπευθυνος=υπεύθυνος ατοκος=άτοκος ελεγχος=έλεγχος ιδεα=ιδέα στοχος=στόχος νησι=νησί κεφαλονια=Κεφαλονιά ρεθυμνο=Ρέθυμνο
    βολος=Βόλος αιγινα=Αίγινα αυλη=αΰλη καφες=καφές`,
  he: `שלום=שָׁלוֹם בית=בַּיִת ספר=סֵפֶר ילד=יֶלֶד מים=מַיִם ירושלים=יְרוּשָׁלַיִם תורה=תּוֹרָה אהבה=אַהֲבָה חבר=חָבֵר שבת=שַׁבָּת
    עיר=עִיר מלך=מֶלֶךְ ארץ=אֶרֶץ כסף=כֶּסֶף לחם=לֶחֶם חלב=חָלָב יום=יוֹם לילה=לַיְלָה שמש=שֶׁמֶשׁ ירח=יָרֵחַ עץ=עֵץ אבן=אֶבֶן
    אדם=אָדָם קול=קוֹל רוח=רוּחַ`,
  it: `citta=città perche=perché caffe=caffè virtu=virtù piu=più lunedi=lunedì venerdi=venerdì cosi=così puo=può gia=già
    ne=né liberta=libertà universita=università qualita=qualità novita=novità attivita=attività pubblicita=pubblicità
    forli=Forlì cefalu=Cefalù nicolo=Nicolò cantu=Cantù tribu=tribù papa=papà carita=carità verita=verità`,
  en: `cafe=café resume=résumé naive=naïve zoe=Zoë bjork=Björk muller=Müller garcon=garçon nino=niño jalapeno=jalapeño
    facade=façade cliche=cliché strasse=Straße oresund=Øresund lodz=Łódź dvorak=Dvořák aesop=Æsop oeuvre=œuvre angstrom=Ångström
    office=oﬃce fiance=ﬁancé fullwidth=Ｆｕｌｌｗｉｄｔｈ pinata=piñata uber=über senor=señor ecole=École`,
}
const table = Object.entries(pairs).flatMap(([language, list]) =>
  list.split(/\s+/).map((pair) => {
    const [typed, written] = pair.split('=') as [string, string]
    return { language, typed, written }
  }),
)

describe('fold', () => {
  it('brings 500 ways of typing a word to the word as it is written', () => {
    const misses: string[] = []
    let checked = 0
    for (const { language, typed, written } of table) {
      const ways = [
        written,
        written.normalize('NFD'),
        written.toLocaleUpperCase(language),
        written.toLocaleLowerCase(language),
      ]
      for (const way of ways) {
        checked++
        if (fold(way) !== fold(typed)) misses.push(`${typed} | ${way} -> ${fold(way)}`)
      }
    }
    expect(misses).toEqual([])
    expect(checked).toBeGreaterThanOrEqual(500)
  })

  it('finds the names the product promises to find', () => {
    expect(fold('İstanbul')).toBe(fold('isTanbul'))
    expect(fold('ISTANBUL')).toBe(fold('ıstanbul'))
    expect(fold('Παπαδόπουλος')).toBe(fold('παπαδοπουλος'))
    expect(fold('ΠΑΠΑΔΟΠΟΥΛΟΣ')).toBe(fold('παπαδοπουλος'))
    expect(fold('שָׁלוֹם')).toBe(fold('שלום'))
  })

  it('keeps different words apart', () => {
    const folded = new Set(table.map(({ typed }) => fold(typed)))
    expect(folded.size).toBe(new Set(table.map(({ typed }) => typed)).size)
  })

  it('does not change what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    )
  })

  it('does not care how accents are encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
      { numRuns: 2000 },
    )
  })

  it('lets a search for the beginning of a word find the word', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aıiİIşŞçğüöάΆσςΣΰשםמךé'),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(letters, fc.nat(11), (word, length) => {
        expect(fold(word).startsWith(fold([...word].slice(0, length).join('')))).toBe(true)
      }),
    )
  })
})

describe('wordsOf', () => {
  it('says where each word stands in the text as typed', () => {
    const text = 'Kahve: İstanbul’da, @ada_lovelace; צה״ל ב-2026'
    const found = wordsOf(text).map(({ folded, start, end }) => [folded, text.slice(start, end)])
    expect(found).toEqual([
      ['kahve', 'Kahve'],
      ['istanbul', 'İstanbul'],
      ['da', 'da'],
      ['ada', 'ada'],
      ['lovelace', 'lovelace'],
      ['צהל', 'צה״ל'],
      ['ב', 'ב'],
      ['2026', '2026'],
    ])
  })

  it('always slices back to something that folds to the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { folded, start, end } of wordsOf(text)) {
          expect(end).toBeGreaterThan(start)
          expect(fold(text.slice(start, end)).replace(/["'׳״]/g, '')).toBe(folded)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the index words that hold no space and no sign', () => {
    expect(foldWords("L'Aquila – 50% (città)\n\nl’anno")).toBe('l aquila 50 citta l anno')
  })
})

describe('sortKey', () => {
  const sorted = (names: string[], language: string) =>
    [...names].sort((a, b) => (sortKey(a, language) < sortKey(b, language) ? -1 : 1))

  it('puts Turkish letters where a Turkish reader looks for them', () => {
    const names = [
      'Ünal',
      'Uzun',
      'Şahin',
      'Sezer',
      'Çelik',
      'Cem',
      'Demir',
      'İnce',
      'Işık',
      'Haz',
      'Öz',
      'Oya',
      'Gül',
      'Ğ',
    ]
    expect(sorted(names, 'tr')).toEqual([...names].sort(new Intl.Collator('tr').compare))
  })

  it('puts accented letters beside the plain ones elsewhere', () => {
    expect(sorted(['Zeta', 'École', 'Ebro', 'alfa'], 'it')).toEqual(['alfa', 'Ebro', 'École', 'Zeta'])
    expect(sorted(['Ωμέγα', 'Άλφα', 'Αθήνα'], 'el')).toEqual(['Αθήνα', 'Άλφα', 'Ωμέγα'])
  })
})
