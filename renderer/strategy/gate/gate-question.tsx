import { Button, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type GateAnswer,
  type GateEdit,
  type GateQuestion,
  gateIds,
  gateReplies,
  isToLookAgain,
} from '../../../shared/strategy/gate.ts'
import type { Goal } from '../../../shared/strategy/strategy.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { GateMark } from '../../parts/gate-mark.tsx'
import { goToRecord } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { LongText } from '../../ui/writing/long-text.tsx'
import { ChoiceField, DayField, PersonField } from '../fields.tsx'
import classes from './gate.module.css'
import { answerGate } from './gate-edits.ts'

interface QuestionProps {
  number: number
  question: GateQuestion
  answer: GateAnswer | undefined
  goals: Goal[]
  today: string
  /** Its history is open beside it. */
  isShown: boolean
  onNext: () => void
}

/** One question: why it is asked, three answers, and what belongs to the one that was given. */
export function Question({ number, question, answer, goals, today, isShown, onNext }: QuestionProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const why = useId()
  const isReadOnly = useReadOnly()
  const field = useRef<HTMLFieldSetElement>(null)

  useEffect(() => {
    if (isShown) field.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])

  const change = (patch: GateEdit['patch']) => answerGate({ question, patch })
  const choose = (reply: GateAnswer['answer']) => void change({ answer: reply }).catch(() => {})

  function keys(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) onNext()
    else if (answer) field.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus()
    else choose(event.currentTarget.value as GateAnswer['answer'])
  }

  return (
    <fieldset ref={field} className={classes.question} aria-describedby={why}>
      <legend className={classes.legend}>
        <span className={classes.number} aria-hidden="true">
          {format.number(number)}
        </span>
        {t(`glossary.gateQuestion.${question}`)}
      </legend>
      <p id={why} className={classes.why}>
        {t(`strategy.gate.why.${question}`)}
      </p>
      {isReadOnly ? (
        <p className={classes.given}>
          <GateMark answer={answer?.answer} />
          {t(`glossary.gateReply.${answer?.answer ?? 'none'}`)}
        </p>
      ) : (
        <div className={classes.replies}>
          {gateReplies.map((reply) => (
            <label key={reply} className={classes.reply}>
              <input
                type="radio"
                name={`gate-${question}`}
                value={reply}
                checked={answer?.answer === reply}
                onChange={() => choose(reply)}
                onKeyDown={keys}
              />
              <GateMark answer={reply} isOffered={answer?.answer !== reply} />
              {t(`glossary.gateReply.${reply}`)}
            </label>
          ))}
        </div>
      )}
      {answer ? (
        <>
          {isToLookAgain(answer, today) ? (
            <div className={classes.due}>
              <span>{t('strategy.gate.due', { day: format.day(answer.lookAgainDay) })}</span>
              <ForWriters>
                <Button size="xs" onClick={() => choose(answer.answer)}>
                  {t('strategy.gate.still')}
                </Button>
              </ForWriters>
            </div>
          ) : null}
          <Facts {...{ question, answer, goals, change, onNext }} />
          <Advice question={question} reply={answer.answer} />
        </>
      ) : null}
    </fieldset>
  )
}

interface FactsProps extends Pick<QuestionProps, 'question' | 'goals' | 'onNext'> {
  answer: GateAnswer
  change: (patch: GateEdit['patch']) => Promise<void>
}

/** The reason, the goal where one is asked for, who said so and when to ask again. */
function Facts({ question, answer, goals, change, onNext }: FactsProps) {
  const { t } = useTranslation()
  const id = gateIds[question]
  return (
    <>
      <LongText
        label={t('strategy.gate.reason')}
        heading="h2"
        value={answer.reason}
        placeholder={t(`strategy.gate.placeholder.${answer.answer}`)}
        onDraft={draftOf('gateAnswer', id, 'reason')}
        onSave={(reason) => change({ reason })}
        onEnter={onNext}
      />
      {question === 'goal' && answer.answer !== 'no' ? (
        goals.length > 0 ? (
          <ChoiceField
            label={t('glossary.goal')}
            value={answer.goalId}
            options={goals.map(({ id: goalId, title }) => ({ value: goalId, label: title || '…' }))}
            isClearable
            onSave={(goalId) => change({ goalId })}
          />
        ) : (
          <p className={classes.hint}>{t('strategy.gate.noGoals')}</p>
        )
      ) : null}
      <PersonField
        label={t('strategy.gate.person')}
        value={answer.person}
        onDraft={draftOf('gateAnswer', id, 'person')}
        onSave={(person) => change({ person })}
      />
      <DayField
        label={t('strategy.gate.lookAgain')}
        value={answer.lookAgainDay}
        onDraft={draftOf('gateAnswer', id, 'lookAgainDay')}
        onSave={(lookAgainDay) => change({ lookAgainDay })}
      />
      <UnstyledButton className={classes.history} data-line={id} onClick={() => goToRecord(id)}>
        {t('shell.history.title')}
      </UnstyledButton>
    </>
  )
}

/** What a no means and what to do instead; how to find out what is not known. */
function Advice({ question, reply }: { question: GateQuestion; reply: GateAnswer['answer'] }) {
  const { t } = useTranslation()
  if (reply === 'yes') return null
  if (reply === 'unsure') return <p className={classes.advice}>{t(`strategy.gate.find.${question}`)}</p>
  return (
    <div className={classes.advice}>
      <p>{t(`strategy.gate.no.${question}`)}</p>
      <p>{t(`strategy.gate.instead.${question}`)}</p>
    </div>
  )
}
