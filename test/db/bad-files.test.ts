import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { makeBackup } from '../../db/file/backup.ts'
import { closeDb, openDb } from '../../db/open.ts'
import type { ProblemCode } from '../../db/problem.ts'
import { addGoal, goalTitles } from '../support/safety.ts'
import { aDb, aFolder } from '../support/workspace.ts'

const options = { device: 'device-1' }
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')

function aClosedFile(...titles: string[]) {
  const db = aDb()
  for (const title of titles) addGoal(db, title)
  closeDb(db)
  return db.path
}

/** Tries to open, and proves that not a byte of the file and no name in its folder changed. */
function refusal(path: string): ProblemCode | 'opened' {
  const [before, names] = [hash(path), readdirSync(dirname(path))]
  let code: ProblemCode | 'opened' = 'opened'
  try {
    closeDb(openDb(path, options))
  } catch (error) {
    code = (error as { code: ProblemCode }).code
  }
  expect(hash(path)).toBe(before)
  expect(readdirSync(dirname(path)).sort()).toEqual(names.sort())
  return code
}

function aFileOf(bytes: string | Buffer) {
  const path = join(aFolder(), 'brand.rapport')
  writeFileSync(path, bytes)
  return path
}

describe('a file that is no workspace', () => {
  it.each<[string, string | Buffer]>([
    ['text', 'Dear diary\n'.repeat(1000)],
    ['a picture', png],
    ['nothing at all', ''],
    ['half a header', 'SQLite format 3\0'],
  ])('is refused and left alone: %s', (_what, bytes) => {
    expect(refusal(aFileOf(bytes))).toBe('NOT_A_WORKSPACE')
  })

  it("is refused when it is some other program's database", () => {
    const path = join(aFolder(), 'brand.rapport')
    const other = new Database(path)
    other.exec('create table customer (id integer primary key); insert into customer values (1)')
    other.close()
    expect(refusal(path)).toBe('NOT_A_WORKSPACE')
  })

  it('is refused when it is a folder, or not there', () => {
    const folder = join(aFolder(), 'brand.rapport')
    mkdirSync(folder)
    expect(() => openDb(folder, options)).toThrow(/NOT_A_WORKSPACE/)
    expect(() => openDb(join(folder, 'none.rapport'), options)).toThrow(/MISSING/)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a damaged workspace', () => {
  it.each([1, 2, 3, 10])(
    'is refused and left alone when its end is cut off (%i quarter pages)',
    (quarters) => {
      const path = aClosedFile('One')
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.subarray(0, bytes.length - quarters * 1024))
      expect(refusal(path)).toBe('DAMAGED')
    },
  )

  it('is refused when it is cut to its first page', () => {
    const path = aClosedFile('One')
    writeFileSync(path, readFileSync(path).subarray(0, 4096))
    expect(refusal(path)).toBe('DAMAGED')
  })

  it('is known by its backups when not even a header is left', () => {
    const path = aClosedFile('One')
    makeBackup(path, '2026-03-12T08:00:00.000Z')
    writeFileSync(path, Buffer.alloc(8192))
    expect(refusal(path)).toBe('DAMAGED')
    writeFileSync(path, '')
    expect(refusal(path)).toBe('DAMAGED')
  })

  it('is refused when a value in its newest history was changed, and may still be read', () => {
    const path = aClosedFile('One')
    const other = new Database(path)
    other.exec(`update change set after = replace(after, 'One', 'Two') where tableName = 'goal'`)
    other.pragma('journal_mode = delete')
    other.close()
    expect(refusal(path)).toBe('DAMAGED')
    const db = openDb(path, { ...options, isReadOnly: true })
    expect(goalTitles(db)).toEqual(['One'])
    closeDb(db)
  })
})

describe('a file from a newer version', () => {
  it.each([1, 100])('is not touched, byte for byte (%i ahead)', (ahead) => {
    const path = aClosedFile('One')
    const other = new Database(path)
    other.pragma(`user_version = ${(other.pragma('user_version', { simple: true }) as number) + ahead}`)
    other.close()
    expect(refusal(path)).toBe('NEWER_VERSION')
  })

  it('is known even when its version stands only in the log that a crash left', () => {
    const path = aClosedFile('One')
    const other = new Database(path)
    other.pragma('journal_mode = wal')
    other.pragma('user_version = 99')
    const [main, log] = [readFileSync(path), readFileSync(`${path}-wal`)]
    other.close()
    writeFileSync(path, main)
    writeFileSync(`${path}-wal`, log)
    const logHash = hash(`${path}-wal`)
    expect(refusal(path)).toBe('NEWER_VERSION')
    expect(hash(`${path}-wal`)).toBe(logHash)
  })
})

describe('a workspace that is open elsewhere', () => {
  it('is refused to write and given to read, also under another name for the same file', () => {
    const db = aDb()
    addGoal(db, 'One')
    expect(() => openDb(db.path, options)).toThrow(/IN_USE/)
    const link = join(aFolder(), 'link.rapport')
    symlinkSync(db.path, link)
    expect(() => openDb(link, options)).toThrow(/IN_USE/)
    const reader = openDb(db.path, { ...options, isReadOnly: true })
    addGoal(db, 'Two')
    expect(goalTitles(reader)).toEqual(['One', 'Two'])
    expect(() => commit(reader, { key: 'a' }, () => {})).toThrow(/READ_ONLY/)
    closeDb(reader)
    closeDb(db)
    expect(existsSync(`${db.path}-lock`)).toBe(false)
    closeDb(openDb(db.path, options))
  })
})
