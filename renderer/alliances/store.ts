import i18next from 'i18next'
import type { BidStatus } from '../../shared/alliances/bid.ts'
import type { AllianceAddition, AllianceChange, AllianceRef } from '../../shared/alliances/records.ts'
import type { BidShare } from '../../shared/alliances/shares.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { draftOf, settleDrafts } from '../drafts.ts'
import { isolate } from '../parts/label.ts'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'

/** The tables whose changes the room shows. */
export const roomTables = [
  'alliance',
  'allianceMember',
  'allianceResource',
  'capability',
  'capabilityProof',
  'bid',
  'requirement',
  'bidShare',
  'contact',
  'media',
  'goal',
  'objective',
  'origin',
  'post',
  'task',
  'lesson',
  'workspace',
] as const

export const showAlliance = (id: Id) => go({ screen: 'alliances', view: { alliance: id } })
export const showBid = (id: Id) => go({ screen: 'alliances', view: { bid: id } })

export const addRecord = (addition: AllianceAddition): Promise<Id> => save(() => api.alliances.add(addition))

export async function changeRecord(change: AllianceChange): Promise<void> {
  const fields = Object.keys(change.patch)
  await save(() => api.alliances.change(change), { about: `${change.id} ${fields}` })
  settleDrafts(change.id, fields)
}

/** Removes a record, says so, and offers the way back. */
export async function removeRecord(ref: AllianceRef, name: string): Promise<void> {
  await save(() => api.alliances.remove(ref))
  await showUndoable(i18next.t('alliances.said.removed', { title: isolate(name) }))
}

export async function addAlliance(): Promise<void> {
  showAlliance(await addRecord({ table: 'alliance', values: { name: '' } }))
}

export async function turnBid(id: Id, status: BidStatus, day: Day): Promise<void> {
  await save(() => api.alliances.turnBid({ id, status, day }))
  await showUndoable(i18next.t(`alliances.said.turned.${status}`))
}

type Part = Pick<BidShare, 'contactId'> & Partial<Pick<BidShare, 'work' | 'value'>>

export const shareOut = (bidId: Id, shares: Part[]): Promise<void> =>
  save(() => api.alliances.share({ bidId, shares }))

export async function addRequirements(bidId: Id, titles: readonly string[]): Promise<void> {
  const added = await save(() => api.alliances.addRequirements({ bidId, titles: [...titles] }))
  announce(i18next.t('alliances.said.requirements', { count: added.length }))
}

type Changed<Table extends AllianceChange['table']> = Extract<AllianceChange, { table: Table }>['patch']

/** How a field of a record is typed: what it holds, where its draft is kept, and how it is written. */
export function textOf<Table extends AllianceChange['table'], Row extends { id: Id }>(
  table: Table,
  row: Row,
  field: keyof Row & keyof Changed<Table> & string,
) {
  return {
    value: String(row[field]),
    placeholder: '–',
    onDraft: draftOf(table, row.id, field),
    onSave: (words: string) =>
      changeRecord({ table, id: row.id, patch: { [field]: words } } as AllianceChange),
  }
}

/** For what a button starts: a failure has said so itself. */
export const quietly = (write: () => Promise<unknown>): void => void write().catch(() => {})
