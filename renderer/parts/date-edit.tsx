import { CloseButton, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { DatePicker, MonthPicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, firstDayOf, type Month, monthOf } from '../../shared/day.ts'
import { parseDay, parseMonth } from '../../shared/text/day-text.ts'
import { type KeepsDraft, useMistyped } from '../drafts.ts'
import { leaveField } from '../ui/input/leave-field.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { ReadValue } from '../ui/input/read-value.tsx'
import { useDraftText } from '../ui/input/use-draft-text.ts'
import { todayHere } from '../workspace.ts'
import { useFormat } from './format.ts'

type Look = Pick<
  TextInputProps,
  'id' | 'aria-label' | 'className' | 'classNames' | 'label' | 'placeholder' | 'size' | 'variant'
>

interface DateEditProps<Value extends Day | Month> extends Look {
  value: Value | null
  /** How a day is written while nobody types in it. */
  write?: (value: Value) => string
  /** Neither typed nor chosen beyond it. */
  max?: Day
  /** Names the button that empties the field; without it a date has to stand there. */
  clearLabel?: string | undefined
  /** Where what is no date is kept until it is mended, also while the field is away. */
  onDraft?: KeepsDraft
  /** May answer with a promise, for what is written. */
  onSave: (value: Value | null) => unknown
}

/** A day: typed in the form of the reader's language, or chosen from the calendar that a click or an arrow key opens. */
export function DayEdit(props: DateEditProps<Day>) {
  const format = useFormat()
  return (
    <DateEdit
      {...props}
      unit="day"
      parse={(text) => parseDay(text, format.locale, todayHere())}
      plain={(day) => format.day(day, 'numeric')}
      write={props.write ?? ((day) => format.day(day, 'long'))}
    />
  )
}

/** A month, as a day is. */
export function MonthEdit(props: DateEditProps<Month>) {
  const format = useFormat()
  return (
    <DateEdit
      {...props}
      unit="month"
      parse={(text) => parseMonth(text, format.locale, todayHere())}
      plain={(month) => format.month(month, 'numeric')}
      write={props.write ?? ((month) => format.heading(format.month(month)))}
    />
  )
}

interface Reading {
  unit: 'day' | 'month'
  parse: (text: string) => string | null | undefined
  /** In figures, as it is typed. */
  plain: (value: string) => string
  write: (value: string) => string
}

function DateEdit(props: DateEditProps<string> & Reading) {
  const { value, write, id, className, label, size } = props
  if (!useReadOnly()) return <Edited {...props} />
  return (
    <ReadValue
      text={value === null ? '' : write(value)}
      label={id ? undefined : (props['aria-label'] ?? (typeof label === 'string' ? label : undefined))}
      size={size === 'xs' ? 'small' : undefined}
      className={className}
    />
  )
}

function Edited(props: DateEditProps<string> & Reading) {
  const { value, max, clearLabel, onDraft, onSave, unit, parse, plain, write, ...look } = props
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLDivElement>(null)
  const calendarId = useId()
  const [isOpen, setOpen] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const mistyped = useMistyped(onDraft?.place)
  const wrong = mistyped.text
  const written = value === null ? '' : isFocused ? plain(value) : write(value)
  const shown = wrong ?? written
  const isIn = (date: string) => max === undefined || date <= max
  /** Undefined for what is no date this field takes. */
  function read(typed: string): string | null | undefined {
    const date = parse(typed)
    return typeof date === 'string' && !isIn(date) ? undefined : date
  }
  const { text, state, type, save } = useDraftText({
    value: shown,
    isRequired: clearLabel === undefined,
    onSave: async (typed) => {
      const date = read(typed)
      mistyped.set(date === undefined ? typed : undefined)
      if (date !== undefined && date !== value) await onSave(date)
    },
    onDraft: (typed) =>
      mistyped.keep(typed === undefined ? wrong : read(typed) === undefined ? typed : undefined),
  })

  // What stands there is typed over, also once it stands there in figures.
  const isFresh = useRef(false)
  useLayoutEffect(() => {
    if (isFresh.current) field.current?.select()
  })

  function take(date: string | null) {
    type(date === null ? '' : plain(date))
    void save()
    setOpen(false)
    field.current?.focus()
  }

  function open() {
    setOpen(true)
    // The calendar is there with the next picture.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        calendar.current?.querySelector<HTMLElement>('table button[tabindex="0"]')?.focus(),
      ),
    )
  }

  function close(event: KeyboardEvent) {
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
    field.current?.focus()
  }

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      open()
    } else if (event.key === 'Escape' && isOpen) close(event)
    else if (event.key === 'Escape' && text !== shown) leaveField(event)
    else if (event.key === 'Enter' && text !== shown) {
      event.preventDefault()
      void save()
    }
  }

  function leave({ relatedTarget }: FocusEvent) {
    isFresh.current = false
    if (field.current === relatedTarget || calendar.current?.contains(relatedTarget)) return
    setOpen(false)
    void save().then(() => setFocused(document.activeElement === field.current))
  }

  const error =
    wrong === undefined
      ? state === 'failed' && t('app.notSavedHere')
      : max !== undefined && parse(wrong)
        ? t('app.notAfter', { date: plain(max) })
        : t(unit === 'day' ? 'app.notADay' : 'app.notAMonth', {
            example: plain(unit === 'day' ? todayHere() : monthOf(todayHere())),
          })
  const asDay = (date: string) => (unit === 'day' ? date : firstDayOf(date))
  const shownDate = parse(text) ?? value
  const picker = {
    value: shownDate === null ? null : asDay(shownDate),
    defaultDate: asDay(shownDate ?? (unit === 'day' ? todayHere() : monthOf(todayHere()))),
    ...(max !== undefined && { maxDate: max }),
    ariaLabels: {
      previousMonth: t('app.calendar.previousMonth'),
      nextMonth: t('app.calendar.nextMonth'),
      previousYear: t('app.calendar.previousYear'),
      nextYear: t('app.calendar.nextYear'),
      previousDecade: t('app.calendar.previousYears'),
      nextDecade: t('app.calendar.nextYears'),
    },
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus={false} withRoles={false}>
      <Popover.Target>
        <TextInput
          {...look}
          ref={field}
          role="combobox"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          aria-controls={isOpen ? calendarId : undefined}
          autoComplete="off"
          value={text}
          error={error || undefined}
          rightSection={
            value !== null && clearLabel ? (
              // Whoever types empties the field itself.
              <CloseButton
                size={20}
                iconSize={14}
                tabIndex={-1}
                aria-label={clearLabel}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(null)}
              />
            ) : (
              <IconCalendar size={14} stroke={1.5} aria-hidden />
            )
          }
          rightSectionPointerEvents={value !== null && clearLabel ? 'all' : 'none'}
          onChange={(event) => {
            isFresh.current = false
            type(event.currentTarget.value)
          }}
          onFocus={() => {
            isFresh.current = true
            setFocused(true)
          }}
          onBlur={leave}
          onClick={() => {
            setOpen(true)
            // A second click puts the cursor where it is.
            requestAnimationFrame(() => {
              isFresh.current = false
            })
          }}
          onKeyDown={keys}
        />
      </Popover.Target>
      <Popover.Dropdown
        ref={calendar}
        id={calendarId}
        role="dialog"
        aria-label={t(unit === 'day' ? 'app.calendar.day' : 'app.calendar.month')}
        // The field keeps the focus, unless a key led here.
        onMouseDown={(event) => event.preventDefault()}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Escape' && close(event)}
      >
        {unit === 'day' ? (
          <DatePicker {...picker} onChange={(day) => take(day)} />
        ) : (
          <MonthPicker {...picker} onChange={(day) => take(day && monthOf(day))} />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
