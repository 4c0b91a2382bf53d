import type { Language } from '../team.ts'

interface LanguageFacts {
  code: Language
  /** The language's own name for itself. */
  name: string
  dir: 'ltr' | 'rtl'
  /** Whose forms of numbers and dates it uses. */
  locale: string
}

export const languageFacts: readonly LanguageFacts[] = [
  { code: 'en', name: 'English', dir: 'ltr', locale: 'en-GB' },
  { code: 'tr', name: 'Türkçe', dir: 'ltr', locale: 'tr-TR' },
  { code: 'it', name: 'Italiano', dir: 'ltr', locale: 'it-IT' },
  { code: 'el', name: 'Ελληνικά', dir: 'ltr', locale: 'el-GR' },
  { code: 'he', name: 'עברית', dir: 'rtl', locale: 'he-IL' },
]

export function factsOf(code: Language): LanguageFacts {
  return languageFacts.find((facts) => facts.code === code) as LanguageFacts
}

/** The language for a system locale such as `tr-TR` or the old `iw`; English where we have none. */
export function languageOf(locale: string): Language {
  const code = locale.toLowerCase().split(/[-_]/)[0] ?? ''
  const now = code === 'iw' ? 'he' : code
  return languageFacts.find((facts) => facts.code === now)?.code ?? 'en'
}
