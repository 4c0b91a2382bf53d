import { describe, expect, it } from 'vitest'
import { addTasks, listDueTasks, listTasks } from '../../db/calendar/tasks.ts'
import { undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { addPart, changePart, removePart } from '../../db/relationships/parts.ts'
import { addContact, changeContact, findContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint } from '../../db/relationships/touchpoints.ts'
import { searchRecords } from '../../db/search/search.ts'
import { addRecord, removeRecord } from '../../db/strategy/strategy.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { listRows, removeContacts } from '../support/contacts.ts'
import { aDb } from '../support/workspace.ts'

const person = (db: Db, name: string) => addContact(db, { kind: 'person', name }).id

describe('who knows whom', () => {
  it('is written down once and reads the same from both sides', () => {
    const db = aDb()
    const [ada, bo] = [person(db, 'Ada'), person(db, 'Bo')]
    const id = addPart(db, { table: 'contactTie', values: { contactId: ada, otherId: bo, how: 'school' } })
    expect(addPart(db, { table: 'contactTie', values: { contactId: bo, otherId: ada, how: '' } })).toBe(id)
    expect(findContact(db, ada)?.ties).toEqual([{ id, how: 'school', name: 'Bo', otherId: bo }])
    expect(findContact(db, bo)?.ties).toEqual([{ id, how: 'school', name: 'Ada', otherId: ada }])
  })

  it.each(['Ada', 'Bo'])('ends with %s, and comes back with one undo', (name) => {
    const db = aDb()
    const ids = { Ada: person(db, 'Ada'), Bo: person(db, 'Bo') }
    addPart(db, { table: 'contactTie', values: { contactId: ids.Ada, otherId: ids.Bo, how: '' } })
    const [gone, stays] = name === 'Ada' ? [ids.Ada, ids.Bo] : [ids.Bo, ids.Ada]
    removeContacts(db, [gone])
    expect(findContact(db, stays)?.ties).toEqual([])
    undo(db)
    expect(findContact(db, stays)?.ties).toHaveLength(1)
  })
})

describe('who works where', () => {
  it('is any number of places with a role and days; whoever left is told of last', () => {
    const db = aDb()
    const ada = person(db, 'Ada')
    const [mill, school] = ['Mill', 'School'].map((name) => addContact(db, { kind: 'organisation', name }).id)
    const job = (contactId: Id, role: string, untilDay: Day | null) =>
      addPart(db, {
        table: 'contactJob',
        values: { contactId, organisationId: school ?? '', role, fromDay: null, untilDay },
      })
    changeContact(db, ada, { organisationId: mill ?? null, jobTitle: 'Miller' })
    job(ada, 'Teacher', null)
    job(person(db, 'Bo'), 'Head', '2026-01-31')
    expect(findContact(db, ada)?.jobs).toMatchObject([{ organisation: 'School', role: 'Teacher' }])
    expect(findContact(db, school ?? '')?.people).toMatchObject([
      { name: 'Ada', jobTitle: 'Teacher', untilDay: null },
      { name: 'Bo', jobTitle: 'Head', untilDay: '2026-01-31' },
    ])
    expect(listRows(db, { filter: { organisationIds: [school ?? ''] } }).map(({ name }) => name)).toEqual([
      'Ada',
    ])
    const found = () => searchRecords(db, { search: 'teacher', limit: 5 }).map(({ id }) => id)
    expect(found()).toEqual([ada])
    changeContact(db, school ?? '', { name: 'College' })
    expect(searchRecords(db, { search: 'college', limit: 5 }).map(({ id }) => id)).toContain(ada)
    removeContacts(db, [ada])
    expect(findContact(db, school ?? '')?.people.map(({ name }) => name)).toEqual(['Bo'])
    undo(db)
    expect(findContact(db, ada)?.jobs).toHaveLength(1)
    removeContacts(db, [school ?? ''])
    expect(findContact(db, ada)?.jobs).toEqual([])
  })
})

describe('the stages of a contact', () => {
  it('are written down with their days; a second thought on the same day takes the place of the first', () => {
    const db = aDb()
    const id = person(db, 'Ada')
    const stages = () => findContact(db, id)?.stages.map(({ stage, day }) => [stage, day])
    expect(stages()).toEqual([['spotted', '2026-03-02']])
    const [first] = findContact(db, id)?.stages ?? []
    changePart(db, { table: 'contactStage', id: first?.id as string, patch: { day: '2026-01-10' } })
    changeContact(db, id, { stage: 'met' })
    changeContact(db, id, { stage: 'talking' })
    expect(stages()).toEqual([
      ['talking', '2026-03-02'],
      ['spotted', '2026-01-10'],
    ])
    undo(db)
    expect(findContact(db, id)?.stage).toBe('met')
    expect(stages()?.[0]).toEqual(['met', '2026-03-02'])
  })
})

describe('what belongs to a contact', () => {
  it('is found by its words, changed and removed by name', () => {
    const db = aDb()
    const contactId = person(db, 'Ada')
    const values = { contactId, kind: 'email', value: 'ada@yilmaz.example', label: 'work' } as const
    const id = addPart(db, { table: 'contactAddress', values }) as string
    const found = () => searchRecords(db, { search: 'YILMAZ', limit: 5 }).map(({ title }) => title.text)
    expect(found()).toEqual(['Ada'])
    expect(changePart(db, { table: 'contactAddress', id, patch: { value: 'ada@example.com' } })).toBe(true)
    expect(found()).toEqual([])
    expect(db.trail.undo.at(-1)?.label).toContain('Ada')
    expect(removePart(db, { table: 'contactAddress', id })).toBe(true)
    expect(removePart(db, { table: 'contactAddress', id })).toBe(false)
    expect(changePart(db, { table: 'contactAddress', id, patch: { value: 'gone' } })).toBeUndefined()
    expect(addPart(db, { table: 'contactAddress', values: { ...values, contactId: id } })).toBeUndefined()
  })

  it('lets an audience go with the audience', () => {
    const db = aDb()
    const contactId = person(db, 'Ada')
    const { id: audienceId } = addRecord(db, {
      table: 'audience',
      beforeId: null,
      values: { name: 'Families' },
    }) as {
      id: string
    }
    addPart(db, { table: 'contactAudience', values: { contactId, audienceId } })
    expect(findContact(db, contactId)?.audiences).toMatchObject([{ audienceId }])
    removeRecord(db, { table: 'audience', id: audienceId })
    expect(findContact(db, contactId)?.audiences).toEqual([])
    undo(db)
    expect(findContact(db, contactId)?.audiences).toMatchObject([{ audienceId }])
  })
})

describe('what was promised', () => {
  it('becomes a step with the contact in the same deed, waits on its day, and goes with one undo', () => {
    const db = aDb()
    const contactId = person(db, 'Ada')
    addTasks(db, { of: { contactId }, text: 'Send the list' })
    const about = {
      contactId,
      day: '2026-02-20',
      channelId: null,
      postId: null,
      text: '',
      mood: 'good',
    } as const
    const promise = { title: 'Bring the rye', dueDay: '2026-02-27' }
    addTouchpoint(db, { ...about, kind: 'call', promise })
    const steps = () => listTasks(db, { contactId }).map(({ title, dueDay }) => [title, dueDay])
    expect(steps()).toEqual([
      ['Send the list', null],
      ['Bring the rye', '2026-02-27'],
    ])
    expect(listDueTasks(db, '2026-03-02')).toMatchObject([
      { title: 'Bring the rye', host: 'Ada', contactId, postId: null },
    ])
    expect(searchRecords(db, { search: 'rye', limit: 5 })).toMatchObject([
      { table: 'contact', id: contactId },
    ])
    undo(db)
    expect([steps().length, findContact(db, contactId)?.touchpoints]).toEqual([1, []])
    removeContacts(db, [contactId])
    expect(listTasks(db, { contactId })).toEqual([])
    undo(db)
    expect(steps()).toEqual([['Send the list', null]])
  })
})
