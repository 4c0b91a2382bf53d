import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { experimentTables, tiePost } from '../../parts/experiments.ts'
import { ManyField } from '../../parts/many-field.tsx'
import { useRead } from '../../use-read.ts'

/** Which experiments a post tries; not asked while there is none to try. */
export function PostExperiments({ postId }: { postId: Id }) {
  const { t } = useTranslation()
  const { value } = useRead(
    `experiments of ${postId}`,
    () => Promise.all([api.experiments.list(), api.experiments.listOfPost(postId)]),
    experimentTables,
  )
  if (!value) return null
  const [all, tied] = value
  const open = all.filter((one) => one.outcome === null || tied.includes(one.id))
  if (open.length === 0) return null
  async function change(next: readonly Id[]) {
    for (const { id } of open)
      if (next.includes(id) !== tied.includes(id)) await tiePost(id, postId, next.includes(id))
  }
  return (
    <ManyField
      label={t('glossary.experiment')}
      hint={t('experiments.hint.post')}
      value={tied}
      options={open.map(({ id, title }) => ({ value: id, label: title || t('experiments.untitled') }))}
      onSave={change}
    />
  )
}
