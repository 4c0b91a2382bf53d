import i18next from 'i18next'

const words = { t: i18next.t, i18n: i18next }

/**
 * What the printed page is built with in place of the hook of this name: the words of a sheet never change, so that none
 * of its hundreds of parts needs to listen for it.
 */
export function useTranslation(): typeof words {
  return words
}
