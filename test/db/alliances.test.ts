import { describe, expect, it } from 'vitest'
import { addCaseStudy, findFillers, inviteTo, shareOut, turnBidTo } from '../../db/alliances/bids.ts'
import { readAlliancePaper, readBidPaper } from '../../db/alliances/paper.ts'
import {
  addRecord,
  addRequirements,
  changeRecord,
  moveRequirement,
  removeRecord,
} from '../../db/alliances/records.ts'
import { listAlliances, readAlliance, readBid } from '../../db/alliances/room.ts'
import { listDayItems } from '../../db/calendar/day-items.ts'
import { addTasks, changeTask, listDueTasks, listTasks } from '../../db/calendar/tasks.ts'
import { undo } from '../../db/commit.ts'
import { findOrigin } from '../../db/library/places.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { forgetPerson } from '../../db/relationships/forget.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { searchRecords } from '../../db/search/search.ts'
import { addRecord as addPlanned, removeRecord as removePlanned } from '../../db/strategy/strategy.ts'
import type { CapabilityProof } from '../../shared/alliances/capability.ts'
import type { Id } from '../../shared/record.ts'
import { removeContacts } from '../support/contacts.ts'
import { aDb } from '../support/workspace.ts'

const organisation = (db: Db, name: string) => addContact(db, { kind: 'organisation', name }).id
const anAlliance = (db: Db) => addRecord(db, { table: 'alliance', values: { name: 'Harbour Street' } }) as Id
const join = (db: Db, allianceId: Id, contactId: Id | null) =>
  addRecord(db, { table: 'allianceMember', values: { allianceId, contactId } }) as Id
const aBid = (db: Db, allianceId: Id) =>
  addRecord(db, { table: 'bid', values: { allianceId, title: 'Harbour festival' } }) as Id

/** Somebody can do something, and shows it. */
function able(db: Db, contactId: Id | null, name: string, proof: Partial<CapabilityProof> | null = {}): Id {
  const id = addRecord(db, { table: 'capability', values: { contactId, name } }) as Id
  if (!proof) return id
  const proofId = addRecord(db, {
    table: 'capabilityProof',
    values: { capabilityId: id, text: 'A reference' },
  }) as Id
  changeRecord(db, { table: 'capabilityProof', id: proofId, patch: proof })
  return id
}

const coverageOf = (db: Db, allianceId: Id) => readAlliance(db, allianceId)?.bids[0]?.coverage

describe('an alliance', () => {
  it('begins with ourselves, takes an organisation in once, and comes back whole with one undo', () => {
    const db = aDb()
    const id = anAlliance(db)
    const mill = organisation(db, 'Mill')
    const member = join(db, id, mill)
    expect(join(db, id, mill)).toBe(member)
    able(db, mill, 'Milling')
    const bid = aBid(db, id)
    addRequirements(db, { bidId: bid, titles: ['Milling', 'Waste plan'] })
    shareOut(db, { bidId: bid, shares: [{ contactId: mill, value: 5000 }] })
    addRecord(db, { table: 'allianceResource', values: { allianceId: id, name: 'A van' } })
    const before = [readAlliance(db, id), readBid(db, bid)]
    expect(before[0]?.members.map(({ name }) => name)).toEqual(['Sample brand', 'Mill'])

    expect(removeRecord(db, { table: 'alliance', id })).toBe(true)
    expect(listAlliances(db)).toEqual([])
    for (const table of ['allianceMember', 'allianceResource', 'bid', 'requirement', 'bidShare'] as const)
      expect(all(db, query.selectFrom(table).selectAll())).toEqual([])
    undo(db)
    expect([readAlliance(db, id), readBid(db, bid)]).toEqual(before)
  })

  it('takes in nobody who is not there', () => {
    const db = aDb()
    const gone = '00000000-0000-7000-8000-000000000000'
    expect(
      addRecord(db, { table: 'allianceMember', values: { allianceId: anAlliance(db), contactId: gone } }),
    ).toBe(undefined)
    expect(addRecord(db, { table: 'bid', values: { allianceId: gone, title: '' } })).toBe(undefined)
  })

  it('loses a member whose contact is removed, with what it can do and its shares, until an undo', () => {
    const db = aDb()
    const id = anAlliance(db)
    const mill = organisation(db, 'Mill')
    join(db, id, mill)
    able(db, mill, 'Milling')
    const bid = aBid(db, id)
    shareOut(db, { bidId: bid, shares: [{ contactId: mill, work: 3000 }] })
    removeContacts(db, [mill])
    expect(readAlliance(db, id)?.members).toHaveLength(1)
    expect(readBid(db, bid)?.shares).toHaveLength(1)
    undo(db)
    expect(readAlliance(db, id)?.members[1]?.capabilities[0]).toMatchObject({ name: 'Milling', proofs: [{}] })
    expect(readBid(db, bid)?.shares[1]).toMatchObject({ work: 3000, isMember: true })
  })

  it('forgets a member with what it can do, and a contact person without its organisation', () => {
    const db = aDb()
    const id = anAlliance(db)
    const [mill, ada] = [organisation(db, 'Mill'), addContact(db, { kind: 'person', name: 'Ada' }).id]
    const member = join(db, id, mill)
    able(db, mill, 'Milling')
    const bid = aBid(db, id)
    shareOut(db, { bidId: bid, shares: [{ contactId: mill, work: 3000 }] })
    changeRecord(db, { table: 'allianceMember', id: member, patch: { personId: ada } })
    forgetPerson(db, { id: ada, instead: null })
    expect(readAlliance(db, id)?.members[1]).toMatchObject({ name: 'Mill', person: null })
    forgetPerson(db, { id: mill, instead: null })
    expect(readAlliance(db, id)?.members).toMatchObject([{ contactId: null, capabilities: [] }])
    expect(readBid(db, bid)?.shares).toMatchObject([{ contactId: null, work: 0 }])
  })

  it('keeps the share of a member who leaves, and says that it left', () => {
    const db = aDb()
    const id = anAlliance(db)
    const mill = organisation(db, 'Mill')
    const member = join(db, id, mill)
    const bid = aBid(db, id)
    shareOut(db, { bidId: bid, shares: [{ contactId: mill, work: 3000 }] })
    removeRecord(db, { table: 'allianceMember', id: member })
    expect(readBid(db, bid)?.shares.at(-1)).toMatchObject({ name: 'Mill', work: 3000, isMember: false })
  })

  it('has what is asked for in the order it is put in', () => {
    const db = aDb()
    const bidId = aBid(db, anAlliance(db))
    const [bread = '', , tents = ''] =
      addRequirements(db, { bidId, titles: ['Bread', 'Coffee', 'Tents'] }) ?? []
    const asked = () => readBid(db, bidId)?.requirements.map(({ title }) => title)
    moveRequirement(db, { id: tents, beforeId: bread })
    expect(asked()).toEqual(['Tents', 'Bread', 'Coffee'])
    moveRequirement(db, { id: tents, beforeId: null })
    expect(asked()).toEqual(['Bread', 'Coffee', 'Tents'])
    undo(db)
    expect(asked()).toEqual(['Tents', 'Bread', 'Coffee'])
    addRecord(db, { table: 'requirement', values: { bidId, title: 'Music' } })
    expect(asked()?.at(-1)).toBe('Music')
    expect(moveRequirement(db, { id: bidId, beforeId: null })).toBeUndefined()
  })

  it('is found by its words, and its bid by a requirement', () => {
    const db = aDb()
    const id = anAlliance(db)
    const bid = aBid(db, id)
    addRequirements(db, { bidId: bid, titles: ['Zero-waste stall'] })
    expect(searchRecords(db, { search: 'harbour street', limit: 5 })).toMatchObject([
      { table: 'alliance', id },
    ])
    expect(searchRecords(db, { search: 'zero waste', limit: 5 })).toMatchObject([{ table: 'bid', id: bid }])
    const mill = organisation(db, 'Mill')
    const found = () => searchRecords(db, { search: 'guild letter', limit: 5 }).map((hit) => hit.id)
    const capability = able(db, mill, 'Milling', { text: 'A letter of the guild' })
    expect(found()).toEqual([mill])
    undo(db)
    expect(found()).toEqual([])
    changeRecord(db, { table: 'capability', id: capability, patch: { name: 'Grinding' } })
    removeRecord(db, { table: 'capability', id: capability })
    expect(found()).toEqual([])
  })
})

describe('coverage', () => {
  it('follows members, capabilities, levels and evidence as they change', () => {
    const db = aDb()
    const id = anAlliance(db)
    const bid = aBid(db, id)
    const [asked] = addRequirements(db, { bidId: bid, titles: ['Milling for the stalls'] }) as [Id]
    expect(coverageOf(db, id)).toEqual({ covered: 0, thin: 0, gap: 1, openMusts: 1 })
    const mill = organisation(db, 'Mill')
    const capability = able(db, mill, 'milling', { validUntil: '2026-04-30' })
    expect(coverageOf(db, id)).toMatchObject({ gap: 1 })
    join(db, id, mill)
    expect(coverageOf(db, id)).toEqual({ covered: 1, thin: 0, gap: 0, openMusts: 0 })
    // Evidence has to hold on the day of handing in.
    changeRecord(db, { table: 'bid', id: bid, patch: { deadline: '2026-05-15' } })
    expect(coverageOf(db, id)).toMatchObject({ thin: 1 })
    changeRecord(db, { table: 'bid', id: bid, patch: { deadline: '2026-04-15' } })
    changeRecord(db, { table: 'requirement', id: asked, patch: { level: 4 } })
    expect(coverageOf(db, id)).toMatchObject({ thin: 1 })
    changeRecord(db, { table: 'capability', id: capability, patch: { level: 4 } })
    expect(coverageOf(db, id)).toMatchObject({ covered: 1 })
  })

  it('finds who could fill a gap: by a capability first, then by words; members are inside already', () => {
    const db = aDb()
    const id = anAlliance(db)
    const bid = aBid(db, id)
    const [asked] = addRequirements(db, { bidId: bid, titles: ['Laundry'] }) as [Id]
    const [member, outside] = ['Inside', 'Zeta wash'].map((name) => organisation(db, name)) as [Id, Id]
    join(db, id, member)
    able(db, member, 'Laundry')
    able(db, outside, 'laundry')
    addContact(db, { kind: 'organisation', name: 'No match' })
    const note = addContact(db, { kind: 'person', name: 'Noted', note: 'does the laundry of the hotel' }).id
    const found = findFillers(db, { requirementId: asked, search: '' })
    expect(found?.map(({ contactId, capability }) => [contactId, capability?.name ?? null])).toEqual([
      [outside, 'laundry'],
      [note, null],
    ])
    expect(found?.every(({ invited }) => !invited)).toBe(true)
  })

  it('asks a contact with a task that is due within a week and before the deadline', () => {
    const db = aDb()
    const id = anAlliance(db)
    const bid = aBid(db, id)
    const [asked] = addRequirements(db, { bidId: bid, titles: ['Laundry'] }) as [Id]
    const wash = organisation(db, 'Wash')
    able(db, wash, 'Laundry')
    changeRecord(db, { table: 'bid', id: bid, patch: { deadline: '2026-03-04' } })
    inviteTo(db, { bidId: bid, contactId: wash, title: 'Ask Wash' })
    expect(listTasks(db, { contactId: wash })).toMatchObject([{ title: 'Ask Wash', dueDay: '2026-03-04' }])
    expect(findFillers(db, { requirementId: asked, search: '' })).toMatchObject([{ invited: true }])
    expect(listDueTasks(db, '2026-03-04')).toMatchObject([{ contactId: wash, host: 'Wash' }])
  })
})

describe('a bid', () => {
  it('goes its way step by step, and back with an undo', () => {
    const db = aDb()
    const id = aBid(db, anAlliance(db))
    expect(turnBidTo(db, { id, status: 'won', day: '2026-03-02' })).toBe(false)
    turnBidTo(db, { id, status: 'submitted', day: '2026-03-02' })
    expect(turnBidTo(db, { id, status: 'lost', day: '2026-04-02' })).toMatchObject({
      status: 'lost',
      submittedDay: '2026-03-02',
      decidedDay: '2026-04-02',
    })
    undo(db)
    expect(readBid(db, id)?.bid).toMatchObject({ status: 'submitted', decidedDay: null })
  })

  it('is counted in the brand’s currency until it is told otherwise', () => {
    const db = aDb()
    expect(readBid(db, aBid(db, anAlliance(db)))?.bid.currency).toBe('EUR')
  })

  it('has tasks of its own, with a person and a day, that Today lists', () => {
    const db = aDb()
    const id = aBid(db, anAlliance(db))
    const [task] = addTasks(db, { of: { bidId: id }, text: 'Write the offer' }) ?? []
    changeTask(db, { id: task?.id as Id, patch: { dueDay: '2026-03-01', responsible: 'Ada' } })
    expect(listDueTasks(db, '2026-03-02')).toMatchObject([
      { bidId: id, title: 'Write the offer', responsible: 'Ada', host: 'Harbour festival' },
    ])
  })

  it('becomes a case study for the objective it serves, and knows it', () => {
    const db = aDb()
    const goal = addPlanned(db, { table: 'goal', values: { title: 'Grow' }, beforeId: null })
    const objective = addPlanned(db, {
      ...{ table: 'objective', values: { title: 'New revenue' }, parentId: goal?.id as Id, beforeId: null },
    })
    const tactic = addPlanned(db, {
      ...{ table: 'tactic', values: { title: 'Joint bids' }, parentId: objective?.id as Id, beforeId: null },
    })
    const id = aBid(db, anAlliance(db))
    changeRecord(db, {
      table: 'bid',
      id,
      patch: { objectiveId: objective?.id as Id, outcome: 'Fed 500 guests.' },
    })
    const postId = addCaseStudy(db, { bidId: id, title: 'Case study: festival' }) as Id
    expect(readBid(db, id)?.caseStudies).toEqual([
      { id: postId, title: 'Case study: festival', state: 'idea' },
    ])
    expect(findOrigin(db, postId)).toMatchObject({ kind: 'bid', bidId: id })
    expect(all(db, query.selectFrom('post').select(['type', 'tacticId', 'text']))).toEqual([
      { type: 'customerStory', tacticId: tactic?.id, text: 'Fed 500 guests.' },
    ])
    removePlanned(db, { table: 'objective', id: objective?.id as Id })
    expect(readBid(db, id)?.bid.objectiveId).toBeNull()
  })
})

describe('on paper and in the calendar', () => {
  it('stands in the calendar on its deadline', () => {
    const db = aDb()
    const id = aBid(db, anAlliance(db))
    changeRecord(db, { table: 'bid', id, patch: { deadline: '2026-03-20' } })
    expect(listDayItems(db, { from: '2026-03-01', to: '2026-03-31' }).items).toMatchObject([
      { id, layer: 'bids', title: 'Harbour festival', startDay: '2026-03-20' },
    ])
    expect(listDayItems(db, { from: '2026-03-21', to: '2026-03-31' }).items).toEqual([])
  })

  it('shows a client only evidence that holds, and the owner no task and no note', () => {
    const db = aDb()
    const allianceId = anAlliance(db)
    able(db, null, 'Bread', { validUntil: '2026-01-01' })
    able(db, null, 'Breakfast')
    const id = aBid(db, allianceId)
    const [asked] = addRequirements(db, { bidId: id, titles: ['Breakfast'] }) as [Id]
    changeRecord(db, { table: 'requirement', id: asked, patch: { note: 'ask twice' } })
    addTasks(db, { of: { bidId: id }, text: 'Write the offer' })
    const proofs = readAlliancePaper(db, allianceId)?.members[0]?.capabilities.map((one) => one.proofs.length)
    expect(proofs).toEqual([0, 1])
    const owner = JSON.stringify(readBidPaper(db, id, 'owner'))
    expect(owner).not.toMatch(/ask twice|Write the offer/)
    expect(readBidPaper(db, id, 'team')).toMatchObject({
      requirements: [{ note: 'ask twice', coverage: 'covered', who: [{ proofs: ['A reference'] }] }],
      tasks: [{ title: 'Write the offer' }],
    })
  })

  it('shares in money what it is worth, and says what is left', () => {
    const db = aDb()
    const id = aBid(db, anAlliance(db))
    changeRecord(db, { table: 'bid', id, patch: { value: 10_001 } })
    shareOut(db, { bidId: id, shares: [{ contactId: null, value: 5000 }] })
    expect(readBidPaper(db, id, 'owner')).toMatchObject({
      shares: [{ name: 'Sample brand', value: 5000, amount: 5001 }],
      left: { work: 10_000, value: 5000 },
    })
  })
})
