import i18next from 'i18next'
import { create } from 'zustand'
import type { CalendarTaken } from '../../../shared/calendar/calendar-file.ts'
import type { LayerChanges, LayerRow } from '../../../shared/calendar/own-layers.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { isolate } from '../../parts/label.ts'
import { currentPlace, go } from '../../place.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'

/** The layers of the team's own; undefined until they are read. */
export function useOwnLayers(): readonly LayerRow[] | undefined {
  return useRead('ownLayers', () => api.ownLayers.list(), ['ownLayer', 'layerDay']).value
}

/** Opens the awareness days and the calendar files beside the days. */
export function openLayers(): void {
  const place = currentPlace()
  go({ ...place, record: undefined, view: { ...place.view, panel: 'layers' } })
}

export async function removeLayer({ id, name }: LayerRow): Promise<void> {
  await save(() => api.ownLayers.remove(id))
  await showUndoable(i18next.t('ownLayers.removed', { title: isolate(name) }))
}

export async function removeDay({ id, title }: LayerRow['days'][number]): Promise<void> {
  await save(() => api.ownLayers.removeDay(id))
  await showUndoable(i18next.t('ownLayers.removed', { title: isolate(title) }))
}

interface Told {
  /** Why files were not taken in, or what was left out of them. */
  lines: readonly string[]
  /** What a newer file changed of its layer. */
  renewed: { id: Id; changes: LayerChanges } | undefined
}

const nothing: Told = { lines: [], renewed: undefined }

/** What a person should know of the calendar files taken in last, until the panel closes or others come. */
export const useTold = create<Told>()(() => nothing)

export function forgetTold(): void {
  useTold.setState(nothing)
}

/** Takes in a calendar file that is chosen now: as a layer, or as the newer state of one. */
export async function takeCalendarFile(layerId: Id | null = null): Promise<void> {
  forgetTold()
  await tell(await save(() => api.ownLayers.takeFile({ token: null, layerId })))
}

/** Takes in what was let go over the calendar, and shows what is worth telling of it. */
export async function takeDropped(transfer: DataTransfer): Promise<void> {
  const files = [...transfer.files]
  const calendars = files.filter(({ name }) => /\.(ics|ical|ifb)$/i.test(name))
  const tokens = calendars.map((file) => window.rapport.tokenFor(file))
  forgetTold()
  if (calendars.length < files.length) {
    const text = i18next.t('ownLayers.onlyCalendars')
    announce(text)
    showToast({ text })
  }
  for (const token of tokens) await tell(await save(() => api.ownLayers.takeFile({ token, layerId: null })))
  const { lines, renewed } = useTold.getState()
  if (lines.length > 0 || renewed) openLayers()
}

async function tell(taken: CalendarTaken | null): Promise<void> {
  if (!taken) return
  const { t } = i18next
  if (!taken.ok) return add(t(`ownLayers.why.${taken.why}`, { file: isolate(taken.fileName) }))
  const { id, name, count, left, changes } = taken
  const title = isolate(name)
  if (changes === null) await showUndoable(t('ownLayers.taken', { count, title }))
  else if (changes.first.length === 0) add(t('ownLayers.same', { title }))
  else {
    useTold.setState({ renewed: { id, changes } })
    await showUndoable(t('ownLayers.renewed', { title, changes: inWords(changes) }))
  }
  if (left > 0) add(t('ownLayers.left', { count: left }))
}

function add(line: string): void {
  announce(line)
  useTold.setState(({ lines }) => ({ lines: [...lines, line] }))
}

/** How many came, changed and went. */
export function inWords({ added, changed, gone }: LayerChanges): string {
  const { t } = i18next
  return [
    added > 0 ? t('ownLayers.changes.added', { count: added }) : '',
    changed > 0 ? t('ownLayers.changes.changed', { count: changed }) : '',
    gone > 0 ? t('ownLayers.changes.gone', { count: gone }) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
