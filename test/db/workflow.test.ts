import { describe, expect, it } from 'vitest'
import {
  changePost,
  changeVariant,
  findPost,
  moveVariants,
  removePost,
  returnToIdeas,
} from '../../db/calendar/calendar.ts'
import { addComment } from '../../db/calendar/comments.ts'
import { endHold, holdAll } from '../../db/calendar/hold.ts'
import { changeMany, copyMany, moveMany } from '../../db/calendar/many.ts'
import {
  decide,
  judgeStep,
  keepPostVersion,
  readWorkflow,
  sendForReview,
  takeBack,
  takeStep,
} from '../../db/calendar/workflow.ts'
import { commit, redo, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { changeWorkspace } from '../../db/team.ts'
import { readContent } from '../../shared/posts/post-version.ts'
import type { ApprovalMode, Role } from '../../shared/team.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function aTeam(db: Db, approvalMode: ApprovalMode = 'required') {
  changeWorkspace(db, { approvalMode })
  const add = (name: string, role: Role) =>
    commit(db, { key: 'test' }, (writer) =>
      writer.add('member', { id: newId(), name, role, retiredAt: null }),
    )
  return {
    lead: add('Sample Lead', 'lead'),
    approver: add('Sample Approver', 'approver'),
    author: add('Sample Author', 'author'),
  }
}

function sit(db: Db, member: { id: string; name: string }) {
  Object.assign(db, { memberId: member.id, person: member.name })
}

function aDraft(db: Db) {
  const post = aPost({ text: 'Fresh bread at seven', title: 'Bread' })
  const variant = aVariant({ postId: post.id, day: '2026-03-12' })
  addPosts(db, [{ post, variants: [variant] }])
  return { post, variant }
}

function flow(db: Db, id: string) {
  const workflow = readWorkflow(db, id)
  if (!workflow) throw new Error('no post')
  return workflow
}

const stateOf = (db: Db, id: string) => findPost(db, id)?.post.state

/** Sent by the author, approved by the approver. */
function anApproved(db = aDb()) {
  const team = aTeam(db)
  sit(db, team.author)
  const { post, variant } = aDraft(db)
  takeStep(db, { id: post.id, state: 'inReview' })
  sit(db, team.approver)
  takeStep(db, { id: post.id, state: 'approved', comment: 'Lovely' })
  return { db, post, variant, ...team }
}

describe('a version', () => {
  it('is made when a post is sent, and the answer names it', () => {
    const { db, post, approver } = anApproved()
    const { versions, approvals, currentId, openStep } = flow(db, post.id)
    expect(versions).toMatchObject([{ number: 1, reason: 'sent', person: 'Sample Author' }])
    expect(approvals).toMatchObject([
      {
        versionId: versions[0]?.id,
        decision: 'approved',
        memberId: approver.id,
        comment: 'Lovely',
        caution: null,
      },
    ])
    expect([stateOf(db, post.id), currentId, openStep]).toEqual(['approved', versions[0]?.id, null])
  })

  it('is made by an answer to what was edited since it was sent', () => {
    const { db, post } = anApproved()
    changePost(db, { id: post.id, patch: { text: 'Fresh bread at six' } })
    expect(stateOf(db, post.id)).toBe('inReview')
    decide(db, { id: post.id, decision: 'change', comment: 'Six is too early' })
    const { versions, approvals } = flow(db, post.id)
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'answered'],
      [1, 'sent'],
    ])
    expect(approvals.at(-1)).toMatchObject({ versionId: versions[0]?.id, decision: 'change' })
    expect(stateOf(db, post.id)).toBe('changesRequested')
  })

  it('never changes, and is kept once for what it says', () => {
    const { db, post } = anApproved()
    const [first] = flow(db, post.id).versions
    expect(keepPostVersion(db, post.id)).toEqual(first)
    changePost(db, { id: post.id, patch: { text: 'Other' } })
    expect(keepPostVersion(db, post.id)).toMatchObject({ number: 2, reason: 'kept' })
    expect(flow(db, post.id).versions.at(-1)).toEqual(first)
    undo(db)
    expect(keepPostVersion(db, post.id)?.number).toBe(2)
  })

  it('is taken back as one step: text, day and channels, but not what went out', () => {
    const { db, post, variant } = anApproved()
    const [version] = flow(db, post.id).versions
    const added = aVariant({ postId: post.id, day: '2026-03-13' })
    const out = aVariant({ postId: post.id, delivery: 'posted', text: 'Out already' })
    commit(db, { key: 'test' }, (writer) => [added, out].map((one) => writer.add('variant', one)))
    changePost(db, { id: post.id, patch: { text: 'Other' } })
    moveVariants(db, { ids: [variant.id], day: '2026-03-20' })
    const before = findPost(db, post.id)
    takeBack(db, version?.id ?? '')
    const after = findPost(db, post.id)
    expect(after?.post).toMatchObject({ text: 'Fresh bread at seven', state: 'inReview' })
    expect(after?.variants.map(({ id, day }) => [id, day])).toEqual([
      [variant.id, '2026-03-12'],
      [out.id, '2026-03-12'],
    ])
    expect(undo(db)).toEqual({ key: 'workflow.did.takeBack', values: { title: 'Bread', number: 1 } })
    expect(findPost(db, post.id)).toEqual(before)
  })

  it('comes back with a post whose removal is undone', () => {
    const { db, post } = anApproved()
    const before = flow(db, post.id)
    removePost(db, post.id)
    expect(readWorkflow(db, post.id)).toBeUndefined()
    undo(db)
    expect(flow(db, post.id)).toEqual(before)
    redo(db)
    expect(db.sqlite.prepare('select count(*) from approval').pluck().get()).toBe(0)
  })
})

describe('an approval', () => {
  it.each<[string, (made: ReturnType<typeof anApproved>) => unknown]>([
    ['the text', ({ db, post }) => changePost(db, { id: post.id, patch: { text: 'Other' } })],
    ['the day', ({ db, variant }) => moveVariants(db, { ids: [variant.id], day: '2026-03-20' })],
    [
      'the text of one channel',
      ({ db, variant }) => changeVariant(db, { id: variant.id, patch: { text: 'Own' } }),
    ],
  ])('is over when %s changes, and undo brings it back', (_, edit) => {
    const made = anApproved()
    edit(made)
    expect([stateOf(made.db, made.post.id), flow(made.db, made.post.id).currentId]).toEqual([
      'inReview',
      null,
    ])
    undo(made.db)
    expect([stateOf(made.db, made.post.id), flow(made.db, made.post.id).openStep]).toEqual(['approved', null])
  })

  it('is over when a channel goes on which the post was still to go out', () => {
    const { db, post, variant, lead } = anApproved()
    const channel = aChannel()
    commit(db, { key: 'test' }, (writer) => writer.add('channel', channel))
    changeVariant(db, { id: variant.id, patch: { channelId: channel.id } })
    sit(db, lead)
    takeStep(db, { id: post.id, state: 'approved' })
    expect(stateOf(db, post.id)).toBe('approved')
    removeRecord(db, { table: 'channel', id: channel.id })
    expect(stateOf(db, post.id)).toBe('inReview')
    undo(db)
    expect(stateOf(db, post.id)).toBe('approved')
  })

  it('ends when the post goes back to the ideas, and returns after a hold', () => {
    const { db, post } = anApproved()
    holdAll(db)
    expect(stateOf(db, post.id)).toBe('onHold')
    endHold(db)
    expect(stateOf(db, post.id)).toBe('approved')
    expect(flow(db, post.id).approvals.length).toBe(1)
    returnToIdeas(db, post.id)
    expect(stateOf(db, post.id)).toBe('idea')
  })

  it('does not come back from a hold during which the post was edited', () => {
    const { db, post } = anApproved()
    holdAll(db)
    changePost(db, { id: post.id, patch: { text: 'Other' } })
    endHold(db)
    expect(stateOf(db, post.id)).toBe('inReview')
  })

  it('is not given by who sent the version, nor by who edited last, under a former name either', () => {
    const db = aDb()
    const team = aTeam(db)
    sit(db, team.lead)
    const { post } = aDraft(db)
    sendForReview(db, post.id)
    const asked = { id: post.id, state: 'approved' } as const
    expect(judgeStep(db, asked)).toEqual({ may: false, why: 'ownWork', who: ['Sample Approver'] })
    sit(db, team.approver)
    expect(judgeStep(db, asked)).toEqual({ may: true, caution: null })
    changePost(db, { id: post.id, patch: { text: 'Mine now' } })
    expect(judgeStep(db, asked)).toMatchObject({ may: false, who: ['Sample Lead'] })
    commit(db, { key: 'test' }, (writer) => writer.change('member', team.approver.id, { name: 'New Name' }))
    sit(db, { ...team.approver, name: 'New Name' })
    expect(judgeStep(db, asked)).toMatchObject({ may: false, why: 'ownWork' })
  })

  it('is left to somebody who had no hand in it, as long as there is one', () => {
    const db = aDb()
    const team = aTeam(db)
    sit(db, team.approver)
    const { post } = aDraft(db)
    changePost(db, { id: post.id, patch: { text: 'Mine' } })
    sit(db, team.author)
    changePost(db, { id: post.id, patch: { text: 'Mine, with a comma' } })
    sendForReview(db, post.id)
    sit(db, team.approver)
    const asked = { id: post.id, state: 'approved' } as const
    expect(judgeStep(db, asked)).toEqual({ may: false, why: 'ownWork', who: ['Sample Lead'] })
    // Once approved, what follows is the work of who edits then.
    sit(db, team.lead)
    takeStep(db, asked)
    sit(db, team.author)
    changePost(db, { id: post.id, patch: { text: 'With another comma' } })
    sit(db, team.approver)
    expect(judgeStep(db, asked)).toEqual({ may: true, caution: null })
    // A yes that was taken back approved nothing.
    undo(db)
    undo(db)
    expect(judgeStep(db, asked)).toMatchObject({ may: false, why: 'ownWork' })
  })

  it('is not given to a copy by whose words it repeats, whoever copied it, whatever became of the first', () => {
    const db = aDb()
    const team = aTeam(db)
    sit(db, team.approver)
    const { post, variant } = aDraft(db)
    sit(db, team.author)
    const [once] = copyMany(db, [{ ids: [variant.id], day: '2026-03-19' }]).placed
    const [twice] = copyMany(db, [{ ids: [once?.id ?? ''], day: '2026-03-26' }]).placed
    sit(db, team.lead)
    // What is done to the first after that is no work on the copy.
    changePost(db, { id: post.id, patch: { text: 'Another bread' } })
    removePost(db, post.id)
    const asked = { id: twice?.postId ?? '', state: 'approved' } as const
    expect(judgeStep(db, asked)).toEqual({ may: true, caution: null })
    sit(db, team.approver)
    expect(judgeStep(db, asked)).toEqual({ may: false, why: 'ownWork', who: ['Sample Lead'] })
    // Once approved, the copy is the work of who edits it then.
    sit(db, team.lead)
    takeStep(db, asked)
    sit(db, team.author)
    changePost(db, { id: asked.id, patch: { text: 'Fresh bread at eight' } })
    sit(db, team.approver)
    expect(judgeStep(db, asked)).toEqual({ may: true, caution: null })
  })

  it('notes that nobody else could give it', () => {
    const db = aDb()
    changeWorkspace(db, { approvalMode: 'required' })
    const { post } = aDraft(db)
    takeStep(db, { id: post.id, state: 'approved' })
    expect(flow(db, post.id)).toMatchObject({
      approvals: [{ caution: 'ownWork' }],
      versions: [{ reason: 'answered' }],
    })
    expect(stateOf(db, post.id)).toBe('approved')
  })

  it('takes an approver and a lead in two steps', () => {
    const db = aDb()
    const team = aTeam(db, 'twoSteps')
    sit(db, team.author)
    const { post } = aDraft(db)
    sendForReview(db, post.id)
    sit(db, team.approver)
    takeStep(db, { id: post.id, state: 'approved' })
    expect([stateOf(db, post.id), flow(db, post.id).openStep]).toEqual(['inReview', 2])
    expect(flow(db, post.id).verdict).toMatchObject({ may: false, why: 'samePerson', who: ['Sample Lead'] })
    sit(db, team.lead)
    takeStep(db, { id: post.id, state: 'approved' })
    expect(flow(db, post.id).approvals.map(({ step, person }) => [step, person])).toEqual([
      [1, 'Sample Approver'],
      [2, 'Sample Lead'],
    ])
    expect(stateOf(db, post.id)).toBe('approved')
  })

  it('is asked for again with a version of what the post says now', () => {
    const { db, post, approver } = anApproved()
    changePost(db, { id: post.id, patch: { text: 'Other' } })
    sendForReview(db, post.id)
    sendForReview(db, post.id)
    const { versions } = flow(db, post.id)
    expect(versions).toMatchObject([{ number: 2, memberId: approver.id }, { number: 1 }])
    expect(versions[0] && readContent(versions[0]).text).toBe('Other')
  })
})

describe('many at once', () => {
  const aComment = (db: Db, postId: string) => addComment(db, { postId, side: 'team', text: 'Lovely' })
  const rowsOf = (db: Db, table: string) => db.sqlite.prepare(`select postId from ${table}`).pluck().all()

  it('go by the rules of one: own work is not approved, the others are, in one step', () => {
    const db = aDb()
    const { author, approver } = aTeam(db)
    sit(db, approver)
    const own = aDraft(db).post.id
    sit(db, author)
    const other = aDraft(db).post.id
    const draft = aDraft(db).post.id
    const ids = [own, other, draft]
    expect(changeMany(db, { ids: [own, other], change: { to: 'state', state: 'inReview' } }).count).toBe(2)
    expect(flow(db, own).versions).toMatchObject([{ reason: 'sent', person: 'Sample Author' }])
    sit(db, approver)
    const steps = db.trail.undo.length
    const change = { to: 'state', state: 'approved' } as const
    expect(changeMany(db, { ids, change })).toEqual({ count: 2, left: 0, denied: 1, halfway: 0 })
    expect(ids.map((id) => stateOf(db, id))).toEqual(['inReview', 'approved', 'approved'])
    expect(flow(db, other).approvals).toMatchObject([{ decision: 'approved', person: 'Sample Approver' }])
    expect(flow(db, own).approvals).toEqual([])
    expect(db.trail.undo.length - steps).toBe(1)
    undo(db)
    expect(stateOf(db, other)).toBe('inReview')
    expect(flow(db, other).approvals).toEqual([])
  })

  it('count what got only the first yes of two', () => {
    const db = aDb()
    const { author, approver } = aTeam(db, 'twoSteps')
    sit(db, author)
    const { id } = aDraft(db).post
    takeStep(db, { id, state: 'inReview' })
    sit(db, approver)
    const change = { to: 'state', state: 'approved' } as const
    expect(changeMany(db, { ids: [id], change })).toMatchObject({ count: 1, halfway: 1 })
    expect(stateOf(db, id)).toBe('inReview')
  })

  it('wait for a new yes on another day, and are copied as drafts with no past', () => {
    const { db, post, variant } = anApproved()
    aComment(db, post.id)
    const { placed } = copyMany(db, [{ ids: [variant.id], day: '2026-03-20' }])
    const copy = placed[0]?.postId ?? ''
    expect(placed).toMatchObject([{ day: '2026-03-20', time: null }])
    expect(stateOf(db, copy)).toBe('draft')
    expect(flow(db, copy)).toMatchObject({ versions: [], approvals: [] })
    expect(rowsOf(db, 'comment')).not.toContain(copy)
    moveMany(db, [{ ids: [variant.id], day: '2026-03-13' }])
    expect(stateOf(db, post.id)).toBe('inReview')
  })

  it('take what was said and decided with them when they are removed, and back', () => {
    const { db, post } = anApproved()
    aComment(db, post.id)
    changeMany(db, { ids: [post.id], change: { to: 'removed' } })
    for (const table of ['postVersion', 'approval', 'comment']) expect(rowsOf(db, table)).toEqual([])
    undo(db)
    for (const table of ['postVersion', 'approval', 'comment']) expect(rowsOf(db, table)).toEqual([post.id])
  })
})

describe('the account of a month', () => {
  const month = '2026-03'

  it('lists what is ready or out without the approval it needs', () => {
    const { db, post, variant } = anApproved()
    changeVariant(db, { id: variant.id, patch: { delivery: 'posted' } })
    expect(getReviewMonth(db, month).approvals).toEqual([])
    changePost(db, { id: post.id, patch: { text: 'Other' } })
    const line = { postId: post.id, title: 'Bread', day: '2026-03-12' }
    expect(getReviewMonth(db, month).approvals).toEqual([{ ...line, kind: 'without', person: '' }])
    expect(getReviewMonth(db, '2026-02').approvals).toEqual([])
    changeWorkspace(db, { approvalMode: 'optional' })
    expect(getReviewMonth(db, month).approvals).toEqual([])
  })

  it('lists what nobody else could approve', () => {
    const db = aDb()
    changeWorkspace(db, { approvalMode: 'required' })
    const { post } = aDraft(db)
    takeStep(db, { id: post.id, state: 'approved' })
    expect(getReviewMonth(db, month).approvals).toMatchObject([{ kind: 'ownWork', person: 'Sample Person' }])
  })
})
