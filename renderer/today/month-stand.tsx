import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MonthStand } from '../../shared/today.ts'
import { showExperiments } from '../parts/experiments.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

const paces = ['on', 'atRisk', 'off', 'unknown'] as const

/** How the month stands: what went out of what was planned, and the objectives by pace. */
export function MonthStandPart({ month, looseEnds }: { month: MonthStand; looseEnds: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { planned, out, missed, pace, openReviews, toJudge } = month
  const objectives = paces.reduce((sum, name) => sum + pace[name], 0)
  const share = (count: number) => ({ inlineSize: `${planned > 0 ? (count / planned) * 100 : 0}%` })
  return (
    <Section title={t('today.month.title', { month: format.month(month.month) })}>
      <dl className={classes.figures}>
        <div className={classes.figure}>
          <dt>{t('today.month.posts')}</dt>
          <dd className={classes.number}>
            {t('app.of', { part: format.number(out), whole: format.number(planned) })}
          </dd>
          <dd className={classes.bar} aria-hidden>
            <span style={{ ...share(out), background: 'var(--rp-good-mark)' }} />
            <span style={{ ...share(missed), background: 'var(--rp-bad-mark)' }} />
          </dd>
          {missed > 0 ? <dd className={classes.late}>{t('today.month.missed', { count: missed })}</dd> : null}
        </div>
        <div className={classes.figure}>
          <dt>{t('today.month.objectives')}</dt>
          <dd className={classes.number}>{format.number(objectives)}</dd>
          <dd className={classes.paces}>
            {objectives === 0 ? t('today.month.noObjectives') : null}
            {paces.map((name) =>
              pace[name] > 0 ? (
                <span key={name} className={classes.pace}>
                  <StatusMark kind="pace" status={name} withLabel />
                  {format.number(pace[name])}
                </span>
              ) : null,
            )}
          </dd>
        </div>
      </dl>
      {openReviews.map((open) => (
        <p key={open} className={classes.notice}>
          {t('today.month.openReview', { month: format.month(open) })}
          <Button
            size="xs"
            aria-label={`${t('today.month.review')}: ${format.month(open)}`}
            onClick={() => go({ screen: 'review', view: { month: open } })}
          >
            {t('today.month.review')}
          </Button>
        </p>
      ))}
      {toJudge > 0 ? (
        <p className={classes.notice}>
          {t('today.month.toJudge', { count: toJudge, number: format.number(toJudge) })}
          <Button size="xs" onClick={showExperiments}>
            {t('experiments.title')}
          </Button>
        </p>
      ) : null}
      {looseEnds > 0 ? (
        <p className={classes.notice}>{t('today.month.loose', { count: looseEnds })}</p>
      ) : null}
    </Section>
  )
}
