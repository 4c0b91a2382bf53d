import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { gateIds, gateQuestions } from '../../../shared/strategy/gate.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { KeyHint } from '../../ui/input/key-hint.tsx'
import classes from './gate.module.css'
import { useToday } from './gate-edits.ts'
import { GateOutcome } from './gate-outcome.tsx'
import { Question } from './gate-question.tsx'

const keys = [
  { name: 'choose', keys: 'Space' },
  { name: 'reason', keys: 'Enter' },
  { name: 'question', keys: 'Mod+Enter' },
] as const

/** Whether to be on social media at all: five questions on one page, and beside them what the answers say. */
export function Gate({ view, shownId }: { view: StrategyView; shownId: string | undefined }) {
  const { t } = useTranslation()
  const today = useToday()
  const list = useRef<HTMLDivElement>(null)

  /** To the answer that is given, or else the first that may be. */
  function goTo(index: number) {
    const next = list.current?.querySelectorAll('fieldset')[index]
    const radio =
      next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input')
    radio?.focus()
  }

  return (
    <div className={classes.columns}>
      <div ref={list}>
        <p className={classes.intro}>{t('strategy.gate.intro')}</p>
        {gateQuestions.map((question, index) => (
          <Question
            key={question}
            number={index + 1}
            question={question}
            answer={view.gate.find((one) => one.question === question)}
            goals={view.goals}
            today={today}
            isShown={gateIds[question] === shownId}
            onNext={() => goTo(index + 1)}
          />
        ))}
        <ForWriters>
          <p className={classes.keys}>
            {keys.map((key) => (
              <span key={key.name} className={classes.key}>
                <KeyHint keys={key.keys} />
                {t(`strategy.gate.key.${key.name}`)}
              </span>
            ))}
          </p>
        </ForWriters>
      </div>
      <GateOutcome answers={view.gate} />
    </div>
  )
}
