import { useTranslation } from 'react-i18next'
import { longestLink, readLink } from '../../../shared/text/link.ts'
import type { KeepsDraft } from '../../drafts.ts'
import { CheckedLine } from './checked-line.tsx'

interface LinkEditProps {
  label: string
  id?: string
  value: string
  placeholder: string
  onDraft: KeepsDraft
  onSave: (link: string) => Promise<unknown>
}

/** A link of a post; it is kept as it goes out. */
export function LinkEdit({ value, onSave, ...look }: LinkEditProps) {
  const { t } = useTranslation()
  const refuse = (text: string) => {
    const read = readLink(text)
    return 'problem' in read ? t(`editor.link.problem.${read.problem}`) : undefined
  }
  async function write(text: string): Promise<void> {
    const read = readLink(text)
    if ('link' in read && read.link !== value) await onSave(read.link)
  }
  return (
    <CheckedLine
      {...look}
      value={value}
      // What says how to open it may be added.
      limit={longestLink - 'https://'.length}
      refuse={refuse}
      onSave={write}
    />
  )
}
