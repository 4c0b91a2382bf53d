import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { gateReplies } from '../../../shared/strategy/gate.ts'
import {
  type FitCriterion,
  fitCriteria,
  type NetworkSheet,
  type ResearchTopic,
  researchTopics,
  weeksToUse,
  weeksUsed,
} from '../../../shared/strategy/network-sheet.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { GateMark } from '../../parts/gate-mark.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { DayField } from '../fields.tsx'
import { useToday } from '../gate/gate-edits.ts'
import classes from './channels.module.css'
import { GuardedEdit, GuardedPerson, GuardedText } from './guarded-fields.tsx'
import { changeSheet } from './network-edits.ts'

interface SheetProps {
  sheet: NetworkSheet
}

/** What was found about a network, each finding with its day and its finder. */
export function ResearchFields({ sheet }: SheetProps) {
  return researchTopics.map((topic) => <Finding key={topic} sheet={sheet} topic={topic} />)
}

function Finding({ sheet, topic }: SheetProps & { topic: ResearchTopic }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const isReadOnly = useReadOnly()
  const [found, day, by] = [sheet[`${topic}Found`], sheet[`${topic}Day`], sheet[`${topic}By`]]
  const name = t(`strategy.research.topic.${topic}`)
  const isFound = found.trim() !== ''
  const stamp = (
    <>
      {day ? format.day(day) : t('strategy.research.noDay')}
      {by ? (
        <>
          {', '}
          <bdi>{by}</bdi>
        </>
      ) : null}
    </>
  )
  return (
    <div className={classes.finding}>
      <GuardedText
        label={name}
        value={found}
        placeholder={t(`strategy.research.ask.${topic}`)}
        isMultiline
        onDraft={draftOf('networkSheet', sheet.id, `${topic}Found`)}
        onSave={(text) => changeSheet(sheet.network, { [`${topic}Found`]: text })}
      />
      {isFound && !isOpen ? (
        isReadOnly ? (
          <p className={classes.under}>{stamp}</p>
        ) : (
          <button type="button" className={classes.stamp} onClick={() => setOpen(true)}>
            <span className="spoken">{`${t('strategy.research.change')} ${name} `}</span>
            {stamp}
          </button>
        )
      ) : null}
      {isFound && isOpen ? (
        <>
          <DayField
            label={t('strategy.research.day')}
            value={day}
            onDraft={draftOf('networkSheet', sheet.id, `${topic}Day`)}
            onSave={(next) => changeSheet(sheet.network, { [`${topic}Day`]: next })}
          />
          <GuardedPerson
            label={t('strategy.research.by')}
            value={by}
            onDraft={draftOf('networkSheet', sheet.id, `${topic}By`)}
            onSave={(next) => changeSheet(sheet.network, { [`${topic}By`]: next })}
          />
        </>
      ) : null}
    </div>
  )
}

/** The same four statements for every network, each answered with a reason; and whether we are users there ourselves. */
export function FitFields({ sheet }: SheetProps) {
  const { t } = useTranslation()
  const today = useToday()
  const format = useFormat()
  const weeks = weeksUsed(sheet, today)
  const hint =
    weeks === undefined
      ? t('strategy.fit.useFirst', { count: weeksToUse })
      : t('strategy.fit.used', { time: format.span(weeks) })
  return (
    <>
      {fitCriteria.map((criterion) => (
        <Criterion key={criterion} sheet={sheet} criterion={criterion} />
      ))}
      <DayField
        label={t('strategy.fit.usedSince')}
        value={sheet.usedSinceDay}
        hint={hint}
        onDraft={draftOf('networkSheet', sheet.id, 'usedSinceDay')}
        onSave={(usedSinceDay) => changeSheet(sheet.network, { usedSinceDay })}
      />
      {sheet.usedSinceDay ? (
        <GuardedPerson
          label={t('strategy.fit.usedBy')}
          value={sheet.usedBy}
          onDraft={draftOf('networkSheet', sheet.id, 'usedBy')}
          onSave={(usedBy) => changeSheet(sheet.network, { usedBy })}
        />
      ) : null}
    </>
  )
}

function Criterion({ sheet, criterion }: SheetProps & { criterion: FitCriterion }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const answer = sheet[`${criterion}Fit`]
  const statement = t(`strategy.fit.for.${criterion}`)
  return (
    <fieldset className={classes.criterion}>
      <legend>{statement}</legend>
      {isReadOnly ? (
        <p className={classes.answer}>
          <GateMark answer={answer ?? undefined} size={14} />
          {t(`glossary.gateReply.${answer ?? 'none'}`)}
        </p>
      ) : (
        <div className={classes.replies}>
          {gateReplies.map((reply) => (
            <label key={reply} className={classes.reply}>
              <input
                type="radio"
                name={`${sheet.id}-${criterion}`}
                value={reply}
                checked={answer === reply}
                onChange={() =>
                  void changeSheet(sheet.network, { [`${criterion}Fit`]: reply }).catch(() => {})
                }
              />
              <GateMark answer={reply} size={14} isOffered={answer !== reply} />
              {t(`glossary.gateReply.${reply}`)}
            </label>
          ))}
        </div>
      )}
      <GuardedEdit
        label={`${t('strategy.fit.why')} ${statement}`}
        value={sheet[`${criterion}Why`]}
        placeholder={t(`strategy.fit.ask.${criterion}`)}
        isMultiline
        size="small"
        onDraft={draftOf('networkSheet', sheet.id, `${criterion}Why`)}
        onSave={(why) => changeSheet(sheet.network, { [`${criterion}Why`]: why })}
      />
    </fieldset>
  )
}
