import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReplyMonth } from '../../../shared/replies/mention-month.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { spanOf } from '../../parts/reply-clock.tsx'
import { go } from '../../place.ts'
import { Facts } from '../../ui/page/facts.tsx'
import { Section } from '../../ui/page/section.tsx'
import classes from './replies-part.module.css'

/** How mentions of the month were answered, all of it from what was logged by hand. */
export function RepliesPart({ replies }: { replies: ReplyMonth | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (replies === null) return null
  const { logged, open, times, late, lateCount, untrained, keywords, voices } = replies
  const took = (minutes: number | null) => (minutes === null ? missing : spanOf(minutes, format))
  const spoken = voices.reduce((sum, { count }) => sum + count, 0)
  return (
    <Section
      title={t('review.replies.title')}
      aside={
        logged > 0
          ? `${t('review.replies.logged', { count: logged, number: format.number(logged) })} · ${t('review.replies.byHand')}`
          : undefined
      }
    >
      {logged === 0 && spoken === 0 ? <p className={classes.none}>{t('review.replies.none')}</p> : null}
      {logged > 0 ? (
        <Facts
          facts={(['median', 'p90'] as const).map((one) => ({
            name: t(`review.replies.${one}`),
            value: took(times[one]),
            beside: t('review.replies.of', { count: times.n, number: format.number(times.n) }),
          }))}
        />
      ) : null}
      {open > 0 ? (
        <p className={classes.none}>
          {t('review.replies.stillOpen', { count: open, number: format.number(open) })}
        </p>
      ) : null}
      <Notes title={t('review.replies.late')} lines={late} count={lateCount} />
      <Notes title={t('review.replies.untrained')} lines={untrained} count={untrained.length} />
      {keywords.length > 0 ? (
        <Counts
          title={t('review.replies.keywords')}
          rows={keywords.map(({ title, count }) => ({ name: title, told: format.number(count) }))}
        />
      ) : null}
      {spoken > 0 ? (
        <Counts
          title={t('review.replies.voices')}
          rows={voices.map(({ name, count }) => ({
            name: name ?? t('review.replies.us'),
            told: t('review.replies.share', {
              share: format.percent(count / spoken, 0),
              number: format.number(spoken),
            }),
          }))}
        />
      ) : null}
    </Section>
  )
}

interface NotesProps {
  title: string
  lines: ReplyMonth['late']
  count: number
}

function Notes({ title, lines, count }: NotesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (count === 0) return null
  return (
    <>
      <h3 className={classes.head}>
        {title} <span>{format.number(count)}</span>
      </h3>
      <ul className={classes.notes}>
        {lines.map(({ id, name, at, settledAt, answeredBy }) => (
          <li key={id}>
            <UnstyledButton className={classes.note} onClick={() => go({ screen: 'replies', record: id })}>
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
              <span className={classes.title} dir="auto">
                {name}
              </span>
              <span>{format.moment(at)}</span>
              <span className={classes.why}>
                {settledAt ? format.moment(settledAt) : t('review.replies.notYet')}{' '}
                {answeredBy ? <bdi>{answeredBy}</bdi> : null}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Names with what was counted of each; the heading says that hands counted it. */
function Counts({ title, rows }: { title: string; rows: { name: string; told: string }[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h3 className={classes.head}>
        {title} <span>{t('review.replies.byHand')}</span>
      </h3>
      <dl className={classes.counts}>
        {rows.map(({ name, told }) => (
          <div key={name}>
            <dt dir="auto">{name}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
