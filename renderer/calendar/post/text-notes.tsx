import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { longestParagraph, textNotes, withoutTurns } from '../../../shared/posts/text-notes.ts'
import { useFormat } from '../../parts/format.ts'
import classes from './post-extras.module.css'
import { useRestedText } from './resting-text.ts'

interface TextNotesProps {
  text: string
  visible: number | null
  /** Puts another text in its place. */
  onWrite: (text: string) => void
}

/** One quiet line about what a reader stumbles over. It judges nothing and stops nobody. */
export function TextNotes({ text, visible, onWrite }: TextNotesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [read] = useRestedText(text)
  const notes = useMemo(() => textNotes(read, visible), [read, visible])
  const sentences = notes.map((note) =>
    t(`editor.note.${note.code}`, {
      ...note,
      ...('count' in note && { number: format.number(note.count) }),
      most: format.number(longestParagraph),
    }),
  )
  return (
    <>
      <p className={classes.notes} role="status" dir="auto">
        {sentences.join(' ')}
      </p>
      {notes.some(({ code }) => code === 'turned') ? (
        <Button size="compact-xs" variant="subtle" onClick={() => onWrite(withoutTurns(text))}>
          {t('editor.note.takeTurnsOut')}
        </Button>
      ) : null}
    </>
  )
}
