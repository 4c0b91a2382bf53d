import { expect, it } from 'vitest'
import { shareOut } from '../../db/alliances/bids.ts'
import { addRecord, changeRecord } from '../../db/alliances/records.ts'
import { readAlliance, readBid } from '../../db/alliances/room.ts'
import { undo } from '../../db/commit.ts'
import { mergeContacts } from '../../db/relationships/merge.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import type { Id } from '../../shared/record.ts'
import { aDb } from '../support/workspace.ts'

it('merges two members of one alliance into one, with what each shares, and of two alliances into both', () => {
  const db = aDb()
  const firm = (name: string) => addContact(db, { kind: 'organisation', name }).id
  const [mill, twin] = [firm('Mill'), firm('The Mill')]
  const ada = addContact(db, { kind: 'person', name: 'Ada' }).id
  const alliance = (name: string) => addRecord(db, { table: 'alliance', values: { name } }) as Id
  const join = (allianceId: Id, contactId: Id) =>
    addRecord(db, { table: 'allianceMember', values: { allianceId, contactId } }) as Id
  const [one, other] = [alliance('One'), alliance('Other')]
  join(one, mill)
  const gone = join(one, twin)
  join(other, twin)
  changeRecord(db, { table: 'allianceMember', id: gone, patch: { personId: ada, role: 'Flour' } })
  const van = addRecord(db, { table: 'allianceResource', values: { allianceId: one, name: 'Van' } }) as Id
  changeRecord(db, { table: 'allianceResource', id: van, patch: { memberId: gone } })
  const bidId = addRecord(db, { table: 'bid', values: { allianceId: one, title: 'Fair' } }) as Id
  shareOut(db, {
    bidId,
    shares: [
      { contactId: mill, work: 2000 },
      { contactId: twin, work: 3000, value: 100 },
    ],
  })
  const all = () => [readAlliance(db, one), readAlliance(db, other), readBid(db, bidId)]
  const before = all()
  mergeContacts(db, { ids: [mill, twin], picks: {} })
  expect(readAlliance(db, one)?.members).toMatchObject([
    { contactId: null },
    { name: 'Mill', person: 'Ada', role: 'Flour' },
  ])
  expect(readAlliance(db, one)?.resources[0]?.memberId).toBe(readAlliance(db, one)?.members[1]?.id)
  expect(readAlliance(db, other)?.members[1]).toMatchObject({ name: 'Mill' })
  expect(readBid(db, bidId)?.shares[1]).toMatchObject({ work: 5000, value: 100 })
  undo(db)
  expect(all()).toEqual(before)
})
