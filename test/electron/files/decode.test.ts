import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode, largestImport } from '../../../electron/files/decode.ts'

const captions = {
  'windows-1252': 'Frische Brötchen für alle: “très bon”, señor! Über Größe & crème brûlée',
  'windows-1254': 'Bugün taze ekmek çıktı, İstanbul şubemize gelin, çay ve simit ağız tadıyla',
  'windows-1250': 'Świeży chleb już dziś: pączki, żurek i łosoś – zapraszamy do źródła smaku',
  'windows-1253': 'Φρέσκο ψωμί κάθε πρωί στον φούρνο μας, ελάτε να το δοκιμάσετε σήμερα',
  'windows-1255': 'לחם טרי בכל בוקר במאפייה שלנו, בואו לטעום היום את הלחם החדש',
  'windows-1251': 'Свежий хлеб каждое утро в нашей пекарне, приходите и попробуйте сегодня',
} as const

function reads(bytes: Uint8Array) {
  const decoded = decode(bytes)
  if (!decoded.ok) throw new Error(decoded.why.code)
  return decoded
}

function refuses(bytes: Uint8Array) {
  const decoded = decode(bytes)
  return decoded.ok ? undefined : decoded.why.code
}

describe('decode', () => {
  it('gives any text back from UTF-8 and UTF-16, with or without a mark where that can be told', () => {
    const text = fc
      .string({
        unit: fc.constantFrom(...'Post,ID\n012 "', 'ş', 'א', 'Ω', '😀'),
        minLength: 4,
        maxLength: 200,
      })
      .filter((value) => value.trim() !== '')
    fc.assert(
      fc.property(text, (value) => {
        expect(reads(Buffer.from(value)).text).toBe(value)
        expect(reads(Buffer.from(`\ufeff${value}`)).text).toBe(value)
        expect(reads(iconv.encode(value, 'utf-16le', { addBOM: true })).text).toBe(value)
        expect(reads(iconv.encode(value, 'utf-16be', { addBOM: true })).text).toBe(value)
      }),
    )
  })

  it('tells UTF-16 without a mark by its zero bytes, in Hebrew too', () => {
    const text = `Post ID,Views\n17900000000000038,12\n${captions['windows-1255']}\n`
    expect(reads(iconv.encode(text, 'utf-16le', { addBOM: false }))).toMatchObject({
      text,
      encoding: 'utf-16le',
    })
    expect(reads(iconv.encode(text, 'utf-16be', { addBOM: false }))).toMatchObject({
      text,
      encoding: 'utf-16be',
    })
  })

  it.each(Object.entries(captions))(
    'guesses %s from its letters and says that it guessed',
    (encoding, caption) => {
      const text = `Post ID;Description;Views\n17900000000000038;${caption};12\n`
      expect(reads(iconv.encode(text, encoding))).toEqual({
        ok: true,
        text,
        encoding,
        notes: [{ code: 'guessedEncoding', params: { encoding } }],
      })
    },
  )

  it('loses only the cut character of a text that ends inside one', () => {
    const bytes = Buffer.from('Ekmek ş')
    expect(reads(bytes.subarray(0, -1))).toMatchObject({
      text: 'Ekmek ',
      encoding: 'utf-8',
      notes: [{ code: 'cutEnd' }],
    })
    const wide = iconv.encode('Ekmek 1', 'utf-16le', { addBOM: true })
    expect(reads(wide.subarray(0, -1))).toMatchObject({ text: 'Ekmek ', notes: [{ code: 'cutEnd' }] })
  })

  it('refuses files that are no text, each by what it is', () => {
    const starting = (start: string, rest = '\0\x01binary') => Buffer.from(start + rest, 'latin1')
    expect(refuses(starting('\x89PNG\r\n\x1a\n'))).toBe('isPicture')
    expect(refuses(starting('\xff\xd8\xff\xe0'))).toBe('isPicture')
    expect(refuses(starting('%PDF-1.7\n'))).toBe('isPdf')
    expect(refuses(starting('\xd0\xcf\x11\xe0\xa1\xb1'))).toBe('isSpreadsheet')
    expect(refuses(starting('PK\x03\x04', '....[Content_Types].xml'))).toBe('isSpreadsheet')
    expect(refuses(starting('PK\x03\x04', '....photo.jpg'))).toBe('isZip')
    expect(refuses(starting('SQLite format 3\0'))).toBe('isWorkspace')
    expect(refuses(starting('Post ID,Views\n1,2\n'))).toBe('isBinary')
  })

  it('refuses nothing and blanks as empty, and a file too large before looking at it', () => {
    expect(refuses(new Uint8Array())).toBe('empty')
    expect(refuses(Buffer.from('\ufeff\n \n'))).toBe('empty')
    const large = decode(new Uint8Array(largestImport + 1))
    expect(large).toEqual({ ok: false, why: { code: 'tooLarge', params: { megabytes: 33, limit: 32 } } })
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        decode(bytes)
      }),
      { numRuns: 2000 },
    )
  })
})
