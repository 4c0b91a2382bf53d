import { Button, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostState, PostWithVariants } from '../../../shared/calendar/calendar.ts'
import {
  approvedContent,
  type ContentChange,
  changesBetween,
  readContent,
} from '../../../shared/posts/post-version.ts'
import { type GivenAnswer, isRequired, type PostWorkflow } from '../../../shared/posts/workflow.ts'
import { useKeptText } from '../../kept-text.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useKnown } from '../../workspace.ts'
import { ContentChanges, useChangeName } from './content-changes.tsx'
import { changeState, sendForReview } from './post-edits.ts'
import { useStepName, usualSteps } from './state-control.tsx'
import classes from './workflow.module.css'

interface ApprovalPartProps {
  detail: PostWithVariants
  /** Undefined until it is read: what may be done next is known before. */
  workflow: PostWorkflow | undefined
}

/** What is to be done about a post now: who has approved what, what changed since, and the steps that come next. */
export function ApprovalPart({ detail, workflow }: ApprovalPartProps) {
  const { post } = detail
  const yes = workflow && lastYes(workflow)
  const isOpen = post.state === 'inReview' || (post.state === 'onHold' && post.heldState === 'inReview')
  return (
    <div className={classes.approval}>
      {yes && post.state === 'approved' ? <Answer approval={yes} workflow={workflow} /> : null}
      {yes && isOpen && yes.versionId !== workflow.currentId ? (
        <ChangedSince detail={detail} workflow={workflow} yes={yes} />
      ) : null}
      {post.state === 'inReview' && workflow ? (
        <Waiting key={post.id} detail={detail} workflow={workflow} />
      ) : (
        <Steps post={post} />
      )}
    </div>
  )
}

/** The yes to what the post says now, else the last one: an owner may answer an older version after the team did. */
function lastYes({ approvals, currentId }: PostWorkflow): GivenAnswer | undefined {
  const yeses = approvals.filter(({ decision }) => decision === 'approved')
  return yeses.findLast(({ versionId }) => versionId === currentId) ?? yeses.at(-1)
}

/** One answer: what it was, whose, of which version, with what reservation. */
export function Answer({ approval, workflow }: { approval: GivenAnswer; workflow?: PostWorkflow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { decision, step, side, person, at, comment, caution, versionId, takenInBy } = approval
  const states = { approved: 'approved', change: 'changesRequested', no: 'rejected' } as const
  const who = side === 'owner' ? t('workflow.theOwner', { person }) : person || t('shell.history.someone')
  const number = workflow?.versions.find(({ id }) => id === versionId)?.number
  return (
    <div className={classes.answer}>
      <StatusMark kind="postState" status={states[decision]} />
      <div>
        <div>
          {number === undefined
            ? t(`workflow.answer.${decision}`, { who, at: format.moment(at) })
            : t('workflow.approvedVersion', { number, who, at: format.moment(at) })}
          {step === 2 ? ` ${t('workflow.second')}` : null}
          {takenInBy ? ` ${t('workflow.takenIn', { person: isolate(takenInBy) })}` : null}
        </div>
        {comment ? (
          <blockquote className={classes.said} dir="auto">
            {comment}
          </blockquote>
        ) : null}
        {caution ? <Caution>{t(`workflow.caution.${caution}`)}</Caution> : null}
      </div>
    </div>
  )
}

function Caution({ children }: { children: string }) {
  return (
    <p className={classes.caution}>
      <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
      <span>{children}</span>
    </p>
  )
}

/** An approval that belongs to what the post no longer says. */
function ChangedSince({
  detail,
  workflow,
  yes,
}: {
  detail: PostWithVariants
  workflow: PostWorkflow
  yes: GivenAnswer
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useChangeName()
  const [isShown, setShown] = useState(false)
  const version = workflow.versions.find(({ id }) => id === yes.versionId)
  if (!version) return null
  const changes = changesBetween(readContent(version), approvedContent(detail))
  if (changes.length === 0) return null
  const who = yes.side === 'owner' ? t('workflow.theOwner', { person: yes.person }) : yes.person
  const values = { number: version.number, who: who || t('shell.history.someone'), at: format.moment(yes.at) }
  return (
    <div className={classes.since}>
      <p>{t('workflow.approvedVersion', values)}</p>
      <p>
        <strong>
          {t('workflow.changedSince', {
            what: format.list(changes.map((one: ContentChange) => nameOf(one))),
          })}
        </strong>
      </p>
      <div className={classes.buttons}>
        <Button size="xs" variant="subtle" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t('workflow.showChanges')}
        </Button>
        {workflow.currentId === null && detail.post.state === 'inReview' ? (
          <Button size="xs" onClick={() => void sendForReview(detail.post.id).catch(() => {})}>
            {t('workflow.askAgain')}
          </Button>
        ) : null}
      </div>
      {isShown ? <ContentChanges changes={changes} /> : null}
    </div>
  )
}

/** A post in review: the yes it still needs, from whom, and the answers that may be given here. */
function Waiting({ detail: { post }, workflow }: { detail: PostWithVariants; workflow: PostWorkflow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const mode = useKnown((known) => known.workspace?.approvalMode ?? 'optional')
  const {
    text: comment,
    setText,
    forget,
  } = useKeptText({ tableName: 'approval', recordId: post.id, field: 'comment' }, '')
  const { verdict, openStep, approvals, currentId } = workflow
  const first = approvals.find(
    ({ versionId, decision, step }) => versionId === currentId && decision === 'approved' && step === 1,
  )
  const sent = workflow.versions.find(({ id, reason }) => id === currentId && reason === 'sent')
  const answer = (state: PostState) =>
    void changeState(post.id, state, comment.trim())
      .then(forget)
      .catch(() => {})
  return (
    <div>
      {sent ? (
        <p className={classes.quiet}>
          {t('workflow.version', { number: sent.number })}
          {': '}
          {t('workflow.reason.sent', { person: sent.person || t('shell.history.someone') })}
          {', '}
          <time dateTime={sent.at}>{format.moment(sent.at)}</time>
        </p>
      ) : null}
      {mode === 'twoSteps' && openStep === 2 && first ? <Answer approval={first} /> : null}
      {verdict.may && verdict.caution && isRequired(mode) ? (
        <Caution>{t(`workflow.warned.${verdict.caution}`)}</Caution>
      ) : null}
      {verdict.may ? null : (
        <p className={classes.quiet}>
          {t(`workflow.refused.${verdict.why}`)} {t('workflow.whoMay', { who: format.list(verdict.who) })}
        </p>
      )}
      <Textarea
        size="xs"
        rows={1}
        className={classes.growing}
        dir="auto"
        label={t('workflow.commentToAnswer')}
        maxLength={10_000}
        value={comment}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        {verdict.may ? (
          <Button size="xs" variant="filled" onClick={() => answer('approved')}>
            {mode === 'twoSteps' ? t(`workflow.yesOfTwo.${openStep ?? 2}`) : t('calendar.to.approved')}
          </Button>
        ) : null}
        <Button size="xs" onClick={() => answer('changesRequested')}>
          {t('calendar.to.changesRequested')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => answer('rejected')}>
          {t('calendar.to.rejected')}
        </Button>
      </div>
    </div>
  )
}

function Steps({ post }: Pick<PostWithVariants, 'post'>) {
  const mode = useKnown((known) => known.workspace?.approvalMode ?? 'optional')
  const name = useStepName(post)
  const steps = usualSteps(post, mode)
  if (steps.length === 0) return null
  return (
    <div className={classes.buttons}>
      {steps.map((state) => (
        <Button key={state} size="xs" onClick={() => void changeState(post.id, state).catch(() => {})}>
          {name(state)}
        </Button>
      ))}
    </div>
  )
}
