import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import el from '../shared/i18n/el.json' with { type: 'json' }
import en from '../shared/i18n/en.json' with { type: 'json' }
import he from '../shared/i18n/he.json' with { type: 'json' }
import it from '../shared/i18n/it.json' with { type: 'json' }
import { factsOf, type Language } from '../shared/i18n/languages.ts'
import tr from '../shared/i18n/tr.json' with { type: 'json' }

const resources = {
  en: { translation: en },
  tr: { translation: tr },
  it: { translation: it },
  el: { translation: el },
  he: { translation: he },
}

/** Readies the words of all five languages; they are bundled, so nothing is fetched when the language changes. */
export function startI18n(language: Language): i18n {
  void i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  markDocument(language)
  return i18next
}

/** Changes every word on the screen at once, without a restart. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  markDocument(language)
}

function markDocument(language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = factsOf(language).dir
}
