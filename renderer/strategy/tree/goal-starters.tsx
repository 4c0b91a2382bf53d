import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '../../../shared/strategy/strategy.ts'
import {
  branchOf,
  type StarterName,
  starterSets,
  starters,
} from '../../../shared/strategy/strategy-starters.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { takeIn } from '../store.ts'
import classes from './empty-plan.module.css'

interface GoalStartersProps {
  goals: readonly Goal[]
  onTaken?: () => void
}

/** Goals to take in, by where they come from, each shown with all it would bring; what is in the plan says so. */
export function GoalStarters({ goals, onTaken }: GoalStartersProps) {
  const { t } = useTranslation()
  const group = useId()
  const taken = new Set(goals.map(({ starter }) => starter))
  const [name, setName] = useState<StarterName>(
    () => starters.find((one) => !taken.has(one.name))?.name ?? starters[0].name,
  )
  const say = (word: string) => t(`strategy.starter.${word}`)
  const branch = branchOf(name, say)
  const take = () =>
    void takeIn(branch).then(
      () => {
        announce(t('strategy.empty.tookIn', { title: branch.goal.title }))
        onTaken?.()
      },
      () => {},
    )
  return (
    <div className={classes.offer}>
      <div role="radiogroup" aria-label={t('strategy.empty.orTake')} className={classes.sets}>
        {starterSets.map((set) => (
          <fieldset key={set} className={classes.setOf}>
            <legend className={classes.set}>{t(`strategy.starterSet.${set}`)}</legend>
            {starters
              .filter((starter) => starter.set === set)
              .map((starter) => (
                <label key={starter.name} className={classes.choice}>
                  <input
                    type="radio"
                    name={group}
                    checked={starter.name === name}
                    onChange={() => setName(starter.name)}
                  />
                  <span>{say(`${starter.name}.title`)}</span>{' '}
                  {taken.has(starter.name) ? (
                    <span className={classes.taken}>{t('strategy.take.taken')}</span>
                  ) : null}
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <div className={classes.preview}>
        <p className={classes.goalTitle}>{branch.goal.title}</p>
        <p className={classes.strategy}>{branch.goal.strategy}</p>
        <ul className={classes.branch}>
          {branch.objectives.map(({ objective, measure, tactics }) => (
            <li key={objective.title}>
              <span className={classes.objective}>{objective.title}</span>
              <span className={classes.counted}>
                {measure?.name ??
                  (objective.measureId
                    ? t(`glossary.measureName.${objective.measureId}`)
                    : t('strategy.kind.exploring'))}
              </span>
              <ul>
                {tactics.map(({ title }) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <div className={classes.take}>
          <Button disabled={taken.has(name)} onClick={take}>
            {t('strategy.empty.take')}
          </Button>
          <span className={classes.note}>
            {t(taken.has(name) ? 'strategy.take.already' : 'strategy.empty.note')}
          </span>
        </div>
      </div>
    </div>
  )
}
