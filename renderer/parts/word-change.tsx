import { diffArrays } from 'diff'
import { useTranslation } from 'react-i18next'
import type { Part } from './passages.ts'

/** A text with the words that went and those that came, in one line of reading. */
export function WordChange({ before, after }: { before: string; after: string }) {
  const { i18n } = useTranslation()
  return <Parts parts={comparedIn(i18n.language, before, after)} />
}

/** Texts that have little in common take as long as both together; a reader learns nothing more from it. */
const longestLook = 500

/** Word by word: the library's own words are Latin ones, and it would part Greek and Hebrew letter by letter. */
export function comparedIn(language: string, before: string, after: string): Part[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
  const parts = diffArrays(wordsOf(before), wordsOf(after), { timeout: longestLook })
  if (!parts)
    return [
      { value: before, act: 'removed' },
      { value: after, act: 'added' },
    ]
  return parts.map(({ value, added, removed }) => ({
    value: value.join(''),
    act: added ? 'added' : removed ? 'removed' : 'kept',
  }))
}

const tags = { added: 'ins', removed: 'del', kept: 'span' } as const

export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ value, act }, place) => {
    // Parts have no name of their own; they never change places.
    const key = place
    const Tag = tags[act]
    return <Tag key={key}>{value}</Tag>
  })
}
