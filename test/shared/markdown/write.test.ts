import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../shared/markdown/plain.ts'
import { type Block, type Piece, readMarkdown, tidy } from '../../../shared/markdown/read.ts'
import { writeMarkdown } from '../../../shared/markdown/write.ts'

const words = [
  'İstanbul’da ışık',
  'perché no?',
  'Καλημέρα, κόσμε·',
  'שלום עולם',
  'ב־3 בדצמבר',
  '*',
  '**',
  '***',
  '_',
  '__',
  '#',
  '##',
  '1.',
  '2)',
  '10.',
  '-',
  '--',
  '---',
  '+',
  '<',
  '<b>',
  '>',
  '&',
  '&amp;',
  '&copy;',
  '\\',
  '\\*',
  '[',
  ']',
  '](',
  '(',
  ')',
  '!',
  '`',
  '```',
  '|',
  '~~',
  'https://example.com/a_b*c?x=1&y=2',
  '@hand_le_',
  '#tag',
  '👩‍🍳🥐',
  ':',
  '.',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\u00A0',
  '\u2028',
  'a',
]

const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const address = fc.constantFrom(
  'https://example.com/',
  'http://example.com/a_(b)*c*?x=[1]&copy;=2#_d_',
  'mailto:ada@example.com',
  'https://example.com/\\x<y>',
)
const piece: fc.Arbitrary<Piece> = fc
  .record({ text, bold: fc.boolean(), italic: fc.boolean(), address: fc.option(address, { nil: undefined }) })
  .map(({ text: words, bold, italic, address: to }) => ({
    text: words,
    ...(bold && { isBold: true as const }),
    ...(italic && { isItalic: true as const }),
    ...(to && { address: to }),
  }))
const pieces = fc.array(piece, { maxLength: 5 })
const { block } = fc.letrec<{ block: Block; item: Block[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('paragraph' as const), pieces }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), pieces }),
    fc.record({
      kind: fc.constant('list' as const),
      mark: fc.constantFrom('-' as const, '*' as const, '+' as const),
      start: fc.constant(1),
      items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      mark: fc.constantFrom('.' as const, ')' as const),
      start: fc.integer({ min: 0, max: 1200 }),
      items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
  ),
  item: fc.array(tie('block'), { maxLength: 3 }),
}))
const blocks = fc.array(block, { maxLength: 4 })

/** Every word in order, whatever it looks like. */
function wordsOf(all: readonly Block[]): string {
  return all
    .map((one) =>
      one.kind === 'list'
        ? one.items.map(wordsOf).join('')
        : tidy(one.pieces)
            .map((each) => each.text)
            .join(''),
    )
    .join('')
    .replace(/\s+/g, '')
}

describe('a text that is written and read again', () => {
  it('has every word of its blocks, and a second writing is the same', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const written = writeMarkdown(all)
        const read = readMarkdown(written)
        expect(wordsOf(read)).toBe(wordsOf(all))
        expect(writeMarkdown(read)).toBe(written)
      }),
      { numRuns: 1500 },
    )
  })

  it('has every word of any text, and a second writing is the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.array(text).map((lines) => lines.join('\n')),
        ),
        (typed) => {
          const read = readMarkdown(typed)
          const written = writeMarkdown(read)
          expect(wordsOf(readMarkdown(written))).toBe(wordsOf(read))
          expect(writeMarkdown(readMarkdown(written))).toBe(written)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it.each(['\u00a0__ __', '_  _ _', '* * *'])('has the spaces of a row of marks: %j', (typed) => {
    const written = writeMarkdown(readMarkdown(typed))
    expect(written).toBe(typed.trim())
    expect(writeMarkdown(readMarkdown(written))).toBe(written)
  })

  it('is read the same, whether the reader has to be asked or not', () => {
    fc.assert(
      fc.property(fc.array(text), fc.constantFrom('\n', '\n\n', '\r\n', '\n \t\n', '\r\r'), (lines, end) => {
        const typed = lines.join(end)
        expect(readMarkdown(typed)).toEqual(readMarkdown(`${typed}\n\n\\*`).slice(0, -1))
      }),
      { numRuns: 1500 },
    )
  })

  it.each([
    'We bake **by hand** and *say so*.\nWhole grain\n\n## Why\n\n- First\n- Second\n  - [Deeper](https://example.com/a_b)\n\n3. Third\n4. Fourth',
    'Rule #1: 5 * 3 < 20 & more > less, snake_case, C:\\temp, 100%.',
    'שלום **עולם** @hand_le https://example.com/a_b',
  ])('is as it was where nothing has to change: %j', (typed) => {
    expect(writeMarkdown(readMarkdown(typed))).toBe(typed)
  })

  it('keeps bold and italics where the mark can stand, and moves it off a space', () => {
    const bold = (words: string): Piece => ({ text: words, isBold: true })
    const written = (...all: Piece[]) => writeMarkdown([{ kind: 'paragraph', pieces: all }])
    expect(written({ text: 'Say ' }, bold('it '), { text: 'now' })).toBe('Say **it** now')
    expect(written(bold('Why:'), { text: 'because' })).toBe('**Why**:because')
    expect(written({ text: '*' }, bold('a'), { text: '*' })).toBe('\\***a**\\*')
  })

  it('reads numbers as they were typed', () => {
    expect(readMarkdown('1. a\n1. b\n2. c\n7) d')).toMatchObject([
      { start: 1, items: [[{}]] },
      { start: 1, items: [[{}], [{}]] },
      { start: 7, mark: ')' },
    ])
  })
})

describe('what is no mark', () => {
  it.each([
    '<script>alert(1)</script>',
    '<b onclick="x">bold</b>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,a)',
    '[x](file:///etc/passwd)',
    '[x](app://app/index.html)',
    '![image](https://example.com/a.png)x',
    '> quoted',
    '`code`',
    '| a | b |\n| - | - |',
    'Title\n=====',
    '&lt;b&gt;',
    '    four spaces',
  ])('is words: %s', (typed) => {
    const found = readMarkdown(typed).flatMap((one) => (one.kind === 'list' ? [] : one.pieces))
    const isImage = typed.startsWith('!')
    expect(found.map((one) => one.text).join('')).toBe(isImage ? '!imagex' : typed.trim())
  })

  it('costs no more than its length, however it is nested', () => {
    for (const mark of ['[', '*', '_', '- ', '1. ', '**a ', '[a](', '\\', '# ', '*a_ ']) {
      const typed = mark.repeat(200_000 / mark.length)
      const begun = performance.now()
      const written = writeMarkdown(readMarkdown(typed))
      expect(performance.now() - begun).toBeLessThan(2000)
      expect(wordsOf(readMarkdown(written)).length).toBeGreaterThan(0)
    }
  })
})

it('says a text on one line without its marks', () => {
  expect(plainText('## Why\n\nWe **bake** [here](https://example.com).\n\n- one\n- two\n\n2. three')).toBe(
    'Why We bake here. • one • two 2. three',
  )
  expect(plainText('5 * 3 < 20\nsnake_case \\*not\\*')).toBe('5 * 3 < 20 snake_case *not*')
})
