import { fold } from '../text/fold.ts'
import type { Decision } from './workflow.ts'

/** What people write, and say, for each answer in the five languages; all of them are understood in each. */
const spoken: Record<Decision, string> = {
  approved: `ok, okay, okey, yes, y, fine, good, great, approve, approved, agree, agreed, accept, accepted, go, go ahead, looks good,
    tamam, evet, olur, uygun, onay, onayla, onaylı, onaylandı, onaylıyorum, kabul, iyi, güzel,
    sì, si, va bene, bene, approva, approvo, approvato, approvata, approvati, d'accordo, accetto, perfetto,
    ναι, εντάξει, οκ, οκέι, καλό, εγκρίνω, εγκρίνεται, εγκρίνονται, έγκριση, σύμφωνοι, συμφωνώ, δεκτό,
    כן, בסדר, אוקי, אוקיי, טוב, מאושר, מאושרת, מאושרים, אישור, לאשר, מאשר, מאשרת, מסכים, מסכימה, ✓, ✔, ✅, ☑, 👍`,
  change: `change, changes, changed, edit, fix, modify, correct, adjust, revise,
    değişiklik, değiştir, değiştirin, değişsin, düzelt, düzeltin, düzeltme, düzenle,
    cambia, cambiare, cambi, cambiate, modifica, modificare, modifiche, correggi, correggere, da cambiare, da modificare,
    αλλαγή, αλλαγές, αλλάξτε, άλλαξε, αλλάξει, να αλλάξει, αλλάζει, διόρθωση, διορθώστε, διόρθωσε, τροποποίηση,
    שינוי, שינויים, לשנות, שנה, שנו, תיקון, תיקונים, לתקן, תקנו`,
  no: `no, n, nope, not, not ok, not okay, reject, rejected, refuse, refused, drop, don't,
    hayır, olmaz, yok, ret, red, reddet, reddedildi, istemiyorum, olmasın, uygun değil, tamam değil, ok değil, onaylı değil, onaylanmadı,
    rifiuta, rifiuto, rifiutato, rifiutata, non va, non va bene, scarta,
    όχι, οχι, απορρίπτεται, απορρίπτω, απόρριψη, δεν εγκρίνω, δεν εγκρίνεται,
    לא, לא מאושר, לא בסדר, לדחות, נדחה, דחייה, פסול, ✗, ✘, ❌, 👎`,
}
const meanings = new Map(
  (Object.keys(spoken) as Decision[]).flatMap((decision) =>
    namesIn(spoken[decision]).map((word) => [word, decision] as const),
  ),
)

export const everything = new Set(
  namesIn('all, everything, hepsi, tümü, tutti, tutte, tutto, όλα, όλες, ολα, הכל, הכול, כולם'),
)
export const remainder = new Set(
  namesIn(
    'rest, the rest, all others, others, kalan, kalanlar, diğerleri, gerisi, altri, gli altri, le altre, il resto, resto, υπόλοιπα, τα υπόλοιπα, οι υπόλοιπες, τα άλλα, שאר, השאר, כל השאר, היתר',
  ),
)
/** Between the first and the last of a range. */
export const until = new Set(namesIn('to, through, until, ile, a, al, έως, ως, μέχρι, עד'))
export const and = new Set(namesIn('and, ve, e, ed, και, ו'))

/** Before what is left out, as in "all ok except 3". */
export const except = new Set(
  namesIn(
    'except, except for, apart from, other than, but, but not, without, hariç, tranne, eccetto, escluso, meno, a parte, εκτός, εκτός από, πλην, εκτός του, חוץ, חוץ מ, מלבד, למעט, פרט ל',
  ),
)
/** Behind it, as in "3 hariç hepsi tamam". */
export const excepted = new Set(
  namesIn('hariç, dışında, haricinde, excepted, excluded, esclusi, εξαιρείται, εξαιρούνται'),
)
/** Turn a yes before them round. */
export const not = new Set(namesIn('değil, degil, değiller'))

function namesIn(list: string): string[] {
  return list.split(',').map(spell)
}

/** Words as they are compared: by their letters, whatever the accents, and signs as they are. */
function spell(text: string): string {
  return fold(text)
    .replace(/['’׳״"]|\ufe0f/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const longestPhrase = 3

/** The longest of some phrases that begins at a place, and where it ends. */
export function phraseAt<Meaning>(
  text: string,
  place: number,
  meaningOf: (phrase: string) => Meaning | undefined,
): { meaning: Meaning; end: number } | undefined {
  const ends: number[] = []
  const word = /\s*(?:[\p{L}\p{M}'’׳״]+|[✓✔✅☑✗✘❌👍👎]\ufe0f?)/uy
  word.lastIndex = place
  while (ends.length < longestPhrase && word.test(text)) ends.push(word.lastIndex)
  for (const end of ends.toReversed()) {
    const meaning = meaningOf(spell(text.slice(place, end)))
    if (meaning !== undefined) return { meaning, end }
  }
  return undefined
}

/** The answer that words say which begin at a place. */
export const decisionAt = (text: string, place: number) =>
  phraseAt(text, place, (phrase) => meanings.get(phrase))
export const isOneOf = (phrases: ReadonlySet<string>) => (phrase: string) =>
  phrases.has(phrase) ? true : undefined

/** One kind of digit, dash and space, and none of the marks that only turn the direction of writing or colour a hand. */
export function tidy(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212\u05be\uff0d]/g, '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/：/g, ':')
    .replace(/[，、،]/g, ',')
    .replace(/[·؛；]/g, ';')
    .replace(/[\u{1f3fb}-\u{1f3ff}]/gu, '')
    .replace(/[^\S\n]/g, ' ')
}
