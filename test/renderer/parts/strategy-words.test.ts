import { expect, it } from 'vitest'
import { type RecordWords, strategyWords } from '../../../renderer/parts/strategy-words.ts'
import en from '../../../shared/i18n/en.json' with { type: 'json' }

/** What stands at a key of the words: a text, more keys, or nothing. */
function at(key: string): unknown {
  return key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], en)
}

it.each(Object.entries(strategyWords as unknown as Record<string, RecordWords>))(
  'has the words for a %s, its fields and their codes',
  (_, { name, chapter, fields }) => {
    expect(at(name)).toBeTypeOf('string')
    expect(at(`strategy.tab.${chapter}`)).toBeTypeOf('string')
    for (const { label, codes } of Object.values(fields)) {
      expect([label, typeof at(label)]).toEqual([label, 'string'])
      if (codes) expect([codes, typeof at(codes)]).toEqual([codes, 'object'])
    }
  },
)
