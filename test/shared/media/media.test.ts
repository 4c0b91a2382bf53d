import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAlike, mediaOf, permissionEnd, permissionOn, stemOf } from '../../../shared/media/media.ts'
import { headBytes, mediaTypeOf } from '../../../shared/media/media-type.ts'
import { aFile } from '../../support/pictures.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('the type of a file', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['GIF89a', 'gif'],
    ['RIFF\0\0\0\0WEBP', 'webp'],
    ['%PDF-1.7', 'pdf'],
    ['\0\0\0\x1cftypavif', 'avif'],
    ['\0\0\0\x1cftypheic', 'heic'],
    ['\0\0\0\x1cftypmif1\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x1cftypmif1\0\0\0\0mif1avif', 'avif'],
    ['\0\0\0\x18ftypmp42', 'mp4'],
    ['\0\0\0\x14ftypqt  ', 'mov'],
    ['\0\0\0\x08wide\0\0\0\0mdat', 'mov'],
    ['\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x1fB\x86\x81\x01B\x82\x84webm', 'webm'],
    ['\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x1fB\x86\x81\x01B\x82\x88matroska', undefined],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
    ['\xef\xbb\xbf <?xml version="1.0"?>', 'svg'],
    ['RIFF\0\0\0\0WAVE', undefined],
    ['PK\x03\x04', undefined],
    ['', undefined],
  ])('of %j is %s', (text, type) => {
    expect(mediaTypeOf(bytes(text))).toBe(type)
  })

  it('is told of any bytes without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: headBytes * 2 }), (head) => {
        expect([undefined, 'string']).toContain(typeof mediaTypeOf(head) === 'string' ? 'string' : undefined)
      }),
    )
  })
})

describe('a permission', () => {
  const given = { untilDay: null, proof: 'mail of 3 May' }

  it('is needed only for what shows somebody, and holds up to its last day', () => {
    expect(permissionOn({ shows: 'nobody', permissions: [] }, '2026-03-01')).toBe('notNeeded')
    expect(permissionOn({ shows: null, permissions: [] }, '2026-03-01')).toBe('open')
    expect(permissionOn({ shows: 'somebody', permissions: [] }, '2026-03-01')).toBe('missing')
    expect(permissionOn({ shows: 'somebody', permissions: [given] }, '2026-03-01')).toBe('given')
    const until = [given, { untilDay: '2026-03-05', proof: 'form' }]
    expect(permissionOn({ shows: 'somebody', permissions: until }, '2026-03-05')).toBe('given')
    expect(permissionOn({ shows: 'somebody', permissions: until }, '2026-03-06')).toBe('expired')
    expect(permissionEnd(until)).toBe('2026-03-05')
    const unproven = [given, { untilDay: null, proof: ' ' }]
    expect(permissionOn({ shows: 'somebody', permissions: unproven }, '2026-03-01')).toBe('missing')
  })
})

describe('the files of a variant', () => {
  const use = (id: string, variantId: string | null, position: number) => ({ id, variantId, position })
  const uses = [use('b', null, 2), use('a', null, 1), use('c', 'v', 1)]
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

  it('are those of the post until it has its own, and none where it has none on purpose', () => {
    expect(ids(mediaOf(uses, null))).toEqual(['a', 'b'])
    expect(ids(mediaOf(uses, { id: 'v', ownMediaAt: null }))).toEqual(['a', 'b'])
    expect(ids(mediaOf(uses, { id: 'v', ownMediaAt: '2026-03-01T08:00:00.000Z' }))).toEqual(['c'])
    expect(ids(mediaOf(uses, { id: 'w', ownMediaAt: '2026-03-01T08:00:00.000Z' }))).toEqual([])
  })
})

describe('what looks alike', () => {
  it('is named alike but for what copies add', () => {
    for (const name of ['oven.jpg', 'Oven (1).JPG', 'oven - copy.png', 'oven_1080x1350.webp', 'oven@2x.png'])
      expect([name, stemOf(name)]).toEqual([name, 'oven'])
    expect(stemOf('2026-03-12 oven 2.jpg')).toBe('2026-03-12 oven 2')
  })

  it('is found by name and by look, across sizes and types, in groups', () => {
    const [a, b, c, d, e, f] = [
      aFile({ id: 'a', name: 'oven.jpg', look: '0123456789abcdef' }),
      aFile({ id: 'b', name: 'oven (1).png', type: 'png', look: null }),
      // Two bits other than the first one.
      aFile({ id: 'c', name: 'web.jpg', look: '0123456789abcdec' }),
      aFile({ id: 'd', name: 'oven.mp4', type: 'mp4', look: null }),
      aFile({ id: 'e', name: 'white.jpg', look: '0000000000000000' }),
      aFile({ id: 'f', name: 'paper.jpg', look: '0000000000000000' }),
    ]
    const groups = findAlike([a, b, c, d, e, f] as never)
    expect(new Set([groups.get('a'), groups.get('b'), groups.get('c')]).size).toBe(1)
    expect([groups.get('a') !== undefined, groups.get('d'), groups.get('e'), groups.get('f')]).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is looked for among five thousand in less time than a window may wait', () => {
    const files = Array.from({ length: 5_000 }, (_, at) =>
      aFile({
        id: `m${at}`,
        name: `IMG_${at}.jpg`,
        look: (at * 2_654_435_761).toString(16).padStart(16, '7').slice(-16),
      }),
    )
    findAlike(files)
    const begun = performance.now()
    findAlike(files)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})
