import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../shared/search.ts'

/** What the parts of a contact and of a post are called where words were found in one. */
const parts = {
  contactTag: 'relationships.tagName',
  contactAddress: 'relationships.addresses',
  contactTie: 'relationships.ties',
  contactJob: 'relationships.jobs.title',
  handle: 'relationships.handle',
  touchpoint: 'glossary.touchpoint',
  task: 'glossary.task',
  mention: 'glossary.mention',
  capability: 'alliances.field.capability',
  capabilityProof: 'alliances.field.proof',
  variant: 'glossary.variant',
  comment: 'shell.palette.comment',
} as const

/** In which field the words were found; undefined where the record has one text that says it. */
export function useHitPlace({ snippet }: SearchHit): string | undefined {
  const { t } = useTranslation()
  if (!snippet) return undefined
  const { table, field } = snippet.at
  if (table === 'contact') return t(`relationships.field.${field}`)
  const part = (Object.keys(parts) as (keyof typeof parts)[]).find((one) => one === table)
  return part && t(parts[part])
}
