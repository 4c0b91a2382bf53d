import { expect, it } from 'vitest'
import { findPosts } from '../../db/calendar/find-posts.ts'
import type { Db } from '../../db/open.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

/** A title and the days on which it goes out; the clock of `aDb` starts on 2 March 2026. */
function plan(db: Db, posts: readonly (readonly [title: string, ...days: string[]])[]): void {
  addPosts(
    db,
    posts.map(([title, ...days]) => {
      const post = aPost({ title })
      return { post, variants: days.map((day) => aVariant({ postId: post.id, day })) }
    }),
  )
}
const titles = (db: Db, search = '', limit = 20) => findPosts(db, { search, limit }).map(({ title }) => title)

it('offers what went out last first, then what is planned next, then ideas', () => {
  const db = aDb()
  plan(db, [
    ['Idea'],
    ['Next month', '2026-04-01'],
    ['Last year', '2025-03-01'],
    ['Tomorrow', '2026-03-03'],
    ['Today', '2026-03-02'],
    ['Twice', '2026-02-20', '2026-03-20'],
  ])
  expect(titles(db)).toEqual(['Today', 'Twice', 'Last year', 'Tomorrow', 'Next month', 'Idea'])
  expect(titles(db, '', 2)).toEqual(['Today', 'Twice'])
  expect(findPosts(db, { search: 'twice', limit: 1 })).toMatchObject([{ day: '2026-02-20' }])
})

it('finds by folded letters, a title before a text', () => {
  const db = aDb()
  const said = aPost({ title: 'Fair', text: 'Meet us in İstanbul' })
  addPosts(db, [{ post: said, variants: [aVariant({ postId: said.id, day: '2026-03-01' })] }])
  plan(db, [
    ['İstanbul in spring', '2025-01-01'],
    ['Rye', '2026-03-01'],
  ])
  expect(titles(db, 'isTan')).toEqual(['İstanbul in spring', 'Fair'])
  expect(titles(db, 'nothing like it')).toEqual([])
  expect(titles(db, '" OR title : *')).toEqual([])
})

it('calls a post without a title by how its text begins, and names the channel it is on alone', () => {
  const db = aDb()
  const [one, two] = [aChannel(), aChannel({ network: 'linkedin' })]
  const [alone, both] = [aPost({ title: '', text: 'Warm loaves at seven' }), aPost({ title: 'Both' })]
  addPosts(
    db,
    [
      { post: alone, variants: [aVariant({ postId: alone.id, channelId: one.id })] },
      { post: both, variants: [one, two].map(({ id }) => aVariant({ postId: both.id, channelId: id })) },
    ],
    [one, two],
  )
  expect(findPosts(db, { search: 'loaves', limit: 5 })).toEqual([
    { id: alone.id, title: 'Warm loaves at seven', day: '2026-03-12', channelId: one.id },
  ])
  expect(findPosts(db, { search: 'both', limit: 5 })).toMatchObject([{ channelId: null }])
})
