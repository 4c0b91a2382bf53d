import { z } from 'zod'
import { Crisis } from './crisis.ts'
import { Governance } from './people.ts'
import type { Id } from './record.ts'

/** Pages that a workspace has once: each is known by its id before it is there. */
export const sheetIds = {
  governance: '00000000-0000-8000-8000-000000000011',
  crisis: '00000000-0000-8000-8000-000000000012',
} as const satisfies Record<string, Id>
export type SheetName = keyof typeof sheetIds
export const sheetNames = Object.keys(sheetIds) as SheetName[]

/** What each page holds before anything is written. */
export const blankSheets: { governance: Governance; crisis: Crisis } = {
  governance: {
    id: sheetIds.governance,
    accountable: '',
    evangelist: '',
    reportsTo: '',
    sameMessage: '',
    minutesPerPost: null,
  },
  crisis: { id: sheetIds.crisis, whatCounts: '', firstHour: '', holders: '', message: '', after: '' },
}

export const SheetEdit = z.discriminatedUnion('table', [
  z.object({ table: z.literal('governance'), patch: Governance.omit({ id: true }).partial() }),
  z.object({ table: z.literal('crisis'), patch: Crisis.omit({ id: true }).partial() }),
])
export type SheetEdit = z.infer<typeof SheetEdit>
