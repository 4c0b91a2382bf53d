import { useTranslation } from 'react-i18next'
import type { PostWithVariants } from '../../../shared/calendar/calendar.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Section } from '../../ui/page/section.tsx'
import { PostMedia } from '../media/post-media.tsx'
import { useCalendar } from '../store.ts'
import classes from './workflow.module.css'

/** A post for who reads and changes nothing: its words, where they go out and when, and where it belongs. */
export function PostReading({ detail }: { detail: PostWithVariants }) {
  const { post, variants, media } = detail
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { channels, pillars, tactics, campaigns, audiences } = useCalendar((state) => state.choices)
  const facts = [
    ['editor.link.title', post.link],
    ['glossary.tactic', tactics.find(({ id }) => id === post.tacticId)?.title],
    ['glossary.pillar', pillars.find(({ id }) => id === post.pillarId)?.name],
    ['calendar.type', post.type ? t(`calendar.types.${post.type}`) : undefined],
    ['glossary.campaign', campaigns.find(({ id }) => id === post.campaignId)?.name],
    ['glossary.audience', audiences.find(({ id }) => id === post.audienceId)?.name],
    ['glossary.responsible', post.responsible],
    ['calendar.note', post.note],
  ] as const
  return (
    <>
      <p className={classes.reading} dir="auto">
        {post.text || t('workflow.noText')}
      </p>
      {media.length > 0 ? <PostMedia detail={detail} /> : null}
      <Section title={t('calendar.channels')} aside={variants.length || null}>
        {variants.map(({ id, channelId, day, time, delivery, text, firstComment, link }) => {
          const channel = channels.find((one) => one.id === channelId)
          return (
            <div key={id} className={classes.version}>
              <div className={classes.versionHead}>
                {channel ? <NetworkMark network={channel.network} /> : null}
                <bdi className={classes.grow}>
                  {channel ? channel.handle || networkName(channel.network) : t('calendar.openChannel')}
                </bdi>
                <span>{day ? format.day(day, 'weekday') : t('calendar.noDay')}</span>
                <span>{time ? format.time(time) : t('calendar.noTime')}</span>
                {post.state === 'idea' ? null : <StatusMark kind="delivery" status={delivery} />}
              </div>
              {text === null ? null : (
                <p className={classes.reading} dir="auto">
                  {text}
                </p>
              )}
              {link ? (
                <FieldRow label={t('editor.link.title')}>
                  <bdi dir="ltr" className={classes.fact}>
                    {link}
                  </bdi>
                </FieldRow>
              ) : null}
              {firstComment ? (
                <FieldRow label={t('editor.comment.title')} isTall>
                  <p className={classes.reading} dir="auto">
                    {firstComment}
                  </p>
                </FieldRow>
              ) : null}
            </div>
          )
        })}
      </Section>
      <Section title={t('calendar.belongs')}>
        {facts.map(([label, value]) =>
          value ? (
            <FieldRow key={label} label={t(label)}>
              <span className={classes.fact} dir="auto">
                {value}
              </span>
            </FieldRow>
          ) : null,
        )}
      </Section>
    </>
  )
}
