import type { Desk } from './store.ts'

export function ManyDialog(_: { desk: Desk; onClose: () => void }) {
  return null
}
