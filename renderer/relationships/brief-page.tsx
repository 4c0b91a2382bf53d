import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { BriefBody, type BriefLook } from '../parts/brief.tsx'
import { explain } from '../parts/explain.ts'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { go } from '../place.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { Page } from '../ui/page/page.tsx'
import { useRead } from '../use-read.ts'
import classes from './brief-page.module.css'
import { closeBrief } from './store.ts'

const watched = [
  'contact',
  'contactPhoto',
  'touchpoint',
  'task',
  'handle',
  'contactAddress',
  'contactTie',
  'contactJob',
  'post',
  'variant',
]

/** What to have read before a call, on one page, with the way to paper. */
export function BriefPage({ id }: { id: Id }) {
  const { t } = useTranslation()
  const { value: brief, error, again } = useRead(id, () => api.relationships.brief({ id }), watched)
  return (
    <Page
      title={t('exports.sheet.brief')}
      aside={<PrintSheet kind="brief" id={id} />}
      actions={
        <Button
          leftSection={<IconArrowLeft className="points" size={16} stroke={1.5} aria-hidden />}
          onClick={closeBrief}
        >
          {t('brief.back')}
        </Button>
      }
    >
      {error ? (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      ) : null}
      {!brief && !error ? <Loading /> : null}
      {brief ? (
        <article className={classes.brief}>
          <BriefBody
            brief={brief}
            look={classes as BriefLook}
            cut={(text) => text}
            post={(post) => (
              <button
                type="button"
                className={classes.link}
                onClick={() =>
                  go({ screen: 'calendar', record: post.id, ...(post.day && { view: { day: post.day } }) })
                }
              >
                <bdi>{post.title || t('calendar.untitled')}</bdi>
              </button>
            )}
          />
        </article>
      ) : null}
    </Page>
  )
}
