import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Variant } from '../../../shared/calendar/calendar.ts'
import type { Outgoing } from '../../../shared/calendar/outgoing.ts'
import type { UsedMedia } from '../../../shared/media/media.ts'
import { type PreviewRule, previewRules, shownText } from '../../../shared/posts/preview.ts'
import { handleOf, type Stretch, type TextRule } from '../../../shared/strategy/networks.ts'
import type { Channel } from '../../../shared/strategy/strategy.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { Files } from './files.tsx'
import classes from './preview.module.css'

interface FrameProps {
  title: string
  channel: Channel
  rule: TextRule
  place: Pick<Variant, 'day' | 'time'>
  out: Outgoing
  files: readonly UsedMedia[]
  scheme: 'light' | 'dark'
}

/** The order in which a shape shows its parts; a film that fills the screen has its words over it. */
const orders = {
  card: ['who', 'text', 'files', 'acts'],
  picture: ['who', 'files', 'acts', 'text'],
  watch: ['files', 'title', 'who', 'acts', 'text'],
  pin: ['files', 'title', 'text', 'who'],
  bubble: ['files', 'text'],
  page: ['who', 'title', 'files', 'text'],
} as const

/** One network's shape, drawn in greys. */
export function Frame({ title, channel, rule, place, out, files, scheme }: FrameProps) {
  const { t } = useTranslation()
  const look = previewRules[channel.network]
  const name = useNetworkName()(channel.network)
  const parts = {
    who: <Who key="who" channel={channel} place={place} />,
    text: <Text key="text" text={out.text} look={look} rule={rule} />,
    files: <Files key="files" files={files} look={look} />,
    acts: <Acts key="acts" />,
    title: title ? (
      <p key="title" className={classes.title} dir="auto">
        {title}
      </p>
    ) : null,
  }
  return (
    <article
      className={classes.frame}
      data-scheme={scheme}
      data-shape={look.shape}
      aria-label={t('editor.preview.of', { name })}
    >
      {look.shape === 'reel' ? (
        <div className={classes.reel}>
          {parts.files}
          <div className={classes.over}>
            {parts.who}
            {parts.text}
          </div>
        </div>
      ) : (
        orders[look.shape].map((part) => parts[part])
      )}
      {out.firstComment ? (
        <section className={classes.comment} aria-label={t('editor.comment.title')}>
          <span className={classes.face} aria-hidden />
          <div>
            <bdi className={classes.handle}>{handleOf(channel) || name}</bdi>
            <Stretches stretches={shownText(out.firstComment, look, { visible: null }).whole} />
          </div>
        </section>
      ) : null}
    </article>
  )
}

function Who({ channel, place }: Pick<FrameProps, 'channel' | 'place'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { day, time } = place
  return (
    <div className={classes.who}>
      <span className={classes.face} aria-hidden />
      <div className={classes.names}>
        <bdi className={classes.handle}>{handleOf(channel) || networkName(channel.network)}</bdi>
        <span className={classes.when}>
          {day ? format.day(day, 'short') : t('calendar.noDay')}
          {time ? (
            <>
              {', '}
              <bdi>{format.time(time)}</bdi>
            </>
          ) : null}
        </span>
      </div>
    </div>
  )
}

/** Where people react: that there is such a row, and nothing of how anybody's looks. */
function Acts() {
  return (
    <div className={classes.acts} aria-hidden>
      <i />
      <i />
      <i />
    </div>
  )
}

function Text({ text, look, rule }: { text: string; look: PreviewRule; rule: TextRule }) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const { whole, start } = shownText(text, look, rule)
  if (whole.length === 0) return <p className={classes.empty}>{t('workflow.noText')}</p>
  return (
    <div className={classes.text}>
      <Stretches stretches={start && !isWhole ? start : whole} />
      {start ? (
        <button
          type="button"
          className={classes.fold}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t('editor.preview.less') : t('editor.preview.more')}
        </button>
      ) : null}
    </div>
  )
}

function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <span className={classes.words}>
      {stretches.map(({ kind, text }, place) => {
        // Stretches have no name of their own; they never change places.
        const key = place
        return kind === 'plain' ? (
          <span key={key}>{text}</span>
        ) : (
          <bdi key={key} className={classes.marked} data-kind={kind}>
            {text}
          </bdi>
        )
      })}
    </span>
  )
}
