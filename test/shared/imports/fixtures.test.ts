import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decode } from '../../../electron/files/decode.ts'
import { figuresOf } from '../../support/figures-file.ts'

function read(name: string) {
  const decoded = decode(readFileSync(join(import.meta.dirname, '../../fixtures/imports', name)))
  if (!decoded.ok) throw new Error(decoded.why.code)
  const figures = figuresOf(decoded.text)
  return { ...figures, notes: [...decoded.notes, ...figures.notes] }
}

it('reads an export as Meta writes it: mark, captions of several lines, a blank count', () => {
  const { posts, rejected, notes } = read('instagram-content.csv')
  expect(posts).toHaveLength(12)
  expect(rejected).toEqual([])
  expect(notes).toEqual([])
  expect(posts.map(({ line }) => line).slice(0, 3)).toEqual([2, 6, 7])
  expect(posts[8]).toMatchObject({ text: '', figures: { follows: null, saves: 1 } })
  // Late in the evening in California is the next day everywhere else that counts.
  expect(posts[0]?.publishedAt).toBe('2026-10-02T05:05:00.000Z')
})

it('reads the same export after a Turkish spreadsheet: semicolons, code page, destroyed ids', () => {
  const { posts, rejected, notes } = read('resaved-by-a-spreadsheet.csv')
  expect(rejected).toEqual([])
  expect(posts[0]?.text).toBe('Sıcak ekmekler saat yedide')
  expect(posts.every(({ networkPostId }) => networkPostId.startsWith('shortcode:'))).toBe(true)
  expect(posts[0]?.account).toEqual({ network: 'instagram', id: '', name: 'sample.bakery' })
  expect(notes).toEqual([
    { code: 'guessedEncoding', params: { encoding: 'windows-1254' } },
    { code: 'idsFromPermalink', params: { count: 4 } },
  ])
})
