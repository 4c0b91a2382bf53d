import { useEffect, useState } from 'react'
import type { Id } from '../../../shared/record.ts'
import { partTables } from '../../../shared/relationships/contact-parts.ts'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { api } from '../../api.ts'
import { onTables } from '../../live.ts'

const watched = [
  'contactPhoto',
  'contact',
  ...partTables,
  'contactTag',
  'touchpoint',
  'goal',
  'channel',
  'post',
  'variant',
] as const

/** One contact with all that hangs on it, read again whenever something of it may have changed. */
export function useContact(id: Id): { contact: ContactDetail | undefined; error: unknown } {
  const [shown, setShown] = useState<{ id: Id; contact?: ContactDetail; error?: unknown }>({ id })

  useEffect(() => {
    let isOver = false
    const load = () => {
      api.relationships.find({ id }).then(
        (contact) => isOver || setShown({ id, contact }),
        (error: unknown) => isOver || setShown({ id, error }),
      )
    }
    load()
    const stop = onTables(watched, load)
    return () => {
      isOver = true
      stop()
    }
  }, [id])

  return shown.id === id
    ? { contact: shown.contact, error: shown.error }
    : { contact: undefined, error: undefined }
}
