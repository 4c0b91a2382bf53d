import { type CheckupInput, daysRead } from '../../shared/checkup/rule.ts'
import { addDays, addMonths, type Day, firstDayOf, lastDayOf, monthOf } from '../../shared/day.ts'
import type { StrategyLists } from '../../shared/strategy/strategy-edits.ts'
import { placed } from '../calendar/placed.ts'
import { readBalance } from '../library/balance.ts'
import { listUnpermitted } from '../media/permissions.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'
import { listPlannedPosts } from './people.ts'
import { readLists } from './view.ts'

/**
 * What the check-up reads. Posts are counted within the weeks it speaks of, so that years of them cost no more than the
 * last two months.
 */
export function readCheckup(db: Db): CheckupInput {
  const today = todayOf(db)
  const [from, to] = [addDays(today, -daysRead), addDays(today, daysRead - 1)]
  const lists = readLists(db)
  return {
    ...lists,
    today,
    language: getWorkspace(db).exportLanguage,
    postedTactics: listPostedTactics(db),
    fedTactics: listFedTactics(db, firstDayOf(monthOf(today)), lastDayOf(addMonths(monthOf(today), 1))),
    coming: countComing(db, today, to),
    posts: countPosts(db, from, to),
    plannedPosts: listPlannedPosts(db),
    planned: isToRead(lists) ? listPlanned(db, today, to) : [],
    unpermitted: listUnpermitted(db, { from: today, to }),
    balance: readBalance(db, monthOf(today)),
    ideas: all(
      db,
      query
        .selectFrom('post')
        .select((is) => ['pillarId', is.fn.countAll<number>().as('count')])
        .where('state', '=', 'idea')
        .groupBy('pillarId'),
    ),
    hasResults: hasResults(db),
    hasTalked: hasTalked(db, from, today),
  }
}

function countComing(db: Db, from: Day, to: Day): CheckupInput['coming'] {
  const byDay = placed(from, to)
    .select((is) => [
      'variant.channelId',
      is.ref('variant.day').$notNull().as('day'),
      is.fn.countAll<number>().as('count'),
    ])
    .groupBy(['variant.channelId', 'variant.day'])
  return all(db, byDay)
}

/** Texts are read only where something is to be found in them: a month of posts is long. */
function isToRead({ terms, sheets }: StrategyLists): boolean {
  return (
    terms.some(({ kind }) => kind === 'avoided') ||
    sheets.contentType.some(({ stance }) => stance === 'notForUs')
  )
}

function listPlanned(db: Db, from: Day, to: Day): CheckupInput['planned'] {
  const variants = placed(from, to)
    .where('variant.delivery', 'in', ['planned', 'ready'])
    .select((is) => [
      'post.id',
      'post.title',
      'post.type',
      is.ref('variant.day').$notNull().as('day'),
      is.fn.coalesce('variant.text', 'post.text').as('text'),
    ])
    .orderBy('variant.day')
  return [...Map.groupBy(all(db, variants), ({ id }) => id).values()].flatMap((some) => {
    const [first] = some
    const texts = new Set(some.map(({ text }) => text))
    return first ? [{ ...first, text: [...texts].join('\n\n') }] : []
  })
}

function countPosts(db: Db, from: Day, to: Day): CheckupInput['posts'] {
  const kinds = placed(from, to)
    .select((is) => [
      'post.pillarId',
      'post.type',
      is('post.tacticId', 'is', null).as('isLoose'),
      is.fn.count<number>('post.id').distinct().as('count'),
    ])
    .groupBy(['post.pillarId', 'post.type', 'isLoose'])
  return all(db, kinds).map((row) => ({ ...row, isLoose: Boolean(row.isLoose) }))
}

function listFedTactics(db: Db, from: Day, to: Day): string[] {
  const tactics = placed(from, to).select('post.tacticId').distinct()
  return all(db, tactics).flatMap(({ tacticId }) => (tacticId ? [tacticId] : []))
}

function listPostedTactics(db: Db): string[] {
  const tactics = query
    .selectFrom('tactic')
    .select('tactic.id')
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('post').select('post.id').whereRef('post.tacticId', '=', 'tactic.id')),
    )
  return all(db, tactics).map(({ id }) => id)
}

function hasResults(db: Db): boolean {
  return first(db, query.selectFrom('postResult').select('id').limit(1)) !== undefined
}

function hasTalked(db: Db, from: Day, to: Day): boolean {
  const touchpoint = query.selectFrom('touchpoint').select('id')
  return first(db, touchpoint.where('day', '>=', from).where('day', '<=', to).limit(1)) !== undefined
}
