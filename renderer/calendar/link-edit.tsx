import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLink, readLink } from '../../shared/link.ts'
import { type KeepsDraft, useMistyped } from '../drafts.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import classes from './post-panel.module.css'

interface LinkEditProps {
  label: string
  id?: string
  value: string
  placeholder: string
  isFirst?: boolean
  onDraft: KeepsDraft
  onSave: (link: string) => Promise<unknown>
}

/** A link of a post; what is none stays where it was typed, with the reason, and goes out nowhere. */
export function LinkEdit({ value, onDraft, onSave, ...look }: LinkEditProps) {
  const { t } = useTranslation()
  const note = useId()
  const mistyped = useMistyped(onDraft.place)
  const wrong = mistyped.text
  const problemOf = (text: string) => {
    const read = readLink(text)
    return 'problem' in read ? read.problem : undefined
  }
  const problem = problemOf(wrong ?? value)

  async function write(text: string): Promise<void> {
    const read = readLink(text)
    mistyped.set('problem' in read ? text : undefined)
    if ('link' in read && read.link !== value) await onSave(read.link)
    onDraft(undefined)
  }

  function keep(text: string | undefined) {
    const isWrong = text !== undefined && problemOf(text) !== undefined
    mistyped.keep(text === undefined ? wrong : isWrong ? text : undefined)
    onDraft(isWrong ? undefined : text)
  }

  return (
    <div>
      <InlineEdit
        {...look}
        // What says how to open it may be added.
        limit={longestLink - 'https://'.length}
        value={wrong ?? value}
        describedBy={problem ? note : undefined}
        onDraft={keep}
        onSave={write}
      />
      {problem ? (
        <p id={note} className={classes.failed}>
          {t(`editor.link.problem.${problem}`)}
        </p>
      ) : null}
    </div>
  )
}
