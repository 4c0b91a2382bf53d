import { Autocomplete } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { stepsIn } from '../../shared/posts/task.ts'
import { longestLine } from '../../shared/record.ts'
import { draftOf } from '../drafts.ts'
import { leaveField } from '../ui/input/leave-field.ts'
import { useNewLine } from '../ui/input/use-new-line.ts'
import { isListOpen } from '../ui/is-list-open.ts'
import classes from './allied.module.css'

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
  const { text, type, add } = useNewLine({ onAdd, onDraft: draftOf(of.table, of.id, 'new') })

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    // An open list takes these keys first when a name in it is chosen.
    if (event.key === 'Enter') queueMicrotask(() => void add())
    if (event.key === 'Escape' && text !== '' && !isListOpen(event.currentTarget)) leaveField(event)
  }

  function paste(event: ClipboardEvent) {
    const lines = stepsIn(event.clipboardData.getData('text/plain'))
    if (!onAddMany || lines.length < 2) return
    event.preventDefault()
    void onAddMany(lines).catch(() => {})
  }

  const look = {
    dir: text === '' ? undefined : 'auto',
    maxLength: longestLine,
    'aria-label': label,
    placeholder: label,
    value: text,
    onKeyDown: keys,
    onPaste: paste,
    onBlur: () => void add(),
  }
  return (
    <div className={classes.new}>
      <IconPlus size={14} stroke={1.5} aria-hidden />
      {names ? (
        <Autocomplete
          {...look}
          className={classes.newName}
          classNames={{ input: classes.newInput ?? '' }}
          variant="unstyled"
          data={names}
          onChange={type}
          onOptionSubmit={() => queueMicrotask(() => void add())}
        />
      ) : (
        <input
          {...look}
          type="text"
          className={classes.newInput}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
