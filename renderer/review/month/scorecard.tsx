import { IconCircleDashed, IconZoomQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { monthOf } from '../../../shared/day.ts'
import type { ReviewAnswer, Standing } from '../../../shared/review/review-month.ts'
import { needsReason } from '../../../shared/review/review-steps.ts'
import { useFormat } from '../../parts/format.ts'
import { useStandingMeasure } from '../../parts/standing-words.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { go } from '../../place.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Section } from '../../ui/page/section.tsx'
import classes from '../account/account.module.css'
import { anchorOf } from '../steps.tsx'
import { explainStanding } from '../store.ts'
import { keepText } from './left-text.ts'

/** How every objective stands at the month's end, and why; what is off asks for its reason. */
export function Scorecard({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const { standings } = review
  const unexplained = standings.filter(needsReason).length
  const aside = unexplained > 0 ? t('review.reasonsMissing', { count: unexplained }) : undefined
  return (
    <Section title={t('review.objectives')} aside={aside} anchor={anchorOf('reasons')}>
      {standings.length === 0 ? <p className={classes.quiet}>{t('review.noObjectives')}</p> : null}
      <ul className={classes.standings}>
        {standings.map((standing) => (
          <li key={standing.objectiveId} className={classes.standing}>
            <Verdict standing={standing} />
            <div className={classes.objective}>
              <button
                type="button"
                dir="auto"
                className={`${classes.title} ${classes.up}`}
                onClick={() => go({ screen: 'strategy', record: standing.objectiveId })}
              >
                {standing.title}
              </button>
              <div dir="auto" className={classes.goal}>
                {standing.goalTitle}
              </div>
            </div>
            <div className={classes.figures}>
              {standing.verdict === 'exploring' ? (
                <Exploring standing={standing} />
              ) : (
                <Figures standing={standing} />
              )}
            </div>
            <Reason standing={standing} review={review} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Verdict({ standing: { verdict } }: { standing: Standing }) {
  const { t } = useTranslation()
  if (verdict === 'exploring' || verdict === 'unknown') {
    const isExploring = verdict === 'exploring'
    const Icon = isExploring ? IconZoomQuestion : IconCircleDashed
    return (
      <span className={isExploring ? classes.exploring : classes.unsure}>
        <Icon size={14} stroke={1.5} aria-hidden />
        {t(isExploring ? 'review.exploring' : 'review.cannotSay')}
      </span>
    )
  }
  return <StatusMark kind="pace" status={verdict} withLabel />
}

function Exploring({ standing: { question, dueDay } }: { standing: Standing }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <div dir="auto">{question}</div>
      {dueDay ? (
        <div className={classes.small}>{t('review.answerBy', { day: format.day(dueDay) })}</div>
      ) : null}
    </>
  )
}

/** Value, target and where it should stand today, in words; a gap says what is missing. */
function Figures({ standing }: { standing: Standing }) {
  const { t } = useTranslation()
  const format = useFormat()
  const measure = useStandingMeasure()(standing)
  const { value, valueMonth, target, expected, startDay, basis, kind, gap } = standing
  const isKept = kind === 'keep'
  const main = t(isKept ? 'review.kept' : 'review.valueOf', {
    value: format.number(value, 1),
    target: format.number(target, 1),
    measure,
  })
  const more = [
    valueMonth ? t('review.valueAsOf', { month: format.month(valueMonth) }) : undefined,
    expected !== null && !isKept ? t('review.expected', { value: format.number(expected) }) : undefined,
    basis === 'sum' && startDay ? t('review.since', { month: format.month(monthOf(startDay)) }) : undefined,
    gap ? t(`review.gap.${gap}`) : undefined,
  ]
  if (gap === 'noMeasure') return <div>{t('review.gap.noMeasure')}</div>
  return (
    <>
      <div dir="auto">{main}</div>
      <div className={classes.small}>{more.filter(Boolean).join(' · ')}</div>
    </>
  )
}

function Reason({ standing, review }: { standing: Standing; review: ReviewAnswer }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  if (review.closedAt || isReadOnly) {
    return (
      <p dir="auto" className={classes.reason}>
        {standing.reason}
      </p>
    )
  }
  const draft = keepText(review.month, `reason/${standing.objectiveId}`)
  return (
    <div className={classes.reason} data-wanted={needsReason(standing) || undefined}>
      <InlineEdit
        key={`${review.month}/${standing.objectiveId}`}
        label={t('review.reasonFor', { title: standing.title })}
        placeholder={t(needsReason(standing) ? 'review.reasonWanted' : 'review.reason')}
        isMultiline
        value={standing.reason}
        onDraft={draft.onDraft}
        onSave={(reason) => draft.saved(() => explainStanding(review.month, standing.objectiveId, reason))}
      />
    </div>
  )
}
