import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Colour, contrast, readable, readableTone, textOn } from '../../../shared/print/colour.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

it('finds a tone of every colour that can be read on white, and keeps one that can be read already', () => {
  fc.assert(
    fc.property(colour, (one) => {
      const tone = readableTone(one)
      expect(Colour.safeParse(tone).success).toBe(true)
      expect(contrast(tone, '#ffffff')).toBeGreaterThanOrEqual(readable)
      if (contrast(one, '#ffffff') >= readable) expect(tone).toBe(one)
    }),
  )
})

it('keeps to the hue, and goes no darker than it must', () => {
  expect(readableTone('#ffd400')).toMatch(/^#([0-9a-f]{2})([0-9a-f]{2})00$/)
  expect(contrast(readableTone('#ffd400'), '#ffffff')).toBeLessThan(5)
})

it('writes on any ground so that it can be read', () => {
  fc.assert(
    fc.property(colour, (one) => {
      expect(contrast(textOn(one), one)).toBeGreaterThanOrEqual(3.9)
    }),
  )
})
