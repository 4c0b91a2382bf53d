import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import type { UndoState } from '../../shared/app.ts'
import type { Label } from '../../shared/record.ts'
import { api } from '../api.ts'
import { onChange } from '../live.ts'
import { useFormat } from '../parts/format.ts'
import { writeLabel } from '../parts/label.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showToast } from '../ui/notice/toast.tsx'

const useUndoState = create<UndoState>()(() => ({ undo: null, redo: null, step: null }))

async function readUndoState(): Promise<void> {
  useUndoState.setState(await api.history.state().catch(() => ({ undo: null, redo: null, step: null })))
}

/** What undo and redo would take, and the two deeds; both say by name what they did. */
export function useUndo() {
  const { t } = useTranslation()
  const format = useFormat()
  const state = useUndoState()

  useEffect(() => {
    void readUndoState()
    return onChange((note) => {
      if (note.kind === 'records' || note.kind === 'workspace') void readUndoState()
    })
  }, [])

  const name = (label: Label | null) => (label ? writeLabel(label, t, format) : undefined)

  async function run(
    take: () => Promise<Label | null>,
    said: 'shell.undone' | 'shell.redone',
    back: () => void,
  ) {
    const label = await save(take).catch(() => null)
    await readUndoState()
    if (!label) return
    const text = t(said, { what: writeLabel(label, t, format) })
    announce(text)
    showToast({ text, action: { label: t(said === 'shell.undone' ? 'app.redo' : 'app.undo'), run: back } })
  }

  const undo = () => void run(() => api.history.undo(), 'shell.undone', redo)
  const redo = () => void run(() => api.history.redo(), 'shell.redone', undo)
  return { undo, redo, undoName: name(state.undo), redoName: name(state.redo) }
}
