import type { PostWithVariants } from '../../shared/calendar/calendar.ts'
import {
  type Clash,
  type ClashFacts,
  type ClashMark,
  findClashes,
  type KeptClash,
  type Standing,
  signOf,
  usualRule,
  type VariantCheck,
} from '../../shared/calendar/clashes.ts'
import type { QuietWindow } from '../../shared/calendar/quiet.ts'
import type { DaySlot } from '../../shared/calendar/slots.ts'
import { addDays, type Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { todayOf } from '../team.ts'
import { findPost } from './calendar.ts'
import { postName } from './find-posts.ts'
import { findHold } from './hold.ts'
import { findNearestSlot, freeTimes, hasSlot } from './slots.ts'

export type Holidays = ReadonlyMap<Day, string>
export const noHolidays: Holidays = new Map()

/** What holds for every variant alike, read once; `around` names the days about a day, which many ask for. */
type Given = Omit<ClashFacts, 'others'> & { around: (day: Day) => Around }
type Around = { before: Day; after: Day; from: Day; to: Day }

export function readClashRule(db: Db): typeof usualRule {
  return first(db, query.selectFrom('clashRule').selectAll()) ?? usualRule
}

export function listQuietWindows(db: Db): QuietWindow[] {
  return all(db, query.selectFrom('quietWindow').selectAll().orderBy('id'))
}

function readGiven(db: Db, holidays: Holidays): Given {
  const rule = readClashRule(db)
  const known = new Map<Day, Around>()
  const around = (day: Day) => {
    const days = Math.max(1, rule.sameTextDays)
    const found = known.get(day) ?? {
      ...{ before: addDays(day, -1), after: addDays(day, 1) },
      ...{ from: addDays(day, -days), to: addDays(day, days) },
    }
    known.set(day, found)
    return found
  }
  return {
    around,
    windows: listQuietWindows(db),
    holidays,
    isHeld: findHold(db) !== undefined,
    today: todayOf(db),
    rule,
  }
}

/** How each variant of a post that is still to go out stands, with the nearest free slot that clashes with nothing. */
export function checkPost(db: Db, { variants }: PostWithVariants, holidays: Holidays): VariantCheck[] {
  const given = readGiven(db, holidays)
  return listStandings(
    db,
    variants.map(({ id }) => id),
  ).flatMap((one) => {
    if (one.delivery !== 'planned' && one.delivery !== 'ready') return []
    const { variantId, channelId, day, time } = one
    const kept = listKept(db, one)
    const suits = (slot: DaySlot) =>
      clashesOf(db, { ...one, ...slot }, given).every(({ kind }) => kind === 'hold')
    return [
      {
        ...{ variantId, channelId, day, time },
        isSlot: hasSlot(db, one),
        free: freeTimes(db, channelId, day),
        near: findNearestSlot(db, one, suits) ?? null,
        clashes: unkept(clashesOf(db, one, given), kept),
        kept: kept.map(({ kind, person, at }) => ({ kind, person, at })),
      },
    ]
  })
}

/** Which of these variants clash, and how: what their tiles wear. */
export function listMarks(db: Db, ids: readonly Id[], holidays: Holidays): ClashMark[] {
  const given = readGiven(db, holidays)
  return listStandings(db, ids).flatMap((one) => {
    const found = clashesOf(db, one, given)
    const clashes = found.length > 0 ? unkept(found, listKept(db, one)) : []
    return clashes.length > 0
      ? [{ variantId: one.variantId, kinds: [...new Set(clashes.map(({ kind }) => kind))] }]
      : []
  })
}

/** The days these variants stand on. */
export function listDaysOf(db: Db, ids: readonly Id[]): { day: Day | null }[] {
  return listStandings(db, ids)
}

function unkept(clashes: readonly Clash[], kept: readonly KeptClash[]): Clash[] {
  return clashes.filter(({ kind }) => !kept.some((one) => one.kind === kind))
}

/** Keeps every clash of a post as it stands; it is warned of again when day, time, channel or text change. */
export function keepClashes(db: Db, postId: Id, holidays: Holidays): PostWithVariants | undefined {
  const old = findPost(db, postId)
  if (!old) return undefined
  const given = readGiven(db, holidays)
  const title = old.post.title || old.post.text.slice(0, 60)
  const ids = old.variants.map(({ id }) => id)
  commit(db, { key: 'clashes.did.keep', values: { title } }, (writer) => {
    for (const one of listStandings(db, ids)) {
      const stale = query.selectFrom('keptClash').selectAll().where('variantId', '=', one.variantId)
      for (const { id, sign } of all(db, stale)) if (sign !== signOf(one)) writer.remove('keptClash', id)
      const kinds = new Set(unkept(clashesOf(db, one, given), listKept(db, one)).map(({ kind }) => kind))
      for (const kind of kinds) {
        const kept = { id: newId(), variantId: one.variantId, kind, sign: signOf(one) }
        writer.add('keptClash', { ...kept, person: db.person, at: db.now() })
      }
    }
  })
  return old
}

function listKept(db: Db, one: Standing): KeptClash[] {
  const kept = query.selectFrom('keptClash').selectAll().where('variantId', '=', one.variantId)
  return all(db, kept.where('sign', '=', signOf(one)))
}

function listStandings(db: Db, ids: readonly Id[]): Standing[] {
  const sql = `select v.id as variantId, v.postId, v.channelId, v.day, v.time, v.delivery, p.state, t.textKey
    from json_each(?) as asked join variant v on v.id = asked.value join post p on p.id = v.postId
    left join variantText t on t.variantId = v.id where v.day is not null`
  return statement(db.sqlite, sql).all(JSON.stringify(ids)) as Standing[]
}

function clashesOf(db: Db, one: Standing, given: Given): Clash[] {
  const around = given.around(one.day)
  const others = [...listNear(db, one, given.rule.nearMinutes, around), ...listSameText(db, one, around)]
  return findClashes(one, { ...given, others })
}

type Others = ClashFacts['others']

const otherFields = `v.id as variantId, v.postId, ${postName} as title, v.channelId, v.day, v.time`
/** As many as a sentence needs to name one. */
const enough = 4

/** Others of its channel around its time. The plus keeps SQLite on the index by day, which is the narrower one. */
function listNear(
  db: Db,
  { variantId, channelId, day, time }: Standing,
  minutes: number,
  { before, after }: Around,
): Others {
  if (!channelId || !time) return []
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const [from, to] = [minute - minutes + 1, minute + minutes - 1]
  const select = `select ${otherFields}, null as textKey from variant v join post on post.id = v.postId
    where v.day = ? and v.time between ? and ? and +v.channelId = ? and v.id != ? and v.delivery != 'missed'
    and post.state != 'rejected'`
  const read = (on: Day, [first, last]: [number, number], order: 'asc' | 'desc') =>
    statement(db.sqlite, `${select} order by v.time ${order} limit ${enough}`).all(
      ...[on, clock(first), clock(last), channelId, variantId],
    ) as unknown as Others
  return [
    ...read(day, [Math.max(0, from), minute], 'desc'),
    ...read(day, [minute, Math.min(1439, to)], 'asc'),
    ...(from < 0 ? read(before, [from + 1440, 1439], 'desc') : []),
    ...(to > 1439 ? read(after, [0, to - 1440], 'asc') : []),
  ]
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Others with its text: on its channel within some days, on others around its own day. */
function listSameText(db: Db, { variantId, postId, channelId, textKey }: Standing, around: Around): Others {
  if (!textKey) return []
  const sql = `select ${otherFields}, t.textKey from variantText t join variant v on v.id = t.variantId
    join post on post.id = v.postId
    where t.textKey = @textKey and t.day between @from and @to and v.id != @variantId and v.delivery != 'missed'
    and post.state != 'rejected'
    and (v.channelId = @channelId or (v.postId != @postId and t.day between @before and @after)) limit ${enough * 5}`
  const asked = { textKey, variantId, postId, channelId, ...around }
  return statement(db.sqlite, sql).all(asked) as unknown as Others
}
