import { expect, it } from 'vitest'
import { coverageOn, depthIn, type Piece } from '../../../shared/posts/origin.ts'

const piece = (
  id: string,
  sourceId: string | null,
  variants: Piece['variants'] = [],
  state: Piece['state'] = 'draft',
) => ({
  ...{ id, sourceId, variants, state, title: id, opening: '' },
})
const on = (
  channelId: string | null,
  day: string | null,
  delivery: Piece['variants'][number]['delivery'] = 'planned',
) => ({
  ...{ channelId, day, delivery },
})

it('says of each channel how far the furthest piece has come', () => {
  const tree = [
    piece('article', null, [on('blog', '2026-03-01', 'posted')]),
    piece('clip', 'article', [on('tube', '2026-03-09'), on('ig', null)], 'idea'),
    piece('short', 'clip', [on('ig', '2026-03-12')]),
    piece('late', 'article', [on('li', '2026-03-02', 'missed')]),
    piece('no', 'article', [on('fb', '2026-03-02')], 'rejected'),
    piece('open', 'article', [on(null, '2026-03-02')]),
  ]
  expect(coverageOn(tree, ['blog', 'tube', 'ig', 'li', 'fb'])).toEqual([
    { channelId: 'blog', coverage: 'done', postId: 'article' },
    { channelId: 'tube', coverage: 'planned', postId: 'clip' },
    { channelId: 'ig', coverage: 'planned', postId: 'short' },
    { channelId: 'li', coverage: 'idea', postId: 'late' },
    { channelId: 'fb', coverage: 'missing', postId: null },
  ])
  expect(tree.map(({ id }) => depthIn(tree, id))).toEqual([0, 1, 2, 1, 1, 1])
})
