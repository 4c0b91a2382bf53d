import { sql } from 'kysely'
import { compareTiles, noFilter, type TileFilter, type Variant } from '../../shared/calendar/calendar.ts'
import { filterText, readFilter } from '../../shared/calendar/saved-view.ts'
import { addDays, type Day, firstDayOf, lastDayOf, startOfWeek } from '../../shared/day.ts'
import type {
  PlanAccount,
  PlanChannel,
  PlanDays,
  PlanPicture,
  PlanPost,
  PlanRequest,
  PlanSelection,
} from '../../shared/print/exports.ts'
import type { Id } from '../../shared/record.ts'
import { findThread, type Plan } from '../../shared/strategy/strategy.ts'
import { weekOf } from '../../shared/week.ts'
import { usesIn } from '../media/uses.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { getWorkspace } from '../team.ts'
import { listed, shown } from './filter.ts'
import { readForPaper } from './post-paper.ts'

/** Where the small picture of a file is, by the file's id. */
export type Sources = ReadonlyMap<Id, string>

type Days = { from: Day; to: Day }

/** The days whose posts a paper shows: those of the month, or of the week that holds the day. */
export function daysOnPaper(db: Db, { month, sheet, shown }: PlanRequest): Days {
  if (sheet?.kind !== 'week') return { from: firstDayOf(month), to: lastDayOf(month) }
  const { firstDay } = weekOf(`und-${getWorkspace(db).country}`)
  const from = startOfWeek(shown?.day ?? firstDayOf(month), firstDay)
  return { from, to: addDays(from, 6) }
}

function filterOf({ shown }: PlanRequest): TileFilter {
  return readFilter(shown?.filter)
}

/** The days a paper is of, and in words what it holds back. */
export function tellDays(db: Db, request: PlanRequest): PlanDays {
  const filter = filterOf(request)
  const selection = filterText(filter) === '' ? null : tellSelection(db, filter, request)
  return { ...daysOnPaper(db, request), selection }
}

function tellSelection(db: Db, filter: TileFilter, { edition, shown }: PlanRequest): PlanSelection {
  const { types, states, isLoose, search, channelIds } = filter
  const isTeams = edition === 'team'
  const channels = query.selectFrom('channel').select(['network', 'handle'])
  const named = (table: 'pillar' | 'goal' | 'objective' | 'campaign' | 'audience', ids: readonly Id[]) => {
    const name = table === 'goal' || table === 'objective' ? 'title' : 'name'
    const rows = query
      .selectFrom(table)
      .select(sql<string>`${sql.ref(name)}`.as('name'))
      .where('id', 'in', listed(ids))
      .orderBy('position')
    return { kind: table, names: all(db, rows).map((row) => row.name) }
  }
  return {
    ...{ types, states, isLoose, search },
    view: (isTeams && shown?.view) || null,
    channels: all(db, channels.where('id', 'in', listed(channelIds)).orderBy('position')),
    named: [
      named('pillar', filter.pillarIds),
      named('goal', filter.goalIds),
      named('objective', filter.objectiveIds),
      named('campaign', filter.campaignIds),
      named('audience', filter.audienceIds),
      { kind: 'responsible' as const, names: isTeams ? filter.responsibles : [] },
    ].filter(({ names }) => names.length > 0),
  }
}

/** The files that go out with the posts of a paper: the first of each post, or all of them. */
export function listFilesOnPaper(db: Db, request: PlanRequest): { id: Id; hash: string }[] {
  const variants = variantsOnPaper(db, request)
  const files = [...filesOf(db, variants, isInFull(request)).values()].flat()
  const ids = listed([...new Set(files.map(({ id }) => id))])
  return all(db, query.selectFrom('media').select(['id', 'hash']).where('id', 'in', ids))
}

const isInFull = ({ sheet }: PlanRequest) => sheet?.kind === 'posts'

function variantsOnPaper(db: Db, request: PlanRequest): Variant[] {
  const { from, to } = daysOnPaper(db, request)
  const filter = request.sheet ? filterOf(request) : noFilter
  return all(db, shown(filter).selectAll().where('day', '>=', from).where('day', '<=', to)).toSorted((a, b) =>
    compareTiles(placeOf(a), placeOf(b)),
  )
}

function placeOf({ day, time, postId }: Pick<Variant, 'day' | 'time' | 'postId'>) {
  return { day: day ?? '', time, postId }
}

/** What goes out with each post on these of its variants, each file once. */
function filesOf(
  db: Db,
  variants: readonly Variant[],
  isWhole: boolean,
): Map<Id, { id: Id; words: string }[]> {
  const byPost = Map.groupBy(variants, ({ postId }) => postId)
  const uses = Map.groupBy(usesIn(db, [...byPost.keys()]), ({ postId }) => postId)
  const filesOfPost = (postId: Id, own: readonly Variant[]) => {
    const lists = new Set(own.map(({ id, ownMediaAt }) => (ownMediaAt === null ? null : id)))
    const files = new Map<Id, string>()
    for (const { variantId, mediaId, words } of uses.get(postId) ?? [])
      if (lists.has(variantId) && !files.has(mediaId)) files.set(mediaId, words)
    return [...files].slice(0, isWhole ? undefined : 1).map(([id, words]) => ({ id, words }))
  }
  return new Map([...byPost].map(([postId, own]) => [postId, filesOfPost(postId, own)]))
}

/** The posts of a paper, in the order in which they go out first, each with the variants that are shown. */
export function listPlanPosts(
  db: Db,
  request: PlanRequest,
  { plan, channels, sources }: { plan: Plan; channels: readonly PlanChannel[]; sources: Sources },
): PlanPost[] {
  const variants = variantsOnPaper(db, request)
  const byPost = Map.groupBy(variants, ({ postId }) => postId)
  const ids = [...byPost.keys()]
  if (ids.length === 0) return []
  const posts = byId(all(db, query.selectFrom('post').selectAll().where('id', 'in', listed(ids))))
  const said = readForPaper(db, ids)
  const pillars = byId(all(db, query.selectFrom('pillar').selectAll()))
  const campaigns = byId(all(db, query.selectFrom('campaign').selectAll()))
  const audiences = byId(all(db, query.selectFrom('audience').select(['id', 'name'])))
  const files = sources.size > 0 ? filesOf(db, variants, isInFull(request)) : undefined
  const pictureOf = ({ id, words }: { id: Id; words: string }): PlanPicture[] => {
    const source = sources.get(id)
    return source === undefined ? [] : [{ source, words }]
  }
  return ids.flatMap((id, index) => {
    const post = posts.get(id)
    if (!post) return []
    const thread = findThread(plan, post.tacticId)
    const { title, text, link, type, state, responsible, note } = post
    const pillar = pillars.get(post.pillarId ?? '')
    return {
      ...{ number: index + 1, id, title, text, link, type, state },
      pillar: pillar ? { name: pillar.name, mark: pillar.mark } : null,
      campaign: campaigns.get(post.campaignId ?? '')?.name ?? null,
      audience: audiences.get(post.audienceId ?? '')?.name ?? null,
      tactic: thread?.tactic.title ?? null,
      goal: thread ? { number: plan.goals.indexOf(thread.goal) + 1, title: thread.goal.title } : null,
      variants: (byPost.get(id) ?? []).map(
        ({ id, day, time, delivery, text, firstComment, link, channelId }) => ({
          ...{ id, day, time, delivery, text, firstComment, link },
          channel: accountOf(channels, channelId),
        }),
      ),
      pictures: (files?.get(id) ?? []).flatMap(pictureOf),
      approval: said(id, 'owner').approval,
      forOwner: said(id, 'owner').comments,
      ...(request.edition === 'team' && { responsible, note, comments: said(id, 'team').comments }),
    }
  })
}

function accountOf(channels: readonly PlanChannel[], channelId: Id | null): PlanAccount | null {
  const channel = channels.find(({ id }) => id === channelId)
  return channel ? { network: channel.network, handle: channel.handle } : null
}

function byId<Row extends { id: Id }>(rows: Row[]): Map<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
