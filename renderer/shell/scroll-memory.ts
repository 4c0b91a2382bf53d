import { useMemo } from 'react'
import { toAddress, usePlace } from '../place.ts'
import type { ScrollMemory } from '../ui/page/kept-scroll.ts'

const stored = 'rapport.scroll.'
/** Scrollers remembered for each workspace; beyond that the one longest unseen is forgotten. */
const limit = 60
const writeDelay = 200

/** How far each place was scrolled, kept per workspace as the place itself is; a record in the panel is no other place. */
export function useScrollMemory(workspaceId: string): ScrollMemory {
  const { screen, view } = usePlace()
  const address = toAddress({ screen, view })
  const tops = useMemo(() => readTops(workspaceId), [workspaceId])
  return useMemo(
    () => ({
      read: (name) => tops.get(`${address} ${name}`),
      keep(name, top) {
        const key = `${address} ${name}`
        tops.delete(key)
        tops.set(key, top)
        const [oldest] = tops.keys()
        if (oldest !== undefined && tops.size > limit) tops.delete(oldest)
        writeSoon(workspaceId, tops)
      },
    }),
    [address, tops, workspaceId],
  )
}

let waiting: ReturnType<typeof setTimeout> | undefined

function writeSoon(workspaceId: string, tops: ReadonlyMap<string, number>): void {
  clearTimeout(waiting)
  waiting = setTimeout(
    () => localStorage.setItem(stored + workspaceId, JSON.stringify([...tops])),
    writeDelay,
  )
}

function readTops(workspaceId: string): Map<string, number> {
  const entries: unknown = JSON.parse(localStorage.getItem(stored + workspaceId) ?? '[]')
  const isEntry = (one: unknown): one is [string, number] =>
    Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'number'
  return new Map(Array.isArray(entries) ? entries.filter(isEntry) : [])
}
