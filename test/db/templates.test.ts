import { expect, it } from 'vitest'
import { findPost } from '../../db/calendar/calendar.ts'
import { undo } from '../../db/commit.ts'
import {
  addFromTemplate,
  addTemplate,
  changeTemplate,
  listTemplates,
  removeTemplate,
  saveAsTemplate,
} from '../../db/library/templates.ts'
import { searchRecords } from '../../db/search/search.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { aChannel, addPosts, addThread, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function withPost() {
  const db = aDb()
  const { tacticId } = addThread(db)
  const [instagram, linkedin] = [aChannel(), aChannel({ network: 'linkedin', position: 2 })]
  const post = aPost({ title: 'Question', text: 'We ask because […]', type: 'poll', tacticId })
  const variants = [instagram, linkedin].map(({ id }) => aVariant({ postId: post.id, channelId: id }))
  addPosts(db, [{ post, variants }], [instagram, linkedin])
  return { db, post, tacticId, instagram, linkedin }
}

it('keeps the skeleton of a post, and begins an idea from it without its days', () => {
  const { db, post, tacticId, instagram, linkedin } = withPost()
  const template = saveAsTemplate(db, post.id)
  expect(template).toMatchObject({ title: 'Question', type: 'poll', tacticId })
  const made = addFromTemplate(db, template?.id ?? '')
  expect(made?.post).toMatchObject({
    title: 'Question',
    text: 'We ask because […]',
    type: 'poll',
    tacticId,
    state: 'idea',
  })
  expect(made?.variants.map(({ channelId, day }) => [channelId, day]).toSorted()).toEqual(
    [
      [instagram.id, null],
      [linkedin.id, null],
    ].toSorted(),
  )
  expect(undo(db)).toMatchObject({ key: 'calendar.did.addIdea' })
  expect(findPost(db, made?.post.id ?? '')).toBeUndefined()
})

it('changes its channels and words as one step, and is found by its words', () => {
  const { db, instagram, linkedin } = withPost()
  const { id } = addTemplate(db, { title: 'Weekly', channelIds: [instagram.id] })
  changeTemplate(db, { id, patch: { text: 'Sourdough', channelIds: [linkedin.id] } })
  expect(listTemplates(db)).toMatchObject([{ text: 'Sourdough', channelIds: [linkedin.id] }])
  expect(searchRecords(db, { search: 'sourd', limit: 5 })).toMatchObject([{ table: 'template', id }])
  undo(db)
  expect(listTemplates(db)).toMatchObject([{ text: '', channelIds: [instagram.id] }])
  expect(removeTemplate(db, id)).toBe(true)
  expect(listTemplates(db)).toEqual([])
  undo(db)
  expect(listTemplates(db)).toMatchObject([{ channelIds: [instagram.id] }])
})

it('outlives the tactic and the channel it names', () => {
  const { db, post, tacticId, instagram, linkedin } = withPost()
  saveAsTemplate(db, post.id)
  removeRecord(db, { table: 'tactic', id: tacticId })
  removeRecord(db, { table: 'channel', id: instagram.id })
  expect(listTemplates(db)).toMatchObject([{ tacticId: null, channelIds: [linkedin.id] }])
})
