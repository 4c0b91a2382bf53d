import type { Day } from '../../../shared/day.ts'
import type { PlanPost } from '../../../shared/print/exports.ts'

/** A post on one day, with the times at which it goes out then and where. */
export type PaperTile = {
  post: PlanPost
  outs: { time: string | null; variants: PlanPost['variants'] }[]
}

/** The posts of each day, by the first time at which they go out; what has no time yet comes first. */
export function tilesByDay(posts: readonly PlanPost[]): Map<Day, PaperTile[]> {
  const byDay = new Map<Day, PaperTile[]>()
  for (const post of posts)
    for (const [day, variants] of Map.groupBy(post.variants, (variant) => variant.day)) {
      if (day === null) continue
      const outs = [...Map.groupBy(variants, ({ time }) => time)]
        .map(([time, variants]) => ({ time, variants }))
        .sort((a, b) => compare(a.time ?? '', b.time ?? ''))
      byDay.set(day, [...(byDay.get(day) ?? []), { post, outs }])
    }
  for (const tiles of byDay.values())
    tiles.sort((a, b) => compare(startOf(a), startOf(b)) || a.post.number - b.post.number)
  return byDay
}

const startOf = ({ outs }: PaperTile) => outs[0]?.time ?? ''
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
