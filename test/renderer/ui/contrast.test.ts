import { describe, expect, it } from 'vitest'
import { dark, light, markPairs, textPairs } from '../../../renderer/ui/theme/scheme.ts'

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

const schemes = { light, dark }

describe('contrast', () => {
  it('agrees with the published figures', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })

  for (const [name, scheme] of Object.entries(schemes)) {
    it.each(textPairs)(`reads ${name} %s on %s at 4.5:1 or more`, (text, ground) => {
      expect(contrast(scheme[text], scheme[ground])).toBeGreaterThanOrEqual(4.5)
    })
    it.each(markPairs)(`shows ${name} %s on %s at 3:1 or more`, (mark, ground) => {
      expect(contrast(scheme[mark], scheme[ground])).toBeGreaterThanOrEqual(3)
    })
  }
})
