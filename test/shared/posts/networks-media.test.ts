import { describe, expect, it } from 'vitest'
import { checkFile, checkMedia, mediaRules } from '../../../shared/posts/networks-media.ts'
import { type Network, networks } from '../../../shared/strategy/strategy.ts'
import { aFile } from '../../support/pictures.ts'

const many = (count: number, values: Parameters<typeof aFile>[0] = {}) =>
  Array.from({ length: count }, () => aFile(values))
type Files = Parameters<typeof checkMedia>[1]
const checkOn = (network: Network, files: Files) => checkMedia(mediaRules[network], files)
const codes = (network: Network, files: Files) => checkOn(network, files).map(({ code }) => code)
const checkFileOn = (network: Network, file: Files[number]) => checkFile(mediaRules[network], file)
const video = { type: 'mp4', width: 1080, height: 1920, seconds: 30 } as const

describe('a network’s rule for files', () => {
  it('stands for every network, with the day it was checked on', () => {
    for (const network of networks) expect(mediaRules[network].checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('lets a good post through', () => {
    expect(codes('instagram', many(10))).toEqual([])
    expect(codes('x', many(4))).toEqual([])
    expect(codes('blog', many(50, { type: 'heic' }))).toEqual([])
  })

  it('counts: warns at the stricter number, and says otherwise beyond the widest', () => {
    expect(checkOn('instagram', many(11))).toEqual([{ code: 'tooManyImages', count: 11, limit: 10 }])
    expect(checkOn('instagram', many(21))).toEqual([{ code: 'overWidestImages', count: 21, limit: 20 }])
    expect(codes('x', [...many(1), ...many(1, video)])).toEqual(['notMixed'])
    expect(codes('bluesky', many(2, video))).toEqual(['tooManyVideos'])
    expect(codes('pinterest', [aFile(), aFile({ height: 1_000 })])).toEqual(['oneSize'])
  })

  it.each([
    ['bluesky', { bytes: 1_000_001 }, 'tooHeavy'],
    ['x', { type: 'gif', bytes: 15_000_001 }, 'tooHeavy'],
    ['instagram', { width: 300, height: 300 }, 'tooNarrow'],
    ['linkedin', { width: 7_000, height: 7_000 }, 'tooLarge'],
    ['instagram', { width: 1080, height: 1920 }, 'tooTall'],
    ['instagram', { width: 1080, height: 400 }, 'tooWide'],
    ['instagram', { type: 'webp' }, 'typeNotTaken'],
    ['tiktok', { type: 'png' }, 'typeNotTaken'],
    ['facebook', { type: 'heic', width: null, height: null }, 'typeNotTaken'],
    ['x', { ...video, seconds: 141 }, 'tooLong'],
    ['instagram', { ...video, seconds: 2 }, 'tooShort'],
    ['googleBusiness', video, 'noVideo'],
    ['instagram', { type: 'pdf', width: null, height: null }, 'noDocument'],
    ['pinterest', { alt: 'x'.repeat(501) }, 'altTooLong'],
  ] as const)('%s objects to %j: %s', (network, values, code) => {
    expect(checkFileOn(network, aFile(values)).map((one) => one.code)).toEqual([code])
  })

  it('says nothing of what could not be read, and forgives a dot', () => {
    expect(checkFileOn('instagram', aFile({ width: null, height: null }))).toEqual([])
    expect(checkFileOn('instagram', aFile({ width: 1079, height: 1350 }))).toEqual([])
    expect(checkFileOn('x', aFile({ ...video, seconds: null }))).toEqual([])
    expect(checkFileOn('linkedin', aFile({ type: 'pdf' }))).toEqual([])
  })
})
