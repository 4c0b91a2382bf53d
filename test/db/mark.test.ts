import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openMark } from '../../db/file/mark.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { addGoal } from '../support/safety.ts'
import { aDb, aFolder } from '../support/workspace.ts'

const options = { device: 'device-1' }

/** A file as a crash leaves it: the main file, and a log with all changes. */
function aCrashedFile(steps: number) {
  const marks = aFolder()
  const db = aDb()
  const mark = openMark(marks, db.path, db.trail)
  db.listeners.add(() => mark.note())
  // The log begins with the schema, without which it is no workspace.
  const begun = statSync(`${db.path}-wal`).size
  for (let step = 0; step < steps; step += 1) addGoal(db, `Goal ${step}`)
  const [main, log, n] = [readFileSync(db.path), readFileSync(`${db.path}-wal`), db.trail.n]
  closeDb(db)
  mark.close()
  const putBack = (bytes: Buffer) => {
    rmSync(`${db.path}-shm`, { force: true })
    writeFileSync(db.path, main)
    writeFileSync(`${db.path}-wal`, bytes)
  }
  return { path: db.path, marks, log, begun, n, putBack }
}

function missing(path: string, marks: string): { missing: number; n: number } {
  const db = openDb(path, options)
  const mark = openMark(marks, path, db.trail)
  const answer = { missing: mark.missing, n: db.trail.n }
  mark.close()
  closeDb(db)
  return answer
}

describe('openMark', () => {
  it('says how many changes are missing from a log that was cut off, which SQLite does not', () => {
    for (const share of [0.9, 0.6, 0.3]) {
      const { path, marks, log, begun, n, putBack } = aCrashedFile(20)
      putBack(log.subarray(0, begun + Math.floor((log.length - begun) * share)))
      const found = missing(path, marks)
      expect(found.missing).toBeGreaterThan(0)
      expect(found.missing).toBe(n - found.n)
    }
  })

  it('finds nothing missing after a crash that lost nothing', () => {
    const { path, marks, log, n, putBack } = aCrashedFile(20)
    putBack(log)
    expect(missing(path, marks)).toEqual({ missing: 0, n })
  })

  it('speaks up once, and starts from there', () => {
    const { path, marks, log, putBack } = aCrashedFile(5)
    putBack(log.subarray(0, log.length - 5000))
    expect(missing(path, marks).missing).toBeGreaterThan(0)
    expect(missing(path, marks).missing).toBe(0)
  })

  it('takes a spoiled mark, or none, for no mark', () => {
    const { path, marks } = aCrashedFile(2)
    const db = openDb(path, options)
    for (const spoiled of ['', 'x', '99999999999999999999', '-5\n']) {
      const other = join(aFolder(), 'marks')
      const mark = openMark(other, path, db.trail)
      mark.close()
      expect(mark.missing).toBe(0)
      writeFileSync(join(other, nameIn(marks)), spoiled)
      const again = openMark(other, path, db.trail)
      again.close()
      expect(again.missing).toBe(0)
    }
    closeDb(db)
  })
})

function nameIn(folder: string): string {
  return readdirSync(folder)[0] ?? ''
}
