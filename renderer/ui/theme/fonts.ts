import type { Language } from '../../../shared/i18n/languages.ts'

/** A letter of every file of `fonts.css` that a screen in this language needs. */
const letters: Record<Language, string> = { en: 'A', tr: 'Aş', it: 'A', el: 'AΩ', he: 'Aא' }

/**
 * Waits for the weights of our letters: a picture drawn before them asks the system for its own, which is slow the first
 * time, and is laid out twice.
 */
export async function loadLetters(language: Language): Promise<void> {
  const weights = [400, 500, 600]
  // Without them the system's letters stand in.
  await Promise.allSettled(
    weights.map((weight) =>
      document.fonts.load(`${weight} 14px 'Noto Sans', 'Noto Sans Hebrew'`, letters[language]),
    ),
  )
}
