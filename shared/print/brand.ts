import { z } from 'zod'
import { Id } from '../record.ts'
import { Colour } from './colour.ts'

/** How the brand looks on paper. */
export const BrandLook = z.object({
  id: Id,
  /** Null is the app's own accent. */
  colour: Colour.nullable(),
  /** A PNG picture as base64: whatever file it came from, nothing in it can run or reach out. */
  mark: z.base64().nullable(),
})
export type BrandLook = z.infer<typeof BrandLook>

/** There is one, whoever writes it first, so its record is known before it is there. */
export const brandLookId: Id = '00000000-0000-8000-8000-000000000010'

export const BrandLookPatch = z.object({ colour: Colour.nullable(), mark: z.null() }).partial()
export type BrandLookPatch = z.infer<typeof BrandLookPatch>

/** Larger files are refused, in bytes: a mark that prints well is a hundredth of this, a photo comes from a camera. */
export const largestPicture = { mark: 4 * 1024 * 1024, photo: 30 * 1024 * 1024 } as const
export type PictureKind = keyof typeof largestPicture

export const markOutcomes = [
  'chosen',
  'cleaned',
  'cancelled',
  'tooLarge',
  'notPicture',
  'notDrawn',
  'notReadable',
] as const
/** How choosing a mark ended; only the first two took a picture in; `cleaned` says that more than it was in the file. */
export type MarkOutcome = (typeof markOutcomes)[number]

export const markTypes = ['image/png', 'image/jpeg', 'image/svg+xml'] as const
export type MarkType = (typeof markTypes)[number]

/** What kind of picture these bytes are, whatever the file is called; undefined when it is none of ours. */
export function markTypeOf(bytes: Uint8Array): MarkType | undefined {
  const startsWith = (...start: number[]) => start.every((byte, at) => bytes[at] === byte)
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (startsWith(0xff, 0xd8, 0xff)) return 'image/jpeg'
  return isSvg(bytes) ? 'image/svg+xml' : undefined
}

/** Whether an SVG holds what would run or reach out if it were opened as a page; as a mark it does neither. */
export function isMoreThanPicture({ bytes, type }: { bytes: Uint8Array; type: MarkType }): boolean {
  return type === 'image/svg+xml' && lively.test(asLatin(bytes))
}

const lively =
  /<(?:\w+:)?(?:script|foreignObject)|\son\w+\s*=|javascript:|@import|<!ENTITY\s+\S+\s+(?:SYSTEM|PUBLIC)|(?:href|src)\s*=\s*["']?\s*(?:[a-z]+:)?\/\/|url\(\s*["']?(?:[a-z]+:)?\/\//i

/** Every byte a letter: what is looked for is plain ASCII. */
function asLatin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** Its first element is what a file of markup is. */
function isSvg(bytes: Uint8Array): boolean {
  const text = asLatin(bytes.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '')
  const rest = text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(\[[\s\S]*?\])?\s*>/gi, '')
  return /^\s*<(?:\w+:)?svg[\s/>]/i.test(rest)
}
