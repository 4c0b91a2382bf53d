import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsOf } from '../../../electron/words.ts'
import { tellLines, tellRange } from '../../../renderer/parts/line-list.ts'

const t = await wordsOf('en')
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')
const tell = (...lines: number[]) => plain(tellLines(lines, t))
const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

it('tells lines that follow each other as one range, whatever their order', () => {
  expect(tell(7, 5, 4, 6)).toBe('4–7')
  expect(tell(2, ...upTo(4, 7), 1204)).toBe('2, 4–7, 1204')
  expect(tell(2, 3)).toBe('2, 3')
  expect(tell(5)).toBe('5')
})

it('counts the lines behind the first ranges', () => {
  expect(tell(2, 4, 6, 8, ...upTo(10, 24), 26)).toBe('2, 4, 6, 8 and 16 more')
})

it('counts a line once that is told twice', () => {
  expect(tell(4, 4, 5, 6)).toBe('4–6')
})

it('leaves no line out: those named and those counted are all there are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (lines) => {
      const [told = '', more = '0'] = tell(...lines).split(' and ')
      const named = told.split(', ').flatMap((part) => {
        const [from = 0, to = from] = part.split('–').map(Number)
        return upTo(from, to)
      })
      expect(named).toEqual(lines.toSorted((a, b) => a - b).slice(0, named.length))
      expect(named.length + Number.parseInt(more, 10)).toBe(lines.length)
    }),
  )
})

it('keeps a range in its own direction between words of a language from right to left', async () => {
  const hebrew = await wordsOf('he')
  expect(tellLines([...upTo(4, 7), 9, 11, 13, ...upTo(20, 35)], hebrew)).toBe(
    '\u20684–7\u2069, 9, 11, 13 ועוד 16',
  )
  expect(tellRange({ from: 3, to: 3 })).toBe('3')
})
