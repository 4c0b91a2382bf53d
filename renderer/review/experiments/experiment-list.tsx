import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ExperimentLine, type ExperimentState, stateOf } from '../../../shared/review/experiment.ts'
import { api } from '../../api.ts'
import { useExperimentWords } from '../../parts/experiment-words.ts'
import { beginExperiment, experimentTables } from '../../parts/experiments.ts'
import { explain } from '../../parts/explain.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { goToRecord, usePlace } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { useRead } from '../../use-read.ts'
import { todayHere } from '../../workspace.ts'
import classes from '../ledger.module.css'

const begin = (title?: string) => void beginExperiment(title).catch(() => {})

/** What is tried on purpose: what waits for its verdict first, then what runs, then what is known by now. */
export function ExperimentList() {
  const { t } = useTranslation()
  const { record } = usePlace()
  const { value, error, again } = useRead('experiments', () => api.experiments.list(), experimentTables)
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value) return <Loading />
  if (value.length === 0) return <Nothing />
  const byState = Map.groupBy(value, (one) => stateOf(one, todayHere()))
  return (
    <>
      <ForWriters>
        <div className={classes.filters}>
          <Button leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={() => begin()}>
            {t('experiments.new')}
          </Button>
        </div>
      </ForWriters>
      <ul className={classes.list} aria-label={t('experiments.title')}>
        {order
          .flatMap((state) => byState.get(state) ?? [])
          .map((experiment) => (
            <Row key={experiment.id} experiment={experiment} isShown={experiment.id === record} />
          ))}
      </ul>
    </>
  )
}

const order: readonly ExperimentState[] = ['toJudge', 'running', 'planned', 'judged']

interface RowProps {
  experiment: ExperimentLine
  isShown: boolean
}

function Row({ experiment, isShown }: RowProps) {
  const { t } = useTranslation()
  const words = useExperimentWords()
  const { id, title, hypothesis, outcome, network, handle } = experiment
  const state = stateOf(experiment, todayHere())
  return (
    <li className={classes.row} data-open={isShown || undefined}>
      <span className={classes.outcome}>
        {outcome ? (
          <StatusMark kind="lessonOutcome" status={outcome} withLabel />
        ) : state === 'judged' ? null : (
          <StatusMark kind="experimentState" status={state} withLabel />
        )}
      </span>
      <span className={classes.main}>
        <button type="button" className={classes.name} dir="auto" onClick={() => goToRecord(id)}>
          {title || t('experiments.untitled')}
        </button>
        <span className={classes.learnt} dir="auto">
          {hypothesis}
        </span>
        <span className={classes.quiet}>
          {network ? (
            <span>
              <NetworkMark network={network} size={12} /> <bdi>{handle}</bdi>
            </span>
          ) : null}
          <span>{words.came(experiment)}</span>
        </span>
      </span>
      <span className={classes.quiet}>{words.lasts(experiment)}</span>
    </li>
  )
}

function Nothing() {
  const { t } = useTranslation()
  const example = t('experiments.empty.exampleText')
  return (
    <EmptyState
      title={t('experiments.empty.title')}
      why={t('experiments.empty.why')}
      action={
        <Button variant="filled" onClick={() => begin()}>
          {t('experiments.new')}
        </Button>
      }
      exampleLabel={t('lessons.empty.example')}
      example={
        <>
          <p className={classes.example}>{example}</p>
          <Button size="xs" onClick={() => begin(example)}>
            {t('lessons.empty.take')}
          </Button>
        </>
      }
    />
  )
}
