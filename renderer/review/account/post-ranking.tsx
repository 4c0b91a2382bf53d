import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/day.ts'
import { filePostTypes } from '../../../shared/imports/figures/kinds.ts'
import { engagementSetOf, ratedBy } from '../../../shared/review/engagement.ts'
import type { PostLine, ReviewAnswer } from '../../../shared/review/review-month.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { Section } from '../../ui/page/section.tsx'
import { setApart } from '../../ui/writing/wholes.ts'
import { useKnown } from '../../workspace.ts'
import { figuresImport } from '../imports/figures-import.ts'
import classes from './account.module.css'

/** The posts that worked best and least; too few posts are listed and not judged. */
export function PostRanking({ review: { posts, denominator, channels } }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (posts.count === 0) {
    return (
      <Section title={t('review.posts')}>
        <p className={classes.quiet}>
          {t('review.noPosts')}{' '}
          <ForWriters>
            <Button variant="subtle" onClick={figuresImport.begin}>
              {t('review.import')}
            </Button>
          </ForWriters>
        </p>
      </Section>
    )
  }
  const by = ratedBy(denominator)
  const shown = { by, channels }
  return (
    <Section title={t('review.posts')} aside={t('review.postCount', { count: posts.count })}>
      {posts.isRanked ? (
        <div className={classes.ranking}>
          <PostList title={t('review.best')} posts={posts.best} {...shown} />
          <PostList title={t('review.worst')} posts={posts.worst} {...shown} />
        </div>
      ) : (
        <PostList title={t('review.fewPosts')} posts={posts.best} {...shown} />
      )}
      {posts.typical ? (
        <p className={classes.small}>
          {t('review.typical', {
            rate: format.percent(posts.typical.share),
            part: format.number(posts.typical.engagements),
            whole: format.number(posts.typical.denominator),
            by: t(`glossary.measureName.${by}`),
          })}{' '}
          {posts.setAside > 0
            ? t('review.setAside', { count: posts.setAside, number: format.number(posts.setAside) })
            : null}
        </p>
      ) : null}
      {posts.surprising.length > 0 ? (
        <PostList title={t('review.surprising')} posts={posts.surprising} {...shown} />
      ) : null}
    </Section>
  )
}

interface Shown {
  by: 'reach' | 'impressions'
  channels: ReviewAnswer['channels']
}

type StrayPost = PostLine & { way?: 'up' | 'down' }

function PostList({ title, posts, ...shown }: Shown & { title: string; posts: readonly StrayPost[] }) {
  return (
    <div>
      <h3 className={classes.listTitle}>{title}</h3>
      <ol className={classes.posts}>
        {posts.map((post) => (
          <Post key={post.id} post={post} {...shown} />
        ))}
      </ol>
    </div>
  )
}

function Post({ post, by, channels }: Shown & { post: StrayPost }) {
  const { t } = useTranslation()
  const format = useFormat()
  // The day it was where the brand is: the month counts by it too.
  const timeZone = useKnown(({ workspace }) => workspace?.timeZone ?? 'UTC')
  const type = filePostTypes.find((one) => one === post.type)
  const facts = [
    post.way ? t(post.way === 'up' ? 'review.above' : 'review.below') : undefined,
    type && type !== 'other' ? t(`review.postType.${type}`) : undefined,
    format.day(post.publishedAt && dayOf(post.publishedAt, timeZone), 'short'),
  ]
  const network = channels.find(({ channelId }) => channelId === post.channelId)?.network
  const name = setApart(post.text) || t('review.noText')
  return (
    <li className={classes.post}>
      <div className={classes.words}>
        {post.permalink ? (
          <button
            type="button"
            dir="auto"
            className={classes.link}
            onClick={() => void openLink(post.permalink)}
          >
            {name}
          </button>
        ) : (
          <span dir="auto" className={classes.link}>
            {name}
          </span>
        )}
        <div className={`${classes.small} ${classes.kind}`}>
          {network ? <NetworkMark network={network} size={14} /> : null}
          {facts.filter(Boolean).join(' · ')}
        </div>
      </div>
      <div className={classes.rate}>
        <strong>{format.percent(post.rate?.share)}</strong>
        <div className={classes.small}>
          {post.rate
            ? t('review.rateParts', {
                part: format.number(post.rate.engagements),
                whole: format.number(post.rate.denominator),
                by: t(`glossary.measureName.${by}`),
              })
            : t('review.noRate')}
        </div>
        {post.rate && network && engagementSetOf(network) === 'withClicks' ? (
          <div className={classes.small}>{t('review.set.withClicks')}</div>
        ) : null}
      </div>
    </li>
  )
}

function openLink(url: string): Promise<unknown> {
  return api.app.openExternal(url).catch(() => false)
}
