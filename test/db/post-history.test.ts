import { expect, it } from 'vitest'
import { changePost, changeVariant, removeVariant } from '../../db/calendar/calendar.ts'
import { addComment, removeComment } from '../../db/calendar/comments.ts'
import { decide, sendForReview } from '../../db/calendar/workflow.ts'
import { commit, undo } from '../../db/commit.ts'
import { fieldOf, hasField } from '../../db/history/change.ts'
import { listChanges } from '../../db/history/history.ts'
import { nameRecords } from '../../db/history/names.ts'
import { newId } from '../../db/id.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { aFile } from '../support/pictures.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

/** A post on one channel, and another post whose story is its own. */
function aStory() {
  const db = aDb()
  const channel = aChannel({ handle: 'sample' })
  const [post, other] = [aPost({ title: 'Bread', text: 'Fresh' }), aPost({ title: 'Other' })]
  const variant = aVariant({ postId: post.id, channelId: channel.id, day: '2026-03-12' })
  addPosts(
    db,
    [
      { post, variants: [variant] },
      { post: other, variants: [] },
    ],
    [channel],
  )
  const keys = () =>
    listChanges(db, 'post', post.id).map(({ label }) => (JSON.parse(label) as { key: string }).key)
  return { db, post, other, variant, channel, keys }
}

it('tells of a post all that belongs to it, newest first: words, channels, files, comments and answers', () => {
  const { db, post, other, variant, keys } = aStory()
  addComment(db, { postId: other.id, side: 'team', text: 'Not here' })
  changeVariant(db, { id: variant.id, patch: { day: '2026-03-14' } })
  addComment(db, { postId: post.id, side: 'team', text: 'A better picture?' })
  const file = aFile({ name: 'loaf.png' })
  commit(db, { key: 'media.did.attach' }, (writer) => {
    writer.add('media', file)
    writer.add('mediaUse', {
      id: newId(),
      mediaId: file.id,
      postId: post.id,
      variantId: null,
      alt: null,
      position: 1,
    })
  })
  sendForReview(db, post.id)
  decide(db, { id: post.id, decision: 'change', comment: 'The price' })
  changePost(db, { id: post.id, patch: { text: 'Fresh at seven' } })
  const told = [...new Set(keys())]
  expect(told.slice(0, 6)).toEqual([
    'calendar.did.change.text',
    'workflow.did.change',
    'workflow.did.send',
    'media.did.attach',
    'comment.did.add',
    'calendar.did.move',
  ])
  expect(JSON.stringify(listChanges(db, 'post', post.id))).not.toContain('Not here')
})

it('goes on telling of what is gone: a comment, a channel, and both once more by undo', () => {
  const { db, post, variant, keys } = aStory()
  const comment = addComment(db, { postId: post.id, side: 'team', text: 'Away with it' })
  removeComment(db, comment?.id ?? '')
  removeVariant(db, variant.id)
  undo(db)
  expect([...new Set(keys())].slice(0, 3)).toEqual([
    'calendar.did.removeVariant',
    'comment.did.remove',
    'comment.did.add',
  ])
  expect(listChanges(db, 'post', post.id)[0]?.act).toBe('undo')
})

it('names the channel a variant was on at the time, the records that were chosen, and nothing that is gone', () => {
  const { db, post, variant, channel } = aStory()
  changeVariant(db, { id: variant.id, patch: { text: 'Here' } })
  changeVariant(db, { id: variant.id, patch: { channelId: null } })
  changeVariant(db, { id: variant.id, patch: { text: 'Nowhere yet' } })
  const lines = () => nameRecords(db, listChanges(db, 'post', post.id)).filter(({ kind }) => kind === 'edit')
  expect(lines().map(({ field, channelId }) => [field, channelId])).toEqual([
    ['text', null],
    ['channelId', null],
    ['text', channel.id],
  ])
  const [, moved, first] = lines()
  expect(moved?.names).toEqual({ [channel.id]: { network: channel.network, handle: 'sample' } })
  expect(first?.names[channel.id]).toEqual({ network: channel.network, handle: 'sample' })
  removeRecord(db, { table: 'channel', id: channel.id })
  expect(lines().every(({ names }) => Object.keys(names).length === 0)).toBe(true)
})

it('finds them by an index, however many posts there are', () => {
  const { db } = aStory()
  const plan = db.sqlite
    .prepare(
      `explain query plan select tableName, recordId from change
        where kind <> 'edit' and ${hasField('postId')} and ${fieldOf('postId')} = ?`,
    )
    .all('x')
  expect(JSON.stringify(plan)).toContain('USING INDEX changeOfPost')
})
