import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addDays, lastDayOf } from '../../../shared/day.ts'
import { type ExperimentLine, owes, stateOf } from '../../../shared/review/experiment.ts'
import type { ReviewAnswer } from '../../../shared/review/review-month.ts'
import { useExperimentWords } from '../../parts/experiment-words.ts'
import { showExperiment, showExperiments } from '../../parts/experiments.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Section } from '../../ui/page/section.tsx'
import { anchorOf } from '../steps.tsx'
import classes from './account.module.css'

/** What was tried on purpose this month, what came of it, and what it still owes. */
export function ExperimentNotes({ review: { month, experiments } }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  if (experiments.length === 0) return null
  return (
    <Section
      title={t('experiments.title')}
      aside={experiments.length}
      anchor={anchorOf('experiments')}
      actions={
        <Button size="compact-sm" variant="subtle" onClick={showExperiments}>
          {t('experiments.all')}
        </Button>
      }
    >
      <ul className={classes.items} aria-label={t('experiments.title')}>
        {experiments.map((experiment) => (
          <Line key={experiment.id} experiment={experiment} dayAfter={addDays(lastDayOf(month), 1)} />
        ))}
      </ul>
    </Section>
  )
}

function Line({ experiment, dayAfter }: { experiment: ExperimentLine; dayAfter: string }) {
  const { t } = useTranslation()
  const words = useExperimentWords()
  const { id, title, hypothesis, outcome } = experiment
  const state = stateOf(experiment, dayAfter)
  const owed = owes(experiment, dayAfter)
  return (
    <li className={classes.lessonNote}>
      {outcome ? (
        <StatusMark kind="lessonOutcome" status={outcome} />
      ) : state === 'judged' ? null : (
        <StatusMark kind="experimentState" status={state} />
      )}
      <span className={classes.lessonWords}>
        <button
          type="button"
          dir="auto"
          className={`${classes.title} ${classes.up}`}
          onClick={() => showExperiment(id)}
        >
          {title || t('experiments.untitled')}
        </button>
        <span className={classes.goal} dir="auto">
          {hypothesis}
        </span>
        <span className={classes.small}>{words.came(experiment)}</span>
        {owed ? <span className={classes.small}>{t(`experiments.owes.${owed}`)}</span> : null}
      </span>
    </li>
  )
}
