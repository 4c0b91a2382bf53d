import { Button, Checkbox } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { type Evidence, type EvidencePlace, listQuestions } from '../../../shared/strategy/evidence.ts'
import { type Audience, type AudienceField, audienceFields } from '../../../shared/strategy/strategy.ts'
import { draftOf } from '../../drafts.ts'
import { setView } from '../../place.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { LongText } from '../../ui/writing/long-text.tsx'
import { isShort } from '../audience-fields.tsx'
import classes from '../gate/evidence.module.css'
import { changeAnswer } from '../gate/evidence-edits.ts'
import { EvidenceForm } from '../gate/evidence-form.tsx'

interface QuestionsProps {
  audiences: Audience[]
  evidence: readonly Evidence[]
  onDetails: (id: string) => void
}

/** Everything that is only assumed, as questions for a real customer; one that is answered leaves the list. */
export function Questions({ audiences, evidence, onDetails }: QuestionsProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<EvidencePlace>()
  const list = useRef<HTMLDivElement>(null)
  const groups = listQuestions(audiences, evidence)
  if (groups.length === 0) {
    const isWritten = audiences.some((one) => audienceFields.some((field) => one[field].trim() !== ''))
    const state = isWritten ? 'none' : 'unwritten'
    return (
      <EmptyState
        title={t(`strategy.evidence.${state}Title`)}
        why={t(`strategy.evidence.${state}Why`)}
        way={<Button onClick={() => setView({ show: undefined })}>{t('strategy.evidence.describe')}</Button>}
      />
    )
  }

  /** The line that was answered is gone; one goes on with the line that stands in its place, or with the choice of views. */
  function goOn(at: number) {
    setOpen(undefined)
    requestAnimationFrame(() => {
      const boxes = list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? []
      const next = boxes[Math.min(at, boxes.length - 1)]
      const view = document.querySelector<HTMLElement>('main input[type=radio]:checked')
      ;(next ?? view)?.focus()
    })
  }

  return (
    <div ref={list} className={classes.questions}>
      <p className={classes.lead}>{t('strategy.evidence.lead')}</p>
      {groups.map(({ audience, fields }, group) => (
        <section key={audience.id} className={classes.group}>
          <h2 className={classes.who}>
            <button type="button" onClick={() => onDetails(audience.id)}>
              <bdi>{audience.name || t('strategy.list.unnamed')}</bdi>
            </button>
          </h2>
          <ul>
            {fields.map((field, place) => (
              <Question
                key={field}
                audience={audience}
                field={field}
                isOpen={open?.audienceId === audience.id && open.field === field}
                onOpen={(isOpen) => setOpen(isOpen ? { audienceId: audience.id, field } : undefined)}
                onDone={() => goOn(place + groups.slice(0, group).flatMap((one) => one.fields).length)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface QuestionProps {
  audience: Audience
  field: AudienceField
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onDone: () => void
}

function Question({ audience, field, isOpen, onOpen, onDone }: QuestionProps) {
  const { t } = useTranslation()
  const id = useId()
  const isReadOnly = useReadOnly()
  const Field = isShort(field) ? InlineEdit : LongText
  return (
    <li className={classes.question}>
      {isReadOnly ? (
        <p>{t(`strategy.question.${field}`)}</p>
      ) : (
        <Checkbox
          label={t(`strategy.question.${field}`)}
          aria-describedby={isOpen ? undefined : `${id}-answer`}
          checked={isOpen}
          onChange={(event) => onOpen(event.currentTarget.checked)}
        />
      )}
      <div className={classes.under}>
        {isOpen ? (
          <>
            <label className={classes.answerLabel} htmlFor={id}>
              {t('strategy.evidence.answer')}
            </label>
            <Field
              id={id}
              label={t('strategy.evidence.answer')}
              value={audience[field]}
              onDraft={draftOf('audience', audience.id, field)}
              onSave={(text) => changeAnswer(audience, field, text)}
            />
            <EvidenceForm audienceId={audience.id} field={field} onDone={onDone} />
          </>
        ) : (
          <p id={`${id}-answer`} className={classes.answer}>
            {t('strategy.evidence.assumed')} <bdi>{plainText(audience[field])}</bdi>
          </p>
        )}
      </div>
    </li>
  )
}
