import { factsOf, languageOf } from './languages.ts'

/** How values enter sentences, for every i18next: text as it is, and all through `numbers`. */
export const interpolation = { escapeValue: false, alwaysFormat: true }

const forms = new Map<string, Intl.NumberFormat>()

/** An i18next formatter: a number inside a sentence takes the language's own form. */
export const numbers = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format(value: unknown, _form?: string, language = 'en'): string {
    if (typeof value !== 'number') return value as string
    const form = forms.get(language) ?? new Intl.NumberFormat(factsOf(languageOf(language)).locale)
    forms.set(language, form)
    return form.format(value)
  },
} as const
