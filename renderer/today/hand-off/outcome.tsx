import { Button, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOut, type Variant } from '../../../shared/calendar/calendar.ts'
import { addDays, type Day } from '../../../shared/day.ts'
import type { HandOff } from '../../../shared/hand-off/hand-off.ts'
import { longestLine } from '../../../shared/record.ts'
import { useAddressNote } from '../../parts/address-note.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { TimeInput } from '../../parts/time-input.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { Section } from '../../ui/page/section.tsx'
import { todayHere } from '../../workspace.ts'
import { markMissed, markPosted, moveOn } from './deeds.ts'
import classes from './hand-off.module.css'
import { ReasonField } from './reason-field.tsx'

const outcomes = ['posted', 'missed', 'moved'] as const
type Kind = (typeof outcomes)[number]

interface OutcomeProps {
  variant: Variant
  title: string
  channel: HandOff['channel']
}

/** How it went: it is out and can be seen there, it was missed, or it goes out on another day. */
export function Outcome(props: OutcomeProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [kind, setKind] = useState<Kind>('posted')
  const { variant } = props
  if (isReadOnly) return null
  return (
    <Section title={t('handOff.outcome.title')}>
      {isOut(variant) || variant.day === null ? null : (
        <div className={classes.kinds}>
          <Segments
            label={t('handOff.outcome.title')}
            value={kind}
            options={outcomes.map((one) => ({ value: one, label: t(`handOff.outcome.${one}`) }))}
            onChange={setKind}
          />
        </div>
      )}
      {kind === 'posted' ? <Posted {...props} /> : null}
      {kind === 'missed' ? <Missed {...props} /> : null}
      {kind === 'moved' ? <Moved {...props} /> : null}
    </Section>
  )
}

function Posted({ variant, title, channel }: OutcomeProps) {
  const { t } = useTranslation()
  const [url, setUrl] = useState(variant.url)
  const note = useAddressNote(channel?.network ?? null)(url)
  const isKnown = isOut(variant)
  return (
    <Form
      label={t(isKnown ? 'handOff.outcome.saveAddress' : 'handOff.outcome.markPosted')}
      isDisabled={isKnown && url.trim() === variant.url}
      isRefused={note?.isRefused}
      onSubmit={() => markPosted({ variantId: variant.id, url: url.trim() }, title)}
    >
      <TextInput
        id="hand-off-outcome"
        label={t('handOff.outcome.address')}
        placeholder="https://"
        dir="ltr"
        maxLength={longestLine}
        value={url}
        error={note?.isRefused ? note.text : undefined}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      {note && !note.isRefused ? (
        <p className={classes.doubt} role="status">
          <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
          <span>{note.text}</span>
        </p>
      ) : null}
      {url.trim() === '' ? <p className={classes.quiet}>{t('handOff.outcome.without')}</p> : null}
    </Form>
  )
}

function Missed({ variant, title }: OutcomeProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  return (
    <Form
      label={t('handOff.outcome.markMissed')}
      isDisabled={reason.trim() === ''}
      onSubmit={() => markMissed({ variantId: variant.id, reason: reason.trim() }, title)}
    >
      <ReasonField id="hand-off-outcome" value={reason} onChange={setReason} />
    </Form>
  )
}

function Moved({ variant, title }: OutcomeProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [reason, setReason] = useState('')
  const [day, setDay] = useState<Day>(() => addDays(todayHere(), 1))
  const [time, setTime] = useState(variant.time)
  const place = [format.day(day, 'weekday'), time ? format.time(time) : ''].filter(Boolean).join(', ')
  return (
    <Form
      label={t('handOff.outcome.move')}
      isDisabled={reason.trim() === '' || (day === variant.day && time === variant.time)}
      onSubmit={() => moveOn({ variantId: variant.id, day, time, reason: reason.trim() }, { title, place })}
    >
      <div className={classes.place}>
        <DayEdit
          size="xs"
          aria-label={t('handOff.outcome.toDay')}
          value={day}
          write={(one) => format.day(one, 'weekday')}
          onSave={(next) => next && setDay(next)}
        />
        <TimeInput label={t('handOff.outcome.toTime')} value={time} onChange={setTime} />
      </div>
      <ReasonField id="hand-off-outcome" value={reason} onChange={setReason} />
    </Form>
  )
}

interface FormProps {
  label: string
  isDisabled: boolean
  isRefused?: boolean | undefined
  onSubmit: () => Promise<void>
  children: ReactNode
}

function Form({ label, isDisabled, isRefused = false, onSubmit, children }: FormProps) {
  const [isBusy, setBusy] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isDisabled || isRefused || isBusy) return
    const panel = event.currentTarget.closest('aside')
    setBusy(true)
    void onSubmit()
      // The form is over: from the panel itself J leads to the next post, and Escape out.
      .then(() => panel?.focus({ preventScroll: true }))
      .catch(() => {})
      .finally(() => setBusy(false))
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      {children}
      <Button type="submit" variant="filled" disabled={isDisabled || isRefused}>
        {label}
      </Button>
    </form>
  )
}
