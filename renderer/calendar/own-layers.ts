import i18next from 'i18next'
import type { LayerRow } from '../../shared/own-layers.ts'
import { api } from '../api.ts'
import { isolate } from '../parts/label.ts'
import { currentPlace, go } from '../place.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'
import { useRead } from '../use-read.ts'

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

/** Answers why a calendar file was not taken in, or what was left out of it; nothing where all is well. */
export async function takeCalendarFile(): Promise<string | undefined> {
  const taken = await save(() => api.ownLayers.takeFile({ token: null }))
  if (!taken) return undefined
  if (!taken.ok) {
    const said = i18next.t(`ownLayers.why.${taken.why}`, { file: isolate(taken.fileName) })
    announce(said)
    return said
  }
  const { name, count, left } = taken
  await showUndoable(i18next.t('ownLayers.taken', { count, title: isolate(name) }))
  if (left === 0) return undefined
  const said = i18next.t('ownLayers.left', { count: left })
  announce(said)
  return said
}
