import i18next, { type TFunction } from 'i18next'
import type { PlanDocument } from '../shared/exports.ts'
import el from '../shared/i18n/el.json' with { type: 'json' }
import en from '../shared/i18n/en.json' with { type: 'json' }
import he from '../shared/i18n/he.json' with { type: 'json' }
import { interpolation, numbers } from '../shared/i18n/interpolation.ts'
import it from '../shared/i18n/it.json' with { type: 'json' }
import tr from '../shared/i18n/tr.json' with { type: 'json' }
import type { Language } from '../shared/team.ts'

const words = i18next.createInstance()
void words.use(numbers).init({
  resources: {
    en: { translation: en },
    tr: { translation: tr },
    it: { translation: it },
    el: { translation: el },
    he: { translation: he },
  },
  fallbackLng: 'en',
  initAsync: false,
  interpolation,
})

/** The words of one language, for menus, system dialogs and the command line. */
export function wordsOf(language: Language): TFunction {
  return words.getFixedT(language)
}

/**
 * The words a print page needs, as they lie in the language's file: the page has no other way to ask. What changed since
 * a version may be in any chapter, and is told in the words of its screen.
 */
export function wordsForPaper({ language, since }: Pick<PlanDocument, 'language' | 'since'>): object {
  const all = words.getResourceBundle(language, 'translation') as typeof en
  const { glossary, print, strategy, calendar } = all
  const { question, research, access, technology, gate } = strategy
  return since
    ? all
    : {
        glossary,
        print,
        strategy: { question, research, access, technology, gate },
        calendar: { types: calendar.types },
      }
}
