import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, redo, undo } from '../../db/commit.ts'
import { findBrokenChange } from '../../db/history/chain.ts'
import type { Change } from '../../db/history/change.ts'
import { newId } from '../../db/id.ts'
import { closeDb, createDb, type Db, openDb } from '../../db/open.ts'
import type { Part } from '../../db/prepare.ts'
import { findStrayRecord } from '../../db/replay.ts'
import type { Writer } from '../../db/writer.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { addGoal } from '../support/safety.ts'
import { aDb } from '../support/workspace.ts'

type Row = Record<string, unknown> & { id: string }
type State = { goal: Row[]; pillar: Row[] }

/** One edit inside a step; `pick` chooses among the records that are there. */
const anEdit = fc.oneof(
  fc.record({ kind: fc.constant('addGoal' as const), text: fc.string({ unit: 'grapheme', maxLength: 12 }) }),
  fc.record({ kind: fc.constant('addPillar' as const), text: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constant('addWithParts' as const), texts: fc.array(fc.string({ maxLength: 5 })) }),
  fc.record({
    kind: fc.constant('changeGoal' as const),
    pick: fc.nat(),
    patch: fc.record(
      {
        title: fc.string({ unit: 'grapheme', maxLength: 12 }),
        reason: fc.constantFrom(null, 'marketing' as const, 'employees' as const),
        position: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant('removeGoal' as const), pick: fc.nat() }),
)
type Edit = typeof anEdit extends fc.Arbitrary<infer T> ? T : never

const anAct = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(anEdit, { minLength: 1, maxLength: 4 })
      .map((edits) => ({ act: 'step' as const, edits })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(anEdit, { minLength: 1, maxLength: 3 })
      .map((edits) => ({ act: 'failingStep' as const, edits })),
  },
  { weight: 4, arbitrary: fc.constant({ act: 'undo' as const }) },
  { weight: 3, arbitrary: fc.constant({ act: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ act: 'reopen' as const }) },
)

function read(db: Db): State {
  const rows = (table: string) => db.sqlite.prepare(`select * from "${table}" order by id`).all() as Row[]
  return { goal: rows('goal'), pillar: rows('pillar') }
}

function aPillar(name: string) {
  return { id: newId(), name, description: '', share: null, mark: 0, purpose: null, position: 1 }
}

function aPart(title: string): Part {
  return { table: 'goal', values: { ...blank.goal, id: newId(), title, position: 1 } }
}

function perform(writer: Writer, edit: Edit, goals: string[]): void {
  if (edit.kind === 'addGoal') {
    const goal = { ...blank.goal, id: newId(), title: edit.text, position: 1 }
    goals.push(writer.add('goal', goal).id)
  } else if (edit.kind === 'addPillar') {
    writer.add('pillar', aPillar(edit.text))
  } else if (edit.kind === 'addWithParts') {
    const parts = edit.texts.map((title) => aPart(title))
    goals.push(...parts.map(({ values }) => values.id))
    writer.add('pillar', aPillar('Whole'), parts)
  } else if (goals.length > 0) {
    const id = goals[edit.pick % goals.length] as string
    if (edit.kind === 'changeGoal') writer.change('goal', id, edit.patch)
    else if (writer.remove('goal', id)) goals.splice(goals.indexOf(id), 1)
  }
}

describe('history', () => {
  it('agrees with a model through any steps, undos, redos, failures and restarts', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(anAct, { minLength: 1, maxLength: 25 }), (acts) => {
        let db = aDb()
        // The brand row is a step too; the model starts after it.
        const past: State[] = []
        let future: State[] = []
        for (const one of acts) {
          const before = read(db)
          const goals = before.goal.map(({ id }) => id)
          if (one.act === 'step') {
            const n = db.trail.n
            commit(db, { key: 'test' }, (writer) => {
              for (const edit of one.edits) perform(writer, edit, goals)
            })
            if (db.trail.n > n) {
              past.push(before)
              future = []
            }
          } else if (one.act === 'failingStep') {
            const fail = () => {
              commit(db, { key: 'test' }, (writer) => {
                for (const edit of one.edits) perform(writer, edit, goals)
                throw new Error('stop')
              })
            }
            expect(fail).toThrow('stop')
            expect(read(db)).toEqual(before)
          } else if (one.act === 'undo' && past.length > 0) {
            undo(db)
            future.push(before)
            expect(read(db)).toEqual(past.pop())
          } else if (one.act === 'redo') {
            redo(db)
            const expected = future.pop()
            if (expected) past.push(before)
            expect(read(db)).toEqual(expected ?? before)
          } else if (one.act === 'reopen') {
            closeDb(db)
            db = openDb(db.path, { device: 'device-1' })
            expect(read(db)).toEqual(before)
          }
        }
        expect(findStrayRecord(db.sqlite)).toBeUndefined()
        expect(findBrokenChange(db)).toBeUndefined()
        expect(db.sqlite.prepare('select count(*) from change').pluck().get()).toBe(db.trail.n)
        closeDb(db)
      }),
      { numRuns: 150 },
    )
  })
})

describe('findStrayRecord', () => {
  it.each([
    ['a field that was changed behind the history', `update goal set title = 'Two'`],
    ['a record that was taken away', 'delete from goal'],
    ['a part that was taken away', "delete from goal where title = 'A part'"],
    [
      'a record that nobody added',
      `insert into pillar (id, name, description, share, mark, position) values ('p', 'x', '', null, 0, 1)`,
    ],
    ['a missing value that became nothing at all', `update goal set reason = ''`],
  ])('finds %s', (_what, sql) => {
    const db = aDb()
    addGoal(db, 'One')
    commit(db, { key: 'whole' }, (writer) => writer.add('pillar', aPillar('Whole'), [aPart('A part')]))
    expect(findStrayRecord(db.sqlite)).toBeUndefined()
    db.sqlite.exec(sql)
    expect(findStrayRecord(db.sqlite)).toBeDefined()
  })

  it('is not misled by a clock that went back, by erased values, or by two devices', () => {
    let at = '2026-03-12T08:00:00.000Z'
    const path = aDb().path.replace('test.rapport', 'clock.rapport')
    const db = createDb(path, { device: 'device-1', now: () => at })
    const id = addGoal(db, 'One')
    at = '2016-03-12T08:00:00.000Z'
    commit(db, { key: 'a' }, (writer) => writer.change('goal', id, { title: 'Two' }))
    closeDb(db)
    const other = openDb(path, { device: 'device-0', now: () => at })
    commit(other, { key: 'a' }, (writer) => writer.change('goal', id, { title: 'Three' }))
    addGoal(other, 'Four')
    expect(findStrayRecord(other.sqlite)).toBeUndefined()
    other.sqlite.exec('update change set before = null, after = null, salt = null')
    expect(findStrayRecord(other.sqlite)).toBeUndefined()
    closeDb(other)
  })
})

describe('the chain', () => {
  /** Some of every kind of row: added, edited, removed, undone and redone. */
  function aHistory(): Db {
    const db = aDb()
    const id = addGoal(db, 'Öne')
    commit(db, { key: 'edit', values: { day: '2026-03-12' } }, (writer) =>
      writer.change('goal', id, { title: 'Two', position: 2.5 }),
    )
    undo(db)
    redo(db)
    commit(db, { key: 'remove' }, (writer) => writer.remove('goal', id))
    commit(db, { key: 'whole' }, (writer) => writer.add('pillar', aPillar('Whole'), [aPart('A part')]))
    undo(db)
    return db
  }

  it('finds every single byte that is changed in any row', { timeout: 120_000 }, () => {
    const db = aHistory()
    const rows = db.sqlite.prepare('select * from change order by n').all() as (Change &
      Record<string, unknown>)[]
    let [tried, missed] = [0, 0]
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== 'string') continue
        const bytes = Buffer.from(value)
        for (let at = 0; at < bytes.length; at += 1) {
          const spoiled = Buffer.from(bytes)
          spoiled[at] = (spoiled[at] as number) ^ 1
          if (!isText(spoiled)) continue
          db.sqlite.exec('savepoint spoil')
          db.sqlite
            .prepare(`update change set "${column}" = cast(? as text) where device = ? and n = ?`)
            .run(spoiled, row.device, row.n)
          tried += 1
          if (!findBrokenChange(db)) missed += 1
          db.sqlite.exec('rollback to spoil; release spoil')
        }
      }
    }
    expect(tried).toBeGreaterThan(3000)
    expect(missed).toBe(0)
    expect(findBrokenChange(db)).toBeUndefined()
    process.stdout.write(`chain: ${tried} single-byte changes in ${rows.length} rows, all found\n`)
  })

  it.each([
    ['a row taken out of the middle', 'delete from change where n = 3'],
    ['the first row taken out', 'delete from change where n = 1'],
    ['a row counted differently', 'update change set n = n + 100 where n = 4'],
    [
      'two rows that changed places',
      'update change set n = -n; update change set n = case -n when 3 then 4 when 4 then 3 else -n end',
    ],
    ['a value that was blanked without its salt', 'update change set after = null where n = 2'],
    ['an edited field renamed', `update change set field = 'strategy' where kind = 'edit'`],
    [
      'a row of another device slipped in',
      `insert into change select 'device-2', n, step, act, reverses, person, at, label, kind, tableName, recordId, field, before, after, salt, valueHash, hash, parts from change where n = 2`,
    ],
    ['parts taken from a line', 'update change set parts = null where parts is not null'],
    ['parts put to a line', "update change set parts = '[]' where parts is null and n = 2"],
  ])('finds %s', (_what, sql) => {
    const db = aHistory()
    db.sqlite.exec(sql)
    expect(findBrokenChange(db)).toBeDefined()
  })

  it("stays whole when a person's data is erased from old rows", () => {
    const db = aHistory()
    db.sqlite.exec(`update change set before = null, after = null, salt = null where tableName = 'goal'`)
    expect(findBrokenChange(db)).toBeUndefined()
  })

  it('looks only at the tail when asked to, and trusts what lies before', () => {
    const db = aHistory()
    db.sqlite.exec(`update change set person = 'x' where n = 2`)
    expect(findBrokenChange(db, 2)).toBeUndefined()
    expect(findBrokenChange(db, 100)).toEqual({ device: 'device-1', n: 2 })
  })
})

function isText(bytes: Buffer): boolean {
  return !bytes.includes(0) && Buffer.from(bytes.toString('utf8')).equals(bytes)
}
