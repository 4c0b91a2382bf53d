import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readHours } from '../../db/figures/post-hours.ts'
import { dayOf, timeOf, weekdayOf } from '../../shared/day.ts'
import { aChannel, aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

it.each(['Europe/Rome', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca'])(
  'counts each post under its hour by the clock of %s, also where clocks change',
  (timeZone) => {
    const db = aDb({ timeZone })
    const channel = aChannel(db)
    const moments = fc.sample(
      fc.date({
        min: new Date('2026-01-02T00:00Z'),
        max: new Date('2026-12-30T00:00Z'),
        noInvalidDate: true,
      }),
      { numRuns: 40, seed: 7 },
    )
    const wanted = new Map<string, number>()
    for (const moment of moments) {
      const publishedAt = moment.toISOString()
      aPostResult(db, { channelId: channel.id, publishedAt })
      const key = `${weekdayOf(dayOf(publishedAt, timeZone))} ${Number(timeOf(publishedAt, timeZone).slice(0, 2))}`
      wanted.set(key, (wanted.get(key) ?? 0) + 1)
    }
    const { cells } = readHours(db, '2026-01', '2026-12')
    expect(new Map(cells.map(({ weekday, hour, posts }) => [`${weekday} ${hour}`, posts]))).toEqual(wanted)
  },
)
