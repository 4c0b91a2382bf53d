import { useTranslation } from 'react-i18next'
import type { PostWithVariants } from '../../../shared/calendar/calendar.ts'
import type { PostWorkflow } from '../../../shared/posts/workflow.ts'
import { RecordHistory } from '../../parts/record-history.tsx'
import { PostPart } from './post-part.tsx'
import { PostVersions } from './post-versions.tsx'

interface VersionsPartProps {
  detail: PostWithVariants
  /** Undefined until it is read. */
  workflow: PostWorkflow | undefined
}

/** How a post came to be what it is: what was agreed, and every change. */
export function VersionsPart({ detail, workflow }: VersionsPartProps) {
  const { t } = useTranslation()
  return (
    <PostPart
      name="versions"
      title={t('editor.parts.versions')}
      summary={workflow ? <Standing workflow={workflow} /> : null}
    >
      {workflow ? <PostVersions detail={detail} workflow={workflow} /> : null}
      <RecordHistory table="post" id={detail.post.id} />
    </PostPart>
  )
}

function Standing({ workflow: { versions, currentId } }: { workflow: PostWorkflow }) {
  const { t } = useTranslation()
  const last = Math.max(0, ...versions.map(({ number }) => number))
  if (last === 0) return null
  const current = versions.find(({ id }) => id === currentId)
  if (!current) return t('editor.parts.changedSince', { number: last })
  return `${t('workflow.version', { number: current.number })}, ${t('workflow.isNow')}`
}
