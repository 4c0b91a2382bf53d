import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import type { ThreadItem, ThreadQuery } from '../../../shared/strategy/thread.ts'
import { explain } from '../../parts/explain.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { ThreadList } from './thread-list.tsx'
import { useThreadPages } from './thread-store.ts'

interface PagesProps {
  kind: ThreadQuery['kind']
  under: Id
  total: number
  label: string
  onOpen: (item: ThreadItem) => void
}

/** What hangs under one record, read page by page. */
export function ThreadPages({ kind, under, total, label, onOpen }: PagesProps) {
  const { t } = useTranslation()
  const { value, error, more } = useThreadPages({ kind, under })
  if (error !== undefined) return <ErrorNote {...explain(error, t)} />
  if (!value) return null
  return <ThreadList label={label} items={value} total={total} onMore={more} onOpen={onOpen} />
}
