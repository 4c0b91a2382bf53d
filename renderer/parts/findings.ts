import { useEffect } from 'react'
import { create } from 'zustand'
import type { Finding } from '../../shared/checkup/rule.ts'
import { api } from '../api.ts'
import { onChange } from '../live.ts'
import { whenIdle } from '../ui/when-idle.ts'

interface FindingsState {
  /** Undefined until they are read. */
  findings: Finding[] | undefined
  error: unknown
}

const useStore = create<FindingsState>()(() => ({ findings: undefined, error: undefined }))

export async function readFindings(): Promise<void> {
  try {
    useStore.setState({ findings: await api.strategy.checkUp(), error: undefined })
  } catch (error) {
    useStore.setState({ findings: undefined, error })
  }
}

let watchers = 0
let stop = () => {}

/** What the check-up finds; read once for all who show it, and again whenever anything it may speak of changes. */
export function useFindings(): FindingsState {
  useEffect(() => {
    watchers += 1
    if (watchers === 1) {
      // What is opened is read first.
      void whenIdle().then(() => (watchers > 0 ? readFindings() : undefined))
      stop = onChange(({ kind }) => {
        if (kind === 'records' || kind === 'workspace') void readFindings()
      })
    }
    return () => {
      watchers -= 1
      if (watchers > 0) return
      stop()
      // Who looks next may look at another workspace.
      useStore.setState(useStore.getInitialState())
    }
  }, [])
  return useStore()
}
