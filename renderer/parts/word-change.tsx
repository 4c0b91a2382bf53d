import { diffWordsWithSpace } from 'diff'
import { useTranslation } from 'react-i18next'
import type { Part } from './passages.ts'

/** A text with the words that went and those that came, in one line of reading. */
export function WordChange({ before, after }: { before: string; after: string }) {
  const { i18n } = useTranslation()
  return <Parts parts={comparedIn(i18n.language, before, after)} />
}

export function comparedIn(language: string, before: string, after: string): Part[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    value,
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
