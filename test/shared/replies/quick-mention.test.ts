import { describe, expect, it } from 'vitest'
import el from '../../../shared/i18n/el.json' with { type: 'json' }
import en from '../../../shared/i18n/en.json' with { type: 'json' }
import he from '../../../shared/i18n/he.json' with { type: 'json' }
import it_ from '../../../shared/i18n/it.json' with { type: 'json' }
import tr from '../../../shared/i18n/tr.json' with { type: 'json' }
import { mentionKinds } from '../../../shared/replies/mention.ts'
import { readQuickMention } from '../../../shared/replies/quick-mention.ts'

describe('a mention typed in a hurry', () => {
  it.each([
    [en, 'complaint @rye.fan: Stale: twice!', 'complaint', '@rye.fan', 'Stale: twice!'],
    [en, '  QUESTION : open on Friday?', 'question', '', 'open on Friday?'],
    [tr, 'SIKAYET Işıl Misal: bayat', 'complaint', 'Işıl Misal', 'bayat'],
    [it_, 'recensione Anna: buono', 'review', 'Anna', 'buono'],
    [el, 'ερωτηση: ανοιχτά;', 'question', '', 'ανοιχτά;'],
    [he, 'תלונה אנה: קר', 'complaint', 'אנה', 'קר'],
  ])('is read in each language (%#)', (words, typed, kind, author, text) => {
    expect(readQuickMention(typed, words.replies.quick)).toEqual({ kind, author, text })
  })

  it.each(['complaint', 'complaint:', 'complaint anna', 'complaints: many', 'anna: hello', ''])(
    'is not seen in %j',
    (typed) => {
      expect(readQuickMention(typed, en.replies.quick)).toBeUndefined()
    },
  )

  it.each([en, tr, it_, el, he])('has no word that leads to two kinds (%#)', ({ replies: { quick } }) => {
    const words = mentionKinds.flatMap((kind) => quick[kind].split(',').map((word) => word.trim()))
    expect(words).toEqual([...new Set(words)])
    expect(words).not.toContain('')
  })
})
