import { useTranslation } from 'react-i18next'
import type { PlanDocument, PlanPost } from '../../../shared/print/exports.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Pictures, PostFacts, PostTexts } from '../pack-paper.tsx'
import { Nothing, TeamNote } from '../pieces.tsx'
import { ApprovedBy, PostMarks } from '../post-marks.tsx'
import { DaysHead, useMonthTitle } from './days-head.tsx'
import { nameOf } from './post-name.ts'

/** Each post with all it says on each channel, and its pictures. */
export function PostsSheet({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  return (
    <>
      <DaysHead plan={plan} title={useMonthTitle(plan)} />
      {plan.posts.length === 0 && <Nothing>{t('print.days.none')}</Nothing>}
      {plan.posts.map((post) => (
        <PostInFull key={post.id} post={post} />
      ))}
    </>
  )
}

function PostInFull({ post }: { post: PlanPost }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className="packed">
      <span className="need-number">{format.number(post.number)}</span>
      <div>
        <h2 className="row-title" dir="auto">
          {nameOf(post, 120) || t('print.days.untitled')}
        </h2>
        <PostFacts post={post} />
        <p className="row-marks">
          <StatusMark kind="postState" status={post.state} withLabel size={11} />
          <PostMarks post={post} />
          {post.responsible && <bdi>{post.responsible}</bdi>}
        </p>
        {post.approval && <ApprovedBy {...post.approval} />}
        <PostTexts post={post} />
        <Pictures post={post} />
        {post.note && <TeamNote text={post.note} />}
        {post.comments?.map(({ person, text }) => (
          <TeamNote key={text} text={person ? `${person}: ${text}` : text} />
        ))}
      </div>
    </div>
  )
}
