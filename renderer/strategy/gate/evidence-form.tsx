import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/day.ts'
import { type EvidencePlace, findEvidence } from '../../../shared/strategy/evidence.ts'
import { useKeptText } from '../../kept-text.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { useKnown } from '../../workspace.ts'
import { useStrategy } from '../store.ts'
import classes from './evidence.module.css'
import { recordEvidence, removeEvidence } from './evidence-edits.ts'

interface EvidenceFormProps extends EvidencePlace {
  /** Called when it was recorded, and when it was given up. */
  onDone: () => void
}

/** Who said it, where and when: what makes an assumption evidence. */
export function EvidenceForm({ audienceId, field, onDone }: EvidenceFormProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const timeZone = useKnown(({ workspace }) => workspace?.timeZone ?? 'UTC')
  const today = dayOf(new Date().toISOString(), timeZone)
  const old = useStrategy(({ view }) => findEvidence(view?.evidence ?? [], { audienceId, field }))
  const { text, setText, forget } = useKeptText(
    { tableName: 'evidence', recordId: audienceId, field },
    old?.source ?? '',
  )
  const [day, setDay] = useState<string | null>(old?.day ?? today)
  const [isMissing, setMissing] = useState(false)
  const source = useRef<HTMLInputElement>(null)

  useEffect(() => source.current?.focus(), [])

  async function send(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') {
      setMissing(true)
      source.current?.focus()
      return
    }
    await recordEvidence({ audienceId, field, source: text.trim(), day: day ?? today })
    forget()
    onDone()
  }

  async function takeBack() {
    await removeEvidence({ audienceId, field })
    giveUp()
  }

  function giveUp() {
    forget()
    onDone()
  }

  function keys(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    // What was typed stays a draft, and stands here again.
    onDone()
  }

  return (
    <form
      className={classes.form}
      aria-label={`${t('strategy.evidence.whoTold')} ${t(`strategy.audience.field.${field}`)}`}
      onSubmit={(event) => void send(event).catch(() => {})}
      onKeyDown={keys}
    >
      <TextInput
        ref={source}
        className={classes.source}
        label={t('strategy.evidence.source')}
        placeholder={t('strategy.evidence.sourcePlaceholder')}
        dir={text === '' ? undefined : 'auto'}
        maxLength={500}
        value={text}
        error={isMissing && text.trim() === '' ? t('strategy.evidence.sourceMissing') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DayEdit
        className={classes.day}
        label={t('strategy.evidence.day')}
        write={(one) => format.day(one, 'numeric')}
        max={today}
        value={day}
        onSave={setDay}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="light">
          {t('strategy.evidence.record')}
        </Button>
        <Button variant="subtle" onClick={giveUp}>
          {t('app.cancel')}
        </Button>
        {old ? (
          <Button variant="subtle" onClick={() => void takeBack().catch(() => {})}>
            {t('strategy.evidence.back')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
