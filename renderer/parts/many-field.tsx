import { MultiSelect } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../ui/input/read-only.ts'
import { ReadValue } from '../ui/input/read-value.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { useFormat } from './format.ts'
import classes from './many-field.module.css'

interface ManyFieldProps<Value extends string> {
  label: string
  value: readonly Value[]
  options: readonly { value: Value; label: string }[]
  hint?: ReactNode
  onSave: (value: Value[]) => Promise<unknown>
}

/** Several of a list: typed to find, taken back with Backspace. */
export function ManyField<Value extends string>({
  label,
  value,
  options,
  hint,
  onSave,
}: ManyFieldProps<Value>) {
  const { t } = useTranslation()
  const id = useId()
  const format = useFormat()
  const chosen = value.filter((one) => options.some((option) => option.value === one))
  if (useReadOnly()) {
    const labels = options.filter((option) => chosen.includes(option.value)).map((option) => option.label)
    return (
      <FieldRow label={label} hint={hint}>
        <ReadValue text={labels.length > 0 ? format.list(labels) : ''} />
      </FieldRow>
    )
  }
  return (
    <FieldRow label={label} htmlFor={id} hint={hint}>
      <MultiSelect
        id={id}
        variant="unstyled"
        classNames={{
          root: classes.root,
          input: classes.input,
          pill: classes.pill,
          inputField: classes.field,
        }}
        data={[...options]}
        value={chosen}
        placeholder={value.length === 0 ? '–' : undefined}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('strategy.field.nothingFound')}
        onChange={(next) => void onSave(next as Value[]).catch(() => {})}
      />
    </FieldRow>
  )
}
