import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/day.ts'
import type { Id } from '../../../shared/record.ts'
import {
  mostOutside,
  type OutsideAsked,
  type OutsidePost,
  type OutsidePosts,
} from '../../../shared/review/outside-plan.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Section } from '../../ui/page/section.tsx'
import { setApart } from '../../ui/writing/wholes.ts'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import { useKnown } from '../../workspace.ts'
import classes from './outside-posts.module.css'

const tables = ['postResult', 'variant', 'channel', 'workspace'] as const

/** Posts that went out though no plan knew them, for a person to take in or to leave; nothing while there are none. */
export function OutsidePostsPart({ asked }: { asked: OutsideAsked }) {
  const { t } = useTranslation()
  const { value, error, again } = useRead(
    `outside ${JSON.stringify(asked)}`,
    () => api.review.listOutside(asked),
    tables,
  )
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  return value && value.count > 0 ? <Offer outside={value} /> : null
}

function Offer({ outside: { count, posts } }: { outside: OutsidePosts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const [ids, setIds] = useState<readonly Id[]>([])
  // What somebody else took in meanwhile is chosen no longer.
  const chosen = posts.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
  const told = { count: chosen.length, number: format.number(chosen.length) }
  const decide = async (did: 'taken' | 'left', call: (asked: { ids: Id[] }) => Promise<number>) => {
    await save(() => call({ ids: chosen }))
    setIds([])
    await showUndoable(t(`review.outside.${did}`, told))
  }
  return (
    <Section title={t('review.outside.title', { count, number: format.number(count) })}>
      {isReadOnly ? null : <p className={classes.why}>{t('review.outside.why')}</p>}
      {isReadOnly ? null : (
        <div className={classes.bar}>
          <Checkbox
            size="xs"
            label={t('review.outside.all')}
            checked={chosen.length === posts.length}
            indeterminate={chosen.length > 0 && chosen.length < posts.length}
            onChange={({ currentTarget }) => setIds(currentTarget.checked ? posts.map(({ id }) => id) : [])}
          />
          <Button
            size="xs"
            disabled={chosen.length === 0}
            onClick={() => void decide('taken', api.review.takeInOutside).catch(() => undefined)}
          >
            {t('review.outside.take')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            disabled={chosen.length === 0}
            onClick={() => void decide('left', api.review.leaveOutside).catch(() => undefined)}
          >
            {t('review.outside.leave')}
          </Button>
        </div>
      )}
      <Checkbox.Group value={chosen} onChange={setIds}>
        <ul className={classes.posts}>
          {posts.map((post) => (
            <li key={post.id}>
              {isReadOnly ? (
                <Told post={post} />
              ) : (
                <Checkbox
                  size="xs"
                  classNames={{ body: classes.choice }}
                  value={post.id}
                  label={<Told post={post} />}
                />
              )}
            </li>
          ))}
        </ul>
      </Checkbox.Group>
      {count > posts.length ? (
        <p className={classes.why}>{t('review.outside.newest', { number: format.number(mostOutside) })}</p>
      ) : null}
    </Section>
  )
}

function Told({ post: { network, handle, publishedAt, publishedFrom, text } }: { post: OutsidePost }) {
  const { t } = useTranslation()
  const format = useFormat()
  const zone = useKnown(({ workspace }) => workspace?.timeZone ?? 'UTC')
  const when =
    publishedFrom === 'day' ? format.day(dayOf(publishedAt, zone)) : format.moment(publishedAt, zone)
  return (
    <span className={classes.post}>
      <span className={classes.when}>{when}</span>
      <span className={classes.channel}>
        <NetworkMark network={network} size={14} /> <bdi>{handle}</bdi>
      </span>
      <span dir="auto" className={classes.text}>
        {setApart(text.replace(/\s+/g, ' ')) || t('review.outside.noText')}
      </span>
    </span>
  )
}
