import type { Day } from '../../shared/day.ts'
import { query } from '../query.ts'

/** Variants that are still meant to go out, or did, within these days. */
export function placed(from: Day, to: Day) {
  return query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
    .where('variant.delivery', '!=', 'missed')
    .where('post.state', 'not in', ['idea', 'rejected'])
}
