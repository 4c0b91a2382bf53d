import type { Db } from '../../db/open.ts'
import { listContacts } from '../../db/relationships/contact-list.ts'
import { changeContacts } from '../../db/relationships/many.ts'
import type { Api } from '../../renderer/api.ts'
import type { ContactQuestion } from '../../shared/relationships/contact-list.ts'
import type { ContactManyEdit } from '../../shared/relationships/contact-many.ts'

/** The beginning of the list as it opens: all of them, by name. */
export const theList = {
  filter: {},
  order: 'name',
  descending: false,
  language: 'en',
  from: 0,
  limit: 500,
} as const

export const listRows = (db: Db, question: Partial<ContactQuestion> = {}) =>
  listContacts(db, { ...theList, ...question }).rows

export const tagContacts = (db: Db, ids: string[], tag: string) =>
  changeContacts(db, { of: { ids }, change: { to: 'tagged', tag } })

export const untagContacts = (db: Db, ids: string[], tag: string) =>
  changeContacts(db, { of: { ids }, change: { to: 'untagged', tag } })

export const removeContacts = (db: Db, ids: string[]) =>
  changeContacts(db, { of: { ids }, change: { to: 'removed' } })

/** Changes many through the call, and says how many it changed. */
export async function changeThrough(
  api: Pick<Api, 'relationships'>,
  edit: ContactManyEdit,
): Promise<number | undefined> {
  for await (const step of await api.relationships.changeMany(edit))
    if (step.step === 'done') return step.summary
  return undefined
}
