import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { longestParagraph, textNotes } from '../../shared/text-notes.ts'
import { useFormat } from '../parts/format.ts'
import classes from './post-extras.module.css'

/** One quiet line about what a reader stumbles over. It judges nothing and stops nobody. */
export function TextNotes({ text, visible }: { text: string; visible: number | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  // A key is on the screen before the whole text is read again.
  const read = useDeferredValue(text)
  const notes = useMemo(() => textNotes(read, visible), [read, visible])
  const sentences = notes.map((note) =>
    t(`editor.note.${note.code}`, {
      ...note,
      ...('count' in note && { number: format.number(note.count) }),
      most: format.number(longestParagraph),
    }),
  )
  return (
    <p className={classes.notes} role="status" dir="auto">
      {sentences.join(' ')}
    </p>
  )
}
