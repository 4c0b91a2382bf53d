import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, markHits, termsOf } from '../../shared/search.ts'
import { fold } from '../../shared/text/fold.ts'

const marked = (excerpt: { text: string; hits: [number, number][] } | undefined) =>
  excerpt?.hits.map(([start, end]) => excerpt.text.slice(start, end))

describe('termsOf', () => {
  it('folds, splits and drops doubles', () => {
    expect(termsOf('  İzmir, IZMIR  fuar ')).toEqual(['izmir', 'fuar'])
    expect(termsOf('!?')).toEqual([])
  })
})

describe('markHits', () => {
  it('marks the words as typed, not as folded', () => {
    expect(marked(markHits('Görüşme: İstanbul fuarı', termsOf('istan FUARI')))).toEqual(['İstanbul', 'fuarı'])
    expect(marked(markHits('אמרתי שָׁלוֹם לכולם', termsOf('שלום')))).toEqual(['שָׁלוֹם'])
  })
})

describe('excerptOf', () => {
  const filler = 'on and on the story goes without anything of note '.repeat(20)

  it('says nothing where nothing was found', () => {
    expect(excerptOf(filler, ['needle'])).toBeUndefined()
  })

  it('shows the neighbourhood of the hit with signs where it was cut', () => {
    const excerpt = excerptOf(`${filler}then a Needle appeared ${filler}`, ['needle'])
    expect(excerpt?.text.startsWith('…')).toBe(true)
    expect(excerpt?.text.endsWith('…')).toBe(true)
    expect(excerpt?.text.length).toBeLessThan(200)
    expect(marked(excerpt)).toEqual(['Needle'])
  })

  it('leaves a short text whole', () => {
    expect(excerptOf('met at the fair', ['fair'])).toEqual({ text: 'met at the fair', hits: [[11, 15]] })
  })

  it('marks only words that begin with a term, wherever it cuts', () => {
    const word = fc.constantFrom('Άλφα', 'beta', 'İğne', 'δέλτα', 'x'.repeat(500), 'שָׁלוֹם', '—', 'ok')
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 80 }),
        fc.constantFrom('αλφα', 'igne', 'x', 'שלומ'),
        (words, term) => {
          const excerpt = excerptOf(words.join(' '), [term])
          if (!excerpt) {
            expect(words.some((each) => fold(each).startsWith(term))).toBe(false)
            return
          }
          expect(excerpt.text.length).toBeLessThan(600)
          expect(excerpt.hits.length).toBeGreaterThan(0)
          for (const [start, end] of excerpt.hits) {
            expect(fold(excerpt.text.slice(start, end)).startsWith(term)).toBe(true)
          }
        },
      ),
    )
  })
})
