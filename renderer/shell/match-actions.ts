import type { Action } from '../actions.ts'

/** Latin without accents, Turkish dotless i with dotted, Greek without tonos: how search folds words too. */
function fold(text: string, locale: string): string {
  return text
    .toLocaleLowerCase(locale)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
}

/** The actions that have every typed word at the start of one of theirs; all of them while nothing is typed. */
export function matchActions(actions: readonly Action[], search: string, locale: string): Action[] {
  const wanted = fold(search, locale).split(/\s+/).filter(Boolean)
  const shown = actions.filter(({ isDisabled, id }) => !isDisabled && id !== 'search')
  return shown.filter(({ label, words = '' }) => {
    const own = fold(`${label} ${words}`, locale).split(/[\s,.:…]+/)
    return wanted.every((word) => own.some((one) => one.startsWith(word)))
  })
}
