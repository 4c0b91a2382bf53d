import { isShort, type Runway, runwaysOf } from '../shared/calendar/balance.ts'
import {
  addDays,
  addMonths,
  type Day,
  firstDayOf,
  instantOf,
  lastDayOf,
  type Month,
  monthOf,
  startOfWeek,
} from '../shared/day.ts'
import type { Language } from '../shared/i18n/languages.ts'
import { isAwaited } from '../shared/posts/review-pack.ts'
import { lateOnes } from '../shared/relationships/contact-list.ts'
import { dueTrainings } from '../shared/strategy/people.ts'
import {
  type DueTile,
  type MonthStand,
  type ShortTopic,
  type TodayView,
  type WeekGap,
  weekGaps,
} from '../shared/today.ts'
import { endsOfMonth } from '../shared/zone.ts'
import { listMentions } from './calendar/comments.ts'
import { listPacks } from './calendar/review-packs.ts'
import { readSlots } from './calendar/slots.ts'
import { listDueTasks } from './calendar/tasks.ts'
import { markMine } from './calendar/workflow.ts'
import { readBalance } from './library/balance.ts'
import { listDueRoutines } from './library/places.ts'
import { listUnpermitted } from './media/permissions.ts'
import type { Db } from './open.ts'
import { all, first, query, statement } from './query.ts'
import { listContacts, summarizeContacts } from './relationships/contact-list.ts'
import { listWaiting } from './replies/list.ts'
import { findReview, getStandings } from './review/month.ts'
import { listDueBlocks } from './strategy/business.ts'
import { listToLookAgain } from './strategy/gate.ts'
import { getWorkspace, todayOf } from './team.ts'

const shown = 8
/** As many as somebody goes through by hand; the calendar lists all. */
const mostDue = 100
/** Time enough to ask somebody for a yes. */
const permissionDays = 14

/** Everything Today shows, in one read. `firstWeekday` is 1 for Monday to 7 for Sunday. */
export function readToday(
  db: Db,
  { firstWeekday, language }: { firstWeekday: number; language: Language },
): TodayView {
  const today = todayOf(db)
  const due = listDue(db, today)
  const { due: dueContacts, slipping } = summarizeContacts(db)
  return {
    today,
    isEmpty: isEmpty(db),
    due: due.slice(0, mostDue),
    dueCount: due.length,
    lateCount: due.filter(({ day }) => day < today).length,
    approvals: markMine(db, listApprovals(db)),
    mentions: listMentions(db),
    tasks: listDueTasks(db, today),
    routines: listDueRoutines(db),
    packs: listPacks(db)
      .filter((pack) => isAwaited(pack))
      .toReversed(),
    ...readReplies(db, today),
    contacts: listContacts(db, { ...lateOnes(language), from: 0, limit: shown }).rows,
    contactCount: { due: dueContacts, slipping },
    gaps: listGaps(db, today, firstWeekday),
    rhythms: countRhythms(db),
    shortTopics: listShortTopics(db, today),
    month: standOf(db, today),
    looseEnds: countLooseEnds(db, today),
    unpermitted: listUnpermitted(db, { from: today, to: addDays(today, permissionDays - 1) }),
    lookAgain: listToLookAgain(db, today),
    dueBlocks: listDueBlocks(db, today),
    audits: listDueAudits(db, today),
    trainings: dueTrainings(all(db, query.selectFrom('person').selectAll()), today),
  }
}

/** What has to be answered by tonight; the rest has time until tomorrow. */
function readReplies(db: Db, today: Day): Pick<TodayView, 'replies' | 'replyCount'> {
  const [waiting, now] = [listWaiting(db), db.now()]
  const tonight = instantOf({ day: addDays(today, 1), time: '00:00' }, getWorkspace(db).timeZone)
  const due = waiting.filter(({ dueAt }) => dueAt !== null && dueAt <= tonight)
  const late = waiting.filter(({ dueAt }) => dueAt !== null && dueAt <= now)
  return { replies: due.slice(0, shown), replyCount: { open: waiting.length, late: late.length } }
}

function listDueAudits(db: Db, today: Day) {
  const waiting = query.selectFrom('audit').selectAll().where('doneDay', 'is', null)
  return all(db, waiting.where('dueDay', '<=', today).orderBy('dueDay'))
}

function isEmpty(db: Db): boolean {
  const sql = `select exists (select 1 from goal) + exists (select 1 from post) + exists (select 1 from contact)
    + exists (select 1 from channel) + exists (select 1 from gateAnswer)
    + exists (select 1 from businessBlock) + exists (select 1 from person)
    + exists (select 1 from audit) as found`
  return statement(db.sqlite, sql).pluck().get() === 0
}

function listDue(db: Db, today: Day): DueTile[] {
  const waiting = query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .leftJoin('channel', 'channel.id', 'variant.channelId')
    .leftJoin('pillar', 'pillar.id', 'post.pillarId')
    .select([
      'variant.id as variantId',
      'post.id as postId',
      'post.title',
      'variant.time',
      'post.state',
      'variant.delivery',
      'channel.network',
      'pillar.mark as pillarMark',
    ])
    .select((of) => [
      of.ref('variant.day').$notNull().as('day'),
      of.fn.coalesce('channel.handle', of.val('')).as('handle'),
    ])
    .where('variant.day', '<=', today)
    .where('variant.delivery', 'in', ['planned', 'ready'])
    .where('post.state', 'not in', ['rejected', 'onHold'])
  const inOrder = waiting
    .orderBy('variant.day', 'desc')
    .orderBy('variant.time', (order) => order.asc().nullsLast())
    .orderBy('variant.id')
  return all(db, inOrder)
}

function listApprovals(db: Db) {
  const waiting = query.selectFrom('post').select(['id', 'title', 'state'])
  return all(db, waiting.where('state', 'in', ['inReview', 'changesRequested']).orderBy('position'))
}

function listGaps(db: Db, today: Day, firstWeekday: number): WeekGap[] {
  const from = startOfWeek(today, firstWeekday)
  const channels = all(
    db,
    query
      .selectFrom('channel')
      .selectAll()
      .where('decision', '=', 'active')
      .orderBy('position')
      .orderBy('id'),
  )
  const placed = all(
    db,
    query
      .selectFrom('variant')
      .select('channelId')
      .select((of) => of.ref('day').$notNull().as('day'))
      .where('day', '>=', from)
      .where('day', '<=', addDays(from, 6))
      .where('delivery', '!=', 'missed'),
  )
  const { counts, free } = readSlots(db, { from: today, to: addDays(from, 6), firstWeekday })
  const rhythms = channels.map(({ id, network, handle, postsPerWeek }) => {
    const days = placed.filter(({ channelId }) => channelId === id).map(({ day }) => day)
    const count = counts.find(({ channelId }) => channelId === id)
    const slots = count && {
      filled: count.filled,
      all: count.all,
      free: free.filter(({ channelId }) => channelId === id),
    }
    return { channelId: id, network, handle, postsPerWeek, days, slots: slots ?? null }
  })
  return weekGaps(rhythms, today, firstWeekday)
}

/** What runs dry; where no idea is left at all, that alone. */
function listShortTopics(db: Db, today: Day): ShortTopic[] {
  const pillars = all(db, query.selectFrom('pillar').selectAll().orderBy('position').orderBy('id'))
  const channels = all(db, query.selectFrom('channel').selectAll().orderBy('position').orderBy('id'))
  const runways = runwaysOf(readBalance(db, monthOf(today)), channels, pillars)
  const none = { of: null, id: null, name: '', network: null, mark: null }
  const short = (runway: Runway, told: Omit<ShortTopic, 'ideas' | 'weeks'>): ShortTopic[] =>
    runway.weeks !== null && isShort(runway) ? [{ ...told, ideas: runway.ideas, weeks: runway.weeks }] : []
  if (runways.whole.ideas === 0) return short(runways.whole, none)
  const ofPillars = runways.pillars.flatMap((runway) => {
    const { id, name, mark } = pillars.find((one) => one.id === runway.key) ?? {
      id: null,
      name: '',
      mark: null,
    }
    return short(runway, { ...none, of: 'pillar', id, name, mark })
  })
  const ofChannels = runways.channels.flatMap((runway) => {
    const found = channels.find((one) => one.id === runway.key)
    return found
      ? short(runway, { ...none, of: 'channel', id: found.id, name: found.handle, network: found.network })
      : []
  })
  return [...ofPillars, ...ofChannels].toSorted((a, b) => a.weeks - b.weeks)
}

function countRhythms(db: Db): number {
  const sql = `select count(*) from channel where decision = 'active' and postsPerWeek > 0`
  return statement(db.sqlite, sql).pluck().get() as number
}

function standOf(db: Db, today: Day): MonthStand {
  const month = monthOf(today)
  const before = addMonths(month, -1)
  const counts = statement(
    db.sqlite,
    `select count(*) as planned, count(*) filter (where delivery in ('posted', 'measured')) as "out",
      count(*) filter (where delivery = 'missed') as missed from variant where day between ? and ?`,
  ).get(firstDayOf(month), lastDayOf(month)) as Pick<MonthStand, 'planned' | 'out' | 'missed'>
  const pace = { on: 0, atRisk: 0, off: 0, unknown: 0 }
  for (const { verdict } of getStandings(db, month)) if (verdict !== 'exploring') pace[verdict] += 1
  return { month, ...counts, pace, openReviews: listOpenReviews(db, before), toJudge: countToJudge(db) }
}

/** Nobody is asked to close years that a file told at once: of months before the last, only those that were begun. */
function listOpenReviews(db: Db, last: Month): Month[] {
  const begun = query.selectFrom('review').select('month').where('closedAt', 'is', null)
  const older = all(db, begun.where('month', '<', last).orderBy('month')).map(({ month }) => month)
  return isOpen(db, last) ? [...older, last] : older
}

function countToJudge(db: Db): number {
  const over = query
    .selectFrom('experiment')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('outcome', 'is', null)
    .where('endDay', '<', todayOf(db))
  return first(db, over)?.count ?? 0
}

/** A month has an account to close when something was planned, published or measured in it. */
function isOpen(db: Db, month: string): boolean {
  if (findReview(db, month)?.closedAt) return false
  const reading = query.selectFrom('reading').select('id').where('month', '=', month).limit(1)
  const variant = query
    .selectFrom('variant')
    .select('id')
    .where('day', '>=', firstDayOf(month))
    .where('day', '<=', lastDayOf(month))
    .limit(1)
  const [from, until] = endsOfMonth(month, getWorkspace(db).timeZone)
  const published = query
    .selectFrom('postResult')
    .select('id')
    .where('publishedAt', '>=', from)
    .where('publishedAt', '<', until)
    .limit(1)
  return [reading, variant, published].some((facts) => first(db, facts) !== undefined)
}

/** Posts of this month that serve no tactic: nobody can say what they are for. */
function countLooseEnds(db: Db, today: Day): number {
  const month = monthOf(today)
  const sql = `select count(*) from post where tacticId is null and state != 'rejected'
    and exists (select 1 from variant where postId = post.id and day between ? and ?)`
  return statement(db.sqlite, sql).pluck().get(firstDayOf(month), lastDayOf(month)) as number
}
