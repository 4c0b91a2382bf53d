import { CloseButton } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type ImpostorStep, type NetworkSheet, nameStates } from '../../../shared/strategy/network-sheet.ts'
import type { Network } from '../../../shared/strategy/strategy.ts'
import { saysPassword } from '../../../shared/text/secret.ts'
import { draftOf } from '../../drafts.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { leaveField } from '../../ui/input/leave-field.ts'
import { ChoiceField, DayField } from '../fields.tsx'
import { addRecord, changeRecord, removeRecord } from '../store.ts'
import classes from './channels.module.css'
import { GuardedEdit, GuardedText, useGuardedLine } from './guarded-fields.tsx'
import { changeSheet } from './network-edits.ts'

interface NameFieldsProps {
  sheet: NetworkSheet
  /** What the channel there is called, where there is one. */
  account: string
  steps: readonly ImpostorStep[]
}

/** Whose our name is on a network, when somebody looked, and what is done about whoever pretends to be us. */
export function NameFields({ sheet, account, steps }: NameFieldsProps) {
  const { t } = useTranslation()
  const { id, network } = sheet
  const own = steps.filter((step) => step.network === network)
  return (
    <>
      <GuardedText
        label={t('strategy.name.handle')}
        value={sheet.handle}
        placeholder={account || t('strategy.channel.handlePlaceholder')}
        onDraft={draftOf('networkSheet', id, 'handle')}
        onSave={(handle) => changeSheet(network, { handle: handle.trim().replace(/^@/, '') })}
      />
      <ChoiceField
        label={t('strategy.name.state')}
        value={sheet.nameState}
        options={nameStates.map((value) => ({ value, label: t(`glossary.nameState.${value}`) }))}
        hint={sheet.nameState ? t(`strategy.name.hint.${sheet.nameState}`) : undefined}
        isClearable
        onSave={(nameState) => changeSheet(network, { nameState })}
      />
      <DayField
        label={t('strategy.name.day')}
        value={sheet.nameDay}
        onDraft={draftOf('networkSheet', id, 'nameDay')}
        onSave={(nameDay) => changeSheet(network, { nameDay })}
      />
      <GuardedText
        label={t('strategy.name.note')}
        value={sheet.nameNote}
        placeholder={t('strategy.name.notePlaceholder')}
        onDraft={draftOf('networkSheet', id, 'nameNote')}
        onSave={(nameNote) => changeSheet(network, { nameNote })}
      />
      {sheet.nameState === 'impostor' || own.length > 0 ? <Steps network={network} steps={own} /> : null}
    </>
  )
}

function Steps({ network, steps }: { network: Network; steps: readonly ImpostorStep[] }) {
  const { t } = useTranslation()
  const heading = useId()
  const { text, type, add, isRefused, refusal } = useGuardedLine(saysPassword, (title) =>
    addRecord({ table: 'impostorStep', beforeId: null, values: { network, title } }),
  )
  return (
    <div className={classes.steps}>
      <h3 id={heading}>{t('strategy.name.steps')}</h3>
      <ul aria-labelledby={heading}>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
      <ForWriters>
        <input
          className={classes.newStep}
          aria-label={t('strategy.name.addStep')}
          placeholder={t(steps.length === 0 ? 'strategy.name.firstStep' : 'strategy.name.addStep')}
          dir={text === '' ? undefined : 'auto'}
          aria-invalid={isRefused || undefined}
          maxLength={500}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => void add()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') void add()
            if (event.key === 'Escape' && text !== '') leaveField(event)
          }}
        />
      </ForWriters>
      {refusal}
    </div>
  )
}

function Step({ step }: { step: ImpostorStep }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, title, day, person } = step
  const change = (patch: Partial<ImpostorStep>) => changeRecord({ table: 'impostorStep', id, patch })
  return (
    <li className={classes.step}>
      <div className={classes.stepWords}>
        <GuardedEdit
          label={t('strategy.name.step')}
          value={title}
          isRequired
          onDraft={draftOf('impostorStep', id, 'title')}
          onSave={(next) => change({ title: next })}
        />
        <span className={classes.stepFacts}>
          <DayEdit
            variant="unstyled"
            size="xs"
            classNames={{ input: classes.stepDay }}
            aria-label={`${t('strategy.name.stepDay')} ${title}`}
            write={format.day}
            value={day}
            onDraft={draftOf('impostorStep', id, 'day')}
            onSave={(next) => (next ? change({ day: next }) : undefined)}
          />
          <bdi>{person}</bdi>
        </span>
      </div>
      <ForWriters>
        <CloseButton
          size={24}
          iconSize={14}
          aria-label={t('strategy.name.removeStep', { title })}
          onClick={() => void removeRecord({ table: 'impostorStep', id }).catch(() => {})}
        />
      </ForWriters>
    </li>
  )
}
