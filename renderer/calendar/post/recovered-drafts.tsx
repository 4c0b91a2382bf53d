import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostWithVariants } from '../../../shared/calendar/calendar.ts'
import type { Draft } from '../../../shared/posts/draft.ts'
import { api } from '../../api.ts'
import { dropDraft } from '../../drafts.ts'
import { changePost, changeVariant } from './post-edits.ts'
import classes from './post-panel.module.css'

/** Text of this post that a crash left unsaved: shown once, to take back or to let go. */
export function RecoveredDrafts({ detail: { post, variants } }: { detail: PostWithVariants }) {
  const { t } = useTranslation()
  const [drafts, setDrafts] = useState<Draft[]>([])
  const ids = [post.id, ...variants.map(({ id }) => id)].join(' ')

  useEffect(() => {
    let isHere = true
    const isOurs = ({ tableName, recordId }: Draft) =>
      (tableName === 'post' || tableName === 'variant') && ids.split(' ').includes(recordId)
    // Without the list nothing is lost: the drafts stay in the file for the next time.
    api.draft.list().then(
      (all) => isHere && setDrafts(all.filter(isOurs)),
      () => {},
    )
    return () => {
      isHere = false
    }
  }, [ids])

  async function settle(draft: Draft, isTaken: boolean) {
    const { tableName, recordId, field, value } = draft
    if (isTaken) await (tableName === 'post' ? changePost : changeVariant)(recordId, { [field]: value })
    dropDraft({ tableName, recordId, field })
    setDrafts((now) => now.filter((one) => one !== draft))
  }

  return drafts.map((draft) => (
    <div key={`${draft.recordId} ${draft.field}`} className={classes.draft}>
      <p>{t('calendar.draft.found')}</p>
      <blockquote dir="auto">{draft.value}</blockquote>
      <Button size="xs" onClick={() => void settle(draft, true).catch(() => {})}>
        {t('calendar.draft.take')}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => void settle(draft, false).catch(() => {})}>
        {t('calendar.draft.drop')}
      </Button>
    </div>
  ))
}
