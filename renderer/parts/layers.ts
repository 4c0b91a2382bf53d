import { useMemo } from 'react'
import { create } from 'zustand'
import { type DayLayer, dayLayers } from '../../shared/calendar/day-items.ts'
import type { PlanRequest } from '../../shared/print/exports.ts'
import { useKnown } from '../workspace.ts'

/** What may be drawn on the days beside posts. */
export const layers = ['slots', 'quiet', ...dayLayers] as const
export type Layer = (typeof layers)[number]

/** Those switched off, by workspace; what this window has not touched is as it was left. */
const useHidden = create<Record<string, readonly string[]>>()(() => ({}))

const keyOf = (workspaceId: string | undefined) => `rapport.layers.${workspaceId ?? ''}`

function keptIn(key: string): readonly string[] {
  return localStorage.getItem(key)?.split(' ') ?? []
}

/** The layers that are not shown, those of the team's own by their ids. */
export function useHiddenLayers(): readonly string[] {
  const key = keyOf(useKnown(({ workspace }) => workspace?.id))
  const hidden = useHidden((all) => all[key])
  return useMemo(() => hidden ?? keptIn(key), [hidden, key])
}

/** Whether each layer is shown; remembered for each workspace on this computer. */
export function useShownLayers(): Record<Layer, boolean> {
  const hidden = useHiddenLayers()
  return Object.fromEntries(layers.map((layer) => [layer, !hidden.includes(layer)])) as Record<Layer, boolean>
}

/** What a printed month shows beside posts, as the calendar does. */
export function layersToPrint(): Required<Pick<PlanRequest, 'layers' | 'hiddenLayers'>> {
  const key = keyOf(useKnown.getState().workspace?.id)
  const hidden = useHidden.getState()[key] ?? keptIn(key)
  const names: readonly string[] = layers
  return {
    layers: dayLayers.filter((layer): layer is DayLayer => !hidden.includes(layer)),
    hiddenLayers: hidden.filter((one) => one !== '' && !names.includes(one)),
  }
}

/** Switches a layer on or off; one of the team's own by its id. */
export function toggleLayer(layer: string): void {
  const key = keyOf(useKnown.getState().workspace?.id)
  const before = useHidden.getState()[key] ?? keptIn(key)
  const hidden = before.includes(layer) ? before.filter((one) => one !== layer) : [...before, layer]
  localStorage.setItem(key, hidden.join(' '))
  useHidden.setState({ [key]: hidden })
}
