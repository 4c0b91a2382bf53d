import { postTypes } from '../calendar/calendar.ts'
import type { Id } from '../record.ts'
import type { Crisis } from '../strategy/crisis.ts'
import type { ReplyPlan } from '../strategy/listening.ts'
import type { Governance } from '../strategy/people.ts'
import type { ContentType, Voice } from '../strategy/voice.ts'

/**
 * Records of the strategy room that are there once: each id is known before anybody writes it, so none is ever added.
 * The room shows all of them, whether written yet or not.
 */
export type Sheets = {
  voice: [Voice]
  contentType: ContentType[]
  replyPlan: [ReplyPlan]
  governance: [Governance]
  crisis: [Crisis]
}
export type SheetTable = keyof Sheets
export type SheetRow<T extends SheetTable = SheetTable> = Sheets[T][number]

const idOf = (number: number): Id =>
  `00000000-0000-8000-8000-${(0x300 + number).toString(16).padStart(12, '0')}`

/** Every sheet as it is before anything is written on it. */
export const blankSheets: Sheets = {
  voice: [{ id: idOf(0), sound: '', principles: '' }],
  contentType: postTypes.map((type, place) => ({
    ...{ id: idOf(16 + place), type, stance: null, purpose: null, share: null, note: '' },
  })),
  replyPlan: [
    {
      ...{ id: idOf(1), responsible: '', standIn: '', hours: null, clock: 'hours' },
      ...{ tone: '', complaints: '', compliments: '', privately: '' },
    },
  ],
  governance: [
    { id: idOf(2), accountable: '', evangelist: '', reportsTo: '', sameMessage: '', minutesPerPost: null },
  ],
  crisis: [{ id: idOf(3), whatCounts: '', firstHour: '', holders: '', message: '', after: '' }],
}

export const sheetTables = Object.keys(blankSheets) as SheetTable[]

export function blankSheet(table: SheetTable, id: Id): SheetRow | undefined {
  return blankSheets[table].find((sheet) => sheet.id === id)
}
