import { type ChangeEvent, type KeyboardEvent, useEffect } from 'react'
import { draftOf, isKept, useLeftDrafts } from '../drafts.ts'
import { leaveField } from '../ui/input/leave-field.ts'
import { useNewLine } from '../ui/input/use-new-line.ts'

/** An idea has no id before it is added, so its words wait under one made for them. */
const waiting = { tableName: 'post', recordId: '00000000-0000-8000-8000-000000000000', field: 'idea' }

/** A field in which each line becomes an idea with Enter; what a crash left in it stands there again. */
export function useIdeaLine(onAdd: (title: string) => Promise<unknown>) {
  const { text, type, add } = useNewLine({
    onAdd,
    onDraft: draftOf(waiting.tableName, waiting.recordId, waiting.field),
  })
  const [left] = useLeftDrafts(waiting.recordId) ?? []
  useEffect(() => {
    if (left && !isKept(waiting)) type(left.value)
  }, [left, type])

  return {
    type: 'text',
    dir: 'auto',
    maxLength: 500,
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.currentTarget.value),
    onBlur: () => void add(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter') void add()
      // Also with nothing typed: after a row of ideas the keys of the room are wanted again.
      if (event.key === 'Escape') leaveField(event)
    },
  } as const
}
