import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import classes from './empty-plan.module.css'
import { GoalStarters } from './goal-starters.tsx'
import { startGoal } from './tree-edits.ts'

/** Before the first goal: why one begins here, a button, and goals to take in. */
export function EmptyPlan() {
  const { t } = useTranslation()
  return (
    <div className={classes.begin}>
      <div className={classes.words}>
        <h2 className={classes.title}>{t('strategy.empty.title')}</h2>
        <p className={classes.why}>{t('strategy.empty.why')}</p>
        <ReadOnlyNote />
        <ForWriters>
          <Button variant="filled" onClick={startGoal}>
            {t('strategy.empty.write')}
          </Button>
        </ForWriters>
        <p className={classes.gate}>
          {t('strategy.empty.gate')}
          <Button size="xs" onClick={() => go({ screen: 'strategy', view: viewOf('gate') })}>
            {t('strategy.empty.gateGo')}
          </Button>
        </p>
      </div>
      <ForWriters>
        <div>
          <h3 className={classes.or}>{t('strategy.empty.orTake')}</h3>
          <GoalStarters goals={[]} />
        </div>
      </ForWriters>
    </div>
  )
}
