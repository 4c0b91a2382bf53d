import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { TileFilter } from '../../shared/calendar/calendar.ts'
import { termsOf } from '../../shared/search.ts'
import { query } from '../query.ts'
import type { Entity, TableName } from '../tables.ts'

type Tables = { [T in TableName]: Entity<T> }

/**
 * Variants that a filter lets through. A plus keeps SQLite from the index on channels: the days that are asked for are
 * few, the variants of a channel may be all there are.
 */
export function shown({ channelIds, ...filter }: TileFilter) {
  let variants = query.selectFrom('variant')
  if (hasAny(channelIds)) variants = variants.where(sql<SqlBool>`+variant.channelId in ${listed(channelIds)}`)
  if (!isAboutPosts(filter)) return variants
  const posts = query
    .selectFrom('post')
    .select('post.id')
    .whereRef('post.id', '=', sql.ref('variant.postId'))
    .where((is) => letThrough(is, filter))
  return variants.where(({ exists }) => exists(posts))
}

type PostFilter = Omit<TileFilter, 'channelIds'>

function isAboutPosts({ isLoose, search, ...lists }: PostFilter): boolean {
  return isLoose || termsOf(search).length > 0 || Object.values(lists).some(hasAny)
}

export const hasAny = (list: readonly string[]) => list.length > 0

/** What a filter asks of a post itself. */
export function letThrough(is: ExpressionBuilder<Tables, 'post'>, filter: PostFilter) {
  const { goalIds, objectiveIds, isLoose, search } = filter
  const columns = [
    ['pillarId', filter.pillarIds],
    ['campaignId', filter.campaignIds],
    ['audienceId', filter.audienceIds],
    ['type', filter.types],
    ['responsible', filter.responsibles],
    ['state', filter.states],
  ] as const
  const tests = columns
    .filter(([, values]) => hasAny(values))
    .map(([column, values]) => sql<SqlBool>`+${sql.ref(`post.${column}`)} in ${listed(values)}`)
  if (hasAny(goalIds))
    tests.push(sql`${is.exists(threadOf().where('objective.goalId', 'in', listed(goalIds)))}`)
  if (hasAny(objectiveIds))
    tests.push(sql`${is.exists(threadOf().where('objective.id', 'in', listed(objectiveIds)))}`)
  if (isLoose) tests.push(sql`${isLoosePost(is)}`)
  for (const term of termsOf(search)) tests.push(hasWord(term))
  return is.and(tests)
}

/** The tactic over a post, with its objective. */
function threadOf() {
  return query
    .selectFrom('tactic')
    .innerJoin('objective', 'objective.id', 'tactic.objectiveId')
    .select('tactic.id')
    .whereRef('tactic.id', '=', sql.ref('post.tacticId'))
}

/** Whether a word of the post begins so, read from what search keeps of it: the posts are few, the hits may be all. */
function hasWord(term: string) {
  return sql<SqlBool>`exists (select 1 from searchText where tableName = 'post' and recordId = post.id
    and instr(' ' || title || ' ' || words, ' ' || ${term}) > 0)`
}

/** A post with no tactic above it, or with a variant whose channel is undecided. */
function isLoosePost(is: ExpressionBuilder<Tables, 'post'>) {
  const open = query
    .selectFrom('variant as open')
    .select('open.id')
    .whereRef('open.postId', '=', sql.ref('post.id'))
    .where(sql<SqlBool>`+open.channelId is null`)
  return is.or([sql<SqlBool>`+post.tacticId is null`, is.exists(open)])
}

/** Values for `in` as one parameter, so that every length of list is the same statement. */
export function listed<T extends string>(values: readonly T[]) {
  return sql<T>`(select value from json_each(${JSON.stringify(values)}))`
}
