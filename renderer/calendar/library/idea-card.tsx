import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { IdeaCard, IdeaGrouping } from '../../../shared/library/library.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { PillarSwatch, pillarHue } from '../../parts/pillar-swatch.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useHold } from '../moving/held.ts'
import { useCalendar } from '../store.ts'
import { nameOf } from './idea-moves.ts'
import classes from './ideas.module.css'

interface IdeaCardProps {
  card: IdeaCard
  by: IdeaGrouping
  onOpen: (postId: string) => void
}

/** An idea on its board: what it is about, what kind it is, where it is to go out. */
export function IdeaCardButton({ card, by, onOpen }: IdeaCardProps) {
  const { t } = useTranslation()
  const { pillars, channels, tactics } = useCalendar((state) => state.choices)
  const isOpen = useCalendar((state) => state.detail?.post.id === card.id)
  const button = useRef<HTMLButtonElement>(null)
  const isHeld = useHold(button, { idea: { ...card, text: card.opening, note: '' } })
  const pillar = pillars.find(({ id }) => id === card.pillarId)
  const thread = tactics.find(({ id }) => id === card.tacticId)
  const kind = by === 'pillar' ? card.type && t(`calendar.types.${card.type}`) : pillar?.name
  const marks = channels.filter(({ id }) => card.channelIds.includes(id))
  return (
    <button
      ref={button}
      type="button"
      className={classes.card}
      style={{ ['--hue' as string]: pillar ? pillarHue(pillar.mark) : 'var(--rp-line-strong)' }}
      data-card={card.id}
      data-open={isOpen || undefined}
      data-held={isHeld || undefined}
      aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight Alt+ArrowUp Alt+ArrowDown"
      onClick={() => onOpen(card.id)}
    >
      <span className={classes.name} dir="auto">
        {card.state === 'idea' ? null : <StatusMark kind="postState" status={card.state} size={12} />}
        {nameOf(card)}
      </span>
      {kind || marks.length > 0 ? (
        <span className={classes.facts}>
          {by === 'type' && pillar ? <PillarSwatch mark={pillar.mark} size={10} /> : null}
          {kind ? (
            <span className={classes.kind} dir="auto">
              {kind}
            </span>
          ) : null}
          <span className={classes.marks}>
            {marks.map(({ id, network }) => (
              <NetworkMark key={id} network={network} size={14} />
            ))}
          </span>
        </span>
      ) : null}
      {thread ? (
        <span
          className={classes.thread}
          dir="auto"
          title={`${thread.goal} ▸ ${thread.objective} ▸ ${thread.title}`}
        >
          {thread.objective || thread.title}
        </span>
      ) : null}
    </button>
  )
}
