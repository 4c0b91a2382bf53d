import { fold, wordsOf } from '../text/fold.ts'

/** Little words of the five languages, folded, that many texts share without being alike. */
const common = new Set(
  wordsOf(
    `about after also because been before could each every from have into just made make more most much only other
    over some than that their them then there these they this those very want were what when where which while will
    with would your ours
    ama artik bana bazi benim beri bile bizim boyle bunu burada daha diye dolayi gibi hala hangi hatta hepsi icin ilgili
    kadar karsi kendi nasil neden olan olarak oldu onun sonra yani yine yeni zaman
    alla alle anche ancora avere cosa come con cui dalla dalle degli della delle dello dopo dove fatto hanno loro molto
    nella nelle ogni perche prima quale quando quanto quello questa questo senza solo sono sulla tutto tutti
    αλλα αυτη αυτο αυτοι γιατι διοτι ειναι ειχε εχει εχουν ηταν καθε και κατι μετα μια μονο οπως οταν οτι πανω
    πολυ πριν πως στην στις στον στους των τους χωρις
    אבל אולי אותו אחר אחרי איך איפה אנחנו בגלל בין גם היא היה היו הוא הזה הזו יותר כאשר כדי כמו כמה כפי לכל לנו לפני
    מאוד מול ממה עוד עכשיו עם רק של שלא שלו שלנו שהם תמיד`,
  ).map(({ folded }) => folded),
)

/** In Hebrew "in", "the", "and" are letters at the front of the word they belong to. */
const hebrewFront = /^[והבכלמש]+(?=[א-ת]{3})/

const isHebrew = (word: string) => /^[א-ת]/.test(word)

/** In letters: what two forms of a word have in common at the front, and what may follow. */
const shortestStem = 4
const shortestHebrewStem = 3
const longestEnding = 3

/** What of a text could be shared by two that are alike: no numbers, no little words. */
function tellingWords(text: string): { folded: string; asWritten: string }[] {
  return wordsOf(text)
    .map(({ folded, start, end }) => ({ folded, asWritten: text.slice(start, end) }))
    .filter(
      ({ folded }) =>
        folded.length >= (isHebrew(folded) ? shortestHebrewStem : shortestStem) &&
        !common.has(folded) &&
        !/^\d+$/.test(folded),
    )
}

/** The same word in another form: a long beginning in common, and little after it. */
export function isSameWord(one: string, other: string): boolean {
  if (isAlike(one, other)) return true
  return isHebrew(one) && isHebrew(other) && isAlike(bare(one), bare(other))
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  const stem = isHebrew(a) ? shortestHebrewStem : shortestStem
  // Two endings part more words than one does: bread and break.
  const least = same < shorter ? Math.max(stem + 1, shorter - 2) : stem
  return same >= least && longer - same <= longestEnding
}

const bare = (word: string) => word.replace(hebrewFront, '')

/** What is planned: its words, names that count as tags, such as its campaign and pillar, and the networks it is for. */
export type Planned = { text: string; tags: readonly string[]; networks: readonly string[] }
type Told = { tried: string; learnt: string; tags: readonly string[] }

/** So many shared words without a shared tag make two texts alike. */
const enoughWords = 2
/** More reasons than these convince nobody any better. */
const mostReasons = 4

/**
 * The tags and then the words, as the lesson writes them, that a lesson shares with what is planned; none where the two
 * are not alike. One shared tag is enough, because somebody chose it to be found by; a network, which half of all posts
 * share, is worth no more than a word.
 * @param isEveryday whether a folded word is one that this workspace says all the time, as a bakery says bread
 */
export function sharedWith(
  lesson: Told,
  { text, tags: names, networks }: Planned,
  isEveryday: (folded: string) => boolean = () => false,
): string[] {
  const planned = tellingWords([text, ...names].join('\n'))
  const isPlanned = (word: string) => planned.some(({ folded }) => isSameWord(folded, word))
  const onNetworks = lesson.tags.filter((tag) => networks.some((network) => fold(network) === fold(tag)))
  const tags = lesson.tags.filter(
    (tag) =>
      !onNetworks.includes(tag) && (names.some((name) => fold(name) === fold(tag)) || isTold(tag, isPlanned)),
  )
  const words = distinct(tellingWords(`${lesson.tried}\n${lesson.learnt}`))
    .filter(({ folded }) => isPlanned(folded) && !isEveryday(folded))
    .filter(
      ({ folded }) =>
        ![...tags, ...onNetworks].some((tag) => isTold(tag, (word) => isSameWord(word, folded))),
    )
    .map(({ asWritten }) => asWritten)
  if (tags.length === 0 && onNetworks.length + words.length < enoughWords) return []
  return [...tags, ...onNetworks, ...words].slice(0, mostReasons)
}

/** Every word of a tag is there. */
function isTold(tag: string, isThere: (word: string) => boolean): boolean {
  const words = wordsOf(tag)
  return words.length > 0 && words.every(({ folded }) => isThere(folded))
}

function distinct(words: { folded: string; asWritten: string }[]): typeof words {
  return words.filter((word, at) => words.findIndex((one) => isSameWord(one.folded, word.folded)) === at)
}

const mostShown = 3

/** The lessons that are most alike what is planned, with what each shares with it; at equal strength the newest first. */
export function similarLessons<Lesson extends Told & { day: string }>(
  lessons: readonly Lesson[],
  planned: Planned,
  isEveryday?: (folded: string) => boolean,
): (Lesson & { shares: string[] })[] {
  return lessons
    .map((lesson) => ({ ...lesson, shares: sharedWith(lesson, planned, isEveryday) }))
    .filter(({ shares }) => shares.length > 0)
    .toSorted((a, b) => b.shares.length - a.shares.length || (a.day < b.day ? 1 : -1))
    .slice(0, mostShown)
}
