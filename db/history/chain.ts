import type Database from 'better-sqlite3'
import { type Change, chainStart, hashValues } from './change.ts'
import { follows } from './erase.ts'

/**
 * Follows each device's chain and names the first change that does not fit: a gap, an edited row, an edited value.
 * @param tail how many of each device's newest changes to look at; all when left out
 */
export function findBrokenChange(
  db: { sqlite: Database.Database },
  tail = Number.MAX_SAFE_INTEGER,
): { device: string; n: number } | undefined {
  const devices = db.sqlite.prepare('select distinct device from change').pluck().all() as string[]
  for (const device of devices) {
    const last = db.sqlite.prepare('select max(n) from change where device = ?').pluck().get(device) as number
    const start = Math.max(0, last - tail)
    const anchor =
      start === 0
        ? chainStart
        : db.sqlite.prepare('select hash from change where device = ? and n = ?').pluck().get(device, start)
    if (typeof anchor !== 'string') return { device, n: start }
    let hash = anchor
    let n = start
    for (const row of db.sqlite
      .prepare('select * from change where device = ? and n > ? order by n')
      .iterate(device, start)) {
      const change = row as Change
      n += 1
      if (change.n !== n || !follows(hash, change) || !fitsValue(change)) return { device, n }
      hash = change.hash
    }
  }
  return undefined
}

/** An erased value has no salt; its hash still holds its place in the chain. */
function fitsValue({ salt, before, after, valueHash }: Change): boolean {
  return salt === null ? before === null && after === null : hashValues(salt, before, after) === valueHash
}
