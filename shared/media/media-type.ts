export const mediaTypes = ['png', 'jpeg', 'gif', 'webp', 'avif', 'heic', 'mp4', 'mov', 'webm', 'pdf'] as const
export type MediaType = (typeof mediaTypes)[number]

export const mediaKinds = ['image', 'video', 'document'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** How a file of each type ends its name. */
export const mediaEndings: Record<MediaType, string> = {
  png: 'png',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  heic: 'heic',
  mp4: 'mp4',
  mov: 'mov',
  webm: 'webm',
  pdf: 'pdf',
}

/** How a page is told what it gets. */
export const mimeTypes: Record<MediaType, string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  mp4: 'video/mp4',
  // Its boxes are those of an MP4, and the page knows no other name for them.
  mov: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
}

/** What a dialog offers, and what people call the same. */
export const chosenEndings = [...Object.values(mediaEndings), 'jpeg', 'jfif', 'm4v', 'qt', 'heif']

/** Larger ones are refused: the largest that any network takes, and room to spare. */
export const largestBytes = { image: 100 * 1024 ** 2, document: 500 * 1024 ** 2, video: 64 * 1024 ** 3 }

/** A picture of more dots would fill the memory of the machine when it is drawn. */
export const mostPixels = 120_000_000

/** How many bytes of a file's beginning tell its type. */
export const headBytes = 64

/** What these bytes begin, whatever the file is called; `svg` and undefined are not taken in. */
export function mediaTypeOf(head: Uint8Array): MediaType | 'svg' | undefined {
  const has = (at: number, ...bytes: number[]) => bytes.every((byte, place) => head[at + place] === byte)
  if (has(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (has(0, 0xff, 0xd8, 0xff)) return 'jpeg'
  const text = asLatin(head)
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (/^RIFF[\s\S]{4}WEBP/.test(text)) return 'webp'
  if (text.startsWith('%PDF-')) return 'pdf'
  if (has(0, 0x1a, 0x45, 0xdf, 0xa3)) return text.includes('webm') ? 'webm' : undefined
  const [, brand] = /^[\s\S]{4}ftyp([\s\S]{4})/.exec(text) ?? []
  if (brand !== undefined) return typeOfBrand(brand, text)
  if (/^[\s\S]{4}(?:moov|mdat|wide|free)/.test(text)) return 'mov'
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(text) ? 'svg' : undefined
}

function typeOfBrand(brand: string, text: string): MediaType {
  if (/^avi[fs]$/.test(brand)) return 'avif'
  if (/^(?:hei[cxms]|hev[cxms])$/.test(brand)) return 'heic'
  // A file of pictures names what it can be read as further on.
  if (/^m[is]f1$/.test(brand)) return text.includes('avif') ? 'avif' : 'heic'
  return brand === 'qt  ' ? 'mov' : 'mp4'
}

function asLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, headBytes))
}

/** Why a file was not taken in. */
export const mediaRefusals = [
  'notReadable',
  'folder',
  'empty',
  'notMedia',
  'drawing',
  'tooLarge',
  'tooManyPixels',
  'broken',
  'changedMeanwhile',
  'diskFull',
  'cannotWrite',
] as const
export type MediaRefusal = (typeof mediaRefusals)[number]
