import { describe, expect, it } from 'vitest'
import { findBrokenChange } from '../../db/history/chain.ts'
import { readTrail } from '../../db/history/trail.ts'
import { findStrayRecord } from '../../db/replay.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { takeSeat } from '../../electron/api/seat.ts'
import { contract } from '../../shared/contract.ts'
import { aClient } from '../support/workspace.ts'

function aTeamClient() {
  const made = aClient({}, addSampleWorkspace)
  const { db } = made.session
  if (!db) throw new Error('no workspace')
  return { ...made, db }
}

async function members(api: ReturnType<typeof aClient>['api']) {
  const [lead, approver, author] = await api.team.list()
  if (!lead || !approver || !author) throw new Error('no team')
  return { lead, approver, author }
}

describe('a seat', () => {
  it('is nobody’s until somebody sits down, and then gives the history its name', async () => {
    const { api, session, db } = aTeamClient()
    const { approver } = await members(api)
    expect((await api.workspace.current())?.seat).toMatchObject({
      isTeam: true,
      mustChoose: true,
      mayWrite: true,
    })
    const seat = await api.team.sit({ memberId: approver.id })
    expect(seat).toMatchObject({ name: approver.name, role: 'approver', mustChoose: false, mayManage: false })
    await api.calendar.addIdea({ title: 'One' })
    expect(db.sqlite.prepare('select person from change order by n desc').pluck().get()).toBe(approver.name)
    // A later start on this machine finds the same person.
    db.memberId = null
    takeSeat(session, db)
    expect(db.memberId).toBe(approver.id)
  })

  it('follows a new name, and is empty when its member has gone', async () => {
    const { api, db } = aTeamClient()
    const { lead } = await members(api)
    await api.team.sit({ memberId: lead.id })
    await api.team.change({ id: lead.id, patch: { name: 'New Name' } })
    expect(db.person).toBe('New Name')
    await api.history.undo()
    expect(db.person).toBe(lead.name)
    await api.team.remove(lead.id)
    expect([db.memberId, db.person]).toEqual([null, ''])
  })

  it('is not asked for where there is one member or none', async () => {
    const { api, session } = aClient()
    await api.app.changeSettings({ person: 'Alone' })
    expect((await api.workspace.current())?.seat).toMatchObject({
      isTeam: false,
      mustChoose: false,
      mayManage: true,
    })
    await api.team.add({ name: 'Only One', role: 'viewer' })
    expect((await api.workspace.current())?.seat).toMatchObject({ mustChoose: false, mayWrite: true })
    expect(session.db?.person).toBe('Alone')
  })
})

describe('a PIN', () => {
  it('is asked for, checked here, and makes wrong tries wait', async () => {
    const { api, session, db } = aTeamClient()
    const { lead, author } = await members(api)
    await api.team.sit({ memberId: lead.id })
    await api.team.setPin({ memberId: lead.id, pin: '4711' })
    await api.team.sit({ memberId: author.id })
    const tryOne = (pin?: string) => api.team.sit({ memberId: lead.id, ...(pin && { pin }) })
    await expect(tryOne()).rejects.toMatchObject({ code: 'WRONG_PIN' })
    await expect(tryOne('0000')).rejects.toMatchObject({ code: 'WRONG_PIN' })
    await expect(tryOne('1111')).rejects.toMatchObject({ code: 'WRONG_PIN' })
    // The right one has to wait as well.
    await expect(tryOne('4711')).rejects.toMatchObject({ code: 'PIN_WAIT' })
    expect(db.memberId).toBe(author.id)
    db.sqlite.prepare('update memberPin set waitUntil = null').run()
    await expect(tryOne('4711')).resolves.toMatchObject({ memberId: lead.id })
    expect(db.sqlite.prepare('select failures from memberPin').pluck().get()).toBe(0)
    // Remembered on this machine, and asked for again all the same.
    takeSeat(session, db)
    expect(db.memberId).toBeNull()
  })

  it('counts tries that come at once', async () => {
    const { api } = aTeamClient()
    const { lead } = await members(api)
    await api.team.sit({ memberId: lead.id })
    await api.team.setPin({ memberId: lead.id, pin: '4711' })
    const tries = Array.from({ length: 20 }, (_, at) =>
      api.team.sit({ memberId: lead.id, pin: String(1000 + at) }),
    )
    const codes = (await Promise.allSettled(tries)).map((one) => one.status === 'rejected' && one.reason.code)
    expect(codes.filter((code) => code === 'WRONG_PIN').length).toBe(3)
  })

  it('is in no answer, no history and no plain form', async () => {
    const { api, db } = aTeamClient()
    const { lead } = await members(api)
    await api.team.sit({ memberId: lead.id })
    await api.team.setPin({ memberId: lead.id, pin: '471147' })
    const row = db.sqlite.prepare('select salt, hash from memberPin').get() as { salt: string; hash: string }
    expect(row.hash).toMatch(/^[0-9a-f]{64}$/)
    const seen = JSON.stringify([
      await api.team.list(),
      await api.history.record({ table: 'memberPin', id: lead.id }),
      await api.workspace.current(),
      db.sqlite.prepare('select * from change').all(),
    ])
    for (const secret of ['471147', row.salt, row.hash]) expect(seen).not.toContain(secret)
    expect((await api.team.list()).map(({ hasPin }) => hasPin)).toEqual([true, false, false])
  })

  it('is one’s own to set; a lead may take a forgotten one away', async () => {
    const { api } = aTeamClient()
    const { lead, author } = await members(api)
    await api.team.sit({ memberId: author.id })
    await api.team.setPin({ memberId: author.id, pin: '1234' })
    await expect(api.team.setPin({ memberId: lead.id, pin: '1234' })).rejects.toMatchObject({
      code: 'NOT_LEAD',
    })
    await expect(api.team.setPin({ memberId: lead.id, pin: null })).rejects.toMatchObject({
      code: 'NOT_LEAD',
    })
    await api.team.sit({ memberId: lead.id })
    await expect(api.team.setPin({ memberId: author.id, pin: '9999' })).rejects.toMatchObject({
      code: 'NOT_LEAD',
    })
    await api.team.setPin({ memberId: author.id, pin: null })
    expect((await api.team.list()).some(({ hasPin }) => hasPin)).toBe(false)
  })
})

describe('a PIN in the history', () => {
  it('is told with who, for whom and when, never what, and no step takes it back', async () => {
    const { api, db } = aTeamClient()
    const { lead, author } = await members(api)
    await api.team.sit({ memberId: author.id })
    await api.calendar.addIdea({ title: 'One' })
    const last = await api.history.state()
    await api.team.setPin({ memberId: author.id, pin: '1234' })
    await api.team.setPin({ memberId: author.id, pin: '5678' })
    await api.team.sit({ memberId: lead.id })
    await api.team.setPin({ memberId: author.id, pin: null })
    // Nothing was there any more to take away.
    await api.team.setPin({ memberId: author.id, pin: null })
    const told = (await api.history.team()).slice(0, 3)
    expect(told.map(({ label, person, act }) => [label.key, label.values?.name, person, act])).toEqual([
      ['team.did.pinRemoved', author.name, lead.name, 'beside'],
      ['team.did.pinChanged', author.name, author.name, 'beside'],
      ['team.did.pinSet', author.name, author.name, 'beside'],
    ])
    expect(told.every(({ before, after }) => before === null && after === null)).toBe(true)
    expect(await api.history.state()).toEqual(last)
    expect(readTrail(db.sqlite, db.device).undo.at(-1)?.step).toBe(last.step)
    expect([findBrokenChange(db), findStrayRecord(db.sqlite)]).toEqual([undefined, undefined])
    // Undo goes to what was done before, and what was undone can still be done again.
    expect((await api.history.undo())?.key).toBe('calendar.did.addIdea')
    await api.team.setPin({ memberId: lead.id, pin: '1234' })
    expect((await api.history.redo())?.key).toBe('calendar.did.addIdea')
  })

  it('goes with a member who leaves', async () => {
    const { api } = aTeamClient()
    const { lead, author } = await members(api)
    await api.team.sit({ memberId: author.id })
    await api.team.setPin({ memberId: author.id, pin: '1234' })
    await api.team.sit({ memberId: lead.id })
    await api.team.remove(author.id)
    expect((await api.history.team()).slice(0, 2).map(({ label }) => label.key)).toEqual([
      'team.did.pinRemoved',
      'team.did.retire',
    ])
  })
})

describe('a forgotten PIN', () => {
  /** A lone lead who has one, an author who sits, and a clock to turn. */
  async function forgotten() {
    const made = aTeamClient()
    const { api, db } = made
    const { lead, approver, author } = await members(api)
    await api.team.sit({ memberId: approver.id })
    await api.team.setPin({ memberId: approver.id, pin: '2222' })
    await api.team.sit({ memberId: lead.id })
    await api.team.setPin({ memberId: lead.id, pin: '4711' })
    await api.team.sit({ memberId: author.id })
    await api.team.forgetPin(lead.id)
    const start = Date.parse(db.now())
    const later = (hours: number) => {
      const at = new Date(start + hours * 3_600_000).toISOString()
      Object.assign(db, { now: () => at })
    }
    const keys = async () => (await api.history.team()).map(({ label }) => label.key)
    return { ...made, lead, approver, later, keys }
  }

  it('holds for a day, then lapses for that member alone, and everybody can read it', async () => {
    const { api, db, lead, approver, later, keys } = await forgotten()
    const [row] = await api.team.list()
    expect(row).toMatchObject({ hasPin: true, pinUntil: expect.any(String) })
    // Said once more it does not begin anew.
    later(20)
    await api.team.forgetPin(lead.id)
    expect((await api.team.list())[0]?.pinUntil).toBe(row?.pinUntil)
    await expect(api.team.sit({ memberId: lead.id })).rejects.toMatchObject({ code: 'WRONG_PIN' })
    later(25)
    await expect(api.team.sit({ memberId: approver.id })).rejects.toMatchObject({ code: 'WRONG_PIN' })
    await expect(api.team.sit({ memberId: lead.id })).resolves.toMatchObject({ memberId: lead.id })
    expect((await keys()).slice(0, 2)).toEqual(['team.did.pinLapsed', 'team.did.pinForgotten'])
    expect((await api.team.list()).map(({ hasPin }) => hasPin)).toEqual([false, true, false])
    expect(findBrokenChange(db)).toBeUndefined()
  })

  it('was not forgotten when it is typed, and a new one begins anew', async () => {
    const { api, lead, later, keys } = await forgotten()
    await api.team.sit({ memberId: lead.id, pin: '4711' })
    expect((await api.team.list())[0]?.pinUntil).toBeNull()
    expect((await keys())[0]).toBe('team.did.pinKnown')
    await api.team.forgetPin(lead.id)
    await api.team.setPin({ memberId: lead.id, pin: '9999' })
    later(48)
    await expect(api.team.sit({ memberId: lead.id })).rejects.toMatchObject({ code: 'WRONG_PIN' })
  })

  it('is nothing to say of who has none, or has left', async () => {
    const { api, approver, keys } = await forgotten()
    await api.team.setPin({ memberId: approver.id, pin: null }).catch(() => {})
    const before = await keys()
    const [, , author] = await api.team.list()
    await api.team.forgetPin(author?.id ?? '')
    expect(await keys()).toEqual(before)
    await expect(api.team.forgetPin('00000000-0000-8000-8000-000000000000')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('members', () => {
  it('are removed when nothing hangs on them, retired else, and come back', async () => {
    const { api, db } = aTeamClient()
    const { lead, author } = await members(api)
    await api.team.sit({ memberId: lead.id })
    const { id } = await api.team.add({ name: 'For A Day', role: 'author' })
    expect([await api.team.remove(id), await api.team.remove(author.id)]).toEqual(['removed', 'retired'])
    expect((await api.history.state()).undo).toEqual({
      key: 'team.did.retire',
      values: { name: author.name },
    })
    await expect(api.team.sit({ memberId: author.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await api.team.bringBack(author.id)
    await api.team.sit({ memberId: author.id })
    expect(db.person).toBe(author.name)
  })

  it('are changed, and the way of approving too, by those who lead', async () => {
    const { api } = aTeamClient()
    const { lead, approver } = await members(api)
    await api.team.sit({ memberId: approver.id })
    const refused = { code: 'NOT_LEAD' }
    await expect(api.team.add({ name: 'X', role: 'lead' })).rejects.toMatchObject(refused)
    await expect(api.team.change({ id: approver.id, patch: { role: 'lead' } })).rejects.toMatchObject(refused)
    await expect(api.team.remove(lead.id)).rejects.toMatchObject(refused)
    await expect(api.workspace.change({ approvalMode: 'none' })).rejects.toMatchObject(refused)
    await api.team.sit({ memberId: lead.id })
    await api.team.change({ id: lead.id, patch: { role: 'author' } })
    // Nobody leads now: nobody is locked out.
    await api.team.change({ id: lead.id, patch: { role: 'lead' } })
  })
})

it('lets nobody take back or repeat the answer of another where approvals are required', async () => {
  const { api } = aTeamClient()
  const { lead, author } = await members(api)
  await api.team.sit({ memberId: author.id })
  const { post } = await api.calendar.addPost({ title: '', day: '2026-03-02', time: null, channelId: null })
  const state = async () => (await api.calendar.getPost(post.id)).post.state
  const refused = { code: 'NOT_YOUR_ANSWER', data: { who: [lead.name] } }
  await api.team.sit({ memberId: lead.id })
  await api.workspace.change({ approvalMode: 'required' })
  await api.calendar.changeState({ id: post.id, state: 'approved' })
  await api.calendar.changeState({ id: post.id, state: 'changesRequested' })
  await api.team.sit({ memberId: author.id })
  await expect(api.history.undo()).rejects.toMatchObject(refused)
  expect(await state()).toBe('changesRequested')
  await api.team.sit({ memberId: lead.id })
  await api.history.undo()
  await api.history.undo()
  await api.team.sit({ memberId: author.id })
  await expect(api.history.redo()).rejects.toMatchObject(refused)
  expect(await state()).toBe('draft')
  await api.team.sit({ memberId: lead.id })
  await api.history.redo()
  expect(await state()).toBe('approved')
})

it('lets nobody undo how the team is made but who may make it so', async () => {
  const { api } = aTeamClient()
  const { lead, author } = await members(api)
  await api.team.sit({ memberId: lead.id })
  await api.team.change({ id: author.id, patch: { role: 'manager' } })
  await api.team.change({ id: author.id, patch: { role: 'author' } })
  await api.workspace.change({ approvalMode: 'none' })
  await api.team.sit({ memberId: author.id })
  await expect(api.history.undo()).rejects.toMatchObject({ code: 'NOT_LEAD' })
  await api.team.sit({ memberId: lead.id })
  await api.history.undo()
  await api.team.sit({ memberId: author.id })
  await expect(api.history.undo()).rejects.toMatchObject({ code: 'NOT_LEAD' })
})

type Meta = { '~orpc': { meta: { writes?: true; isForViewers?: true } } }

it('refuses a viewer in every call that writes to the file', async () => {
  const { api, db } = aTeamClient()
  const { lead, author } = await members(api)
  await api.team.sit({ memberId: lead.id })
  await api.team.change({ id: author.id, patch: { role: 'viewer' } })
  await api.team.sit({ memberId: author.id })
  const before = db.sqlite.prepare('select count(*) from change').pluck().get()
  const asked: string[] = []
  for (const [part, calls] of Object.entries(contract)) {
    for (const [name, call] of Object.entries(calls as Record<string, Meta>)) {
      const { writes, isForViewers } = call['~orpc'].meta
      if (!writes || isForViewers) continue
      asked.push(`${part}.${name}`)
      // What is asked does not matter: it would be refused, were it looked at.
      const ask = (api as unknown as Record<string, Record<string, (input: null) => Promise<unknown>>>)[
        part
      ]?.[name]
      await expect(ask?.(null), `${part}.${name}`).rejects.toMatchObject({ code: 'VIEWER' })
    }
  }
  expect(asked).toContain('calendar.changePost')
  expect(asked.length).toBeGreaterThan(60)
  expect(db.sqlite.prepare('select count(*) from change').pluck().get()).toBe(before)
  await api.calendar.listIdeas()
  await api.team.sit({ memberId: lead.id })
})
