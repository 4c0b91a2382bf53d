import i18next from 'i18next'
import { useEffect, useState } from 'react'
import { languageOf } from '../../shared/i18n/languages.ts'
import type { Id } from '../../shared/record.ts'
import type { Contact } from '../../shared/relationships/relationships.ts'
import { api } from '../api.ts'

const limit = 30

type Found = { value: Id; label: string }

/** Contacts to choose from by what is typed while the list is open, as its options; with `kind` only such. */
export function useFoundContacts(search: string, isOpen: boolean, kind?: Contact['kind']): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([])
  useEffect(() => {
    if (!isOpen) return
    let isOver = false
    findContacts(search, kind).then(
      (rows) => isOver || setFound(rows),
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [isOpen, search, kind])
  return found
}

async function findContacts(search: string, kind: Contact['kind'] | undefined): Promise<Found[]> {
  const { rows } = await api.relationships.list({
    filter: { search, ...(kind && { kinds: [kind] }) },
    order: 'name',
    descending: false,
    language: languageOf(i18next.language),
    from: 0,
    limit,
  })
  return rows.map(({ id, name }) => ({ value: id, label: name || '–' }))
}
