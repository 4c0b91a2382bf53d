import { Button, Select } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuietPatch, QuietWindow } from '../../../shared/calendar/quiet.ts'
import { addDays, startOfWeek } from '../../../shared/day.ts'
import { api } from '../../api.ts'
import { draftOf, settleDrafts } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { TimeInput } from '../../parts/time-input.tsx'
import { save } from '../../saving.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Fold } from '../../ui/page/fold.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useWeek } from '../../workspace.ts'
import { today, useCalendar } from '../store.ts'
import classes from './quiet-editor.module.css'
import { sayWindow } from './quiet-words.ts'
import { useRhythm } from './rhythm.ts'

/** When nobody should post, or it does not pay: each window a line that opens. */
export function QuietEditor() {
  const { t } = useTranslation()
  const format = useFormat()
  const week = useWeek()
  const windows = useRhythm((state) => state.windows)
  const [fresh, setFresh] = useState<string>()

  async function add(values: Partial<Omit<QuietWindow, 'id'>>) {
    const usual = { channelId: null, weekdays: '', startTime: '22:00', endTime: '07:00', days: 1, reason: '' }
    const made = await save(() => api.rhythm.addWindow({ ...usual, ...values }))
    setFresh(made.id)
  }
  const weekend = {
    weekdays: week.weekend.toSorted((a, b) => a - b).join(''),
    ...{ startTime: '00:00', endTime: '00:00', reason: t('quiet.weekend') },
  }
  return (
    <div className={classes.windows}>
      {windows.length === 0 ? <p className={classes.why}>{t('quiet.why')}</p> : null}
      {windows.map((window) => (
        <Fold
          key={window.id}
          title={window.weekdays ? sayWindow(window, format, t('quiet.allDay')) : t('quiet.noDay')}
          summary={window.reason ? <bdi>{window.reason}</bdi> : null}
          isOpen={window.id === fresh}
        >
          <WindowFields window={window} />
        </Fold>
      ))}
      <div className={classes.adding}>
        <Button
          size="xs"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => void add({ weekdays: '1234567' }).catch(() => {})}
        >
          {t('quiet.add')}
        </Button>
        {windows.length === 0 ? (
          <Button size="xs" variant="subtle" onClick={() => void add(weekend).catch(() => {})}>
            {t('quiet.addWeekend')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function WindowFields({ window }: { window: QuietWindow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const week = useWeek()
  const ids = useId()
  const channels = useCalendar(({ choices }) => choices.channels)
  const { id } = window
  const change = (patch: QuietPatch) => save(() => api.rhythm.changeWindow({ id, patch }))
  const quietly = (patch: QuietPatch) => void change(patch).catch(() => {})
  const start = startOfWeek(today(), week.firstDay)
  const toggle = (weekday: number) => {
    const others = [...window.weekdays].map(Number)
    const next = others.includes(weekday) ? others.filter((one) => one !== weekday) : [...others, weekday]
    quietly({ weekdays: next.sort((a, b) => a - b).join('') })
  }
  async function remove() {
    await save(() => api.rhythm.removeWindow(id))
    await showUndoable(t('quiet.removed'))
  }
  return (
    <>
      <FieldRow label={t('quiet.begins')}>
        <fieldset className={classes.weekdays} aria-label={t('quiet.begins')}>
          {Array.from({ length: 7 }, (_, index) => {
            const day = addDays(start, index)
            const weekday = ((week.firstDay + index - 1) % 7) + 1
            return (
              <button
                key={weekday}
                type="button"
                className={classes.weekday}
                aria-pressed={window.weekdays.includes(String(weekday))}
                onClick={() => toggle(weekday)}
              >
                <span aria-hidden>{format.weekday(day, 'narrow')}</span>
                <span className="spoken">{format.weekday(day, 'long')}</span>
              </button>
            )
          })}
        </fieldset>
      </FieldRow>
      <FieldRow label={t('quiet.from')}>
        <TimeInput
          label={t('quiet.from')}
          value={window.startTime}
          onChange={(startTime) => startTime && quietly({ startTime })}
        />
      </FieldRow>
      <FieldRow label={t('quiet.until')}>
        <div className={classes.until}>
          <TimeInput
            label={t('quiet.until')}
            value={window.endTime}
            onChange={(endTime) => endTime && quietly({ endTime })}
          />
          <Select
            size="xs"
            aria-label={t('quiet.untilDay')}
            allowDeselect={false}
            value={String(window.days)}
            data={[0, 1, 2, 3, 4, 5, 6].map((days) => ({
              value: String(days),
              label: days === 0 ? t('quiet.sameDay') : t('quiet.daysLater', { count: days }),
            }))}
            onChange={(days) => days && quietly({ days: Number(days) })}
          />
        </div>
      </FieldRow>
      <FieldRow label={t('quiet.reason')} htmlFor={`${ids}reason`}>
        <InlineEdit
          id={`${ids}reason`}
          label={t('quiet.reason')}
          value={window.reason}
          placeholder={t('quiet.reasonHint')}
          onDraft={draftOf('quietWindow', id, 'reason')}
          onSave={async (reason) => {
            await change({ reason })
            settleDrafts(id, ['reason'])
          }}
        />
      </FieldRow>
      <FieldRow label={t('glossary.channel')} htmlFor={`${ids}channel`}>
        <Select
          id={`${ids}channel`}
          size="xs"
          clearable
          placeholder={t('quiet.everyChannel')}
          value={window.channelId}
          data={channels.map((one) => ({ value: one.id, label: one.handle || networkName(one.network) }))}
          onChange={(channelId) => quietly({ channelId })}
        />
      </FieldRow>
      <Button
        size="xs"
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={14} stroke={1.5} aria-hidden />}
        onClick={() => void remove().catch(() => {})}
      >
        {t('quiet.remove')}
      </Button>
    </>
  )
}

/** From when on two posts are worth a warning. */
export function RuleFields() {
  const { t } = useTranslation()
  const rule = useRhythm((state) => state.rule)
  const ids = useId()
  const fields = [
    { field: 'nearMinutes', most: 1440 },
    { field: 'sameTextDays', most: 366 },
  ] as const
  return fields.map(({ field, most }) => (
    <FieldRow
      key={field}
      label={t(`clashes.rule.${field}`)}
      htmlFor={ids + field}
      hint={t(`clashes.hint.${field}`)}
    >
      <NumberEdit
        id={ids + field}
        label={t(`clashes.rule.${field}`)}
        value={rule[field]}
        placeholder="0"
        min={0}
        max={most}
        isWhole
        onDraft={draftOf('clashRule', rule.id, field)}
        onSave={async (value) => {
          await save(() => api.rhythm.changeRule({ [field]: Math.round(value ?? 0) }))
          settleDrafts(rule.id, [field])
        }}
      />
    </FieldRow>
  ))
}
