import { foundation } from './0001-foundation.ts'
import { search } from './0002-search.ts'
import { gate } from './0003-gate.ts'
import { evidence } from './0004-evidence.ts'
import { people } from './0010-people.ts'

/** In order, append only: the place in this list is the schema's version. */
export const migrations: readonly { name: string; sql: string }[] = [
  { name: '0001-foundation', sql: foundation },
  { name: '0002-search', sql: search },
  { name: '0003-gate', sql: gate },
  { name: '0004-evidence', sql: evidence },
  { name: '0010-people', sql: people },
]
