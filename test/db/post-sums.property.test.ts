import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { sumPosts } from '../../db/figures/post-sums.ts'
import { all, query } from '../../db/query.ts'
import { summariseMonth } from '../../shared/review/metrics.ts'
import type { PostResult } from '../../shared/review/review.ts'
import { aChannel, aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const count = fc.option(fc.nat(1000), { nil: null })
const figures = fc.record({
  ...{ network: fc.constantFrom('instagram' as const, 'linkedin' as const), publishedOn: fc.nat(27) },
  ...{ impressions: count, reach: count, likes: count, comments: count, shares: count, saves: count },
  ...{ clicks: count, linkClicks: count, engagements: count },
})
const month = '2026-02'

it('sums the posts of a month to the very account that they give one by one', () => {
  const db = aDb()
  const channels = (['instagram', 'linkedin'] as const).map((network) => aChannel(db, { network }))
  fc.assert(
    fc.property(fc.array(figures, { maxLength: 12 }), (posts) => {
      const ids = posts.map(({ publishedOn, ...post }) => {
        const day = String(publishedOn + 1).padStart(2, '0')
        const channelId = channels.find(({ network }) => network === post.network)?.id ?? null
        return aPostResult(db, { ...post, channelId, publishedAt: `${month}-${day}T10:00:00.000Z` }).id
      })
      const rows: PostResult[] = all(db, query.selectFrom('postResult').selectAll())
      const account = (some: Parameters<typeof summariseMonth>[1]['posts']) =>
        summariseMonth(channels, { readings: [], posts: some }, { readings: [], posts: [] })
      expect(account(sumPosts(db, month))).toEqual(account(rows))
      commit(db, { key: 'test' }, (writer) => {
        for (const id of ids) writer.remove('postResult', id)
      })
      expect(sumPosts(db, month)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
