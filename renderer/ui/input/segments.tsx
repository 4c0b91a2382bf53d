import { SegmentedControl } from '@mantine/core'

interface SegmentsProps<Value extends string> {
  /** What is chosen here, for screen readers. */
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** Two to five choices side by side, one always taken. */
export function Segments<Value extends string>({ label, value, options, onChange }: SegmentsProps<Value>) {
  return <SegmentedControl aria-label={label} value={value} data={[...options]} onChange={onChange} />
}
