import { type DragEvent, useState } from 'react'
import { hasFiles } from './taking.ts'

/** Files from the file manager, let go over a part of the screen; nothing happens where `isReadOnly`. */
export function useFileDrop(isReadOnly: boolean, take: (event: DragEvent) => void) {
  const [isOver, setOver] = useState(false)
  const isMeant = (event: DragEvent) => !isReadOnly && hasFiles(event.dataTransfer)
  const over = (event: DragEvent) => {
    if (!isMeant(event)) return
    event.preventDefault()
    setOver(true)
  }
  return {
    isOver,
    on: {
      onDragEnter: over,
      onDragOver: over,
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        setOver(false)
        if (!isMeant(event)) return
        event.preventDefault()
        take(event)
      },
    },
  }
}
