import i18next, { type i18n, type ResourceLanguage } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { wordFiles } from '../shared/i18n/files.ts'
import { manner, numbers } from '../shared/i18n/interpolation.ts'
import { factsOf, type Language, languageOf } from '../shared/i18n/languages.ts'

const loaded: Partial<Record<Language, { translation: ResourceLanguage }>> = {}

/** Brings the words of one language in from the app's own files: a start reads one of the five. */
export async function loadWords(language: Language): Promise<void> {
  if (loaded[language]) return
  const { default: translation } = await wordFiles[language]()
  loaded[language] = { translation }
  if (i18next.isInitialized) i18next.addResourceBundle(language, 'translation', translation)
}

/** Begins in a language whose words are loaded. */
export function startI18n(language: Language): i18n {
  void i18next
    .use(initReactI18next)
    .use(numbers)
    .init({
      resources: loaded,
      lng: language,
      fallbackLng: 'en',
      initAsync: false,
      ...manner,
      returnNull: false,
    })
  markDocument(language)
  return i18next
}

/** Changes every word on the screen at once, without a restart. */
export async function switchLanguage(language: Language): Promise<void> {
  await loadWords(language)
  await i18next.changeLanguage(language)
  markDocument(language)
}

const kept = 'rapport.language'

/** What this machine spoke last: the words a start most likely needs, whatever the settings are about to say. */
export function lastLanguage(): Language {
  return languageOf(localStorage.getItem(kept) ?? navigator.language)
}

function markDocument(language: Language): void {
  localStorage.setItem(kept, language)
  document.documentElement.lang = language
  document.documentElement.dir = factsOf(language).dir
}
