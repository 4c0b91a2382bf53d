import { keepPostMonths, unsummedMonths } from '../../db/figures/post-months.ts'
import { keptPosts } from '../../db/figures/post-sums.ts'
import { type Db, joiningOf } from '../../db/open.ts'
import type { Month } from '../../shared/day.ts'
import { openDbOf } from './base.ts'
import type { Context } from './context.ts'

const summing = new WeakMap<Db, Promise<void>>()

/**
 * Has the posts of the years before a month summed aside, where they are so many that a window would wait: what reads
 * the month then finds the sums. Answers the workspace; a failure leaves the summing to whoever reads.
 */
export async function withSums(context: Context, until: Month): Promise<Db> {
  const db = openDbOf(context)
  // One after another: who asks for the same meanwhile finds it done.
  const before = summing.get(db) ?? Promise.resolve()
  const work = before.catch(() => undefined).then(() => sumAside(context, db, until))
  summing.set(db, work)
  await work
  return openDbOf(context)
}

async function sumAside({ session: { system } }: Context, db: Db, until: Month): Promise<void> {
  const months = unsummedMonths(db, until)
  if (months.length === 0) return
  const kept = keptPosts(db)
  const found = await system.fileWork('sumPosts', [joiningOf(db), months]).catch(() => [])
  keepPostMonths(db, kept, found)
}
