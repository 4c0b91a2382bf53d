import { addRecord } from '../../db/alliances/records.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { addRecord as addPlanned } from '../../db/strategy/strategy.ts'

/** Firms of a town, what they can do, and a goal with an objective that a bid can serve. */
export function addTown(file: string): void {
  const db = openDb(file, { device: 'test', person: '' })
  const able = (contactId: string | null, ...names: string[]) => {
    for (const name of names) {
      const capabilityId = addRecord(db, { table: 'capability', values: { contactId, name } })
      if (capabilityId)
        addRecord(db, { table: 'capabilityProof', values: { capabilityId, text: `Shown: ${name}` } })
    }
  }
  const firm = (name: string) => addContact(db, { kind: 'organisation', name }).id
  able(null, 'Bread', 'Breakfast')
  able(firm('Mill'), 'Flour', 'Delivery')
  able(firm('Hotel'), 'Kitchen', 'Table service')
  able(firm('Tent hire'), 'Tents')
  const goal = addPlanned(db, { table: 'goal', values: { title: 'Work for the town' }, beforeId: null })
  const objective = addPlanned(db, {
    ...{ table: 'objective', values: { title: 'New revenue' }, parentId: goal?.id ?? '', beforeId: null },
  })
  addPlanned(db, {
    ...{ table: 'tactic', values: { title: 'Bid together' }, parentId: objective?.id ?? '', beforeId: null },
  })
  closeDb(db)
}

/** What a client wants of them: eight things they can do, and two they cannot. */
export const asked = [
  ...['Bread for all', 'Breakfast at seven', 'Flour from here', 'Delivery by bicycle', 'A kitchen nearby'],
  ...['Table service in the evening', 'Coffee', 'Coffee at night', 'Tents', 'Music'],
]
