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
import { offer } from '../undo-offer.ts'

const nothing: UndoState = { undo: null, redo: null, step: null, redoStep: null }
const useUndoState = create<UndoState>()(() => nothing)

async function readUndoState(): Promise<void> {
  useUndoState.setState(await api.history.state().catch(() => nothing))
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

  async function run(way: 'undo' | 'redo'): Promise<void> {
    const label = await save(() => api.history[way]()).catch(() => null)
    await readUndoState()
    if (!label) return
    const text = t(way === 'undo' ? 'shell.undone' : 'shell.redone', { what: writeLabel(label, t, format) })
    const other = way === 'undo' ? 'redo' : 'undo'
    await offer(text, other, () => run(other)).catch(() => {})
  }

  const undo = () => void run('undo')
  const redo = () => void run('redo')
  return { undo, redo, undoName: name(state.undo), redoName: name(state.redo) }
}
