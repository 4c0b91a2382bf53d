/**
 * What crosses the port between the page and main. oRPC keeps the contract, the checks and the typed errors; its own
 * message format imitates HTTP and costs more than the crossing itself, so a call crosses as one plain object each way.
 * `id` counts the page's calls.
 */
export type PageMessage =
  | { id: number; path: readonly string[]; input: unknown }
  /** The page no longer wants the answer, or the rest of the stream. */
  | { id: number; stop: true }

export type MainMessage =
  | { id: number; output: unknown }
  /** An oRPC error as JSON; it ends a stream too. */
  | { id: number; error: unknown }
  /** The answer is a stream: `next` comes any number of times, then `ends` or `error`. */
  | { id: number; streams: true }
  | { id: number; next: unknown }
  | { id: number; ends: true }
