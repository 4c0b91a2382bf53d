import { diffWordsWithSpace } from 'diff'
import { useTranslation } from 'react-i18next'

/** A text with the words that went and those that came, in one line of reading. */
export function WordChange({ before, after }: { before: string; after: string }) {
  const { i18n } = useTranslation()
  const intlSegmenter = new Intl.Segmenter(i18n.language, { granularity: 'word' })
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }, place) => {
    // Parts have no name of their own; they never change places.
    const key = place
    if (added) return <ins key={key}>{value}</ins>
    return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
  })
}
