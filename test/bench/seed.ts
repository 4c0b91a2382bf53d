import { join } from 'node:path'
import { commit } from '../../db/commit.ts'
import { closeDb, createDb, type Db } from '../../db/open.ts'
import { addReviewItem, closeReview, reopenReview } from '../../db/review/review.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { addRecord } from '../../db/strategy/strategy.ts'
import { addWorkspace, todayOf } from '../../db/team.ts'
import { addMonths, monthOf } from '../../shared/day.ts'
import { audienceFields } from '../../shared/strategy/strategy.ts'
import { addLargePlan } from '../support/large-plan.ts'
import { aChannel, aPost, aVariant } from '../support/posts.ts'
import type { Bench } from './place.ts'

export const brand = {
  name: 'Bench',
  country: 'IT',
  timeZone: 'Europe/Rome',
  exportLanguage: 'en',
  denominator: 'reach',
} as const
const postsAMonth = 10_000
const crowdedMonths: [string, string] = ['2031-03', '2031-04']

/** Makes the workspaces that the benchmarks open. */
export function seed(folder: string): Bench['files'] {
  const working = join(folder, 'working.rapport')
  make(working, addSampleOfOne)
  const thick = join(folder, 'thick.rapport')
  make(thick, (db, values) => {
    addSampleOfOne(db, values)
    thicken(db)
  })
  const accounted = join(folder, 'accounted.rapport')
  make(accounted, (db, values) => {
    addSampleOfOne(db, values)
    thicken(db)
    account(db)
  })
  const crowded = join(folder, 'crowded.rapport')
  make(crowded, (db) => {
    addWorkspace(db, brand)
    for (const month of crowdedMonths) crowd(db, month)
  })
  const large = join(folder, 'large.rapport')
  make(large, (db) => {
    addWorkspace(db, brand)
    addLargePlan(db)
  })
  const empty = join(folder, 'empty.rapport')
  make(empty, addWorkspace)
  const long = makeGoal(join(folder, 'long.rapport'), chapter.repeat(Math.ceil(40_000 / chapter.length)))
  const unwritten = makeGoal(join(folder, 'unwritten.rapport'), '')
  return { working, thick, accounted, crowded, crowdedMonths, large, empty, long, unwritten }
}

/** The sample as one person has it: a team's file asks first who sits there. */
function addSampleOfOne(db: Db, values: typeof brand): void {
  addSampleWorkspace(db, values)
  db.sqlite.prepare('update member set retiredAt = ? where id > (select min(id) from member)').run(db.now())
}

function make(path: string, found: (db: Db, values: typeof brand) => void): void {
  const db = createDb(path, { device: 'bench', person: 'Bench' })
  found(db, brand)
  closeDb(db)
}

const chapter = `## Why we bake

We show how **every loaf** is made and *who* makes it. People who know the baker by name walk past two supermarkets to
reach us, and [the mill](https://example.com/mill) says the same of its millers.

- Flour from the valley
- Rye, twice a week
  - never on Mondays

1. Listen first
2. Then answer

`

function makeGoal(file: string, strategy: string): { file: string; goalId: string } {
  let goalId = ''
  make(file, (db) => {
    addWorkspace(db, brand)
    goalId = addRecord(db, { table: 'goal', beforeId: null, values: { title: 'Known', strategy } })?.id ?? ''
  })
  return { file, goalId }
}

/** So much more of a strategy that its plan fills forty pages. */
function thicken(db: Db): void {
  const last = { beforeId: null } as const
  for (let at = 1; at <= 6; at++) {
    const goal = { title: `Another goal ${at}`, strategy: chapter.repeat(3) }
    const parentId = addRecord(db, { table: 'goal', ...last, values: goal })?.id ?? ''
    for (let under = 1; under <= 3; under++) {
      const title = `Another objective ${at}.${under}`
      addRecord(db, { table: 'objective', parentId, ...last, values: { title } })
    }
    const told = Object.fromEntries(
      audienceFields.map((field) => [field, 'Bread, and who bakes it. '.repeat(6)]),
    )
    addRecord(db, { table: 'audience', ...last, values: { ...told, name: `Another audience ${at}` } })
  }
}

/** So much more of last month that its review fills twelve pages; closed again, as one prints it. */
function account(db: Db): void {
  const month = addMonths(monthOf(todayOf(db)), -1)
  reopenReview(db, month)
  for (const kind of ['keep', 'stop', 'start', 'try', 'need'] as const)
    for (let at = 0; at < 12; at++)
      addReviewItem(db, month, { kind, text: `${at} ${'What we bake, and who bakes it. '.repeat(8)}` })
  closeReview(db, month)
}

function crowd(db: Db, month: string): void {
  const channel = aChannel()
  commit(db, { key: 'bench' }, (writer) => {
    writer.add('channel', channel)
    for (let at = 0; at < postsAMonth; at++) {
      const post = writer.add('post', aPost({ title: `Post ${at}`, position: at }))
      const [day, hour] = [String((at % 28) + 1).padStart(2, '0'), String(8 + (at % 12)).padStart(2, '0')]
      writer.add(
        'variant',
        aVariant({ postId: post.id, channelId: channel.id, day: `${month}-${day}`, time: `${hour}:00` }),
      )
    }
  })
}
