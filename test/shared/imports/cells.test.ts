import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCount } from '../../../shared/imports/count.ts'
import { findColumns, foldHeader } from '../../../shared/imports/header.ts'
import { metaAliases } from '../../../shared/imports/meta/meta-columns.ts'
import { findShortcode, shortcodeTime } from '../../../shared/imports/shortcode.ts'
import { findDateOrder, metaZone, parseWallTime, toEpoch } from '../../../shared/imports/wall-time.ts'
import { shortcodeAt } from '../../support/instagram-file.ts'

describe('foldHeader', () => {
  it('ignores case, spaces, soft hyphens, zero-width characters and full-width letters', () => {
    for (const written of [
      'Post ID',
      ' post  id',
      '\ufeffPost\u00ad ID',
      'P\u200bost I\u2060D',
      'Ｐｏｓｔ ＩＤ',
    ]) {
      expect(foldHeader(written)).toBe('post id')
    }
  })
})

describe('findColumns', () => {
  it('takes the first of two equal headers and names the second as ignored', () => {
    const { found, ignored } = findColumns(['Views', 'Post ID', 'Views', 'Mood', ''], metaAliases)
    expect(found).toEqual({ impressions: 0, networkPostId: 1 })
    expect(ignored).toEqual(['Views', 'Mood'])
  })

  it('gives no header to two fields', () => {
    const all = Object.values(metaAliases).flat().map(foldHeader)
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
  })
})

describe('parseCount', () => {
  const read = (text: string) => {
    const count = parseCount(text, 'Views')
    return count.ok ? count.value : count.why.code
  }

  it('reads whole numbers as exports group them', () => {
    for (const text of [
      '1234567',
      '1,234,567',
      '1.234.567',
      '1 234 567',
      '1’234’567',
      '1\u00a0234\u00a0567',
    ]) {
      expect(read(text)).toBe(1_234_567)
    }
    expect(read('0')).toBe(0)
    expect(read('34.0')).toBe(34)
    expect(read('1.2K')).toBe(1200)
    expect(read('1,2 Mio')).toBe(1_200_000)
  })

  it('reads a blank and every mark for missing as missing, never as zero', () => {
    for (const text of ['', ' ', '--', '–', 'NAN', 'undefined', 'N/A', '< 1%']) expect(read(text)).toBeNull()
  })

  it('refuses what is no count, and names a number that a spreadsheet turned into a date', () => {
    for (const text of ['abc', '-5', '1,2345', '12 %', '1,234.5', '99999999999999999999']) {
      expect(read(text)).toBe('badNumber')
    }
    for (const text of ['3.апр', '4-Mar', '04.Apr', 'Mar-04']) expect(read(text)).toBe('excelDate')
  })

  it('gives back any whole number in any grouping', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(',', '.', ' ', '’', "'"), (value, mark) => {
        expect(read(String(value).replace(/\B(?=(\d{3})+$)/g, mark))).toBe(value)
      }),
    )
  })
})

describe('shortcode', () => {
  it('holds its own time, to the millisecond', () => {
    const years = { min: Date.UTC(2012, 0), max: Date.UTC(2035, 0) }
    fc.assert(
      fc.property(fc.integer(years), fc.nat({ max: 2 ** 23 - 1 }), (epoch, tail) => {
        expect(shortcodeTime(shortcodeAt(epoch, tail))).toBe(epoch)
      }),
    )
  })

  it('decodes a code worked out by hand', () => {
    // 'A' is 0 and 'B' is 1, so this id is 2^60 and its time 2^37 ms after the start of the clock.
    expect(shortcodeTime('BAAAAAAAAAA')).toBe(2 ** 37 + 1_314_220_021_721)
  })

  it('is found in links to posts and reels, with or without a name, and not in stories', () => {
    expect(findShortcode('https://www.instagram.com/p/DHWabc_-123/')).toBe('DHWabc_-123')
    expect(findShortcode('https://instagram.com/sample.bakery/reel/DHWabc_-123?igsh=1')).toBe('DHWabc_-123')
    expect(
      findShortcode('https://www.instagram.com/stories/sample.bakery/3591234567890123456'),
    ).toBeUndefined()
    expect(findShortcode('https://example.com/p/DHWabc_-123/')).toBeUndefined()
  })
})

describe('wall time', () => {
  const instant = (text: string) => {
    const wall = parseWallTime(text, 'monthFirst')
    return wall && new Date(toEpoch(wall, metaZone)).toISOString()
  }

  it('turns US Pacific time into instants through winter and summer', () => {
    expect(instant('01/15/2025 09:00')).toBe('2025-01-15T17:00:00.000Z')
    expect(instant('07/15/2025 09:00')).toBe('2025-07-15T16:00:00.000Z')
  })

  it('knows the two nights on which the clock changes', () => {
    expect(instant('03/09/2025 01:59')).toBe('2025-03-09T09:59:00.000Z')
    expect(instant('03/09/2025 03:00')).toBe('2025-03-09T10:00:00.000Z')
    expect(instant('11/02/2025 00:59')).toBe('2025-11-02T07:59:00.000Z')
    expect(instant('11/02/2025 02:00')).toBe('2025-11-02T10:00:00.000Z')
  })

  it('refuses days and times that do not exist', () => {
    for (const text of [
      '02/30/2025 09:00',
      '13/13/2025 09:00',
      '03/18/2025 25:00',
      '03/18/2025',
      '',
      'soon',
    ]) {
      expect(parseWallTime(text, 'monthFirst')).toBeUndefined()
    }
  })

  it('reads twelve-hour times', () => {
    expect(instant('07/15/2025 12:05 AM')).toBe('2025-07-15T07:05:00.000Z')
    expect(instant('07/15/2025 12:05 PM')).toBe('2025-07-15T19:05:00.000Z')
  })

  it('tests all rows for day-first dates, and lets the ids decide what the dates leave open', () => {
    const rows = (...cells: string[]) => cells.map((cell) => ({ cell, idTime: undefined }))
    expect(findDateOrder(rows('03/04/2025 09:00', '05/06/2025 09:00'), metaZone)).toBe('monthFirst')
    expect(findDateOrder(rows('03/04/2025 09:00', '27/06/2025 09:00'), metaZone)).toBe('dayFirst')
    expect(findDateOrder(rows('03.04.2025 09:00'), metaZone)).toBe('dayFirst')
    expect(findDateOrder(rows('03.04.2025 09:00', '03/18/2025 09:00'), metaZone)).toBe('monthFirst')
    const idTime = Date.UTC(2025, 2, 4, 17)
    expect(findDateOrder([{ cell: '03.04.2025 09:00', idTime }], metaZone)).toBe('monthFirst')
  })
})
