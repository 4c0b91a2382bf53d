import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseNumber } from '../../shared/number-text.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
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
  onDraft: (text: string | undefined) => void
  onSave: (value: number | null) => Promise<unknown>
  /** The field was left, and what stands in it is no mistake. */
  onLeave?: () => void
}

/** A number in the form of the reader's language; empty is missing, and what is no number is kept and marked. */
export function NumberEdit(props: NumberEditProps) {
  const { value, min, max, isWhole = false, onDraft, onSave, onLeave, ...look } = props
  const { t } = useTranslation()
  const format = useFormat()
  const note = useId()
  const [wrong, setWrong] = useState<string>()
  const shown = wrong ?? (value === null ? '' : format.number(value, 6))

  /** Undefined for what this field cannot hold. */
  function read(text: string): number | null | undefined {
    const parsed = parseNumber(text, format.locale)
    if (typeof parsed !== 'number') return parsed
    const isIn = (min === undefined || parsed >= min) && (max === undefined || parsed <= max)
    return isIn && (!isWhole || Number.isInteger(parsed)) ? parsed : undefined
  }

  async function write(text: string): Promise<void> {
    const parsed = read(text)
    setWrong(parsed === undefined ? text : undefined)
    if (parsed !== undefined && parsed !== value) await onSave(parsed)
    onDraft(undefined)
  }

  function keep(text: string | undefined) {
    const parsed = text === undefined ? undefined : read(text)
    onDraft(parsed === undefined ? undefined : draftOfNumber(parsed))
  }

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
          {t(
            max !== undefined ? 'app.notInRangeTo' : min !== undefined ? 'app.notInRange' : 'app.notANumber',
            {
              example: format.number(isWhole ? 1234 : 1234.5, 1),
              least: format.number(min ?? 0),
              most: format.number(max ?? 0),
            },
          )}
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
