import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { basisOf, type Evidence, findEvidence } from '../../shared/strategy/evidence.ts'
import {
  type Audience,
  type AudienceField,
  audienceFields,
  resemblances,
} from '../../shared/strategy/strategy.ts'
import { draftOf, useLeftDrafts } from '../drafts.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import { LongText } from '../ui/writing/long-text.tsx'
import { Knowledge } from './channels/knowledge.tsx'
import { ChoiceField, TextField } from './fields.tsx'
import classes from './gate/evidence.module.css'
import { changeAnswer, renewEvidence } from './gate/evidence-edits.ts'
import { EvidenceForm } from './gate/evidence-form.tsx'
import { changeRecord } from './store.ts'

interface AudienceProps {
  audience: Audience
  evidence: readonly Evidence[]
}

/** The nine fields, each with what it rests on, and whether these are the people one would wish for. */
export function AudienceFields({ audience, evidence }: AudienceProps) {
  const { t } = useTranslation()
  const [openField, setOpenField] = useState<AudienceField | null>()
  const left = useLeftDrafts(audience.id)?.find(({ tableName }) => tableName === 'evidence')?.field
  const open = openField === undefined ? left : openField
  const change = (patch: Partial<Audience>) => changeRecord({ table: 'audience', id: audience.id, patch })
  return (
    <>
      <p className={classes.summary}>
        <Knowledge audience={audience} evidence={evidence} />
      </p>
      {audienceFields.map((field) => (
        <AnswerField
          key={field}
          audience={audience}
          evidence={evidence}
          field={field}
          isOpen={open === field}
          onOpen={(isOpen) => setOpenField(isOpen ? field : null)}
        />
      ))}
      <div className={classes.ideal}>
        <ChoiceField
          label={t('strategy.evidence.ideal')}
          value={audience.resemblance}
          options={resemblances.map((value) => ({ value, label: t(`glossary.resemblance.${value}`) }))}
          isClearable
          onSave={(resemblance) => change({ resemblance })}
        />
        <TextField
          label={t('strategy.evidence.idealReason')}
          value={audience.resemblanceReason}
          placeholder={t('strategy.evidence.idealReasonPlaceholder')}
          isMultiline
          onDraft={draftOf('audience', audience.id, 'resemblanceReason')}
          onSave={(resemblanceReason) => change({ resemblanceReason })}
        />
      </div>
    </>
  )
}

interface AnswerFieldProps extends AudienceProps {
  field: AudienceField
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

const short: readonly AudienceField[] = ['age', 'location', 'gender']

/** A few words say it; the others are long texts. */
export function isShort(field: AudienceField): boolean {
  return short.includes(field)
}

function AnswerField({ audience, evidence, field, isOpen, onOpen }: AnswerFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const label = t(`strategy.audience.field.${field}`)
  const Field = isShort(field) ? InlineEdit : LongText
  const isReadOnly = useReadOnly()
  return (
    <FieldRow label={label} htmlFor={id} isTall={!isShort(field)}>
      <Field
        id={id}
        label={label}
        placeholder={t(`strategy.audience.ask.${field}`)}
        value={audience[field]}
        onDraft={draftOf('audience', audience.id, field)}
        onSave={(text) => changeAnswer(audience, field, text)}
      />
      {isOpen && !isReadOnly && audience[field].trim() !== '' ? (
        <EvidenceForm
          audienceId={audience.id}
          field={field}
          onDone={() => {
            onOpen(false)
            requestAnimationFrame(() => document.getElementById(`${id}-basis`)?.focus())
          }}
        />
      ) : (
        <BasisLine
          buttonId={`${id}-basis`}
          audience={audience}
          evidence={evidence}
          field={field}
          onOpen={() => onOpen(true)}
        />
      )}
    </FieldRow>
  )
}

interface BasisLineProps extends AudienceProps {
  buttonId: string
  field: AudienceField
  onOpen: () => void
}

/** What a field rests on, and the way to say otherwise; an empty field rests on nothing. */
function BasisLine({ buttonId, audience, evidence, field, onOpen }: BasisLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const basis = basisOf(audience, field, evidence)
  const place = { audienceId: audience.id, field }
  const noted = findEvidence(evidence, place)
  if (basis === 'empty') return null
  const told = noted ? (
    <>
      <bdi>{noted.source}</bdi>, {format.day(noted.day)}
    </>
  ) : null
  const name = t(`strategy.audience.field.${field}`)
  const act = (word: 'whoTold' | 'still', run: () => unknown, id?: string) => (
    <button
      type="button"
      id={id}
      className={classes.act}
      aria-label={`${t(`strategy.evidence.${word}`)} ${name}`}
      onClick={run}
    >
      {t(`strategy.evidence.${word}`)}
    </button>
  )
  return (
    <div className={classes.basis}>
      <StatusMark kind="basis" status={basis} withLabel />
      {basis === 'evidence' && noted ? (
        isReadOnly ? (
          <span className={classes.said}>{told}</span>
        ) : (
          <button
            type="button"
            id={buttonId}
            className={classes.act}
            title={`${t('strategy.evidence.change')} ${name}`}
            onClick={onOpen}
          >
            {told}
          </button>
        )
      ) : (
        <>
          {noted ? (
            <span className={classes.said}>
              {t('strategy.evidence.stale', {
                source: `\u2068${noted.source}\u2069`,
                day: format.day(noted.day),
              })}
            </span>
          ) : null}
          <ForWriters>
            {noted ? act('still', () => void renewEvidence(place).catch(() => {})) : null}
            {act('whoTold', onOpen, buttonId)}
          </ForWriters>
        </>
      )}
    </div>
  )
}
