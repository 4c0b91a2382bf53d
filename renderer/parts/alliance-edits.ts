import i18next from 'i18next'
import type { AllianceAddition, AllianceChange, AllianceRef } from '../../shared/alliances/records.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { draftOf, settleDrafts } from '../drafts.ts'
import { save } from '../saving.ts'
import { showUndoable } from '../undo-offer.ts'
import { isolate } from './label.ts'

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
