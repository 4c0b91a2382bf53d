import type { TFunction } from 'i18next'
import type { PlanDocument } from '../shared/exports.ts'
import { wordFiles } from '../shared/i18n/files.ts'
import { manner, numbers } from '../shared/i18n/interpolation.ts'
import type { PackDocument } from '../shared/review-pack.ts'
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

/**
 * The words a print page needs, as they lie in the language's file: the page has no other way to ask. What changed since
 * a version may be in any chapter, and is told in the words of its screen.
 */
export async function wordsForPaper(
  paper: Pick<PlanDocument, 'language' | 'since' | 'sheet'> | PackDocument,
): Promise<object> {
  const { default: all } = await wordFiles[paper.language]()
  if ('since' in paper && paper.since) return all
  const { glossary, print, strategy, calendar, dayItems, reviewPack } =
    all as unknown as typeof import('../shared/i18n/en.json')
  const { question, research, access, technology, gate } = strategy
  return {
    glossary,
    print,
    strategy: { question, research, access, technology, gate },
    calendar: { types: calendar.types },
    dayItems: { of: dayItems.of },
    ...(('pack' in paper || paper.sheet?.kind === 'posts') && { reviewPack }),
  }
}
