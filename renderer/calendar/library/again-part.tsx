import { useTranslation } from 'react-i18next'
import type { EvergreenRow } from '../../../shared/posts/evergreen.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { useRead } from '../../use-read.ts'
import { PostPart } from '../post/post-part.tsx'
import { PostPieces } from './pieces.tsx'
import { PostEvergreen } from './post-evergreen.tsx'

const tables = ['origin', 'evergreen', 'post', 'variant', 'slot', 'channel', 'workspace']

/** What more there is in a post: what it was made from and what is made from it, and whether it comes again. */
export function AgainPart({ postId }: { postId: Id }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { value } = useRead(
    `again ${postId}`,
    () => Promise.all([api.library.readPieces(postId), api.library.findEvergreen(postId)]),
    tables,
  )
  if (!value) return null
  const [tree, evergreen] = value
  const pieces = tree.length - 1
  const sayStanding = ({ standing, dueDay }: EvergreenRow) =>
    `${t('library.again.evergreen')}: ${t(`library.again.is.${standing}`, { day: dueDay ? format.day(dueDay, 'short') : '' })}`
  const summary = [
    pieces > 0 ? t('editor.parts.pieces', { count: pieces, number: format.number(pieces) }) : '',
    evergreen ? sayStanding(evergreen) : '',
  ]
  return (
    <PostPart name="again" title={t('editor.parts.again')} summary={summary.filter(Boolean).join(' · ')}>
      <PostPieces postId={postId} tree={tree} />
      <PostEvergreen postId={postId} row={evergreen} />
    </PostPart>
  )
}
