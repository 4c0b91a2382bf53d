import { foundation } from './0001-foundation.ts'

/** In order, append only: the place in this list is the schema's version. */
export const migrations: readonly { name: string; sql: string }[] = [
  { name: '0001-foundation', sql: foundation },
]
