import type { Day } from '../../shared/day.ts'
import { fetched } from '../ui/page/fetched.tsx'
import { postsOf } from './moving/chosen.ts'
import { type PackDialog, useCalendar } from './store.ts'

export const PacksPanel = fetched(async () => (await import('./packs/packs-panel.tsx')).PacksPanel)
const SendDialog = fetched(async () => (await import('./packs/send-dialog.tsx')).SendDialog)
const TakeDialog = fetched(async () => (await import('./packs/take-dialog.tsx')).TakeDialog)

export function PackDialogs({ dialog, day, onClose }: { dialog: PackDialog; day: Day; onClose: () => void }) {
  const chosen = useCalendar((state) => state.chosen)
  if (dialog === 'take') return <TakeDialog onClose={onClose} />
  const filesOf = dialog === 'send' ? undefined : dialog.filesOf
  return <SendDialog day={day} ids={postsOf([...chosen.values()])} filesOf={filesOf} onClose={onClose} />
}
