import { Button } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { replyClocks } from '../../../shared/replies/reply-clock.ts'
import { type ReplyPlan, replyHours, replyParts } from '../../../shared/strategy/listening.ts'
import { draftOf } from '../../drafts.ts'
import { Choice } from '../../ui/input/choice.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Section } from '../../ui/page/section.tsx'
import { NumberField, PersonField, TextField } from '../fields.tsx'
import { writeSheet } from '../sheet-edits.ts'
import page from '../voice.module.css'
import { HistoryButton } from '../voice.tsx'

/** Who answers complaints and compliments, within how many hours, and in what manner. */
export function ReplyPlanFields({ plan }: { plan: ReplyPlan }) {
  const { t } = useTranslation()
  const { id } = plan
  const write = (patch: Partial<Omit<ReplyPlan, 'id'>>) => writeSheet({ table: 'replyPlan', id, patch })
  const isBlank = plan.hours === null && replyParts.every((part) => plan[part].trim() === '')
  const begin = () => {
    const words = replyParts.map((part) => [part, t(`reply.plan.starter.${part}`)])
    void write({ hours: replyHours, ...Object.fromEntries(words) }).catch(() => {})
  }
  return (
    <Section title={t('reply.plan.title')} actions={<HistoryButton id={id} />}>
      {isBlank ? (
        <div className={page.offer}>
          <p className={page.why}>{t('reply.plan.emptyWhy')}</p>
          <ReadOnlyNote />
          <ForWriters>
            <Button onClick={begin}>{t('reply.plan.takeIn')}</Button>
          </ForWriters>
        </div>
      ) : null}
      {(['responsible', 'standIn'] as const).map((field) => (
        <PersonField
          key={field}
          label={t(`reply.plan.${field}`)}
          value={plan[field]}
          onDraft={draftOf('replyPlan', id, field)}
          onSave={(name) => write({ [field]: name })}
        />
      ))}
      <NumberField
        label={t('reply.plan.hours')}
        value={plan.hours}
        hint={t('reply.plan.hoursHint', { count: replyHours })}
        min={0}
        max={10_000}
        onDraft={draftOf('replyPlan', id, 'hours')}
        onSave={(hours) => write({ hours })}
      />
      <ClockRow plan={plan} onSave={(clock) => write({ clock })} />
      {replyParts.map((part) => (
        <TextField
          key={part}
          label={t(`reply.plan.${part}`)}
          value={plan[part]}
          placeholder={t(`reply.plan.${part}Placeholder`)}
          isMultiline
          onDraft={draftOf('replyPlan', id, part)}
          onSave={(text) => write({ [part]: text })}
        />
      ))}
    </Section>
  )
}

/** How the time to answer is counted. */
function ClockRow({
  plan,
  onSave,
}: {
  plan: ReplyPlan
  onSave: (clock: ReplyPlan['clock']) => Promise<unknown>
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <FieldRow label={t('reply.plan.clock')} htmlFor={id}>
      <Choice
        id={id}
        allowDeselect={false}
        value={plan.clock}
        data={replyClocks.map((clock) => ({ value: clock, label: t(`reply.plan.clocks.${clock}`) }))}
        onChange={(value) => {
          const clock = replyClocks.find((one) => one === value)
          if (clock) void onSave(clock).catch(() => {})
        }}
      />
    </FieldRow>
  )
}
