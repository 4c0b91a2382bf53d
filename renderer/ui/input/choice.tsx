import { type ComboboxData, Select, type SelectProps } from '@mantine/core'
import { useReadOnly } from './read-only.ts'
import { ReadValue } from './read-value.tsx'

interface ChoiceProps extends SelectProps {
  /** What holds while nothing is chosen, for writers and readers alike; a placeholder only invites. */
  empty?: string | undefined
}

/** One of a list that a record keeps; where nobody writes, only what was chosen. A filter is a `Select`. */
export function Choice({ empty, ...props }: ChoiceProps) {
  const isReadOnly = useReadOnly()
  if (!isReadOnly) return <Select {...props} {...(empty !== undefined && { placeholder: empty })} />
  return (
    <ReadValue
      text={labelOf(props.data, props.value)}
      label={props['aria-label']}
      empty={empty}
      size={props.size === 'xs' ? 'small' : undefined}
      mark={props.leftSection}
      className={props.className}
    />
  )
}

function labelOf(data: ComboboxData | undefined, value: string | null | undefined): string {
  const items = (data ?? []).flatMap((one) => (typeof one === 'object' && 'group' in one ? one.items : [one]))
  const chosen = items.find((one) => (typeof one === 'object' ? one.value : one) === value)
  if (typeof chosen !== 'object') return chosen ?? ''
  return 'label' in chosen ? chosen.label : ''
}
