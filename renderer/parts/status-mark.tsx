import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BidStatus } from '../../shared/alliances/bid.ts'
import type { proofOn } from '../../shared/alliances/capability.ts'
import type { Coverage } from '../../shared/alliances/coverage.ts'
import type { Delivery, PostState } from '../../shared/calendar/calendar.ts'
import type { PackState } from '../../shared/posts/review-pack.ts'
import type { MentionState } from '../../shared/replies/mention.ts'
import type { ClockState } from '../../shared/replies/reply-clock.ts'
import type { ExperimentState } from '../../shared/review/experiment.ts'
import type { LessonOutcome } from '../../shared/review/lesson.ts'
import type { Danger } from '../../shared/strategy/business.ts'
import type { Basis } from '../../shared/strategy/evidence.ts'
import type { NameState } from '../../shared/strategy/network-sheet.ts'
import type { Audience, Goal } from '../../shared/strategy/strategy.ts'
import { type Glyph, glyphs } from './status-glyphs.tsx'
import classes from './status-mark.module.css'

export type Pace = 'on' | 'atRisk' | 'off' | 'unknown'
export type Due = 'due' | 'slipping'

type Proof = ReturnType<typeof proofOn>

type Written = Exclude<Basis, 'empty'>
type Resemblance = NonNullable<Audience['resemblance']>

type Priority = NonNullable<Goal['priority']>

type Tone = 'good' | 'warn' | 'bad' | 'note' | 'quiet'
type Look = [glyph: Glyph, tone: Tone]

const looks = {
  postState: {
    idea: ['spark', 'quiet'],
    draft: ['dashed', 'quiet'],
    inReview: ['half', 'note'],
    changesRequested: ['turn', 'warn'],
    approved: ['check', 'good'],
    onHold: ['pause', 'warn'],
    rejected: ['cross', 'bad'],
  } satisfies Record<PostState, Look>,
  delivery: {
    planned: ['ring', 'quiet'],
    ready: ['arrow', 'note'],
    posted: ['check', 'good'],
    missed: ['cross', 'bad'],
    measured: ['bars', 'good'],
  } satisfies Record<Delivery, Look>,
  pace: {
    on: ['check', 'good'],
    atRisk: ['alert', 'warn'],
    off: ['cross', 'bad'],
    unknown: ['dashed', 'quiet'],
  } satisfies Record<Pace, Look>,
  clock: {
    fine: ['ring', 'quiet'],
    soon: ['half', 'warn'],
    late: ['alert', 'bad'],
  } satisfies Record<ClockState, Look>,
  mentionState: {
    open: ['ring', 'note'],
    waiting: ['pause', 'warn'],
    answered: ['check', 'good'],
    hidden: ['dashed', 'quiet'],
    reported: ['arrow', 'quiet'],
    closed: ['cross', 'quiet'],
  } satisfies Record<MentionState, Look>,
  due: {
    due: ['half', 'warn'],
    slipping: ['alert', 'bad'],
  } satisfies Record<Due, Look>,
  basis: {
    evidence: ['check', 'good'],
    assumption: ['dashed', 'quiet'],
  } satisfies Record<Written, Look>,
  resemblance: {
    yes: ['check', 'good'],
    partly: ['half', 'note'],
    no: ['cross', 'quiet'],
  } satisfies Record<Resemblance, Look>,
  nameState: {
    free: ['ring', 'note'],
    ours: ['check', 'good'],
    taken: ['cross', 'quiet'],
    impostor: ['alert', 'bad'],
  } satisfies Record<NameState, Look>,
  secondFactor: {
    yes: ['check', 'good'],
    no: ['alert', 'warn'],
  } satisfies Record<'yes' | 'no', Look>,
  priority: {
    high: ['arrow', 'note'],
    medium: ['half', 'quiet'],
    low: ['ring', 'quiet'],
  } satisfies Record<Priority, Look>,
  width: {
    tooWide: ['dashed', 'warn'],
  } satisfies Record<'tooWide', Look>,
  packState: {
    waiting: ['half', 'note'],
    partly: ['half', 'warn'],
    answered: ['check', 'good'],
    closed: ['dashed', 'quiet'],
  } satisfies Record<PackState, Look>,
  bidStatus: {
    draft: ['dashed', 'quiet'],
    submitted: ['arrow', 'note'],
    won: ['check', 'good'],
    lost: ['cross', 'bad'],
  } satisfies Record<BidStatus, Look>,
  coverage: {
    covered: ['check', 'good'],
    thin: ['half', 'warn'],
    gap: ['alert', 'bad'],
  } satisfies Record<Coverage, Look>,
  proof: {
    valid: ['check', 'good'],
    expired: ['alert', 'warn'],
    none: ['dashed', 'quiet'],
  } satisfies Record<Proof, Look>,
  lessonOutcome: {
    worked: ['check', 'good'],
    partly: ['half', 'note'],
    failed: ['cross', 'quiet'],
  } satisfies Record<LessonOutcome, Look>,
  experimentState: {
    planned: ['ring', 'quiet'],
    running: ['half', 'note'],
    toJudge: ['alert', 'warn'],
  } satisfies Record<Exclude<ExperimentState, 'judged'>, Look>,
  danger: {
    low: ['ring', 'quiet'],
    middle: ['half', 'warn'],
    high: ['alert', 'bad'],
  } satisfies Record<Danger, Look>,
}

type StatusMarkProps = { withLabel?: boolean; size?: number } & (
  | { kind: 'postState'; status: PostState }
  | { kind: 'delivery'; status: Delivery }
  | { kind: 'pace'; status: Pace }
  | { kind: 'due'; status: Due }
  | { kind: 'clock'; status: ClockState }
  | { kind: 'mentionState'; status: MentionState }
  | { kind: 'basis'; status: Written }
  | { kind: 'resemblance'; status: Resemblance }
  | { kind: 'nameState'; status: NameState }
  | { kind: 'secondFactor'; status: 'yes' | 'no' }
  | { kind: 'packState'; status: PackState }
  | { kind: 'danger'; status: Danger }
  | { kind: 'bidStatus'; status: BidStatus }
  | { kind: 'coverage'; status: Coverage }
  | { kind: 'proof'; status: Proof }
  | { kind: 'lessonOutcome'; status: LessonOutcome }
  | { kind: 'experimentState'; status: Exclude<ExperimentState, 'judged'> }
  | { kind: 'priority'; status: Priority }
  | { kind: 'width'; status: 'tooWide' }
)

/** A status by shape, hue and word; without the word on show the mark still says it to a screen reader. */
export const StatusMark = memo(function StatusMark({
  kind,
  status,
  withLabel = false,
  size = 14,
}: StatusMarkProps) {
  const { t } = useTranslation()
  const [glyph, tone] = (looks[kind] as Record<string, Look>)[status] as Look
  const name = t(`glossary.${kind}.${status}`)
  return (
    <span
      className={classes.status}
      data-tone={tone}
      {...(withLabel ? {} : { role: 'img', 'aria-label': name, title: name })}
    >
      <svg className={classes.mark} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
        {glyphs[glyph]}
      </svg>
      {withLabel ? name : null}
    </span>
  )
})
