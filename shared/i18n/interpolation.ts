import { factsOf, languageOf } from './languages.ts'

/** For every i18next: values enter sentences as they are, all through `numbers`; and no key is ever a sentence of its own. */
export const manner = {
  interpolation: { escapeValue: false, alwaysFormat: true },
  keySeparator: '.',
  nsSeparator: false,
} as const

const forms = new Map<string, Intl.NumberFormat>()

type Resolver = { getSuffix: (code: string, count: number, options?: object) => string }

/** A count that every language tells in its form for many. */
const many = 100

/** An i18next formatter: a number inside a sentence takes the language's own form. */
export const numbers = {
  type: 'formatter',
  /**
   * A part of one is told as many are. By the rules of Hebrew 0.5 is a one, whose words often leave the number out: half
   * a post a week would be told as one.
   */
  init({ pluralResolver }: { pluralResolver: Resolver }) {
    const whole = pluralResolver.getSuffix.bind(pluralResolver)
    pluralResolver.getSuffix = (code, count, options) =>
      whole(code, Number.isInteger(count) ? count : many, options)
  },
  add() {},
  addCached() {},
  format(value: unknown, _form?: string, language = 'en'): string {
    if (typeof value !== 'number') return value as string
    const form = forms.get(language) ?? new Intl.NumberFormat(factsOf(languageOf(language)).locale)
    forms.set(language, form)
    return form.format(value)
  },
} as const
