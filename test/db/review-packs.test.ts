import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeDelivery, changePost, findPost, removePost } from '../../db/calendar/calendar.ts'
import { listComments } from '../../db/calendar/comments.ts'
import { endHold, holdAll } from '../../db/calendar/hold.ts'
import { previewAnswer, takeAnswer } from '../../db/calendar/owner-answers.ts'
import { listPackedFiles, readPackDocument } from '../../db/calendar/pack-document.ts'
import { closePack, listPackChoices, listPacks, readPack, sendPack } from '../../db/calendar/review-packs.ts'
import { decide, judgeStep, readWorkflow, sendForReview, takeStep } from '../../db/calendar/workflow.ts'
import { commit, undo } from '../../db/commit.ts'
import { listChanges } from '../../db/history/history.ts'
import { newId } from '../../db/id.ts'
import { attachMedia } from '../../db/media/uses.ts'
import type { Db } from '../../db/open.ts'
import { changeWorkspace } from '../../db/team.ts'
import type { PostState } from '../../shared/calendar/calendar.ts'
import { type PostAnswer, writeAnswer } from '../../shared/posts/owner-answer.ts'
import { type GoodAnswer, packState } from '../../shared/posts/review-pack.ts'
import { type Decision, decisions } from '../../shared/posts/workflow.ts'
import { aFile } from '../support/pictures.ts'
import { addPosts, addThread, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

/** Posts of March in these states, one a day. */
function addMarch(db: Db, states: readonly PostState[] = ['inReview', 'draft', 'changesRequested']) {
  const posts = states.map((state, at) => {
    const post = aPost({ title: `Post ${at + 1}`, text: `Text ${at + 1}`, state, position: at })
    return { post, variants: [aVariant({ postId: post.id, day: `2026-03-${10 + at}` })] }
  })
  addPosts(db, posts)
  return posts.map(({ post }) => post.id)
}

function aPack(db: Db, postIds: readonly string[]) {
  const about = { name: 'March', language: 'he' as const, addressee: 'Sample Owner' }
  const pack = sendPack(db, { ...about, postIds: [...postIds] })
  if (!pack) throw new Error('nothing was sent')
  return pack
}

type Said = { number: number; decision: Decision | null; comment?: string }

/** What the owner's page would save. */
function answerTo(db: Db, packId: string, said: readonly Said[], at = '2026-03-03T08:00:00.000Z'): string {
  const versions = new Map(readPackDocument(db, packId)?.posts.map((post) => [post.number, post.versionId]))
  const posts = said.map(({ number, decision, comment = '' }): PostAnswer => {
    return { number, versionId: versions.get(number) ?? newId(), decision, comment }
  })
  return writeAnswer({ packId, person: 'Sample Owner', at, posts })
}

const take = (db: Db, text: string, packId: string | null = null) =>
  takeAnswer(db, { packId, text, owner: 'Sample Owner' })

function preview(db: Db, text: string, packId: string | null = null): GoodAnswer {
  const read = previewAnswer(db, { packId, text })
  if (!read.ok) throw new Error(read.why)
  return read
}

const effects = (read: GoodAnswer) => read.lines.map(({ number, effect }) => `${number} ${effect}`)
const stateOf = (db: Db, id: string | undefined) => findPost(db, id ?? '')?.post.state
const statesOf = (db: Db, ids: readonly string[]) => ids.map((id) => stateOf(db, id))
const all = (decision: Decision, count: number) =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, decision }))
const everything = (db: Db) =>
  JSON.stringify(
    ['post', 'approval', 'comment', 'postVersion', 'takenAnswer', 'packedPost', 'reviewPack', 'change'].map(
      (table) => db.sqlite.prepare(`select * from "${table}" order by 1`).all(),
    ),
  )

describe('a pack', () => {
  it('shows the files that its version holds, and none that came after', () => {
    const db = aDb()
    const [postId = ''] = addMarch(db, ['draft'])
    const [first, second, later] = [aFile({ alt: 'Two loaves' }), aFile(), aFile()]
    commit(db, { key: 'test' }, (writer) => {
      for (const file of [first, second, later]) writer.add('media', file)
    })
    attachMedia(db, { postId, variantId: null, mediaIds: [first.id, second.id] })
    const { id } = aPack(db, [postId])
    attachMedia(db, { postId, variantId: null, mediaIds: [later.id] })
    expect(listPackedFiles(db, id).map((file) => file.id)).toEqual(
      expect.arrayContaining([first.id, second.id]),
    )
    expect(listPackedFiles(db, id)).toHaveLength(2)
    // The second cannot be drawn.
    const sources = new Map([
      [first.id, 'data:image/webp;base64,AA=='],
      [later.id, 'data:image/webp;base64,BB=='],
    ])
    expect(readPackDocument(db, id, sources)?.posts[0]?.pictures).toEqual([
      { source: 'data:image/webp;base64,AA==', words: 'Two loaves' },
    ])
  })

  it('numbers what goes out in its order, and puts it before the owner as one step', () => {
    const db = aDb()
    const ids = addMarch(db)
    const before = statesOf(db, ids)
    const pack = aPack(db, ids.toReversed())
    expect(pack).toMatchObject({ number: 1, name: 'March', person: 'Sample Person', closedAt: null })
    expect(readPack(db, pack.id)?.map(({ number, postId }) => [number, postId])).toEqual(
      ids.map((id, at) => [at + 1, id]),
    )
    expect(statesOf(db, ids)).toEqual(['inReview', 'inReview', 'inReview'])
    expect(ids.map((id) => readWorkflow(db, id)?.versions.length)).toEqual([1, 1, 1])
    undo(db)
    expect([listPacks(db), statesOf(db, ids)]).toEqual([[], before])
  })

  it('asks about the version that is there, so that a first yes of two still stands', () => {
    const db = aDb()
    changeWorkspace(db, { approvalMode: 'twoSteps' })
    const [id = ''] = addMarch(db, ['draft'])
    sendForReview(db, id)
    decide(db, { id, decision: 'approved', comment: '' })
    const pack = aPack(db, [id])
    expect(readWorkflow(db, id)).toMatchObject({ openStep: 2, versions: [{ number: 1 }] })
    expect(effects(preview(db, answerTo(db, pack.id, all('approved', 1))))).toEqual(['1 decides'])
    take(db, answerTo(db, pack.id, all('approved', 1)))
    expect(stateOf(db, id)).toBe('approved')
  })

  it('asks anew about what the owner wanted changed and nobody changed', () => {
    const db = aDb()
    const [id = ''] = addMarch(db, ['inReview'])
    const first = aPack(db, [id])
    take(db, answerTo(db, first.id, all('change', 1)))
    const second = aPack(db, [id])
    expect(second.number).toBe(2)
    expect(listPacks(db).map((pack) => packState(pack))).toEqual(['waiting', 'answered'])
    expect(readWorkflow(db, id)?.versions.length).toBe(2)
  })

  it('offers what waits, what is drafted, and what only the team approved', () => {
    const db = aDb()
    const ids = addMarch(db, [
      'idea',
      'draft',
      'inReview',
      'changesRequested',
      'approved',
      'onHold',
      'rejected',
    ])
    const [, draft = '', waiting = '', asked = '', approved = ''] = ids
    expect(listPackChoices(db, { month: '2026-03' }).map(({ id }) => id)).toEqual([
      draft,
      waiting,
      asked,
      approved,
    ])
    expect(listPackChoices(db, { month: '2026-04' })).toEqual([])
    const pack = aPack(db, [approved])
    expect(stateOf(db, approved)).toBe('approved')
    take(db, answerTo(db, pack.id, all('approved', 1)))
    expect(listPackChoices(db, { ids }).map(({ id }) => id)).toEqual([draft, waiting, asked])
    expect(sendPack(db, { postIds: [approved], name: 'x', language: 'en', addressee: '' })).toBeUndefined()
  })

  it('reads the same whenever it is made, whatever became of the posts', () => {
    const db = aDb()
    const { tacticId } = addThread(db)
    const ids = addMarch(db)
    const [first = '', second = ''] = ids
    changePost(db, { id: first, patch: { tacticId } })
    const pack = aPack(db, ids)
    changePost(db, { id: first, patch: { text: 'Other', title: 'Other' } })
    removePost(db, second)
    expect(readPackDocument(db, pack.id)).toMatchObject({
      language: 'he',
      pack: { number: 1, day: '2026-03-02', addressee: 'Sample Owner' },
      posts: [
        { number: 1, title: 'Post 1', text: 'Text 1', goal: { number: 1, title: 'Sample goal' } },
        { number: 3, title: 'Post 3', goal: null },
      ],
    })
    expect(readPack(db, pack.id)?.map(({ isGone }) => isGone)).toEqual([false, true, false])
    expect(listPacks(db)).toMatchObject([{ posts: 2, answered: 0 }])
  })

  it('is waited for until somebody says that it is not', () => {
    const db = aDb()
    const ids = addMarch(db)
    const pack = aPack(db, ids)
    const states = () => listPacks(db).map((one) => packState(one))
    closePack(db, { id: pack.id, isClosed: true })
    expect(states()).toEqual(['closed'])
    closePack(db, { id: pack.id, isClosed: false })
    expect(states()).toEqual(['waiting'])
    take(db, answerTo(db, pack.id, all('approved', 1)))
    expect(states()).toEqual(['partly'])
    take(db, answerTo(db, pack.id, all('approved', 3)))
    expect(states()).toEqual(['answered'])
    expect(closePack(db, { id: newId(), isClosed: true })).toBe(false)
  })
})

describe('the owner’s answer', () => {
  it('becomes decisions and comments of the owner’s side, as one step that history names', () => {
    const db = aDb()
    const ids = addMarch(db)
    const pack = aPack(db, ids)
    const before = everything(db)
    const text = answerTo(db, pack.id, [
      { number: 1, decision: 'approved' },
      { number: 2, decision: 'change', comment: 'price' },
      { number: 3, decision: 'no' },
    ])
    expect(preview(db, text)).toMatchObject({ owner: 'Sample Owner', way: 'saved', isKnown: false, open: [] })
    expect(everything(db)).toBe(before)
    expect(take(db, text)).toEqual({ changed: 3, kept: 0 })
    expect(statesOf(db, ids)).toEqual(['approved', 'changesRequested', 'rejected'])
    const [, second = ''] = ids
    expect(readWorkflow(db, second)?.approvals).toMatchObject([
      { side: 'owner', person: 'Sample Owner', memberId: null, decision: 'change', comment: '' },
    ])
    expect(listComments(db, second)).toMatchObject([
      { side: 'fromOwner', text: 'price', person: 'Sample Owner', isOwn: false },
    ])
    expect(JSON.parse(listChanges(db, 'post', second)[0]?.label ?? '')).toEqual({
      key: 'reviewPack.did.answer',
      values: { owner: 'Sample Owner', name: 'March', count: 3 },
    })
    undo(db)
    expect(statesOf(db, ids)).toEqual(['inReview', 'inReview', 'inReview'])
    expect(listComments(db, second)).toEqual([])
    expect(take(db, text)).toEqual({ changed: 3, kept: 0 })
  })

  it('changes nothing when it is taken in again, also after a newer one', () => {
    const db = aDb()
    const ids = addMarch(db)
    const { id } = aPack(db, ids)
    const older = answerTo(db, id, [{ number: 1, decision: 'no', comment: 'why?' }])
    const newer = answerTo(db, id, [{ number: 1, decision: 'approved' }], '2026-03-04T08:00:00.000Z')
    take(db, older)
    take(db, newer)
    expect(stateOf(db, ids[0])).toBe('approved')
    const before = everything(db)
    for (const text of [older, newer, older]) {
      expect(preview(db, text)).toMatchObject({ isKnown: true, lines: [{ effect: 'same' }] })
      expect(take(db, text)).toEqual({ changed: 0, kept: 0 })
    }
    expect(everything(db)).toBe(before)
  })

  it('says what the owner’s side had said before, and never lets an older file over a newer one', () => {
    const db = aDb()
    const ids = addMarch(db)
    const { id } = aPack(db, ids)
    const given = (hour: string) => `2026-03-01T${hour}:00:00.000Z`
    const wife = answerTo(db, id, all('no', 2), given('10'))
    take(db, answerTo(db, id, [{ number: 1, decision: 'approved' }], given('11')))
    // Brought later, given earlier: it decides only what nobody has answered, and its words are kept.
    const earlier = { decision: 'approved', person: 'Sample Owner', at: given('11') }
    expect(preview(db, wife).lines).toMatchObject([
      { effect: 'older', earlier },
      { effect: 'decides', earlier: null },
    ])
    expect(take(db, wife)).toEqual({ changed: 1, kept: 0 })
    expect(statesOf(db, ids)).toEqual(['approved', 'rejected', 'inReview'])
    const remark = answerTo(db, id, [{ number: 1, decision: 'no', comment: 'too late' }], given('09'))
    expect(effects(preview(db, remark))).toEqual(['1 remark'])
    take(db, remark)
    expect(stateOf(db, ids[0])).toBe('approved')
    expect(listComments(db, ids[0] ?? '').map(({ text }) => text)).toEqual(['too late'])

    // A newer one counts and says over what, and so does what is typed, which is said now.
    const newer = answerTo(db, id, [{ number: 1, decision: 'change' }], given('12'))
    expect(preview(db, newer).lines).toMatchObject([{ effect: 'decides', earlier }])
    take(db, newer)
    expect(stateOf(db, ids[0])).toBe('changesRequested')
    expect(preview(db, '1 ok', id).lines).toMatchObject([
      { effect: 'decides', earlier: { decision: 'change', at: given('12') } },
    ])
    take(db, '1 ok', id)
    expect(effects(preview(db, answerTo(db, id, [{ number: 1, decision: 'no' }], given('13'))))).toEqual([
      '1 older',
    ])
    // A clock of the owner's that runs ahead holds nothing up for ever.
    take(db, answerTo(db, id, [{ number: 3, decision: 'change' }], '2031-01-01T00:00:00.000Z'))
    const today = answerTo(db, id, [{ number: 3, decision: 'approved' }], '2026-03-09T08:00:00.000Z')
    expect(effects(preview(db, today))).toEqual(['3 decides'])
  })

  it('leaves a post that was edited meanwhile in review, and is kept at the version it is for', () => {
    const db = aDb()
    const ids = addMarch(db)
    const [id = ''] = ids
    const pack = aPack(db, ids)
    changePost(db, { id, patch: { text: 'Another price' } })
    const text = answerTo(db, pack.id, all('approved', 3))
    expect(effects(preview(db, text))).toEqual(['1 edited', '2 decides', '3 decides'])
    expect(take(db, text)).toEqual({ changed: 2, kept: 1 })
    expect(statesOf(db, ids)).toEqual(['inReview', 'approved', 'approved'])
    const { versions, approvals, currentId } = readWorkflow(db, id) ?? {}
    expect(approvals).toMatchObject([{ versionId: versions?.[0]?.id, decision: 'approved', side: 'owner' }])
    expect(currentId).toBeNull()
    expect(listPacks(db)).toMatchObject([{ answered: 3 }])
    expect(preview(db, answerTo(db, pack.id, all('approved', 3), '2026-03-05T08:00:00.000Z')).isKnown).toBe(
      false,
    )
    expect(take(db, answerTo(db, pack.id, all('approved', 3), '2026-03-05T08:00:00.000Z'))?.changed).toBe(0)
  })

  it('washes no hands: what was edited since it was sent is still the work of who edited it', () => {
    const db = aDb()
    changeWorkspace(db, { approvalMode: 'required' })
    const [editor, other] = ['Sample Editor', 'Sample Lead'].map((name) =>
      commit(db, { key: 'test' }, (writer) =>
        writer.add('member', { id: newId(), name, role: 'lead', retiredAt: null }),
      ),
    )
    const ids = addMarch(db, ['inReview'])
    const [id = ''] = ids
    const pack = aPack(db, ids)
    Object.assign(db, { memberId: editor?.id, person: editor?.name })
    changePost(db, { id, patch: { text: 'Another price' } })
    take(db, answerTo(db, pack.id, all('approved', 1)))
    const verdict = { may: false, why: 'ownWork', who: [other?.name] }
    expect(judgeStep(db, { id, state: 'approved' })).toEqual(verdict)
  })

  it('waits for the end of a hold, and moves nothing that the team rejected, that is out or gone', () => {
    const db = aDb()
    const ids = addMarch(db, ['inReview', 'inReview', 'inReview', 'inReview'])
    const [held = '', rejected = '', out = '', gone = ''] = ids
    const pack = aPack(db, ids)
    const text = answerTo(db, pack.id, all('approved', 4))
    takeStep(db, { id: rejected, state: 'rejected' })
    const [variant] = findPost(db, out)?.variants ?? []
    changeDelivery(db, { ids: [variant?.id ?? ''], delivery: 'posted' })
    removePost(db, gone)
    holdAll(db)
    expect(effects(preview(db, text))).toEqual(['1 held', '2 left', '3 out', '4 gone'])
    take(db, text)
    expect(statesOf(db, ids)).toEqual(['onHold', 'rejected', 'inReview', undefined])
    endHold(db)
    expect(stateOf(db, held)).toBe('approved')
  })

  it('tells who took it in', () => {
    const db = aDb()
    const [id = ''] = addMarch(db, ['inReview'])
    const pack = aPack(db, [id])
    Object.assign(db, { person: 'Sample Editor' })
    take(db, '1 ok', pack.id)
    decide(db, { id, decision: 'change', comment: '' })
    expect(readWorkflow(db, id)?.approvals).toMatchObject([
      { side: 'owner', person: 'Sample Owner', takenInBy: 'Sample Editor' },
      { side: 'member', takenInBy: null },
    ])
  })

  it('may take a no of the owner’s back, but not the team’s', () => {
    const db = aDb()
    const ids = addMarch(db, ['inReview', 'inReview'])
    const pack = aPack(db, ids)
    take(db, '1 no', pack.id)
    takeStep(db, { id: ids[1] ?? '', state: 'rejected' })
    expect(statesOf(db, ids)).toEqual(['rejected', 'rejected'])
    expect(effects(preview(db, '1-2 ok', pack.id))).toEqual(['1 decides', '2 left'])
    take(db, '1-2 ok', pack.id)
    expect(statesOf(db, ids)).toEqual(['approved', 'rejected'])
  })

  it('asks for no change of what the team has taken back to a draft, but may approve it', () => {
    const db = aDb()
    const ids = addMarch(db, ['inReview', 'inReview'])
    const pack = aPack(db, ids)
    for (const id of ids) takeStep(db, { id, state: 'draft' })
    const text = answerTo(db, pack.id, [
      { number: 1, decision: 'change' },
      { number: 2, decision: 'approved' },
    ])
    expect(effects(preview(db, text))).toEqual(['1 left', '2 decides'])
    take(db, text)
    expect(statesOf(db, ids)).toEqual(['draft', 'approved'])
  })

  it('is half of two where the first yes is missing', () => {
    const db = aDb()
    changeWorkspace(db, { approvalMode: 'twoSteps' })
    const [id = ''] = addMarch(db, ['inReview'])
    const pack = aPack(db, [id])
    const text = answerTo(db, pack.id, all('approved', 1))
    expect(effects(preview(db, text))).toEqual(['1 halfway'])
    take(db, text)
    expect(readWorkflow(db, id)).toMatchObject({ openStep: 1 })
    decide(db, { id, decision: 'approved', comment: '' })
    expect(stateOf(db, id)).toBe('approved')
  })

  it('may be partial, or words alone', () => {
    const db = aDb()
    const ids = addMarch(db)
    const { id } = aPack(db, ids)
    const text = answerTo(db, id, [{ number: 2, decision: null, comment: 'Is this the new oven?' }])
    expect(preview(db, text)).toMatchObject({ open: [1, 3], lines: [{ number: 2, effect: 'remark' }] })
    expect(take(db, text)).toEqual({ changed: 1, kept: 0 })
    expect(statesOf(db, ids)).toEqual(['inReview', 'inReview', 'inReview'])
    expect(listComments(db, ids[1] ?? '').map(({ text }) => text)).toEqual(['Is this the new oven?'])
    expect(listPacks(db)).toMatchObject([{ answered: 0 }])
  })

  it('is typed by numbers as well, and the same twice is one', () => {
    const db = aDb()
    const ids = addMarch(db)
    const { id } = aPack(db, ids)
    const typed = '1-2 ok, 3 change: price, 9 no, perhaps'
    expect(preview(db, typed, id)).toMatchObject({
      way: 'typed',
      owner: '',
      problems: [
        { kind: 'outside', text: '9' },
        { kind: 'words', text: 'perhaps' },
      ],
    })
    expect(take(db, typed, id)).toEqual({ changed: 3, kept: 0 })
    expect(statesOf(db, ids)).toEqual(['approved', 'approved', 'changesRequested'])
    const before = everything(db)
    expect(take(db, typed, id)).toEqual({ changed: 0, kept: 0 })
    expect(everything(db)).toBe(before)
    // The rest is what nobody has answered yet: a wish for a change is not overruled in passing.
    expect(preview(db, 'rest ok', id).lines).toEqual([])
    take(db, '3 ok', id)
    expect(statesOf(db, ids)[2]).toBe('approved')
  })

  it('is refused when it is of another workspace, of other versions, damaged, or none', () => {
    const [db, other] = [aDb(), aDb()]
    const pack = aPack(db, addMarch(db))
    const foreign = answerTo(other, aPack(other, addMarch(other)).id, all('approved', 3))
    const good = answerTo(db, pack.id, all('approved', 3))
    const why = (text: string, packId: string | null = null) => {
      const read = previewAnswer(db, { packId, text })
      expect(takeAnswer(db, { packId, text, owner: 'x' })).toBeUndefined()
      return read.ok || read.why
    }
    const before = everything(db)
    expect(why(foreign)).toBe('foreign')
    expect(why(foreign, pack.id)).toBe('foreign')
    expect(why(answerTo(db, pack.id, [{ number: 9, decision: 'approved' }]))).toBe('notThisPack')
    expect(why(answerTo(db, pack.id, [...all('approved', 1), ...all('no', 1)]))).toBe('notThisPack')
    expect(why(good.replace(/[a-z](?=[^\n]*\nEND)/, 'Z'), pack.id)).toBe('damaged')
    expect(why('1-3 ok')).toBe('none')
    expect(why('1-3 ok', newId())).toBe('foreign')
    expect(everything(db)).toBe(before)
  })

  it('is what was ticked, whatever order it comes in, and once is as good as twice', () => {
    const tick = fc.record({
      decision: fc.constantFrom(null, ...decisions),
      comment: fc.constantFrom('', 'price', 'מחיר'),
    })
    fc.assert(
      fc.property(
        fc.array(tick, { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (ticks, edited) => {
          const db = aDb()
          const ids = addMarch(db, ['inReview', 'inReview', 'inReview', 'inReview'])
          const pack = aPack(db, ids)
          changePost(db, { id: ids[edited] ?? '', patch: { text: 'Edited' } })
          const said = ticks.map((one, at) => ({ ...one, number: at + 1 })).toReversed()
          const text = answerTo(db, pack.id, said)
          take(db, text)
          const after = { approved: 'approved', change: 'changesRequested', no: 'rejected' } as const
          const wanted = ticks.map(({ decision }, at) =>
            decision && at !== edited ? after[decision] : 'inReview',
          )
          expect(statesOf(db, ids)).toEqual(wanted)
          expect(readPack(db, pack.id)?.map(({ decision }) => decision)).toEqual(
            ticks.map(({ decision }) => decision),
          )
          const once = everything(db)
          take(db, text)
          expect(everything(db)).toBe(once)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('of a member who left is still theirs who took it in', () => {
    const db = aDb()
    const member = commit(db, { key: 'test' }, (writer) =>
      writer.add('member', { id: newId(), name: 'Sample Lead', role: 'lead', retiredAt: null }),
    )
    Object.assign(db, { memberId: member.id, person: member.name })
    const { id } = aPack(db, addMarch(db))
    take(db, answerTo(db, id, all('approved', 3)))
    expect(db.sqlite.prepare('select owner, person, memberId from takenAnswer').get()).toEqual({
      owner: 'Sample Owner',
      person: 'Sample Lead',
      memberId: member.id,
    })
  })
})
