import type { Language } from './languages.ts'

export type Words = { [key: string]: string | Words }

/** The words of each language, read when it is spoken: a start needs one of the five. */
export const wordFiles: Record<Language, () => Promise<{ default: Words }>> = {
  en: () => import('./en.json', { with: { type: 'json' } }),
  tr: () => import('./tr.json', { with: { type: 'json' } }),
  it: () => import('./it.json', { with: { type: 'json' } }),
  el: () => import('./el.json', { with: { type: 'json' } }),
  he: () => import('./he.json', { with: { type: 'json' } }),
}
