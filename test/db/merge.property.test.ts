import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRecord } from '../../db/alliances/records.ts'
import { blankTask } from '../../db/calendar/tasks.ts'
import { commit, redo, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { findDuplicates } from '../../db/relationships/duplicates.ts'
import { mergeContacts, tellApart } from '../../db/relationships/merge.ts'
import { addPart } from '../../db/relationships/parts.ts'
import { addContact, findContact, type NewContact } from '../../db/relationships/relationships.ts'
import { tableNames } from '../../db/tables.ts'
import { mergeFields } from '../../shared/relationships/contact-duplicates.ts'
import { tagContacts } from '../support/contacts.ts'
import { aDb } from '../support/workspace.ts'

/** Every record of the workspace, without what is worked out from them. */
function everything(db: Db): Record<string, unknown[]> {
  return Object.fromEntries(
    tableNames.map((table) => [table, db.sqlite.prepare(`select * from "${table}" order by 1`).all()]),
  )
}

function aPerson(db: Db, values: Partial<NewContact> = {}): string {
  return addContact(db, { kind: 'person', name: 'Sample Baker', ...values }).id
}

const word = fc.constantFrom('', 'Rye', 'rye', 'Oat', 'Spelt')
const part = fc.record({
  of: fc.nat(3),
  to: fc.nat(3),
  what: fc.constantFrom(
    ...([
      'handle',
      'address',
      'tag',
      'touchpoint',
      'task',
      'tie',
      'stage',
      'audience',
      'photo',
      'work',
      'apart',
    ] as const),
  ),
  word,
})

function hang(
  db: Db,
  ids: readonly string[],
  { of, to, what, word: said }: typeof part extends fc.Arbitrary<infer P> ? P : never,
) {
  const [contactId = '', otherId = ''] = [ids[of], ids[to]]
  commit(db, { key: 'test' }, (writer) => {
    const id = newId()
    if (what === 'handle')
      writer.add('handle', {
        id,
        contactId,
        network: 'instagram',
        handle: said,
        url: 'https://a.example',
        followers: null,
      })
    if (what === 'address')
      writer.add('contactAddress', { id, contactId, kind: 'email', value: said, label: '' })
    if (what === 'tag') writer.add('contactTag', { id, contactId, tag: said })
    if (what === 'stage') writer.add('contactStage', { id, contactId, stage: 'met', day: '2026-03-02' })
    if (what === 'tie' && of !== to) writer.add('contactTie', { id, contactId, otherId, how: said })
    if (what === 'apart' && of !== to) writer.add('contactApart', { id, contactId, otherId })
    if (what === 'work' && of !== to) writer.change('contact', contactId, { organisationId: otherId })
    if (
      what === 'photo' &&
      db.sqlite.prepare('select 1 from contactPhoto where contactId = ?').get(contactId) === undefined
    )
      writer.add('contactPhoto', { id, contactId, image: 'AAAA' })
    if (what === 'touchpoint')
      writer.add('touchpoint', {
        ...{
          id,
          contactId,
          kind: 'call',
          day: '2026-03-02',
          channelId: null,
          postId: null,
          eventId: null,
          mentionId: null,
          text: said,
        },
        ...{ mood: null, createdAt: db.now() },
      })
    if (what === 'task') writer.add('task', { ...blankTask, id, contactId, title: said, position: 1 })
    const audience = db.sqlite.prepare('select id from audience limit 1').pluck().get() as string | undefined
    const isReached = db.sqlite.prepare('select 1 from contactAudience where contactId = ?').get(contactId)
    if (what === 'audience' && audience && !isReached)
      writer.add('contactAudience', { id, contactId, audienceId: audience })
  })
}

describe('mergeContacts', () => {
  it('makes one of two, whatever hangs on them; undo gives back both exactly, and redo merges again', () => {
    const db = aDb()
    db.sqlite.exec('pragma foreign_keys = on')
    fc.assert(
      fc.property(
        fc.array(fc.record({ place: word, note: word, jobTitle: word }), { minLength: 4, maxLength: 4 }),
        fc.array(part, { maxLength: 25 }),
        fc.dictionary(fc.constantFrom(...mergeFields), fc.nat(1)),
        fc.integer({ min: 2, max: 3 }),
        (values, parts, picked, count) => {
          const ids = values.map((value) => aPerson(db, value))
          for (const one of parts) hang(db, ids, one)
          const before = everything(db)
          const merged = ids.slice(0, count)
          const picks = Object.fromEntries(
            Object.entries(picked).map(([field, at]) => [field, ids[at] as string]),
          )
          const contact = mergeContacts(db, { ids: merged, picks })
          const after = everything(db)
          expect(contact?.id).toBe(ids[0])
          const gone = merged.slice(1)
          expect(gone.filter((id) => JSON.stringify(after).includes(id))).toEqual([])
          expect(db.sqlite.pragma('foreign_key_check')).toEqual([])
          undo(db)
          expect(everything(db)).toEqual(before)
          redo(db)
          expect(everything(db)).toEqual(after)
          undo(db)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps what was chosen, takes what is missing from the other, and brings everything over', () => {
    const db = aDb()
    const bakery = addContact(db, { kind: 'organisation', name: 'Sample Bakery' }).id
    const one = aPerson(db, { place: 'Rome', jobTitle: 'Baker' })
    const other = aPerson(db, { name: 'S. Baker', place: 'Milan', note: 'Likes rye', organisationId: bakery })
    for (const contactId of [one, other]) {
      addPart(db, {
        table: 'contactAddress',
        values: {
          contactId,
          kind: 'email',
          value: 'S@Baker.example',
          label: contactId === other ? 'work' : '',
        },
      })
      addPart(db, {
        table: 'handle',
        values: {
          contactId,
          network: 'x',
          handle: 'sample',
          url: '',
          followers: contactId === other ? 120 : null,
        },
      })
    }
    addPart(db, {
      table: 'contactAddress',
      values: { contactId: other, kind: 'phone', value: '06 5550', label: '' },
    })
    addPart(db, { table: 'contactTie', values: { contactId: one, otherId: other, how: 'the same?' } })
    tagContacts(db, [one, other], 'Press')
    tagContacts(db, [other], 'Rye')
    mergeContacts(db, { ids: [one, other], picks: { place: other } })
    expect(findContact(db, one)).toMatchObject({
      ...{
        name: 'Sample Baker',
        place: 'Milan',
        jobTitle: 'Baker',
        note: 'Likes rye',
        organisation: 'Sample Bakery',
      },
      addresses: [{ value: 'S@Baker.example', label: 'work' }, { value: '06 5550' }],
      handles: [{ handle: 'sample', followers: 120 }],
      tags: [{ tag: 'Press' }, { tag: 'Rye' }],
      ties: [],
    })
    expect(findContact(db, other)).toBeUndefined()
  })

  it('makes one member of two in an alliance, with the shares of both and all that either brings', () => {
    const db = aDb()
    const [one, other] = ['Sample Mill', 'Sample Mill Ltd'].map(
      (name) => addContact(db, { kind: 'organisation', name }).id,
    ) as [string, string]
    const allianceId = addRecord(db, { table: 'alliance', values: { name: 'Street' } }) as string
    const bidId = addRecord(db, {
      table: 'bid',
      values: { allianceId, title: 'Bread for schools' },
    }) as string
    const [, second] = [one, other].map((contactId) => {
      commit(db, { key: 'test' }, (writer) =>
        writer.add('bidShare', { id: newId(), bidId, contactId, work: 3000, value: 2000 }),
      )
      return addRecord(db, { table: 'allianceMember', values: { allianceId, contactId } }) as string
    })
    commit(db, { key: 'test' }, (writer) =>
      writer.add('allianceResource', {
        ...{ id: newId(), allianceId, name: 'Van', memberId: second ?? null, terms: '' },
      }),
    )
    const before = everything(db)
    mergeContacts(db, { ids: [one, other], picks: {} })
    const rows = (sql: string) => db.sqlite.prepare(sql).all()
    expect(rows('select contactId, work, value from bidShare where contactId is not null')).toEqual([
      { contactId: one, work: 6000, value: 4000 },
    ])
    expect(rows('select contactId from allianceMember where contactId is not null')).toEqual([
      { contactId: one },
    ])
    expect(
      rows('select m.contactId from allianceResource r join allianceMember m on m.id = r.memberId'),
    ).toEqual([{ contactId: one }])
    undo(db)
    expect(everything(db)).toEqual(before)
  })

  it('merges nothing with what is gone, nor anybody with themselves', () => {
    const db = aDb()
    const one = aPerson(db)
    expect(mergeContacts(db, { ids: [one, newId()], picks: {} })).toBeUndefined()
    expect(mergeContacts(db, { ids: [one, one], picks: {} })).toBeUndefined()
  })
})

describe('findDuplicates', () => {
  const found = (db: Db) =>
    findDuplicates(db).groups.map(({ why, members }) => [why, members.map(({ name }) => name)])

  it('finds the same account, mail, number and name, the surest first', () => {
    const db = aDb()
    const [a, b, c, d, e, f, g, h] = [
      ...[
        'Sample Baker',
        'Baker, Sample',
        'Test Miller',
        'T. Miller',
        'Ada One',
        'Ada Two',
        'Rye One',
        'Rye Two',
      ],
    ].map((name) => aPerson(db, { name })) as string[]
    addPart(db, {
      table: 'handle',
      values: { contactId: c as string, network: 'x', handle: 'Miller', url: '', followers: null },
    })
    addPart(db, {
      table: 'handle',
      values: { contactId: d as string, network: 'x', handle: 'miller', url: '', followers: null },
    })
    for (const contactId of [e, f] as string[])
      addPart(db, {
        table: 'contactAddress',
        values: { contactId, kind: 'email', value: 'ada@street.example', label: '' },
      })
    addPart(db, {
      table: 'contactAddress',
      values: { contactId: g as string, kind: 'phone', value: '+39 333 555 1000', label: '' },
    })
    addPart(db, {
      table: 'contactAddress',
      values: { contactId: h as string, kind: 'phone', value: '333 5551000', label: '' },
    })
    expect(found(db)).toEqual([
      [['handle'], ['Test Miller', 'T. Miller']],
      [['mail'], ['Ada One', 'Ada Two']],
      [['phone'], ['Rye One', 'Rye Two']],
      [['name'], ['Sample Baker', 'Baker, Sample']],
    ])
    expect([a, b].length).toBe(2)
  })

  it('asks no more about those who are not the same, until that is taken back', () => {
    const db = aDb()
    const [one, other, third] = [aPerson(db), aPerson(db), aPerson(db)]
    tellApart(db, [one, other])
    expect(findDuplicates(db).groups[0]?.ids).toEqual([one, other, third])
    tellApart(db, [one, other, third])
    expect(findDuplicates(db)).toEqual({ groups: [], total: 0 })
    undo(db)
    expect(findDuplicates(db).total).toBe(1)
  })

  it('takes the number of an office for no sign of a person', () => {
    const db = aDb()
    for (let at = 0; at < 12; at += 1)
      addPart(db, {
        table: 'contactAddress',
        values: {
          contactId: aPerson(db, { name: `Sample ${at}` }),
          kind: 'phone',
          value: '06 5550 1000',
          label: '',
        },
      })
    expect(findDuplicates(db).total).toBe(0)
  })
})
