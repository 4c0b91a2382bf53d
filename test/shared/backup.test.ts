import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupPause, daysKept, newestKept, retained, weeksKept } from '../../shared/backup.ts'

const base = Date.UTC(2026, 0, 1)
const minute = 60_000
const atMinute = (minutes: number) => ({ at: new Date(base + minutes * minute).toISOString() })
const someBackups = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 * 24 * 60 }), { maxLength: 60 })
  .map((minutes) => minutes.map(atMinute))

describe('retained', () => {
  it('keeps the newest four, whatever there is', () => {
    fc.assert(
      fc.property(someBackups, (backups) => {
        const kept = retained(backups)
        const newest = [...backups].sort((a, b) => b.at.localeCompare(a.at)).slice(0, newestKept)
        for (const backup of newest) expect(kept.has(backup)).toBe(true)
        expect(kept.size).toBeLessThanOrEqual(newestKept + daysKept + weeksKept)
      }),
    )
  })

  it('would keep the same again, and never keeps an older one of a day in place of the newest', () => {
    fc.assert(
      fc.property(someBackups, (backups) => {
        const kept = [...retained(backups)]
        expect(retained(kept)).toEqual(new Set(kept))
        const days = new Set(backups.map(({ at }) => at.slice(0, 10)))
        const keptDays = new Set(kept.map(({ at }) => at.slice(0, 10)))
        expect(keptDays.size).toBeGreaterThanOrEqual(Math.min(daysKept, days.size))
      }),
    )
  })

  it('reaches back seven days and eight weeks when it ran after every backup of a half year', () => {
    let backups: { at: string }[] = []
    for (let hour = 0; hour < 24 * 180; hour += 3) backups = [...retained([...backups, atMinute(hour * 60)])]
    const oldest = [...backups].sort((a, b) => a.at.localeCompare(b.at))[0]?.at ?? ''
    const reach = (base + 180 * 24 * 60 * minute - Date.parse(oldest)) / (24 * 60 * minute)
    // The week that runs and the seven before it.
    expect(reach).toBeGreaterThan(6 * 7)
    expect(reach).toBeLessThan(8 * 7)
    expect(new Set(backups.map(({ at }) => at.slice(0, 10))).size).toBeGreaterThanOrEqual(13)
  })

  it('throws nothing away over a long holiday', () => {
    const before = [0, 1, 2, 3].map((day) => atMinute(day * 24 * 60))
    const after = atMinute(300 * 24 * 60)
    expect(retained([...before, after]).size).toBe(5)
  })
})

describe('backupPause', () => {
  it('is a quarter of an hour, or fifty times what the last one took', () => {
    expect([backupPause(0), backupPause(18_000), backupPause(60_000)]).toEqual([900_000, 900_000, 3_000_000])
  })
})
