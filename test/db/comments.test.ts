import { describe, expect, it } from 'vitest'
import { removePost } from '../../db/calendar/calendar.ts'
import {
  addComment,
  changeComment,
  listComments,
  listMentions,
  removeComment,
  resolveComment,
} from '../../db/calendar/comments.ts'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { searchRecords } from '../../db/search/search.ts'
import { addPosts, aPost } from '../support/posts.ts'
import { aClient, aDb } from '../support/workspace.ts'

function aMember(db: Db, name: string) {
  return commit(db, { key: 'test' }, (writer) =>
    writer.add('member', { id: newId(), name, role: 'author', retiredAt: null }),
  )
}

function sit(db: Db, member: { id: string; name: string }) {
  Object.assign(db, { memberId: member.id, person: member.name })
}

function aTalk() {
  const db = aDb()
  const [tom, priya] = [aMember(db, 'Tom Example'), aMember(db, 'Priya Sample')]
  const post = aPost({ title: 'Bread' })
  addPosts(db, [{ post, variants: [] }])
  sit(db, priya)
  const say = (text: string, side: 'team' | 'owner' = 'team') =>
    addComment(db, { postId: post.id, side, text })
  return { db, tom, priya, post, say }
}

describe('a comment', () => {
  it('asks those it names, until it is settled, and is undone by name', () => {
    const { db, tom, priya, say, post } = aTalk()
    const comment = say('Is the price right, @Tom Example?')
    expect(listMentions(db)).toEqual([])
    sit(db, tom)
    expect(listMentions(db)).toMatchObject([{ postId: post.id, title: 'Bread', person: 'Priya Sample' }])
    resolveComment(db, { id: comment?.id ?? '', isResolved: true })
    expect(listMentions(db)).toEqual([])
    expect(listComments(db, post.id)).toMatchObject([{ resolvedBy: 'Tom Example', isOwn: false }])
    expect(undo(db)).toEqual({ key: 'comment.did.resolve', values: { title: 'Bread' } })
    expect(listMentions(db).length).toBe(1)
    sit(db, priya)
    expect(listComments(db, post.id)).toMatchObject([{ isOwn: true, editedAt: null }])
  })

  it('asks others when its words change, and still knows somebody by a former name', () => {
    const { db, tom, priya, say } = aTalk()
    const comment = say('@Tom Example, please look')
    commit(db, { key: 'test' }, (writer) => writer.change('member', tom.id, { name: 'Tom New' }))
    changeComment(db, comment?.id ?? '', { side: 'team', text: '@Tom Example and @Priya Sample' })
    const named = db.sqlite.prepare('select memberId from commentMention order by memberId').pluck().all()
    expect(named).toEqual([tom.id, priya.id].sort())
    changeComment(db, comment?.id ?? '', { side: 'owner', text: 'Nobody' })
    expect(db.sqlite.prepare('select count(*) from commentMention').pluck().get()).toBe(0)
  })

  it('is found, and goes and comes back with its post', () => {
    const { db, say, post } = aTalk()
    say('Which flour is that, @Tom Example?')
    const hits = () => searchRecords(db, { search: 'flour', limit: 5 })
    expect(hits()).toMatchObject([{ table: 'post', id: post.id }])
    removePost(db, post.id)
    expect([hits(), db.sqlite.prepare('select count(*) from comment').pluck().get()]).toEqual([[], 0])
    undo(db)
    expect(hits()).toMatchObject([{ table: 'post', id: post.id }])
    removeComment(db, listComments(db, post.id)[0]?.id ?? '')
    expect(hits()).toEqual([])
  })
})

it('lets only its author change or remove a comment', async () => {
  const { api, session } = aClient()
  const db = session.db as Db
  const [tom, priya] = [aMember(db, 'Tom Example'), aMember(db, 'Priya Sample')]
  const { id: postId } = await api.calendar.addIdea({ title: 'Bread' })
  sit(db, tom)
  const { id } = await api.comments.add({ postId, side: 'team', text: 'Mine' })
  sit(db, priya)
  await expect(api.comments.change({ id, side: 'team', text: 'Yours' })).rejects.toMatchObject({
    code: 'NOT_YOURS',
  })
  await expect(api.comments.remove(id)).rejects.toMatchObject({ code: 'NOT_YOURS' })
  await api.comments.resolve({ id, isResolved: true })
  sit(db, tom)
  await api.comments.change({ id, side: 'team', text: 'Mine, better' })
  expect(await api.comments.list(postId)).toMatchObject([{ text: 'Mine, better', isOwn: true }])
})
