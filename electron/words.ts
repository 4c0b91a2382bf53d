import type { TFunction } from 'i18next'
import { deliveries, type PostType, postStates, postTypes } from '../shared/calendar/calendar.ts'
import { type PostWords, postColumns } from '../shared/hand-off/post-words.ts'
import { wordFiles } from '../shared/i18n/files.ts'
import { manner, numbers } from '../shared/i18n/interpolation.ts'
import { factsOf, languages } from '../shared/i18n/languages.ts'
import { type ImportColumn, importColumns } from '../shared/imports/post-preview.ts'
import type { PackDocument } from '../shared/posts/review-pack.ts'
import type { PlanDocument } from '../shared/print/exports.ts'
import type { MeasureKey } from '../shared/review/measures.ts'
import type { Denominator } from '../shared/review/review.ts'
import { reviewColumns, sourceColumns, type TableWords } from '../shared/review/review-table.ts'
import { rateKey } from '../shared/review/trends.ts'
import { type Network, networks } from '../shared/strategy/strategy.ts'
import type { Language } from '../shared/team.ts'

const spoken = new Map<Language, Promise<TFunction>>()

/** The words of one language, for menus, system dialogs and the command line. */
export function wordsOf(language: Language): Promise<TFunction> {
  const known = spoken.get(language) ?? speak(language)
  spoken.set(language, known)
  return known
}

async function speak(language: Language): Promise<TFunction> {
  const [{ default: i18next }, { default: translation }] = await Promise.all([
    import('i18next'),
    wordFiles[language](),
  ])
  const words = i18next.createInstance()
  await words
    .use(numbers)
    .init({ resources: { [language]: { translation } }, lng: language, initAsync: false, ...manner })
  return words.t
}

/** The words that files of posts are written with. */
export async function wordsForPosts(language: Language): Promise<PostWords> {
  const t = await wordsOf(language)
  return {
    columns: each(postColumns, (column) => t(`handOff.column.${column}`)),
    states: each(postStates, (state) => t(`glossary.postState.${state}`)),
    deliveries: each(deliveries, (delivery) => t(`glossary.delivery.${delivery}`)),
    types: each(postTypes, (type) => t(`calendar.types.${type}`)),
    networks: each(networks, (network) => t(`glossary.networkName.${network}`)),
    title: t('handOff.files.name'),
    untitled: t('calendar.untitled'),
    noChannel: t('calendar.openChannel'),
    noTime: t('calendar.noTime'),
    textFile: t('handOff.files.textFile'),
    commentFile: t('handOff.files.commentFile'),
    linkFile: t('handOff.files.linkFile'),
    altFile: t('handOff.files.altFile'),
    missingFile: t('media.missing'),
    locale: factsOf(language).locale,
  }
}

/** How files name what they hold: in our five languages, and as other programs do. */
export type ImportWords = {
  columns: Record<ImportColumn, string[]>
  networks: [string, Network][]
  types: [string, PostType][]
}

/** Headers of other programs' files, for what ours call otherwise. */
const foreignColumns: Partial<Record<ImportColumn, string[]>> = {
  day: [
    'Date',
    'Publish date',
    'Posting Time',
    'Scheduled date',
    'Date - Intl. format or prompt',
    'Data',
    'Tarih',
    'Ημερομηνία',
    'תאריך',
  ],
  time: ['time_24hr', 'Hour', 'Ώρα δημοσίευσης'],
  text: ['Post', 'Message', 'message_text', 'post_content', 'Caption', 'Content', 'Description'],
  comment: ['Comment', 'First Comment Text', 'Comment(s) - Separated by ||'],
  link: ['URL', 'Link(s) - Separated by comma for FB carousels', 'post_link'],
  network: ['Platform', 'Social network'],
  channel: ['Account', 'Profile', 'Handle'],
  title: ['Name', 'Headline'],
  pillar: ['Category', 'Topic'],
  campaign: ['Label(s) - Separated by comma'],
  responsible: ['Owner', 'Assignee', 'Author'],
}

export async function wordsForImport(): Promise<ImportWords> {
  const all = await Promise.all(languages.map(({ code }) => wordsForPosts(code)))
  const named = <Key extends string>(keys: readonly Key[], of: (words: PostWords) => Record<Key, string>) =>
    keys.flatMap((key) => [[key, key], ...all.map((words) => [of(words)[key], key])] as [string, Key][])
  return {
    columns: Object.fromEntries(
      importColumns.map((column) => [
        column,
        [...all.map((words) => words.columns[column]), ...(foreignColumns[column] ?? [])],
      ]),
    ) as ImportWords['columns'],
    networks: [...named(networks, (words) => words.networks), ['Twitter', 'x'], ['Twitter/X', 'x']],
    types: named(postTypes, (words) => words.types),
  }
}

function each<Key extends string>(keys: readonly Key[], say: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>
}

/** The words that the figures of a review are written with. */
export async function wordsForFigures(
  language: Language,
  by: Denominator,
  currency: string,
): Promise<TableWords> {
  const t = await wordsOf(language)
  return {
    columns: each([...reviewColumns, ...sourceColumns], (column) => t(`print.told.column.${column}`)),
    wholeBrand: t('review.wholeBrand'),
    networkName: (network) => t(`glossary.networkName.${network}`),
    measureName: (measure) =>
      measure === rateKey
        ? `${t('glossary.metricName.engagements')} ${t(`review.of.${by}`)}`
        : t(`glossary.measureName.${measure as MeasureKey}`),
    sourceName: (source) => t(`print.team.sourceOf.${source}`),
    unitName: (unit) =>
      ({
        count: '',
        // Read the same in every language, beside figures that programs read.
        share: '1 = 100%',
        seconds: t('measures.countedIn.seconds'),
        minutes: t('measures.countedIn.minutes'),
        money: currency,
      })[unit],
  }
}

/**
 * The words a print page needs, as they lie in the language's file: the page has no other way to ask. What changed since
 * a version may be in any chapter, and is told in the words of its screen.
 */
export async function wordsForPaper(
  paper: Pick<PlanDocument, 'language' | 'since' | 'sheet' | 'sections'> | PackDocument,
): Promise<object> {
  const { default: all } = await wordFiles[paper.language]()
  // A month looked back on is told in the words of its screens too, and so are most sheets.
  if ('sections' in paper && (paper.since || paper.sheet || paper.sections.includes('review'))) return all
  const { glossary, print, strategy, calendar, dayItems, reviewPack } =
    all as unknown as typeof import('../shared/i18n/en.json')
  const { question, research, access, technology, gate } = strategy
  return {
    glossary,
    print,
    strategy: { question, research, access, technology, gate },
    calendar: { types: calendar.types },
    dayItems: { of: dayItems.of },
    ...('pack' in paper && { reviewPack }),
  }
}
