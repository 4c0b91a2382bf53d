import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  longestAnswer,
  type OwnerAnswer,
  readAnswer,
  writeAnswer,
} from '../../../shared/posts/owner-answer.ts'
import { decisions } from '../../../shared/posts/workflow.ts'

const uuid = fc.constant(null).map(() => crypto.randomUUID())
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '',
    'price: 5 €',
    'מחיר "גבוה"',
    'çok pahalı',
    'πολύ ακριβό',
    '\ud800',
    '</script>',
    'a\nb',
  ),
)
const answer: fc.Arbitrary<OwnerAnswer> = fc.record({
  packId: uuid,
  person: words,
  at: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  posts: fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 500 }),
      versionId: uuid,
      decision: fc.constantFrom(null, ...decisions),
      comment: words,
    }),
    { maxLength: 30 },
  ),
})

const spoil = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1)

describe('an answer', () => {
  it('is read back as it was ticked', () => {
    fc.assert(
      fc.property(answer, (given) => {
        expect(readAnswer(writeAnswer(given))).toEqual({ ok: true, answer: given })
      }),
    )
  })

  it('is read from within a mail that wrapped, indented, quoted and ended its lines in its own way', () => {
    fc.assert(
      fc.property(answer, fc.integer({ min: 20, max: 90 }), words, (given, width, around) => {
        const [first = '', ...rest] = writeAnswer(given).split('\n')
        const end = rest.pop()
        const wrapped = rest.join('').match(new RegExp(`.{1,${width}}`, 'g')) ?? []
        const mail = [around, first, ...wrapped, end, around].map((line) => `> \u200f ${line}`).join('\r\n')
        expect(readAnswer(mail)).toEqual({ ok: true, answer: given })
      }),
    )
  })

  it('is refused when one letter of it is another one, or is read as it was', () => {
    fc.assert(
      fc.property(answer, fc.nat(), fc.constantFrom(...'AZaz09+/=>\n #'), (given, place, letter) => {
        const text = writeAnswer(given)
        const read = readAnswer(spoil(text, place % text.length, letter))
        if (read.ok) expect(read.answer).toEqual(given)
      }),
      { numRuns: 1000 },
    )
  })

  it('is refused when it was cut short anywhere', () => {
    fc.assert(
      fc.property(answer, fc.nat(), (given, place) => {
        const text = writeAnswer(given)
        expect(readAnswer(text.slice(0, place % text.length)).ok).toBe(false)
      }),
    )
  })

  const given: OwnerAnswer = {
    packId: crypto.randomUUID(),
    person: 'Sample Owner',
    at: '2026-12-01T08:00:00.000Z',
    posts: [{ number: 1, versionId: crypto.randomUUID(), decision: 'change', comment: 'price' }],
  }

  it('is the first whole one where a mail quotes an older one below', () => {
    const older = { ...given, person: 'Somebody' }
    expect(readAnswer(`${writeAnswer(given)}\n> ${writeAnswer(older)}`)).toEqual({ ok: true, answer: given })
    const cut = writeAnswer(older).replace(/\n.*\n/, '\n')
    expect(readAnswer(`${cut}\n${writeAnswer(given)}`)).toEqual({ ok: true, answer: given })
  })

  it('carries a checksum that others would compute as well', () => {
    const sum = crc32(JSON.stringify(given)).toString(16).padStart(8, '0')
    expect(writeAnswer(given).endsWith(`END RAPPORT ANSWER ${sum}`)).toBe(true)
  })

  it.each([
    ['none', 'all fine, thank you'],
    ['none', ''],
    ['damaged', 'RAPPORT ANSWER 1\nabc'],
    ['damaged', 'END RAPPORT ANSWER 00000000'],
    ['damaged', `RAPPORT ANSWER 1\n${btoa('{}')}\nEND RAPPORT ANSWER ${crc32('{}').toString(16)}`],
    ['newer', writeAnswer(given).replace('RAPPORT ANSWER 1', 'RAPPORT ANSWER 2')],
    ['tooLarge', `${writeAnswer(given)}${' '.repeat(longestAnswer)}`],
  ])('is refused as %s', (why, text) => {
    expect(readAnswer(text)).toEqual({ ok: false, why })
  })
})
