/** The five languages, each with its own name for itself, its direction and the locale whose forms it uses. */
export const languages = [
  { code: 'en', name: 'English', dir: 'ltr', locale: 'en-GB' },
  { code: 'tr', name: 'Türkçe', dir: 'ltr', locale: 'tr-TR' },
  { code: 'it', name: 'Italiano', dir: 'ltr', locale: 'it-IT' },
  { code: 'el', name: 'Ελληνικά', dir: 'ltr', locale: 'el-GR' },
  { code: 'he', name: 'עברית', dir: 'rtl', locale: 'he-IL' },
] as const

export type Language = (typeof languages)[number]['code']

/** The language for a system locale such as `tr-TR` or the old `iw`; English where we have none. */
export function languageOf(locale: string): Language {
  const code = locale.toLowerCase().split(/[-_]/)[0] ?? ''
  const now = code === 'iw' ? 'he' : code
  return languages.find((language) => language.code === now)?.code ?? 'en'
}

export function factsOf(code: Language): (typeof languages)[number] {
  return languages.find((language) => language.code === code) ?? languages[0]
}
