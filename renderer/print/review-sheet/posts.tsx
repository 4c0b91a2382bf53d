import { useTranslation } from 'react-i18next'
import { engagementSetOf, ratedBy } from '../../../shared/review/engagement.ts'
import type { Denominator } from '../../../shared/review/review.ts'
import type { ChannelMonth, PostLine, PostRanks } from '../../../shared/review/review-month.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { Account, shorten, Words } from '../pieces.tsx'
import { RateParts } from '../review/rate-parts.tsx'

interface PostsProps {
  posts: PostRanks
  channels: readonly ChannelMonth[]
  denominator: Denominator
}

const mostUnranked = 12

/** Best, least and surprising posts with what their rate divides; too few to rank are simply told. */
export function Posts({ posts, channels, denominator }: PostsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (posts.count === 0) return null
  const { typical } = posts
  const groups = posts.isRanked
    ? ([
        ['best', posts.best],
        ['worst', posts.worst],
        ['surprising', posts.surprising],
      ] as const)
    : ([['fewPosts', posts.best.slice(0, mostUnranked)]] as const)
  const by = t(`review.of.${ratedBy(denominator)}`)
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.posts')}
      </h2>
      <p className="because" data-keep>
        {t('review.postCount', { count: posts.count })}
        {typical &&
          ` · ${t('review.typical', {
            rate: format.percent(typical.share),
            part: format.number(typical.engagements),
            whole: format.number(typical.denominator),
            by,
          })}`}
      </p>
      {groups.map(([name, lines]) =>
        lines.length === 0 ? null : (
          <table className="rows posts-told" key={name}>
            <colgroup>
              <col />
              <col className="posts-rate" />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{t(`review.${name}`)}</th>
                <th scope="col" className="figure">
                  {t('glossary.metricName.engagements')} {by}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((post) => (
                <Post key={post.id} post={post} channels={channels} />
              ))}
            </tbody>
          </table>
        ),
      )}
    </>
  )
}

function Post({ post, channels }: { post: PostLine; channels: readonly ChannelMonth[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const network = channels.find(({ channelId }) => channelId === post.channelId)?.network
  const { rate, publishedAt } = post
  return (
    <tr>
      <td>
        <Words>{shorten(post.text, 150) || t('review.noText')}</Words>
        <p className="because">
          {network && <Account network={network} handle="" />} {publishedAt && format.moment(publishedAt)}
        </p>
      </td>
      <td className="figure">
        {rate ? format.percent(rate.share) : missing}
        <RateParts rate={rate} />
        {rate && network && engagementSetOf(network) === 'withClicks' && (
          <span className="counting">{t('review.set.withClicks')}</span>
        )}
      </td>
    </tr>
  )
}
