import { describe, expect, it } from 'vitest'
import el from '../../../shared/i18n/el.json' with { type: 'json' }
import en from '../../../shared/i18n/en.json' with { type: 'json' }
import he from '../../../shared/i18n/he.json' with { type: 'json' }
import it_ from '../../../shared/i18n/it.json' with { type: 'json' }
import tr from '../../../shared/i18n/tr.json' with { type: 'json' }
import { readQuickTouch } from '../../../shared/relationships/quick-touch.ts'
import { touchpointKinds } from '../../../shared/relationships/relationships.ts'

describe('a touchpoint typed in a hurry', () => {
  it.each([
    [en, 'met anna', 'meeting', 'anna'],
    [en, '  CALLED  Anna   Example', 'call', 'Anna Example'],
    [tr, 'GÖRÜŞTÜM ışıl', 'meeting', 'ışıl'],
    [it_, 'vista Anna', 'meeting', 'Anna'],
    [el, 'Τηλεφωνησα Αννα', 'call', 'Αννα'],
    [he, 'פגשתי אנה', 'meeting', 'אנה'],
  ])('is read in each language (%#)', (words, typed, kind, who) => {
    expect(readQuickTouch(typed, words.relationships.quick)).toEqual({ kind, who })
  })

  it.each(['met', 'met a', 'metropolis anna', 'anna met', ''])('is not seen in %j', (typed) => {
    expect(readQuickTouch(typed, en.relationships.quick)).toBeUndefined()
  })

  it.each([en, tr, it_, el, he])(
    'has no word that leads to two kinds (%#)',
    ({ relationships: { quick } }) => {
      const words = touchpointKinds.flatMap((kind) => quick[kind].split(',').map((word) => word.trim()))
      expect(words).toEqual([...new Set(words)])
      expect(words).not.toContain('')
    },
  )
})
