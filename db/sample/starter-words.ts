import el from '../../shared/i18n/el.json' with { type: 'json' }
import en from '../../shared/i18n/en.json' with { type: 'json' }
import he from '../../shared/i18n/he.json' with { type: 'json' }
import it from '../../shared/i18n/it.json' with { type: 'json' }
import tr from '../../shared/i18n/tr.json' with { type: 'json' }
import type { Language } from '../../shared/team.ts'

type Words = { [key: string]: string | Words }
const words: Record<Language, Words> = { en, tr, it, el, he }

/** What the app offers to begin from in a language: the sample has taken it in. */
export function starterWords(language: Language, part = 'reply'): (key: string) => string {
  return (key) => {
    const found = key
      .split('.')
      .reduce<Words | string | undefined>(
        (at, step) => (typeof at === 'object' ? at[step] : undefined),
        words[language][part],
      )
    return typeof found === 'string' ? found : ''
  }
}
