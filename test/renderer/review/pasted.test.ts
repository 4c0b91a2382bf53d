import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../renderer/parts/format.ts'
import { formOf } from '../../../renderer/review/numbers/number-form.ts'
import { readNumber, readPastedTable } from '../../../renderer/review/numbers/pasted.ts'

const target = {
  channels: ['a', 'b', null],
  measures: ['followers', 'engagements', 'impressions'],
  locale: 'en-GB',
} as const

describe('readNumber', () => {
  it('reads counts in any grouping, and decimals in the language of the screen', () => {
    expect(readNumber('1,234', 'it-IT')).toBe(1234)
    expect(readNumber('1.234', 'en-GB')).toBe(1234)
    expect(readNumber('2,5', 'it-IT')).toBe(2.5)
    expect(readNumber('2.5', 'he-IL')).toBe(2.5)
    expect(readNumber('', 'en-GB')).toBeNull()
    expect(readNumber('many', 'en-GB')).toBeUndefined()
    expect(readNumber('-3', 'en-GB')).toBeUndefined()
  })

  it('gives back every count as any of the five languages writes it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('en-GB', 'tr-TR', 'it-IT', 'el-GR', 'he-IL'), (value, locale) => {
        expect(readNumber(new Intl.NumberFormat(locale).format(value), locale)).toBe(value)
      }),
    )
  })
})

describe('readPastedTable', () => {
  it('gives every number its channel and measure, from the cell with the cursor on', () => {
    const value = fc.nat({ max: 1e6 })
    const table = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const { readings, refused } = readPastedTable(
          rows.map((row) => row.join('\t')).join(end) + end,
          target,
        )
        expect(refused).toBe(0)
        expect(readings).toEqual(
          rows.flatMap((row, down) =>
            row.map((one, along) => ({
              measureId: target.measures[along],
              channelId: target.channels[down],
              value: one,
            })),
          ),
        )
      }),
    )
  })

  it('passes over names, leaves blanks alone, and counts what it could not take', () => {
    const text = 'Channel\tFollowers\tEngagements\nInstagram\t1,200\t\nLinkedIn\tn/a\tmany\n'
    expect(readPastedTable(text, target)).toEqual({
      readings: [{ measureId: 'followers', channelId: 'a', value: 1200 }],
      refused: 1,
    })
    expect(readPastedTable('1\t2\t3\t4', target).refused).toBe(1)
  })

  it('reads each line as its own unit is written', () => {
    const format = createFormat('en', 'UTC', 'EUR')
    const reads = [
      formOf('shareOfVoice', 'share', format).read,
      formOf('responseTime', 'minutes', format).read,
      formOf('leads', 'count', format).read,
    ]
    const lines = { ...target, measures: ['value'], reads }
    expect(readPastedTable('Value\n4.5 %\n1:30\n12', lines)).toEqual({
      readings: [
        { measureId: 'value', channelId: 'a', value: 0.045 },
        { measureId: 'value', channelId: 'b', value: 90 },
        { measureId: 'value', channelId: null, value: 12 },
      ],
      refused: 0,
    })
    expect(readPastedTable('4.5 %\n90\n12', lines).refused).toBe(1)
  })
})
