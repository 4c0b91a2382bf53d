import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { largestNumber, parseNumber } from '../../shared/text/number-text.ts'
import { type KeepsDraft, useMistyped } from '../drafts.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { ReadValue } from '../ui/input/read-value.tsx'
import { useFormat } from './format.ts'
import classes from './number-edit.module.css'

interface NumberEditProps {
  label: string
  value: number | null
  id?: string
  placeholder?: string
  size?: 'text' | 'small'
  isFirst?: boolean
  min?: number
  max?: number
  isWhole?: boolean
  /** Keeps what is typed, in the form `numberOfDraft` reads. */
  onDraft: KeepsDraft
  onSave: (value: number | null) => Promise<unknown>
  /** The field was left, and what stands in it is no mistake. */
  onLeave?: () => void
}

/** A number in the form of the reader's language; empty is missing, and what it cannot hold is kept and marked. */
export function NumberEdit(props: NumberEditProps) {
  const { value, label, id, size } = props
  const format = useFormat()
  if (!useReadOnly()) return <Edited {...props} />
  return (
    <ReadValue
      text={value === null ? '' : format.number(value, 6)}
      label={id ? undefined : label}
      size={size}
    />
  )
}

function Edited(props: NumberEditProps) {
  const { value, min, max, isWhole = false, onDraft, onSave, onLeave, ...look } = props
  const { t } = useTranslation()
  const format = useFormat()
  const note = useId()
  const mistyped = useMistyped(onDraft.place)
  const wrong = mistyped.text
  const [least, most] = [min ?? -largestNumber, max ?? largestNumber]
  const shown = wrong ?? (value === null ? '' : format.number(value, 6))

  /** Undefined for what this field cannot hold. */
  function read(text: string): number | null | undefined {
    const parsed = parseNumber(text, format.locale)
    if (typeof parsed !== 'number') return parsed
    const isIn = parsed >= least && parsed <= most
    return isIn && (!isWhole || Number.isInteger(parsed)) ? parsed : undefined
  }

  async function write(text: string): Promise<void> {
    const parsed = read(text)
    mistyped.set(parsed === undefined ? text : undefined)
    if (parsed !== undefined && parsed !== value) await onSave(parsed)
    onDraft(undefined)
  }

  function keep(text: string | undefined) {
    const parsed = text === undefined ? undefined : read(text)
    mistyped.keep(text === undefined ? wrong : parsed === undefined ? text : undefined)
    onDraft(parsed === undefined ? undefined : draftOfNumber(parsed))
  }

  const isTooMuch =
    max !== undefined || Math.abs(parseNumber(wrong ?? '', format.locale) ?? 0) > largestNumber
  return (
    <div>
      <InlineEdit
        {...look}
        value={shown}
        describedBy={wrong ? note : undefined}
        onDraft={keep}
        onSave={write}
        onLeave={(text) => read(text) !== undefined && onLeave?.()}
      />
      {wrong ? (
        <p id={note} className={classes.wrong}>
          {t(isTooMuch ? 'app.notInRangeTo' : min !== undefined ? 'app.notInRange' : 'app.notANumber', {
            example: format.number(isWhole ? 1234 : 1234.5, 1),
            least: format.number(least),
            most: format.number(most),
          })}
        </p>
      ) : null}
    </div>
  )
}

/** A number as a draft keeps it; empty for none. */
export function draftOfNumber(value: number | null): string {
  return value === null ? '' : String(value)
}

/** What a draft of a number says, whatever language it was typed in. */
export function numberOfDraft(text: string): number | null {
  return text === '' ? null : Number(text)
}
