import type { ReactNode } from 'react'
import { useReadOnly } from './read-only.ts'

/** What changes something: there only for who may. */
export function ForWriters({ children }: { children: ReactNode }) {
  return useReadOnly() ? null : children
}
