import { engagementsOf, ratedBy } from './engagement.ts'
import {
  type Experiment,
  type ExperimentLine,
  isOfPosts,
  type PostGroup,
  type PostMeasure,
} from './experiment.ts'
import { type PostCounts, postsToRank, rateOf } from './metrics.ts'
import type { Denominator, PostResult } from './review.ts'

export type Counted = Omit<PostCounts, 'channelId' | 'count'> & Pick<PostResult, 'videoViews'>

/** A rate of these posts together, sums divided once; of any other measure what one post brought on average. */
export function groupOf(measure: PostMeasure, posts: readonly Counted[], by: Denominator): PostGroup {
  const known = posts.flatMap((post) => {
    const [part, whole] = partsOf(measure, post, by)
    return part === null || whole === null ? [] : [{ part, whole }]
  })
  const rate = rateOf(sum(known.map(({ part }) => part)), sum(known.map(({ whole }) => whole)))
  return { posts: posts.length, counted: known.length, value: rate?.share ?? null }
}

function partsOf(measure: PostMeasure, post: Counted, by: Denominator): [number | null, number | null] {
  if (measure === 'engagementRate') return [engagementsOf(post), post[ratedBy(by)]]
  if (measure === 'clickRate') return [post.linkClicks, post.impressions]
  if (measure === 'engagements') return [engagementsOf(post), 1]
  return [measure === 'clicks' ? post.linkClicks : post[measure], 1]
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

/** What it came to and what it is held against: told by the posts, or by a person where posts do not tell. */
export function figuresOf(
  line: Pick<ExperimentLine, 'measureId' | 'usual' | 'result' | 'tried' | 'others'>,
): Pick<Experiment, 'usual' | 'result'> {
  if (!isOfPosts(line.measureId)) return { usual: line.usual, result: line.result }
  return { usual: line.others.value, result: line.tried.value }
}

/** So few posts of a kind say nothing of that kind. */
export function isTooFew({
  measureId,
  tried,
  others,
}: Pick<ExperimentLine, 'measureId' | 'tried' | 'others'>) {
  return isOfPosts(measureId) && Math.min(tried.counted, others.counted) < postsToRank
}
