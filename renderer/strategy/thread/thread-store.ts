import { useRef } from 'react'
import type { Id } from '../../../shared/record.ts'
import type { GoalThread, LooseCounts, ThreadItem, ThreadQuery } from '../../../shared/strategy/thread.ts'
import { api } from '../../api.ts'
import { type Reading, useRead } from '../../use-read.ts'

const spoken = ['goal', 'objective', 'tactic', 'campaign', 'post', 'variant', 'contact', 'reading'] as const

export function useGoalThread(goalId: Id): Reading<GoalThread> {
  return useRead(goalId, () => api.strategy.readThread({ goalId }), spoken)
}

export function useLooseCounts(): Reading<LooseCounts> {
  return useRead('loose', () => api.strategy.countLoose(), spoken)
}

/** How many are read at a time. */
const page = 100

interface Pages extends Reading<ThreadItem[]> {
  /** Reads one page more. */
  more: () => void
}

/** The first pages of what a tactic or a goal has, or of what has none. */
export function useThreadPages({ kind, under }: Pick<ThreadQuery, 'kind' | 'under'>): Pages {
  const count = useRef(1)
  const { value, error, setValue } = useRead(`${kind} ${under}`, readPages, spoken)
  async function readPages() {
    const items: ThreadItem[] = []
    for (let at = 0; at < count.current; at += 1) {
      const found = await readPage(items)
      items.push(...found)
      if (found.length < page) break
    }
    return items
  }
  const readPage = (before: ThreadItem[]) =>
    api.strategy.listThread({ kind, under, after: before.at(-1)?.id ?? null, limit: page })

  function more() {
    if (!value) return
    count.current += 1
    void readPage(value).then(
      (found) => setValue([...value, ...found]),
      () => {},
    )
  }

  return { value, error, more }
}
