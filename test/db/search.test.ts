import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addIdea } from '../../db/calendar/calendar.ts'
import { commit, redo, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { closeDb, type Db, openDb } from '../../db/open.ts'
import { addPart } from '../../db/relationships/parts.ts'
import { addContact, changeContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint } from '../../db/relationships/touchpoints.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { beginsWith } from '../../db/search/index-words.ts'
import { catchUpSearch, ensureSearch, rebuildSearch } from '../../db/search/keep-index.ts'
import { matchOf, searchRecords } from '../../db/search/search.ts'
import { listFindable, readFindables, readWords } from '../../db/search/text.ts'
import { recordEvidence } from '../../db/strategy/evidence.ts'
import { writeSheet } from '../../db/strategy/sheets.ts'
import { addRecord } from '../../db/strategy/strategy.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import { blankSheets } from '../../shared/print/sheets.ts'
import { searchSubjects, termsOf } from '../../shared/search.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { foldWords } from '../../shared/text/fold.ts'
import { removeContacts, tagContacts } from '../support/contacts.ts'
import { addLargeContacts } from '../support/large-contacts.ts'
import { indexOf } from '../support/search-index.ts'
import { aDb } from '../support/workspace.ts'

const titles = (db: Db, search: string) =>
  searchRecords(db, { search, limit: 50 }).map(({ title }) => title.text)
const aTouchpoint = (contactId: string, text: string) =>
  ({
    contactId,
    kind: 'call',
    day: '2026-03-02',
    channelId: null,
    postId: null,
    text,
    mood: null,
    promise: null,
  }) as const

describe('search', () => {
  it('finds names however their letters are typed', () => {
    const db = aDb()
    for (const name of ['İstanbul Örnek Kulübü', 'Παπαδόπουλος Δείγμα', 'שָׁלוֹם לדוגמה', 'Caffè Esempio'])
      addContact(db, { kind: 'organisation', name })
    expect(titles(db, 'isTanbul')).toEqual(['İstanbul Örnek Kulübü'])
    expect(titles(db, 'ISTANBUL')).toEqual(['İstanbul Örnek Kulübü'])
    expect(titles(db, 'παπαδοπουλος')).toEqual(['Παπαδόπουλος Δείγμα'])
    expect(titles(db, 'שלום')).toEqual(['שָׁלוֹם לדוגמה'])
    expect(titles(db, 'caffe')).toEqual(['Caffè Esempio'])
  })

  it('finds as one types, each word by its beginning, in any order and any field', () => {
    const db = aDb()
    const { id } = addContact(db, { kind: 'person', name: 'Örnek Kişi' })
    const handle = { network: 'mastodon', handle: '@ornek.kisi', url: '', followers: 340 } as const
    addPart(db, { table: 'handle', values: { ...handle, contactId: id } })
    addTouchpoint(db, aTouchpoint(id, 'Fuarda kahve içtik, yeni ürünü sordu'))
    tagContacts(db, [id], 'Yerel basın')
    for (const search of [
      'örn',
      'kişi ör',
      'KAHVE',
      'fuar kisi',
      'basin',
      'mastodon',
      '@ornek',
      'örnek urun yerel',
    ]) {
      expect([search, titles(db, search)]).toEqual([search, ['Örnek Kişi']])
    }
    expect(titles(db, 'kahve çay')).toEqual([])
    expect(titles(db, '" OR * NEAR(')).toEqual([])
  })

  it('says where the words were found', () => {
    const db = aDb()
    const { id } = addContact(db, { kind: 'person', name: 'Sample Person' })
    addTouchpoint(db, aTouchpoint(id, 'Talked about prices. Promised the İzmir catalogue by Friday.'))
    const [hit] = searchRecords(db, { search: 'izmir sample', limit: 5 })
    expect(hit).toMatchObject({ table: 'contact', id, title: { hits: [[0, 6]] } })
    const [start, end] = hit?.snippet?.hits[0] ?? [0, 0]
    expect(hit?.snippet?.text.slice(start, end)).toBe('İzmir')
  })

  it('finds a campaign by its code, and what the strategy says once', () => {
    const db = aDb()
    const values = { name: 'The weekend box', code: 'BOX8', brief: 'Breakfast for eight' }
    addRecord(db, { table: 'campaign', beforeId: null, values })
    const [voice] = blankSheets.voice
    writeSheet(db, { table: 'voice', id: voice.id, patch: { sound: 'Warm, like the **counter**' } })
    expect(titles(db, 'box8')).toEqual(['The weekend box'])
    expect(searchRecords(db, { search: 'counter', limit: 5 }, plainText)).toMatchObject([
      { table: 'voice', title: { text: '' }, snippet: { text: 'Warm, like the counter' } },
    ])
  })

  it('takes in what the release that made the index could not search', () => {
    const db = aDb()
    addRecord(db, { table: 'campaign', beforeId: null, values: { name: 'The weekend box' } })
    const made = indexOf(db)
    const { n, title, words } = db.sqlite.prepare('select n, title, words from searchText').get() as {
      n: number
      title: string
      words: string
    }
    const forget = "insert into searchIndex (searchIndex, rowid, title, words) values ('delete', ?, ?, ?)"
    db.sqlite.prepare(forget).run(n, title, words)
    db.sqlite.exec('delete from searchText')
    expect(titles(db, 'weekend')).toEqual([])
    ensureSearch(db)
    catchUpSearch(db)
    expect(indexOf(db)).toEqual(made)
    expect(titles(db, 'weekend')).toEqual(['The weekend box'])
  })

  it('says a long text of the strategy without its marks, and all others as they were typed', () => {
    const db = aDb()
    const strategy = 'We **bake** rye, see [the mill](https://example.com)'
    addRecord(db, { table: 'goal', beforeId: null, values: { title: 'Known', strategy } })
    addContact(db, { kind: 'person', name: 'Sample Person', note: 'Likes **rye**' })
    const snippets = searchRecords(db, { search: 'rye', limit: 5 }, plainText).map(
      ({ snippet }) => snippet?.text,
    )
    expect(snippets.toSorted()).toEqual(['Likes **rye**', 'We bake rye, see the mill'])
  })

  it('puts a hit in a name before a hit in a note', () => {
    const db = aDb()
    addContact(db, { kind: 'person', name: 'Second', note: 'harbour '.repeat(30) })
    addContact(db, { kind: 'organisation', name: 'Harbour Sample' })
    expect(titles(db, 'harb')).toEqual(['Harbour Sample', 'Second'])
  })

  it('finds ideas and the parts of a strategy too', () => {
    const db = aDb()
    addIdea(db, { title: 'Behind the counter' })
    const goalId = newId()
    commit(db, { key: 'a' }, (writer) =>
      writer.add('goal', {
        ...blank.goal,
        id: goalId,
        title: 'More bookings',
        strategy: 'Counter talk',
        position: 1,
      }),
    )
    expect(
      searchRecords(db, { search: 'counter', limit: 5 }).map(({ table, isIdea }) => [table, isIdea]),
    ).toEqual([
      ['post', true],
      ['goal', false],
    ])
  })

  it('finds an audience by its words and by who vouches for them', () => {
    const db = aDb()
    const values = { name: 'Families', painPoints: 'No time' }
    const audience = addRecord(db, { table: 'audience', beforeId: null, values })
    const said = { field: 'painPoints', answer: 'No time', source: 'Mrs Sample', day: '2026-03-03' } as const
    recordEvidence(db, { audienceId: audience?.id ?? '', ...said })
    expect([titles(db, 'time'), titles(db, 'mrs')]).toEqual([['Families'], ['Families']])
    undo(db)
    expect(titles(db, 'mrs')).toEqual([])
  })

  it('follows undo and redo, and an organisation that changes its name', () => {
    const db = aDb()
    const organisation = addContact(db, { kind: 'organisation', name: 'Oldname' })
    addContact(db, { kind: 'person', name: 'Sample', organisationId: organisation.id })
    changeContact(db, organisation.id, { name: 'Newname' })
    expect(titles(db, 'newname')).toEqual(['Newname', 'Sample'])
    undo(db)
    expect([titles(db, 'newname'), titles(db, 'oldname')]).toEqual([[], ['Oldname', 'Sample']])
    redo(db)
    removeContacts(db, [organisation.id])
    expect(titles(db, 'newname')).toEqual([])
    undo(db)
    expect(titles(db, 'newname')).toEqual(['Newname', 'Sample'])
  })

  it('leaves the index as it was when the commit fails', () => {
    const db = aDb()
    const before = indexOf(db)
    const goal = { ...blank.goal, id: newId(), title: 'Never', position: 1 }
    expect(() =>
      commit(db, { key: 'a' }, (writer) => {
        writer.add('goal', goal)
        writer.add('goal', goal)
      }),
    ).toThrow()
    expect(indexOf(db)).toEqual(before)
  })

  it('is made anew when an older version made it', () => {
    const db = aDb()
    addContact(db, { kind: 'person', name: 'Findable' })
    db.sqlite.exec(
      "update searchState set version = 0; insert into searchIndex (searchIndex) values ('delete-all'); delete from searchText",
    )
    closeDb(db)
    const again = openDb(db.path, { device: 'device-1' })
    expect(titles(again, 'find')).toEqual(['Findable'])
    closeDb(again)
  })
})

describe('the index and the records', () => {
  const name = fc.constantFrom('İzmir', 'Άλφα', 'שָׁלוֹם', 'plain', '', 'çok uzun bir ad')
  const pick = fc.nat(30)
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const), name }),
    fc.record({ do: fc.constant('rename' as const), pick, name }),
    fc.record({ do: fc.constant('note' as const), pick, name }),
    fc.record({ do: fc.constant('touch' as const), pick, name }),
    fc.record({ do: fc.constant('tag' as const), pick, name }),
    fc.record({ do: fc.constant('work' as const), pick, other: pick }),
    fc.record({ do: fc.constant('move' as const), pick, other: pick }),
    fc.record({ do: fc.constant('remove' as const), pick }),
    fc.record({ do: fc.constant('undo' as const) }),
    fc.record({ do: fc.constant('redo' as const) }),
  )

  it('never part, whatever is edited, undone and redone', () => {
    const db = aDb()
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        for (const one of steps) {
          const ids = db.sqlite.prepare('select id from contact order by id').pluck().all() as string[]
          const id = 'pick' in one ? ids[one.pick % ids.length] : undefined
          if (one.do === 'add') addContact(db, { kind: 'person', name: one.name })
          else if (one.do === 'undo') undo(db)
          else if (one.do === 'redo') redo(db)
          else if (!id) continue
          else if (one.do === 'rename') changeContact(db, id, { name: one.name })
          else if (one.do === 'note') changeContact(db, id, { note: one.name })
          else if (one.do === 'touch') addTouchpoint(db, aTouchpoint(id, one.name))
          else if (one.do === 'tag') tagContacts(db, [id], one.name)
          else if (one.do === 'work')
            changeContact(db, id, { organisationId: ids[one.other % ids.length] ?? null })
          else if (one.do === 'remove') removeContacts(db, [id])
          else {
            const touchpoint = db.sqlite
              .prepare('select id from touchpoint where contactId = ?')
              .pluck()
              .get(id) as string | undefined
            const to = ids[one.other % ids.length] as string
            if (touchpoint)
              commit(db, { key: 'move' }, (writer) =>
                writer.change('touchpoint', touchpoint, { contactId: to }),
              )
          }
        }
        const kept = indexOf(db)
        rebuildSearch(db)
        expect(indexOf(db)).toEqual(kept)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is read of a record', () => {
  it('is the same for the index and for a hit, of every kind of record', () => {
    const db = aDb({}, addSampleWorkspace)
    for (const [table, ids] of listFindable(db)) {
      const hits = readFindables(db, table, ids)
      const words = readWords(db, table, JSON.stringify(ids))
      expect(words.map(({ id }) => id).sort()).toEqual([...hits.keys()].sort())
      for (const { id, title, text } of words) {
        const hit = hits.get(id)
        expect([title, foldWords(text)]).toEqual([
          hit?.title,
          foldWords(hit?.bodies.map((body) => body.text).join('\n') ?? ''),
        ])
      }
    }
    // Those of which the sample has none are asked for too.
    for (const table of searchSubjects) expect(readFindables(db, table, []).size).toBe(0)
  })
})

describe('where words stand', () => {
  it('is told of the field or the part that holds them', () => {
    const db = aDb()
    const { id } = addContact(db, { kind: 'person', name: 'Anna', note: 'Likes rye', place: 'Forlì' })
    const said = { contactId: id, kind: 'call', day: '2026-03-01', channelId: null, postId: null } as const
    const touchpoint = addTouchpoint(db, {
      ...said,
      text: 'Spoke of İncir reçeli',
      mood: null,
      promise: null,
    })
    const at = (search: string) => searchRecords(db, { search, limit: 5 })[0]?.snippet
    expect(at('rye')).toEqual({
      text: 'Likes rye',
      hits: [[6, 9]],
      at: { table: 'contact', id, field: 'note' },
    })
    expect(at('anna forli')?.at).toEqual({ table: 'contact', id, field: 'place' })
    expect(at('INCIR')).toMatchObject({
      hits: [[9, 14]],
      at: { table: 'touchpoint', id: touchpoint.id, field: 'text' },
    })
    expect(at('anna')).toBeNull()
  })

  it('finds a name as it sounds in another script, and marks it', () => {
    const db = aDb()
    for (const name of ['Γιώργος Παπαδόπουλος', 'דנה כהן', 'Levi Sample'])
      addContact(db, { kind: 'person', name })
    const found = (search: string) =>
      searchRecords(db, { search, limit: 5 }).map(({ title: { text, hits } }) =>
        hits.map(([start, end]) => text.slice(start, end)).join(' '),
      )
    expect(found('papadop')).toEqual(['Παπαδόπουλος'])
    expect(found('giorgos papadopoulos')).toEqual(['Γιώργος Παπαδόπουλος'])
    expect(found('cohen')).toEqual(['כהן'])
    expect(found('לוי')).toEqual(['Levi'])
    expect(found('brad')).toEqual([])
  })

  it('puts names first among more than anybody ranks', () => {
    const db = aDb()
    addLargeContacts(db, 2500)
    const { id } = addContact(db, { kind: 'person', name: 'Bread Lover' })
    const hits = searchRecords(db, { search: 'bre', limit: 50 })
    expect([hits.length, hits[0]?.id]).toEqual([50, id])
    expect(new Set(hits.map((hit) => hit.id)).size).toBe(50)
    for (const { title, snippet } of hits)
      expect(title.hits.length + (snippet?.hits.length ?? 0)).toBeGreaterThan(0)
  })

  it('finds the same by words that are named as by their beginning, also in a file that is only read', () => {
    const db = aDb()
    addLargeContacts(db, 400)
    addContact(db, { kind: 'person', name: 'Breadwinner Samples' })
    for (let n = 1; n <= 9; n++) addContact(db, { kind: 'person', name: `Zeppelin${n}` })
    const read = openDb(db.path, { device: 'device-1', isReadOnly: true })
    try {
      const asked = (match: string) =>
        read.sqlite
          .prepare('select rowid from searchIndex where searchIndex match ? order by rowid')
          .pluck()
          .all(match)
      const named = (start: string) => beginsWith(read, start)
      expect(named('brea')).toBe('("bread" OR "breadwinner")')
      expect([named('bre'), named('k10'), named('nobody')]).toEqual(['"bre" *', '"k10" *', '"nobody" *'])
      // More than a few that begin so are not named.
      expect(named('zepp')).toBe('"zepp" *')
      for (const search of ['anna', 'anna samp', 'bread mark', 'breadw', 'sample', 'zeppelin', 'zepp']) {
        const terms = termsOf(search)
        expect(asked(matchOf(terms, named))).toEqual(asked(matchOf(terms)))
        expect(asked(matchOf(terms)).length).toBeGreaterThan(0)
      }
    } finally {
      closeDb(read)
    }
  })
})
