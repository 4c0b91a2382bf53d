import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day, Month } from '../../shared/day.ts'
import { longestLine } from '../../shared/record.ts'
import type { KeepsDraft } from '../drafts.ts'
import { DayEdit, MonthEdit } from '../parts/date-edit.tsx'
import { useFormat } from '../parts/format.ts'
import { NumberEdit } from '../parts/number-edit.tsx'
import { PersonInput } from '../parts/person-input.tsx'
import { Choice } from '../ui/input/choice.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { LongText } from '../ui/writing/long-text.tsx'
import classes from './panel.module.css'
import { useStrategy } from './store.ts'

interface FieldProps<Value> {
  label: string
  value: Value
  hint?: ReactNode
  placeholder?: string
  /** Lets the check lead here. */
  id?: string
  onSave: (value: Value) => Promise<unknown>
}

/** What is typed is kept until it is saved. */
interface Draftable {
  onDraft: (text: string | undefined) => void
}

const bare = {
  variant: 'unstyled',
  classNames: { input: classes.bare, wrapper: classes.bareWrapper },
} as const
const quiet = (saving: Promise<unknown>) => void saving.catch(() => {})

interface TextFieldProps extends FieldProps<string>, Draftable {
  /** Longer writing, with headings, lists, links and bold. */
  isMultiline?: boolean
  /** One thought that may take several lines. */
  isWrapped?: boolean
}

export function TextField(props: TextFieldProps) {
  const { label, value, hint, placeholder = '–', id, onSave, isMultiline, isWrapped, onDraft } = props
  const made = useId()
  const field = { id: id ?? made, label, value, placeholder, onDraft, onSave }
  return (
    <FieldRow label={label} htmlFor={id ?? made} hint={hint} isTall={isMultiline}>
      {isMultiline ? (
        <LongText {...field} />
      ) : (
        <InlineEdit {...field} isMultiline={isWrapped} limit={longestLine} />
      )}
    </FieldRow>
  )
}

export function NumberField({
  label,
  value,
  hint,
  id,
  onSave,
  min,
  max,
  onDraft,
}: FieldProps<number | null> & { onDraft: KeepsDraft; min?: number; max?: number }) {
  const made = useId()
  return (
    <FieldRow label={label} htmlFor={id ?? made} hint={hint}>
      <NumberEdit
        id={id ?? made}
        label={label}
        value={value}
        placeholder="–"
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        onDraft={onDraft}
        onSave={onSave}
      />
    </FieldRow>
  )
}

/** An amount, which is a number with the name of the currency under it. */
export function MoneyField(
  props: Omit<FieldProps<number | null>, 'hint' | 'placeholder'> & { onDraft: KeepsDraft },
) {
  const { currency } = useFormat()
  return <NumberField {...props} min={0} {...(currency && { hint: currency })} />
}

type DateFieldProps<Value> = FieldProps<Value | null> & { onDraft: KeepsDraft }

export function DayField({ label, value, hint, id, onDraft, onSave }: DateFieldProps<Day>) {
  const { t } = useTranslation()
  const made = useId()
  return (
    <FieldRow label={label} htmlFor={id ?? made} hint={hint}>
      <DayEdit
        {...bare}
        id={id ?? made}
        value={value}
        placeholder="–"
        clearLabel={t('strategy.panel.clear', { field: label })}
        onDraft={onDraft}
        onSave={onSave}
      />
    </FieldRow>
  )
}

export function MonthField({ label, value, hint, id, onDraft, onSave }: DateFieldProps<Month>) {
  const { t } = useTranslation()
  const made = useId()
  return (
    <FieldRow label={label} htmlFor={id ?? made} hint={hint}>
      <MonthEdit
        {...bare}
        id={id ?? made}
        value={value}
        placeholder="–"
        clearLabel={t('strategy.panel.clear', { field: label })}
        onDraft={onDraft}
        onSave={onSave}
      />
    </FieldRow>
  )
}

const noPeople: readonly string[] = []

/** Somebody's name, with everyone the workspace knows offered. */
export function PersonField({ label, value, hint, id, onSave, onDraft }: FieldProps<string> & Draftable) {
  const people = useStrategy(({ view }) => view?.people ?? noPeople)
  const made = useId()
  return (
    <FieldRow label={label} htmlFor={id ?? made} hint={hint}>
      <PersonInput
        {...bare}
        id={id ?? made}
        placeholder="–"
        people={people}
        value={value}
        onDraft={onDraft}
        onSave={onSave}
      />
    </FieldRow>
  )
}

interface ChoiceFieldProps<Value extends string> extends FieldProps<Value | null> {
  options: readonly { value: Value; label: string }[]
  /** What holds while nothing is chosen. */
  empty?: string
  /** Null may be chosen too. */
  isClearable?: boolean
  isSearchable?: boolean
  /** Makes a choice of what was typed, for lists a team may add to. */
  onMake?: (text: string) => Promise<unknown>
}

const maker = '+'

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, hint, placeholder, empty, id, onSave, options, isClearable, isSearchable, onMake } =
    props
  const { t } = useTranslation()
  const made = useId()
  const [typed, setTyped] = useState('')
  const isKnown = options.some(
    (option) => option.label.toLocaleLowerCase() === typed.trim().toLocaleLowerCase(),
  )
  const offer =
    onMake && typed.trim() && !isKnown
      ? [{ value: maker, label: t('strategy.panel.make', { name: typed.trim() }) }]
      : []
  return (
    <FieldRow label={label} htmlFor={id ?? made} hint={hint}>
      <Choice
        {...bare}
        classNames={{
          ...bare.classNames,
          input: isClearable && value ? `${classes.bare} ${classes.clearable}` : classes.bare,
        }}
        id={id ?? made}
        placeholder={placeholder ?? '–'}
        empty={empty}
        data={[...options, ...offer]}
        value={value}
        clearable={isClearable}
        clearButtonProps={{ 'aria-label': t('strategy.panel.clear', { field: label }) }}
        searchable={isSearchable || onMake !== undefined}
        allowDeselect={false}
        checkIconPosition="right"
        onSearchChange={setTyped}
        filter={onMake ? keepMaker : undefined}
        onChange={(chosen) =>
          quiet(chosen === maker && onMake ? onMake(typed.trim()) : onSave(chosen as Value | null))
        }
      />
    </FieldRow>
  )
}

function keepMaker({ options, search }: { options: readonly unknown[]; search: string }) {
  const wanted = search.trim().toLocaleLowerCase()
  const all = options as { value: string; label: string }[]
  return all.filter(({ value, label }) => value === maker || label.toLocaleLowerCase().includes(wanted))
}
