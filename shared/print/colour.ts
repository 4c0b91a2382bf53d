import { z } from 'zod'

/** As a style sheet writes it, in lower case. */
export const Colour = z.string().regex(/^#[0-9a-f]{6}$/)
export type Colour = z.infer<typeof Colour>

/** WCAG AA for text of a book's size. */
export const readable = 4.5

const white = '#ffffff'
const ink = '#211e18'

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function partsOf(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

/** The lightest shade of a colour that can be read as text on white paper; the colour itself where it can be. */
export function readableTone(colour: Colour): Colour {
  const shade = (share: number): Colour =>
    `#${partsOf(colour)
      .map((part) =>
        Math.round(part * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  let share = 100
  while (contrast(shade(share / 100), white) < readable) share -= 1
  return shade(share / 100)
}

/** What can be read on a ground of this colour: white, or else ink. */
export function textOn(colour: Colour): Colour {
  return contrast(white, colour) >= contrast(ink, colour) ? white : ink
}
