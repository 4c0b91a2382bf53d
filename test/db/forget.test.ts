import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPost, changePost } from '../../db/calendar/calendar.ts'
import { addTasks } from '../../db/calendar/tasks.ts'
import { commit, undo } from '../../db/commit.ts'
import { keepDraft } from '../../db/draft.ts'
import { isSound, listBackups, makeBackup } from '../../db/file/backup.ts'
import { backUp } from '../../db/file/backup-round.ts'
import { placesOf } from '../../db/file/places.ts'
import { restoreBackup } from '../../db/file/restore.ts'
import { findBrokenChange } from '../../db/history/chain.ts'
import { listChanges, listSteps } from '../../db/history/history.ts'
import { newId } from '../../db/id.ts'
import { addMember } from '../../db/members.ts'
import { closeDb, type Db, openDb } from '../../db/open.ts'
import {
  forgetPerson,
  listForgotten,
  listRemoved,
  previewForgetting,
  sweepFile,
} from '../../db/relationships/forget.ts'
import { planContacts } from '../../db/relationships/import-contacts.ts'
import { mergeContacts } from '../../db/relationships/merge.ts'
import { addPart } from '../../db/relationships/parts.ts'
import { readyContacts } from '../../db/relationships/ready-contacts.ts'
import { addContact, changeContact, findContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint } from '../../db/relationships/touchpoints.ts'
import { takingNow, writePlannedContacts } from '../../db/relationships/write-imported.ts'
import { findStrayRecord } from '../../db/replay.ts'
import { addAuthorAsContact, changeMention, findMention, settleMention } from '../../db/replies/mentions.ts'
import { searchRecords } from '../../db/search/search.ts'
import type { ReadContact } from '../../shared/imports/read-contact.ts'
import { fold } from '../../shared/text/fold.ts'
import { removeContacts } from '../support/contacts.ts'
import { logMention } from '../support/mentions.ts'
import { aDb, aFolder } from '../support/workspace.ts'

const at = (hour: number) => `2026-03-12T${String(hour).padStart(2, '0')}:00:00.000Z`
const options = { device: 'device-1', now: () => at(10) }

/** A person with everything that hangs on one, and texts of others that name it. */
function aKnownPerson(db: Db, name: string) {
  const { id } = addContact(db, { kind: 'person', name, note: `${name} likes rye` })
  const friend = addContact(db, { kind: 'person', name: 'Bo Friend', note: `Met through ${name}.` })
  addPart(db, {
    table: 'handle',
    values: { contactId: id, network: 'x', handle: 'qzhandle', url: '', followers: 5 },
  })
  addPart(db, {
    table: 'contactAddress',
    values: { contactId: id, kind: 'email', value: 'qz.mail@sample.example', label: '' },
  })
  addPart(db, { table: 'contactTie', values: { contactId: friend.id, otherId: id, how: 'qzneighbours' } })
  changeContact(db, id, { place: 'Qzville', value: 'Opens qzdoors' })
  addTouchpoint(db, {
    contactId: id,
    kind: 'call',
    day: '2026-03-01',
    channelId: null,
    postId: null,
    text: 'Spoke of qzprices',
    mood: null,
    promise: { title: 'Send qzsamples', dueDay: null },
  })
  addTasks(db, { of: { contactId: id }, text: 'Call about qzbread' })
  keepDraft(db, { tableName: 'contact', recordId: id, field: 'note', value: 'qzdraft' })
  const post = addPost(db, {
    title: `An evening with ${name}`,
    day: '2026-03-20',
    time: null,
    channelId: null,
  })
  changePost(db, { id: post.post.id, patch: { text: `Thank you, ${name} (@qzhandle)!` } })
  return { id, friendId: friend.id, postId: post.post.id }
}

/** A row of a file, with a part of several kinds. */
function aRow(name: string, { handle, tag, note }: Record<'handle' | 'tag' | 'note', string>): ReadContact {
  return {
    ...{ line: 2, kind: 'person', name, organisation: '', goal: '', audiences: [], day: null },
    ...{ tags: [tag], handles: [{ network: 'x', handle, url: '', followers: null }], addresses: [] },
    fields: { note },
  }
}

function changeHandle(db: Db, contactId: string, handle: string): void {
  const id = db.sqlite.prepare('select id from handle where contactId = ?').pluck().get(contactId) as string
  commit(db, { key: 'relationships.did.edit' }, (writer) => writer.change('handle', id, { handle }))
}

/** Every byte that lies in these folders and files. */
function bytesIn(...paths: string[]): string {
  return paths
    .flatMap((path) => {
      if (!existsSync(path)) return []
      if (statSync(path).isDirectory()) return readdirSync(path).map((name) => bytesIn(join(path, name)))
      return [readFileSync(path, 'latin1')]
    })
    .join('')
}

const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

describe('forgetting a person', () => {
  it('removes what is about it, its names from the texts of others, and its values from the history', () => {
    const db = aDb()
    const { id, friendId, postId } = aKnownPerson(db, 'Zelda Qztest')
    expect(previewForgetting(db, id)).toMatchObject({ name: 'Zelda Qztest', touchpoints: 1, textCount: 3 })
    const done = forgetPerson(db, { id, instead: 'somebody' })
    expect(done).toMatchObject({ texts: 3 })
    expect(findContact(db, id)).toBeUndefined()
    expect(findContact(db, friendId)).toMatchObject({ note: 'Met through somebody.', ties: [] })
    const post = db.sqlite.prepare('select title, text from post where id = ?').get(postId)
    expect(post).toEqual({ title: 'An evening with somebody', text: 'Thank you, somebody (somebody)!' })
    for (const search of ['Zelda', 'qzneighbours', 'qzprices', 'qzbread', 'qzdoors'])
      expect(searchRecords(db, { search, limit: 5 })).toEqual([])
    expect(searchRecords(db, { search: 'somebody', limit: 5 })).toHaveLength(2)
    expect(db.sqlite.prepare('select count(*) from draft').pluck().get()).toBe(0)
  })

  it('leaves a line that says when, and whose record it was, in a chain that is whole', () => {
    const db = aDb()
    const { id } = aKnownPerson(db, 'Zelda Qztest')
    const before = listSteps(db).length
    forgetPerson(db, { id, instead: 'somebody' })
    expect(listForgotten(db)).toEqual([{ id, instead: 'somebody' }])
    expect(listSteps(db)).toHaveLength(before + 1)
    expect(findBrokenChange(db)).toBeUndefined()
    expect(findStrayRecord(db.sqlite)).toBeUndefined()
    expect(listChanges(db, 'contact', id).map(({ before, after }) => [before, after])).toEqual(
      listChanges(db, 'contact', id).map(() => [null, null]),
    )
    // What is left of an erased line is held too.
    db.sqlite.exec(`update change set person = 'Somebody else' where recordId = '${id}' and kind = 'add'`)
    expect(findBrokenChange(db)).toBeDefined()
  })

  it('cannot be undone, nor can what named the person; what did not can', () => {
    const db = aDb()
    const goal = addContact(db, { kind: 'organisation', name: 'A mill' })
    const { id } = aKnownPerson(db, 'Zelda Qztest')
    forgetPerson(db, { id, instead: 'somebody' })
    closeAndOpen(db, (again) => {
      const undone = Array.from({ length: 20 }, () => undo(again)).filter(Boolean)
      expect(JSON.stringify(undone)).not.toContain('Zelda')
      expect(findContact(again, id)).toBeUndefined()
      // The mill was added before all of it, by a step that names nobody.
      expect(findContact(again, goal.id)).toBeUndefined()
      expect(findBrokenChange(again)).toBeUndefined()
    })
  })

  it('reaches whoever was removed before, and knows whom it can reach', () => {
    const db = aDb()
    const { id } = aKnownPerson(db, 'Zelda Qztest')
    changeContact(db, id, { organisationId: addContact(db, { kind: 'organisation', name: 'A mill' }).id })
    const other = addContact(db, { kind: 'person', name: 'Zelda Qztwin' })
    removeContacts(db, [id])
    mergeContacts(db, { ids: [addContact(db, { kind: 'person', name: 'Zelda' }).id, other.id], picks: {} })
    expect(listRemoved(db, 'ZELDA')).toMatchObject([{ id, name: 'Zelda Qztest' }])
    expect(listRemoved(db, 'nobody')).toEqual([])
    // This one holds no such contact, and yet its history tells of it.
    backUp(db.path, at(8), null)
    expect(previewForgetting(db, id)).toMatchObject({ name: 'Zelda Qztest', textCount: 3 })
    expect(forgetPerson(db, { id, instead: 'somebody' })).toMatchObject({ texts: 3 })
    expect(listRemoved(db, '')).toEqual([])
    expect(listForgotten(db)).toEqual([{ id, instead: 'somebody' }])
    expect(forgetPerson(db, { id, instead: null })).toBeUndefined()
    expect(findBrokenChange(db)).toBeUndefined()
    expect(findStrayRecord(db.sqlite)).toBeUndefined()
    sweepFile(db)
    expect(backUp(db.path, at(9), null)).toMatchObject({ rewritten: 1, left: [] })
    expect(backUp(db.path, at(10), null).rewritten).toBe(0)
    expect(bytesIn(dirname(db.path))).not.toMatch(/qztest|qzhandle|qzneighbours|qzprices/i)
  })

  it('takes who came by a file with all their parts, and only the words of others who came so', () => {
    const db = aDb()
    const rows = [
      aRow('Zelda Qztest', { handle: 'qzhandle', tag: 'qztag', note: 'likes rye' }),
      aRow('Bo Friend', { handle: 'bo', tag: 'kept', note: 'Met through Zelda Qztest' }),
    ]
    const { contacts } = planContacts(db, rows, { source: 'a file', basis: null })
    const photos = new Map()
    const ready = [readyContacts(contacts, { ...takingNow(db), photos })]
    writePlannedContacts(db, { ready, total: contacts.length, fileName: 'list.csv', photos })
    const [zelda, bo] = contacts.map(({ id }) => id)
    changeHandle(db, zelda as string, 'qzother')
    forgetPerson(db, { id: zelda as string, instead: 'somebody' })
    sweepFile(db)
    expect(bytesIn(db.path).toLowerCase()).not.toMatch(/zelda|qz/)
    expect(findContact(db, bo as string)).toMatchObject({
      note: 'Met through somebody',
      handles: [{ handle: 'bo' }],
      tags: [{ tag: 'kept' }],
    })
    expect([findBrokenChange(db), findStrayRecord(db.sqlite)]).toEqual([undefined, undefined])
  })

  it('leaves texts of others as they are where that is wanted', () => {
    const db = aDb()
    const { id, postId } = aKnownPerson(db, 'Zelda Qztest')
    forgetPerson(db, { id, instead: null })
    expect(db.sqlite.prepare('select title from post where id = ?').pluck().get(postId)).toContain('Zelda')
    expect(findContact(db, id)).toBeUndefined()
    expect(findStrayRecord(db.sqlite)).toBeUndefined()
  })

  it('takes no name out of a text that is a colleague of ours', () => {
    const db = aDb()
    const name = 'Nora Colleague'
    addMember(db, { name, role: 'author' })
    const { id } = addContact(db, { kind: 'person', name })
    const { post } = addPost(db, { title: `By ${name}`, day: '2026-03-20', time: null, channelId: null })
    forgetPerson(db, { id, instead: 'somebody' })
    expect(db.sqlite.prepare('select title from post where id = ?').pluck().get(post.id)).toBe(`By ${name}`)
    expect(db.sqlite.prepare('select name from member').pluck().all()).toContain(name)
  })

  it('leaves no byte of any name in the file or in a backup, whatever the name', () => {
    const letters = fc.constantFrom(...'abcçdeğıöşüαβγδόשלוםàéñ')
    const word = fc.array(letters, { minLength: 4, maxLength: 9 }).map((all) => `Qz${all.join('')}`)
    fc.assert(
      fc.property(word, word, (first, last) => {
        const db = aDb()
        const name = `${first} ${last}`
        const { id } = aKnownPerson(db, name)
        makeBackup(db.path, at(8))
        const { file, backups } = placesOf(db.path)
        expect(bytesIn(file, `${file}-wal`)).toContain(latin(last))
        forgetPerson(db, { id, instead: 'somebody' })
        sweepFile(db)
        backUp(db.path, at(9), null)
        const bytes = bytesIn(file, `${file}-wal`, backups)
        for (const trace of [
          first,
          last,
          fold(first),
          fold(last),
          'qzhandle',
          'qz.mail',
          'qzprices',
          'Qzville',
          'qzdraft',
        ])
          expect(bytes.includes(latin(trace)), `${trace} of ${name}`).toBe(false)
      }),
      { numRuns: 12 },
    )
  })
})

describe('the copies', () => {
  it('forget too: near, in a second place, and what stepped aside; each keeps its time and is sound', () => {
    const db = aDb()
    const second = aFolder()
    const { id } = aKnownPerson(db, 'Zelda Qztest')
    backUp(db.path, at(7), second)
    addContact(db, { kind: 'person', name: 'Later' })
    backUp(db.path, at(8), second)
    const { backups, folder } = placesOf(db.path)
    const aside = join(folder, 'test (replaced 2026-03-12 06-00-00).rapport')
    writeFileSync(aside, readFileSync(join(backups, listBackups(backups)[0]?.name ?? '')))
    forgetPerson(db, { id, instead: 'somebody' })
    sweepFile(db)
    const round = backUp(db.path, at(9), second)
    expect([round.rewritten, round.left, round.secondFailure]).toEqual([5, [], null])
    const all = listBackups(backups)
    expect(all.map((backup) => [backup.at, isSound(backups, backup)])).toEqual(
      [at(9), at(8), at(7)].map((one) => [one, true]),
    )
    expect(bytesIn(folder, second)).not.toContain('Zelda')
    // Whoever is not forgotten stays.
    expect(bytesIn(aside)).toContain('Bo Friend')
    expect(backUp(db.path, at(10), second).rewritten).toBe(0)
  })

  it('says which cannot be read any more', () => {
    const db = aDb()
    const { id } = aKnownPerson(db, 'Zelda Qztest')
    const { backups } = placesOf(db.path)
    const old = join(backups, makeBackup(db.path, at(7)).name)
    writeFileSync(old, readFileSync(old).subarray(0, 8_192))
    forgetPerson(db, { id, instead: 'somebody' })
    const { folder } = placesOf(db.path)
    const aside = join(folder, 'test (damaged 2026-03-12 06-00-00).rapport')
    writeFileSync(aside, readFileSync(old))
    expect(backUp(db.path, at(9), null).left).toEqual([old, aside])
  })

  it('forget again when one from before is put in the place of the workspace', () => {
    const db = aDb()
    const { id } = aKnownPerson(db, 'Zelda Qztest')
    const away = aFolder()
    const { backups, file } = placesOf(db.path)
    const backup = makeBackup(db.path, at(7))
    mkdirSync(join(away, 'kept'))
    writeFileSync(join(away, 'kept', backup.name), readFileSync(join(backups, backup.name)))
    forgetPerson(db, { id, instead: 'somebody' })
    sweepFile(db)
    closeDb(db)
    const from = { folder: join(away, 'kept'), backup }
    restoreBackup(db.path, from, { at: at(11), why: 'replaced', forgotten: [] })
    expect(bytesIn(file)).not.toContain('Zelda')
    const again = openDb(db.path, options)
    expect([findContact(again, id), listForgotten(again)]).toEqual([undefined, [{ id, instead: 'somebody' }]])
    closeDb(again)
  })
})

it('knows no such person', () => {
  expect(forgetPerson(aDb(), { id: newId(), instead: null })).toBeUndefined()
})

function closeAndOpen(db: Db, look: (again: Db) => void): void {
  closeDb(db)
  const again = openDb(db.path, options)
  look(again)
  closeDb(again)
}

it('forgets what somebody wrote before they were a contact', () => {
  const db = aDb()
  const id = logMention(db, { author: 'qzauthor', text: 'Where is my qzorder?' })
  changeMention(db, id, { text: 'Where is my qzorder, and qzbox?' })
  settleMention(db, { id, state: 'answered', answer: 'On its way, qzauthor.', answeredBy: '', at: at(9) })
  const contactId = addAuthorAsContact(db, id) ?? ''
  changeContact(db, contactId, { name: 'Anna Sample' })
  forgetPerson(db, { id: contactId, instead: null })
  sweepFile(db)
  expect(findMention(db, id)).toBeUndefined()
  closeDb(db)
  expect(bytesIn(db.path)).not.toMatch(/qz(author|order|box)/)
})
