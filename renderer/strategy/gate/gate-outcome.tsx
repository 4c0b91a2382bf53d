import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type GateAnswer, gateQuestions, readGate } from '../../../shared/strategy/gate.ts'
import { useFormat } from '../../parts/format.ts'
import { GateMark } from '../../parts/gate-mark.tsx'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go } from '../../place.ts'
import { printSheet } from '../../sheet-wanted.ts'
import classes from './gate.module.css'

/** What the answers say together, each answer at a glance, and what one may do now. */
export function GateOutcome({ answers }: { answers: GateAnswer[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { stand, isGoalOpen, lookAgainDay } = readGate(answers)
  const replyOf = (question: string) => answers.find((one) => one.question === question)?.answer
  return (
    <section className={classes.outcome} aria-label={t('strategy.tab.gate')} data-stand={stand}>
      <div role="status">
        <h2 className={classes.stand}>{t(`strategy.gate.stand.${stand}.title`)}</h2>
        <p className={classes.meaning}>{t(`strategy.gate.stand.${stand}.text`)}</p>
      </div>
      {stand === 'unasked' ? null : (
        <ul className={classes.marks}>
          {gateQuestions.map((question) => (
            <li key={question}>
              <GateMark answer={replyOf(question)} size={14} />
              <span>{t(`glossary.gateQuestion.${question}`)}</span>
              <span className={classes.word}>{t(`glossary.gateReply.${replyOf(question) ?? 'none'}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {stand === 'yes' && isGoalOpen ? <p className={classes.hint}>{t('strategy.gate.goalOpen')}</p> : null}
      {lookAgainDay ? (
        <p className={classes.next}>{t('strategy.gate.next', { day: format.day(lookAgainDay) })}</p>
      ) : null}
      {stand === 'unasked' ? null : (
        <div className={classes.buttons}>
          {stand === 'yes' ? (
            <Button variant="filled" onClick={() => go({ screen: 'strategy', view: viewOf('plan') })}>
              {t('strategy.gate.plan')}
            </Button>
          ) : null}
          <Button onClick={() => printSheet({ kind: 'gate', id: null })}>{t('strategy.gate.print')}</Button>
        </div>
      )}
    </section>
  )
}
