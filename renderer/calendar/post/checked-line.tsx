import { IconAlertTriangle } from '@tabler/icons-react'
import { useId } from 'react'
import { type KeepsDraft, useMistyped } from '../../drafts.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import classes from './post-panel.module.css'

interface CheckedLineProps {
  label: string
  id?: string
  value: string
  placeholder: string
  /** The most characters it holds, where that is not what a line holds. */
  limit?: number
  /** Why what was typed cannot be kept, as a sentence; undefined for what can. */
  refuse: (text: string) => string | undefined
  /** What does not look right about it and is kept all the same. */
  doubt?: ((text: string) => string | undefined) | undefined
  onDraft: KeepsDraft
  onSave: (text: string) => Promise<unknown>
}

/** A line that not every text can be: what it refuses stays where it was typed, with the reason, and goes nowhere. */
export function CheckedLine({ value, refuse, doubt, onDraft, onSave, ...look }: CheckedLineProps) {
  const note = useId()
  const mistyped = useMistyped(onDraft.place)
  const wrong = mistyped.text
  const shown = wrong ?? value
  const refusal = refuse(shown)
  const doubted = refusal === undefined ? doubt?.(shown) : undefined

  async function write(text: string): Promise<void> {
    const isWrong = refuse(text) !== undefined
    mistyped.set(isWrong ? text : undefined)
    if (!isWrong && text !== value) await onSave(text)
    onDraft(undefined)
  }

  function keep(text: string | undefined) {
    const isWrong = text !== undefined && refuse(text) !== undefined
    mistyped.keep(text === undefined ? wrong : isWrong ? text : undefined)
    onDraft(isWrong ? undefined : text)
  }

  return (
    <div>
      <InlineEdit
        {...look}
        value={shown}
        describedBy={refusal || doubted ? note : undefined}
        isInvalid={refusal !== undefined}
        onDraft={keep}
        onSave={write}
      />
      {refusal ? (
        <p id={note} className={classes.failed}>
          {refusal}
        </p>
      ) : null}
      {doubted ? (
        <p id={note} className={classes.warning}>
          <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
          <span>{doubted}</span>
        </p>
      ) : null}
    </div>
  )
}
