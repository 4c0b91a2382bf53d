import i18next from 'i18next'
import { languageOf } from '../../shared/i18n/languages.ts'
import type { Id } from '../../shared/record.ts'
import type { Contact } from '../../shared/relationships.ts'
import { api } from '../api.ts'

const limit = 30

/** Contacts to choose from by what is typed, as options of a list; with `kind` only such. */
export async function findContacts(
  search: string,
  kind?: Contact['kind'],
): Promise<{ value: Id; label: string }[]> {
  const rows = await api.relationships.list({
    kind,
    search,
    order: 'name',
    descending: false,
    language: languageOf(i18next.language),
  })
  return rows.slice(0, limit).map(({ id, name }) => ({ value: id, label: name || '–' }))
}
