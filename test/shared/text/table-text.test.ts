import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableText } from '../../../shared/text/table-text.ts'

describe('tableText', () => {
  it('puts tabs between cells and nothing where nothing is known', () => {
    expect(
      tableText([
        ['Channel', 'Reach'],
        ['sample', 1500],
        ['other', null],
      ]),
    ).toBe('Channel\tReach\nsample\t1500\nother\t')
  })

  it('keeps a cell one cell, whatever breaks its text has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })),
        (rows) => {
          const lines = rows.length === 0 ? [] : tableText(rows).split('\n')
          expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map(() => 2))
        },
      ),
    )
  })

  it.each(['=1+1', '+cmd', '-cmd', '@sample', '  =A1', '\t=A1', '＝A1'])(
    'makes text of %j, which a spreadsheet would run',
    (cell) => expect(tableText([[cell]])).toBe(`'${cell.trim()}`),
  )

  it.each(['-36.7%', '+1,200', '−5', '2026-11-22', '–'])('leaves %j as it is', (cell) =>
    expect(tableText([[cell]])).toBe(cell),
  )
})
