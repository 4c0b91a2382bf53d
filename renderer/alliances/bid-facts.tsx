import { ActionIcon } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bid } from '../../shared/alliances/bid.ts'
import type { BidView } from '../../shared/alliances/room.ts'
import { fromMinor, toMinor } from '../../shared/money.ts'
import { api } from '../api.ts'
import { draftOf } from '../drafts.ts'
import { changeRecord, quietly, textOf } from '../parts/alliance-edits.ts'
import { bare } from '../parts/bare.ts'
import { DayEdit } from '../parts/date-edit.tsx'
import { useFormat } from '../parts/format.ts'
import { NumberEdit } from '../parts/number-edit.tsx'
import { CurrencyField } from '../parts/region-fields.tsx'
import { Choice } from '../ui/input/choice.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Section } from '../ui/page/section.tsx'
import { useRead } from '../use-read.ts'
import classes from './alliances.module.css'

type DayField = 'deadline' | 'submittedDay' | 'decidedDay'

/** Who asks, until when, what it is worth, and which goal it serves. */
export function BidFacts({ view: { bid } }: { view: BidView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const ids = useId()
  const { id, url } = bid
  const change = (patch: Partial<Bid>) => quietly(() => changeRecord({ table: 'bid', id, patch }))
  const days = (['deadline', 'submittedDay', 'decidedDay'] as const).filter(
    (field) => field === 'deadline' || bid[field] !== null,
  )
  const day = (field: DayField) => (
    <FieldRow key={field} label={t(`alliances.field.${field}`)} htmlFor={`${ids}${field}`}>
      <DayEdit
        classNames={bare}
        id={`${ids}${field}`}
        value={bid[field]}
        placeholder="–"
        write={(one) => format.day(one)}
        clearLabel={field === 'deadline' ? t('calendar.clearDay') : undefined}
        onDraft={draftOf('bid', id, field)}
        onSave={(one) => change({ [field]: one })}
      />
    </FieldRow>
  )
  return (
    <Section title={t('alliances.opportunity')}>
      <FieldRow label={t('alliances.field.client')} htmlFor={`${ids}client`}>
        <InlineEdit
          {...textOf('bid', bid, 'client')}
          id={`${ids}client`}
          label={t('alliances.field.client')}
        />
      </FieldRow>
      {days.map(day)}
      <ValueRow bid={bid} />
      <Serves bid={bid} />
      <FieldRow label={t('alliances.field.source')} htmlFor={`${ids}url`}>
        <span className={classes.headLine}>
          <InlineEdit {...textOf('bid', bid, 'url')} id={`${ids}url`} label={t('alliances.field.source')} />
          {/^https?:\/\//.test(url) ? (
            <ActionIcon
              size="sm"
              aria-label={t('alliances.open', { title: bid.title })}
              onClick={() => quietly(() => api.app.openExternal(url))}
            >
              <IconExternalLink size={14} stroke={1.5} />
            </ActionIcon>
          ) : null}
        </span>
      </FieldRow>
    </Section>
  )
}

/** What it is worth, in a currency of its own: it is kept in that currency's smallest unit. */
function ValueRow({ bid: { id, value, currency } }: { bid: Bid }) {
  const { t } = useTranslation()
  const ids = useId()
  const isReadOnly = useReadOnly()
  const turnInto = (next: string) =>
    changeRecord({
      ...{ table: 'bid', id },
      patch: { currency: next, value: value === null ? null : toMinor(fromMinor(value, currency), next) },
    })
  return (
    <FieldRow label={t('alliances.field.value')} htmlFor={`${ids}value`}>
      <span className={classes.money}>
        <NumberEdit
          key={currency}
          id={`${ids}value`}
          label={t('alliances.field.value')}
          placeholder="–"
          min={0}
          value={value === null ? null : fromMinor(value, currency)}
          onDraft={draftOf('bid', id, 'value')}
          onSave={(amount) =>
            changeRecord({
              ...{ table: 'bid', id },
              patch: { value: amount === null ? null : toMinor(amount, currency) },
            })
          }
        />
        {isReadOnly ? (
          <span>{currency}</span>
        ) : (
          <CurrencyField value={currency} onChange={(next) => quietly(() => turnInto(next))} />
        )}
      </span>
    </FieldRow>
  )
}

/** The goal and the objective it serves; an objective brings its goal with it. */
function Serves({ bid: { id, goalId, objectiveId } }: { bid: Bid }) {
  const { t } = useTranslation()
  const ids = useId()
  const { value: plan } = useRead('plan', () => api.strategy.read(), ['goal', 'objective'])
  const objectives = (plan?.objectives ?? []).filter((one) => goalId === null || one.goalId === goalId)
  const change = (patch: Partial<Bid>) => quietly(() => changeRecord({ table: 'bid', id, patch }))
  return (
    <>
      <FieldRow label={t('glossary.goal')} htmlFor={`${ids}goal`}>
        <Choice
          classNames={bare}
          id={`${ids}goal`}
          clearable
          placeholder="–"
          value={goalId}
          data={(plan?.goals ?? []).map((goal) => ({ value: goal.id, label: goal.title || '–' }))}
          onChange={(next) => change({ goalId: next, objectiveId: null })}
        />
      </FieldRow>
      <FieldRow label={t('glossary.objective')} htmlFor={`${ids}objective`}>
        <Choice
          classNames={bare}
          id={`${ids}objective`}
          clearable
          placeholder="–"
          value={objectiveId}
          data={objectives.map((objective) => ({ value: objective.id, label: objective.title || '–' }))}
          onChange={(next) => {
            const chosen = objectives.find((one) => one.id === next)
            change({ objectiveId: next, ...(chosen && { goalId: chosen.goalId }) })
          }}
        />
      </FieldRow>
    </>
  )
}
