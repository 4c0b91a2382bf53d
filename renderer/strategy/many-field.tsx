import { MultiSelect } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldRow } from '../ui/page/field-row.tsx'
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
        value={value.filter((one) => options.some((option) => option.value === one))}
        placeholder={value.length === 0 ? '–' : undefined}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('strategy.field.nothingFound')}
        onChange={(chosen) => void onSave(chosen as Value[]).catch(() => {})}
      />
    </FieldRow>
  )
}
