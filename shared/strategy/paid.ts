import { z } from 'zod'
import { Day, daysBetween } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import { wordsOf } from '../text/fold.ts'
import { tacticStatuses } from './strategy.ts'

/** What is worth paying for (seed 003). */
export const paidContents = ['cases', 'tours', 'guides', 'chunks', 'winners'] as const
export type PaidContent = (typeof paidContents)[number]

/** One thing that is paid to be seen: for whom, how much a day, from when to when. */
export const PaidEffort = z.object({
  id: Id,
  name: Line,
  content: z.enum(paidContents).nullable(),
  goalId: Id.nullable(),
  campaignId: Id.nullable(),
  channelId: Id.nullable(),
  /** The audience of the plan it is for. */
  audienceId: Id.nullable(),
  /** What narrows it down: each a fact of its own. */
  place: Line,
  ages: Line,
  interests: Line,
  /** Those who know us already; filled, the effort is remarketing. */
  remarketing: Line,
  /** Why strangers come before those who know us, where they do. */
  whyCold: Prose,
  dailyBudget: z.number().nonnegative().max(1_000_000_000).nullable(),
  startDay: Day.nullable(),
  endDay: Day.nullable(),
  status: z.enum(tacticStatuses),
  position: Position,
})
export type PaidEffort = z.infer<typeof PaidEffort>

/** The facts that narrow an audience down, in the order in which they are asked. */
export const narrowingFields = ['place', 'ages', 'interests', 'remarketing'] as const
export type NarrowingField = (typeof narrowingFields)[number]

/** Why an effort is too wide: it names no audience, means everybody, or says too little. */
export const widths = ['noAudience', 'everybody', 'tooFewFacts'] as const
export type Width = (typeof widths)[number]

const factsNeeded = 2
/** An age span as wide as this is everybody: 18 to 65. One without an end reaches to 90. */
const widestSpan = 40
const oldest = 90

type Target = Pick<PaidEffort, 'audienceId' | NarrowingField>

/**
 * Why an effort would reach too many, nothing when it is narrow enough: it needs an audience of the plan and two facts
 * that narrow it down. A fact that means everybody narrows nothing, in whichever of the five languages it is written.
 */
export function tooWide(effort: Target): Width[] {
  const filled = narrowingFields.filter((field) => effort[field].trim() !== '')
  const wide = filled.filter((field) => isWide(field, effort[field]))
  const lacks: Record<Width, boolean> = {
    noAudience: effort.audienceId === null,
    everybody: wide.length > 0,
    tooFewFacts: filled.length - wide.length < factsNeeded,
  }
  return lacks.tooFewFacts || lacks.noAudience ? widths.filter((width) => lacks[width]) : []
}

/** The facts that mean everybody, to be said beside their field. */
export function wideFields(effort: Target): NarrowingField[] {
  return narrowingFields.filter((field) => effort[field].trim() !== '' && isWide(field, effort[field]))
}

function isWide(field: NarrowingField, text: string): boolean {
  return field === 'ages' ? isAnyAge(text) : meansEverybody(text)
}

/** True for a span so wide that hardly anybody is left out; "35+" goes up to the oldest, "under 25" has its end. */
function isAnyAge(text: string): boolean {
  const ages = [...text.matchAll(/\d{1,3}/g)].map(([digits]) => Number(digits))
  const [from, to] = [Math.min(...ages), Math.max(...ages)]
  if (ages.length === 0) return meansEverybody(text)
  if (ages.length > 1) return to - from >= widestSpan
  const words = foldedWords(text)
  const isOpen = text.includes('+') || words.some((word) => folded().upward.has(word))
  return isOpen && oldest - from >= widestSpan
}

/** Words for everybody and everywhere in the five languages, and what is put for them in the forms of networks. */
const everybody =
  `everyone|everybody|anyone|anybody|all people|all users|all adults|all ages|any age|everywhere|
  anywhere|worldwide|whole world|the world|whole country|no targeting|broad|all interests|everything|anything|
  herkes|herkese|herkesi|herkesin|tüm insanlar|bütün insanlar|tüm kullanıcılar|her yaş|tüm yaşlar|her yer|her yerde|
  tüm yetişkinler|bütün yetişkinler|tüm dünya|bütün dünya|tüm ülke|bütün ülke|her şey|
  tutti|tutte|chiunque|tutte le persone|tutti gli utenti|tutti gli adulti|tutti i maggiorenni|tutte le maggiorenni|tutte le età|ogni età|qualsiasi età|ovunque|dappertutto|
  tutto il mondo|tutto il paese|qualunque cosa|
  όλοι|όλους|όλες|όλων|οποιοσδήποτε|οποιονδήποτε|όλος ο κόσμος|όλο τον κόσμο|όλοι οι ενήλικες|όλους τους ενήλικες|όλες οι ηλικίες|κάθε ηλικία|παντού|
  οπουδήποτε|όλη η χώρα|όλη τη χώρα|τα πάντα|
  כולם|לכולם|כל אחד|כל אדם|כל מי|כל האנשים|כל המשתמשים|כל המבוגרים|כל הבגירים|כל הגילאים|כל גיל|בכל מקום|כל מקום|כל העולם|כל הארץ|הכול|הכל`.split(
    '|',
  )

/** Everybody as well, where no other word stands beside them: "young adults" are some. */
const everybodyAlone =
  'adults|all|grown-ups|people|yetişkinler|insanlar|adulti|maggiorenni|persone|ενήλικες|ενήλικοι|άνθρωποι|מבוגרים|בגירים|אנשים'.split(
    '|',
  )

/** Words that open an age upwards, and those that stand beside them: "18 and over", "18 yaş üstü", "18 ומעלה". */
const upward =
  'over older above up from plus üstü üzeri büyük oltre sopra più su dai άνω πάνω από מעל שמעל ומעלה מגיל'
const besideAges = 'and years year old age aged yaş yaşından ve anni e in των ετών χρονών και בני בן גיל שנים'

/** Folded when they are first asked for: a start asks for none. */
const folded = lazily(() => ({
  everybody: everybody.map(foldedWords),
  everybodyAlone: everybodyAlone.map(foldedWords),
  upward: new Set(foldedWords(upward)),
  besideAges: new Set(foldedWords(besideAges)),
}))

function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded)
}

/** True when the text says everybody or everywhere; "everyone who bought in May" goes on to say who, and is not. */
export function meansEverybody(text: string): boolean {
  const { everybody, everybodyAlone, upward, besideAges } = folded()
  const words = foldedWords(text)
  const rest = words.filter((word) => !/^\d+$/.test(word) && !upward.has(word) && !besideAges.has(word))
  // Nothing but an age without an end: "18+".
  if (words.length > 0 && rest.length === 0)
    return text.includes('+') || words.some((word) => upward.has(word))
  const isSaid = (phrases: readonly string[][], beside: number) =>
    phrases.some((phrase) => holds(rest, phrase) && rest.length <= phrase.length + beside)
  return isSaid(everybody, 1) || isSaid(everybodyAlone, 0)
}

/** True when the phrase stands in the words as a whole. */
function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((part, step) => words[at + step] === part))
}

/** True when it takes part in the budget: narrow enough, and not stopped. */
export function isCounted(effort: PaidEffort): boolean {
  return effort.status !== 'stopped' && tooWide(effort).length === 0
}

/** The days it runs, both ends with; null while one of them is open or they are the wrong way round. */
export function daysOf({ startDay, endDay }: Pick<PaidEffort, 'startDay' | 'endDay'>): number | null {
  if (startDay === null || endDay === null || endDay < startDay) return null
  return daysBetween(startDay, endDay) + 1
}

/** Daily budget times days, exact to the hundredth; null while any of it is open. */
export function totalOf(effort: Pick<PaidEffort, 'startDay' | 'endDay' | 'dailyBudget'>): number | null {
  const days = daysOf(effort)
  return effort.dailyBudget === null || days === null
    ? null
    : (Math.round(effort.dailyBudget * 100) * days) / 100
}

export const isRemarketing = ({ remarketing }: Pick<PaidEffort, 'remarketing'>): boolean =>
  remarketing.trim() !== ''

/**
 * The efforts for strangers that begin before anything for those who know us already, with no word on why. One without
 * a day is as early as can be.
 */
export function coldFirst(efforts: readonly PaidEffort[]): PaidEffort[] {
  const going = efforts.filter(({ status }) => status === 'planned' || status === 'running')
  const warm = going.filter(isRemarketing).map(({ startDay }) => startDay ?? '')
  const first = warm.sort()[0]
  return going.filter(
    (effort) =>
      !isRemarketing(effort) &&
      effort.whyCold.trim() === '' &&
      (first === undefined || (effort.startDay ?? '') < first),
  )
}
