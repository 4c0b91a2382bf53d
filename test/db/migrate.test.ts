import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { isSound, listBackups } from '../../db/file/backup.ts'
import { applicationId } from '../../db/file/damage.ts'
import { digestOf } from '../../db/file/digest.ts'
import { placesOf } from '../../db/file/places.ts'
import { migrate, schemaVersion } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { searchRecords } from '../../db/search/search.ts'
import { searchVersion } from '../../db/search/text.ts'
import { ContactAddress } from '../../shared/relationships/contact-parts.ts'
import { addGoal, goalTitles } from '../support/safety.ts'
import { aDb, aFolder } from '../support/workspace.ts'

const at = '2026-03-12T08:00:00.000Z'

/** A file as the version with only the first migrations left it. */
function aFileOfVersion(version: number): string {
  const path = join(aFolder(), 'old.rapport')
  const sqlite = new Database(path)
  sqlite.pragma('journal_mode = wal')
  sqlite.pragma(`application_id = ${applicationId}`)
  migrate(sqlite, at, migrations.slice(0, version))
  sqlite.exec(`insert into goal (id, title, strategy, position) values ('g1', 'Old', '', 1)`)
  sqlite.close()
  return path
}

function look<T>(path: string, read: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(path, { readonly: true })
  try {
    return read(sqlite)
  } finally {
    sqlite.close()
  }
}

const versionOf = (sqlite: Database.Database) => sqlite.pragma('user_version', { simple: true })

describe('a file of an older version', () => {
  it.each(migrations.slice(0, -1).map((_, index) => index + 1))(
    'of schema %i is backed up, checked, and then brought up to date',
    (version) => {
      const path = aFileOfVersion(version)
      const before = look(path, digestOf)
      const db = openDb(path, { device: 'device-1' })
      expect([versionOf(db.sqlite), goalTitles(db)]).toEqual([schemaVersion, ['Old']])
      closeDb(db)
      const { backups } = placesOf(path)
      const [backup, ...more] = listBackups(backups)
      if (!backup) throw new Error('There is no backup')
      expect([isSound(backups, backup), more]).toEqual([true, []])
      expect(look(join(backups, backup.name), digestOf)).toBe(before)
      expect(look(join(backups, backup.name), versionOf)).toBe(version)
      closeDb(openDb(path, { device: 'device-1' }))
      expect(listBackups(backups).length).toBe(1)
    },
  )

  it('has its audiences found, which an older version did not look for', () => {
    const path = aFileOfVersion(2)
    const sqlite = new Database(path)
    const fields = ['age', 'location', 'gender', 'interests', 'painPoints', 'motivations', 'mediaHabits']
    const empty = [...fields, 'brandResearch', 'whySocial'].map((field) => `'' as ${field}`).join(', ')
    sqlite.exec(`insert into audience select 'a1' as id, 'Families' as name, ${empty}, 1 as position;
      insert into searchState values (${searchVersion})`)
    sqlite.close()
    const db = openDb(path, { device: 'device-1' })
    expect(searchRecords(db, { search: 'famil', limit: 5 })).toMatchObject([{ table: 'audience', id: 'a1' }])
    expect(db.sqlite.prepare('select resemblance, resemblanceReason from audience').get()).toEqual({
      resemblance: null,
      resemblanceReason: '',
    })
    closeDb(db)
  })

  it('keeps the one address and the one phone of its contacts among any number of them', () => {
    const path = aFileOfVersion(migrations.findIndex(({ name }) => name.endsWith('-contacts')))
    const sqlite = new Database(path)
    const id = '019c0000-0000-7000-8000-00000000000a'
    const lines = ['place', 'industry', 'value', 'responsible', 'nextStep', 'note'].map(
      (one) => `'' as ${one}`,
    )
    sqlite.exec(`insert into contact (id, kind, name, stage, email, phone, place, industry, value, responsible, nextStep,
      note, createdAt) select '${id}', 'person', 'Ada', 'met', 'ada@example.com', '0123', ${lines.join(', ')}, '${at}'`)
    sqlite.close()
    const db = openDb(path, { device: 'device-1' })
    const read = (table: string) => db.sqlite.prepare(`select * from ${table} order by rowid`).all()
    expect(read('contact')).toMatchObject([
      { id, name: 'Ada', stage: 'met', languages: '', worth: null, basis: null },
    ])
    expect(read('contactAddress').map((one) => ContactAddress.parse(one))).toMatchObject([
      { contactId: id, kind: 'email', value: 'ada@example.com', label: '' },
      { contactId: id, kind: 'phone', value: '0123', label: '' },
    ])
    closeDb(db)
  })

  it('counts its money in what its country pays in', () => {
    const path = aFileOfVersion(1)
    const sqlite = new Database(path)
    const add = sqlite.prepare(
      `insert into workspace (id, name, country, timeZone, exportLanguage, denominator, createdAt)
       values (?, 'Old', ?, 'UTC', 'en', 'reach', ?)`,
    )
    for (const country of ['IT', 'TR', 'IL']) add.run(country, country, at)
    sqlite.close()
    const db = openDb(path, { device: 'device-1' })
    const found = db.sqlite
      .prepare('select country || currency from workspace order by country')
      .pluck()
      .all()
    expect(found).toEqual(['ILILS', 'ITEUR', 'TRTRY'])
    closeDb(db)
  })

  it('can be read without being changed', () => {
    const path = aFileOfVersion(1)
    const before = look(path, digestOf)
    const db = openDb(path, { device: 'device-1', isReadOnly: true })
    expect([goalTitles(db), versionOf(db.sqlite)]).toEqual([['Old'], schemaVersion])
    closeDb(db)
    expect([look(path, digestOf), look(path, versionOf)]).toEqual([before, 1])
  })
})

describe('migrate', () => {
  it('leaves the file as it was when a step fails half way', () => {
    const db = aDb()
    addGoal(db, 'One')
    const before = digestOf(db.sqlite)
    const broken = {
      name: '9999-broken',
      sql: 'create table half (a text) strict; delete from goal; nonsense',
    }
    expect(() => migrate(db.sqlite, at, [...migrations, broken])).toThrow(/nonsense/)
    expect([digestOf(db.sqlite), versionOf(db.sqlite)]).toEqual([before, schemaVersion])
  })

  it('refuses a history of steps that is not the one it knows', () => {
    const db = aDb()
    db.sqlite.exec(`update migration set checksum = 'x' where version = 1`)
    expect(() => migrate(db.sqlite, at)).toThrow(/was changed after it ran/)
  })

  it('notes every step with its checksum and time', () => {
    const db = aDb()
    const noted = db.sqlite
      .prepare('select version, name, length(checksum) as length from migration order by version')
      .all()
    expect(noted).toEqual(migrations.map(({ name }, index) => ({ version: index + 1, name, length: 64 })))
  })
})
