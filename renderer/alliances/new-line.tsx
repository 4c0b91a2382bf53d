import { IconPlus } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, useId } from 'react'
import { longestLine } from '../../shared/record.ts'
import { stepsIn } from '../../shared/task.ts'
import { draftOf } from '../drafts.ts'
import { leaveField } from '../ui/input/leave-field.ts'
import { useNewLine } from '../ui/input/use-new-line.ts'
import classes from './alliances.module.css'

interface NewLineProps {
  /** What the record will be of, and under whose id its draft is kept. */
  of: { table: string; id: string }
  label: string
  /** Names that are offered. */
  names?: readonly string[]
  onAdd: (text: string) => Promise<unknown>
  /** Takes a list that is pasted, one line each. */
  onAddMany?: (lines: string[]) => Promise<unknown>
}

/** A line that becomes a record with Enter. */
export function NewLine({ of, label, names, onAdd, onAddMany }: NewLineProps) {
  const list = useId()
  const { text, type, add } = useNewLine({ onAdd, onDraft: draftOf(of.table, of.id, 'new') })

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') void add()
    if (event.key === 'Escape' && text !== '') leaveField(event)
  }

  function paste(event: ClipboardEvent) {
    const lines = stepsIn(event.clipboardData.getData('text/plain'))
    if (!onAddMany || lines.length < 2) return
    event.preventDefault()
    void onAddMany(lines).catch(() => {})
  }

  return (
    <div className={classes.new}>
      <IconPlus size={14} stroke={1.5} aria-hidden />
      <input
        className={classes.newInput}
        type="text"
        dir={text === '' ? undefined : 'auto'}
        list={names && names.length > 0 ? list : undefined}
        maxLength={longestLine}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={keys}
        onPaste={paste}
        onBlur={() => void add()}
      />
      {names && names.length > 0 ? (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ) : null}
    </div>
  )
}
