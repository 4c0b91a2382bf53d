import fc from 'fast-check'
import { expect, it } from 'vitest'
import { undo } from '../../db/commit.ts'
import { runImport } from '../../db/figures/imports.ts'
import type { Db } from '../../db/open.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { figuresOf } from '../support/figures-file.ts'
import { anExportRow, exportText } from '../support/instagram-file.ts'
import { aChannel } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const month = '2026-09'
const count = fc.option(fc.nat(500), { nil: null, freq: 4 })
const aPost = fc.record({
  ...{ day: fc.integer({ min: 2, max: 29 }), file: fc.nat(2), place: fc.nat() },
  ...{ Views: count, Reach: count, Likes: count, Comments: count, Shares: count, Saves: count },
})
const parts = ['Likes', 'Comments', 'Shares', 'Saves'] as const
type Post = typeof aPost extends fc.Arbitrary<infer One> ? One : never

const cell = (value: number | null) => (value === null ? '' : String(value))

function rowOf(post: Post, number: number) {
  const { Views, Reach, Likes, Comments, Shares, Saves } = post
  return anExportRow(number, {
    ...{ Views: cell(Views), Reach: cell(Reach), Likes: cell(Likes), Comments: cell(Comments) },
    ...{ Shares: cell(Shares), Saves: cell(Saves) },
    'Publish time': `09/${String(post.day).padStart(2, '0')}/2026 10:00`,
  })
}

function importRows(db: Db, channelId: string, rows: ReturnType<typeof rowOf>[]) {
  if (rows.length === 0) return
  const figures = figuresOf(exportText(rows))
  const file = { ...figures, kind: 'metaContent' as const, fileName: 'a.csv', fileHash: 'a', ours: [] }
  runImport(db, [
    { file: { ...file, day: '2026-10-02' }, channels: { 'instagram 17841400000000001': channelId } },
  ])
}

/** Over the posts that tell both: what they gathered together over whom they reached together, and null of none. */
function expected(posts: readonly Post[], by: 'Reach' | 'Views') {
  const both = posts.flatMap((post) => {
    const known = parts.flatMap((part) => post[part] ?? [])
    const whole = post[by]
    return known.length > 0 && whole !== null
      ? [{ part: known.reduce((all, one) => all + one, 0), whole }]
      : []
  })
  const [part, whole] = (['part', 'whole'] as const).map((of) => both.reduce((all, one) => all + one[of], 0))
  return both.length > 0 && whole
    ? { engagements: part, denominator: whole, share: (part ?? 0) / whole }
    : null
}

it('a month’s rate is its posts’ parts over their wholes, however they are split over files and ordered', () => {
  const db = aDb()
  const { id } = aChannel(db)
  fc.assert(
    fc.property(fc.array(aPost, { minLength: 1, maxLength: 14 }), (posts) => {
      const rows = posts.map((post, at) => ({ ...post, row: rowOf(post, at + 1) }))
      const n = db.trail.undo.length
      for (const file of [2, 0, 1]) {
        const mine = rows.filter((one) => one.file === file).sort((a, b) => a.place - b.place)
        importRows(
          db,
          id,
          mine.map(({ row }) => row),
        )
      }
      const channel = getReviewMonth(db, month).channels[0]
      expect(channel?.rates.reach ?? null).toEqual(expected(posts, 'Reach'))
      expect(channel?.rates.impressions ?? null).toEqual(expected(posts, 'Views'))
      // How many posts they come from stands beside them.
      const told = posts.filter((post) => parts.some((part) => post[part] !== null)).length
      expect(channel?.cells.engagements.posts ?? 0).toBe(told)
      // One file of them all says nothing new, and undoing all takes all back.
      const before = db.trail.n
      importRows(
        db,
        id,
        rows.map(({ row }) => row),
      )
      expect(db.trail.n).toBe(before)
      while (db.trail.undo.length > n) undo(db)
      expect(getReviewMonth(db, month).posts.count).toBe(0)
    }),
    { numRuns: 40 },
  )
})
