import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cell } from '../../../shared/review/review-month.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { draftOfNumber } from '../../parts/number-edit.tsx'
import { leaveField } from '../../ui/input/leave-field.ts'
import { useDraftText } from '../../ui/input/use-draft-text.ts'
import { type Form, plainForm } from './number-form.ts'
import classes from './numbers.module.css'

interface NumberCellProps {
  label: string
  cell: Cell
  isLocked: boolean
  /** What the number means: growth, rate, trend. */
  meaning: ReactNode
  /** Where the number comes from, in a sentence; empty where there is no number. */
  source: string
  /** The pointer or the focus came here. */
  onLook: () => void
  onSave: (value: number | null) => Promise<void>
  /** Keeps what is typed, in the form `numberOfDraft` reads. */
  onDraft: (text: string | undefined) => void
  onPasteTable: (text: string) => void
  /** How it is written and read; a plain number where nothing is said. */
  form?: Form
}

/** A number typed in place. What posts sum up to stands there in grey until a person types another. */
export function NumberCell({
  label,
  cell,
  isLocked,
  meaning,
  source,
  onLook,
  onSave,
  onDraft,
  onPasteTable,
  form,
}: NumberCellProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const note = useId()
  const from = useId()
  const isComputed = cell.source === 'computed'
  const { write, read, fault, told } = form ?? plainForm(format)
  const kept = isComputed ? '' : write(cell.value)
  const { text, state, type, save } = useDraftText({
    value: kept,
    onDraft: (typed) => {
      const value = typed === undefined ? undefined : read(typed)
      onDraft(value === undefined ? undefined : draftOfNumber(value))
    },
    onSave: async (typed) => {
      const value = read(typed)
      if (value === undefined) throw new Error('not a number')
      await onSave(value)
      onDraft(undefined)
    },
  })

  function keys(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape' && text !== kept) leaveField(event)
    const way = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    if (event.key === 'Enter') void save()
    moveFocus(event.currentTarget, way)
  }

  function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    if (isLocked || !/[\t\n\r]/.test(pasted.trim())) return
    event.preventDefault()
    onPasteTable(pasted)
  }

  // A closed month shows what was kept, never what could not be saved.
  const hasFailed = !isLocked && state === 'failed'
  return (
    <td className={classes.cell} onPointerEnter={onLook}>
      <input
        className={classes.input}
        type="text"
        inputMode={form ? 'text' : 'numeric'}
        aria-label={label}
        aria-invalid={hasFailed || undefined}
        aria-describedby={`${note} ${from}`}
        readOnly={isLocked}
        placeholder={isComputed ? write(cell.value) : missing}
        value={isLocked ? kept : text}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={onLook}
        onBlur={() => void save()}
        onKeyDown={keys}
        onPaste={paste}
      />
      <div id={note} className={hasFailed ? classes.failed : classes.meaning}>
        {hasFailed ? t(`review.cell.${fault(text) ?? 'notSaved'}`, told) : meaning}
      </div>
      <span id={from} className="spoken">
        {source}
      </span>
    </td>
  )
}

/** Up and down within the column, as in any table of numbers. */
function moveFocus(from: HTMLInputElement, rows: number): void {
  const cell = from.closest('td')
  const row = cell?.parentElement as HTMLTableRowElement | undefined
  const table = row?.closest('table')
  const next = table?.rows[(row?.rowIndex ?? 0) + rows]?.cells[cell?.cellIndex ?? 0]
  const input = next?.querySelector('input')
  input?.focus()
  input?.select()
}
