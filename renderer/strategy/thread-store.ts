import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../shared/record.ts'
import type { GoalThread, LooseCounts, ThreadItem, ThreadQuery } from '../../shared/thread.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'

const spoken = ['goal', 'objective', 'tactic', 'campaign', 'post', 'variant', 'contact', 'reading'] as const

interface Answer<Value> {
  /** Undefined until it is read. */
  value: Value | undefined
  error: unknown
}

/** What a call answers, asked again whenever the key or anything on the thread changes. */
function useAnswer<Value>(
  key: string,
  ask: () => Promise<Value>,
): Answer<Value> & { setValue: (value: Value) => void } {
  const [answer, setAnswer] = useState<Answer<Value> & { key: string }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the call depends on
  useEffect(() => {
    let isOver = false
    const read = () =>
      void ask().then(
        (value) => isOver || setAnswer({ key, value, error: undefined }),
        (error: unknown) => isOver || setAnswer({ key, value: undefined, error }),
      )
    read()
    const stop = onTables(spoken, read)
    return () => {
      isOver = true
      stop()
    }
  }, [key])
  const setValue = (value: Value) => setAnswer({ key, value, error: undefined })
  return { ...(answer?.key === key ? answer : { value: undefined, error: undefined }), setValue }
}

export function useGoalThread(goalId: Id): Answer<GoalThread> {
  return useAnswer(goalId, () => api.strategy.readThread({ goalId }))
}

export function useLooseCounts(): Answer<LooseCounts> {
  return useAnswer('loose', () => api.strategy.countLoose())
}

/** How many are read at a time. */
const page = 100

interface Pages extends Answer<ThreadItem[]> {
  /** Reads one page more. */
  more: () => void
}

/** The first pages of what a tactic or a goal has, or of what has none. */
export function useThreadPages({ kind, under }: Pick<ThreadQuery, 'kind' | 'under'>): Pages {
  const count = useRef(1)
  const { value, error, setValue } = useAnswer(`${kind} ${under}`, async () => {
    const items: ThreadItem[] = []
    for (let at = 0; at < count.current; at += 1) {
      const found = await readPage(items)
      items.push(...found)
      if (found.length < page) break
    }
    return items
  })
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
