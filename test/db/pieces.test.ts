import { expect, it } from 'vitest'
import { addIdea, findPost, removePost } from '../../db/calendar/calendar.ts'
import { undo } from '../../db/commit.ts'
import { listPieces, makePieces, readPieces, setSource } from '../../db/library/pieces.ts'
import { coverageOn } from '../../shared/posts/origin.ts'
import { aChannel, addPosts, addThread, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function withArticle() {
  const db = aDb()
  const { tacticId } = addThread(db)
  const blog = aChannel({ network: 'blog', handle: 'blog' })
  const [instagram, linkedin] = [aChannel({ position: 2 }), aChannel({ network: 'linkedin', position: 3 })]
  const article = aPost({ title: 'Forty hours', tacticId, type: 'tip' })
  addPosts(
    db,
    [{ post: article, variants: [aVariant({ postId: article.id, channelId: blog.id })] }],
    [blog, instagram, linkedin],
  )
  return { db, article, tacticId, blog, instagram, linkedin }
}

it('offers a long post, and makes ideas for its missing channels that keep the thread, as one step', () => {
  const { db, article, tacticId, blog, instagram, linkedin } = withArticle()
  const ids = [blog.id, instagram.id, linkedin.id]
  const [offered] = listPieces(db)
  expect(coverageOn(offered ?? [], ids).map(({ coverage }) => coverage)).toEqual([
    'planned',
    'missing',
    'missing',
  ])
  const tree = makePieces(db, { sourceId: article.id, channelIds: [instagram.id, linkedin.id] }) ?? []
  expect(coverageOn(tree, ids).map(({ coverage }) => coverage)).toEqual(['planned', 'idea', 'idea'])
  const made = findPost(db, tree[1]?.id ?? '')
  expect(made?.post).toMatchObject({ title: 'Forty hours', tacticId, type: 'tip', state: 'idea' })
  expect(made?.variants).toMatchObject([{ day: null }])
  expect(undo(db)).toMatchObject({ key: 'library.did.pieces', values: { count: 2 } })
  expect(readPieces(db, article.id)).toHaveLength(1)
})

it('shows the whole tree from any of its posts, and knows no loops', () => {
  const { db, article } = withArticle()
  const [clip, short] = ['Clip', 'Short'].map((title) => addIdea(db, { title }))
  expect(setSource(db, { postId: clip?.id ?? '', sourceId: article.id })).toBe(true)
  expect(setSource(db, { postId: short?.id ?? '', sourceId: clip?.id ?? '' })).toBe(true)
  expect(readPieces(db, short?.id ?? '')?.map(({ title }) => title)).toEqual(['Forty hours', 'Clip', 'Short'])
  expect(setSource(db, { postId: article.id, sourceId: short?.id ?? '' })).toBe(false)
  expect(setSource(db, { postId: article.id, sourceId: article.id })).toBe(false)
  expect(listPieces(db)).toHaveLength(1)
  expect(setSource(db, { postId: short?.id ?? '', sourceId: null })).toBe(true)
  expect(readPieces(db, article.id)).toHaveLength(2)
})

it('lets pieces stand by themselves when their source goes, and undo ties them again', () => {
  const { db, article, instagram } = withArticle()
  const [, piece] = makePieces(db, { sourceId: article.id, channelIds: [instagram.id] }) ?? []
  expect(removePost(db, article.id)).toBe(true)
  expect(readPieces(db, piece?.id ?? '')).toHaveLength(1)
  undo(db)
  expect(readPieces(db, piece?.id ?? '')?.map(({ id }) => id)).toEqual([article.id, piece?.id])
})
