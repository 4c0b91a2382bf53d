import type { TFunction } from 'i18next'
import type { Why } from '../../shared/imports/why.ts'

/** Reasons whose sentence speaks of what is imported: of posts, of contacts, else of figures. */
const ownReasons = ['isPicture', 'isPdf', 'isBinary', 'noTable', 'noRows', 'tooManyRows', 'tooLarge'] as const

/** Says why a file was refused; `say` has the sentences that an import has of its own. */
export function explainWhy(
  t: TFunction,
  say: (own: (typeof ownReasons)[number], params: NonNullable<Why['params']>) => string,
): (why: Why) => string {
  return ({ code, params = {} }) => {
    const own = ownReasons.find((one) => one === code)
    return own ? say(own, params) : t(`imports.why.${code}`, params)
  }
}
