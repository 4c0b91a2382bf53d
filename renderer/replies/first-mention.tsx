import { Button } from '@mantine/core'
import { IconMessage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import classes from './replies.module.css'
import { openMention, startMention, useReplies } from './store.ts'

/** Nothing was logged yet: why to begin, and one example that can be taken in. */
export function FirstMention() {
  const { t } = useTranslation()
  const text = t('replies.example.text')
  const author = t('replies.example.author')
  const takeIn = async () => {
    const { id } = await save(() =>
      api.replies.add({
        ...{ kind: 'question', text, author, at: new Date().toISOString(), link: '', sentiment: null },
        ...{ channelId: null, postId: null, contactId: null, competitorId: null, keywordId: null },
        ...{ priority: null, responsible: useReplies.getState().desk?.plan.responsible ?? '' },
      }),
    )
    openMention(id)
  }
  return (
    <EmptyState
      title={t('replies.emptyTitle')}
      why={t('replies.emptyWhy')}
      action={
        <Button variant="filled" onClick={startMention}>
          {t('replies.log')}
        </Button>
      }
      exampleLabel={t('replies.example.label')}
      example={
        <div className={classes.example}>
          <IconMessage size={16} stroke={1.5} aria-hidden />
          <span className={classes.exampleName}>{author}</span>
          <span className={classes.soft}>{t('glossary.mentionKind.question')}</span>
          <p className={classes.exampleText}>{text}</p>
          <Button size="xs" onClick={() => void takeIn().catch(() => {})}>
            {t('replies.example.take')}
          </Button>
        </div>
      }
    />
  )
}
