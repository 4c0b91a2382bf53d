import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { branchOf, type StarterName, starters } from '../../shared/strategy-starters.ts'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go } from '../place.ts'
import { announce } from '../ui/notice/announce.tsx'
import classes from './empty-plan.module.css'
import { takeIn } from './store.ts'
import { startGoal } from './tree-edits.ts'

/** Before the first goal: why one begins here, a button, and goals to take in, each shown with all it would bring. */
export function EmptyPlan() {
  const { t } = useTranslation()
  const [name, setName] = useState<StarterName>(starters[0].name)
  const say = (word: string) => t(`strategy.starter.${word}`)
  const branch = branchOf(name, say)
  const take = () =>
    void takeIn(branch).then(
      () => announce(t('strategy.empty.tookIn', { title: branch.goal.title })),
      () => {},
    )
  return (
    <div className={classes.empty}>
      <div className={classes.words}>
        <h2 className={classes.title}>{t('strategy.empty.title')}</h2>
        <p className={classes.why}>{t('strategy.empty.why')}</p>
        <Button variant="filled" onClick={startGoal}>
          {t('strategy.empty.write')}
        </Button>
        <p className={classes.gate}>
          {t('strategy.empty.gate')}
          <Button size="xs" onClick={() => go({ screen: 'strategy', view: viewOf('gate') })}>
            {t('strategy.empty.gateGo')}
          </Button>
        </p>
      </div>
      <div className={classes.starters}>
        <h3 className={classes.or}>{t('strategy.empty.orTake')}</h3>
        <div role="radiogroup" aria-label={t('strategy.empty.orTake')} className={classes.choices}>
          {starters.map((starter) => (
            <label key={starter.name} className={classes.choice}>
              <input
                type="radio"
                name="starter"
                checked={starter.name === name}
                onChange={() => setName(starter.name)}
              />
              <span>{say(`${starter.name}.title`)}</span>
            </label>
          ))}
        </div>
        <div className={classes.preview}>
          <p className={classes.strategy}>{branch.goal.strategy}</p>
          <ul className={classes.branch}>
            {branch.objectives.map(({ objective, tactics }) => (
              <li key={objective.title}>
                <span className={classes.objective}>{objective.title}</span>
                <ul>
                  {tactics.map(({ title }) => (
                    <li key={title}>{title}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <div className={classes.take}>
            <Button onClick={take}>{t('strategy.empty.take')}</Button>
            <span className={classes.note}>{t('strategy.empty.note')}</span>
          </div>
        </div>
      </div>
    </div>
  )
}
