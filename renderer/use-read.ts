import { useEffect, useState } from 'react'
import { onTables } from './live.ts'

export interface Reading<Value> {
  /** Undefined until it is read. */
  value: Value | undefined
  error: unknown
}

interface Asked<Value> extends Reading<Value> {
  /** Asks once more, after an error. */
  again: () => void
  /** Shows something newer until the next change. */
  setValue: (value: Value) => void
}

/** What a call answers: asked again whenever `key`, which says all that it depends on, or one of these tables changes. */
export function useRead<Value>(
  key: string,
  ask: () => Promise<Value>,
  tables: readonly string[],
): Asked<Value> {
  const [answer, setAnswer] = useState<Reading<Value> & { key: string }>()
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what is asked and `round` that it is asked once more.
  useEffect(() => {
    let isOver = false
    const read = () =>
      void ask().then(
        (value) => isOver || setAnswer({ key, value, error: undefined }),
        (error: unknown) => isOver || setAnswer({ key, value: undefined, error }),
      )
    read()
    const stop = onTables(tables, read)
    return () => {
      isOver = true
      stop()
    }
  }, [key, round])
  const { value, error } = answer?.key === key ? answer : { value: undefined, error: undefined }
  return {
    value,
    error,
    again: () => setRound(round + 1),
    setValue: (newer) => setAnswer({ key, value: newer, error: undefined }),
  }
}
