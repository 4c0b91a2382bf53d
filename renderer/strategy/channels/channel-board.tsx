import { useDirection } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleOff, IconEar, IconTag } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { sheetOf } from '../../../shared/strategy/network-sheet.ts'
import { handleOf } from '../../../shared/strategy/networks.ts'
import { type Channel, type ChannelDecision, channelDecisions } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useCopyTable } from '../../copy-table.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { useColumnDrop, useListDrag } from '../../ui/input/use-list-drag.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { removeRow } from '../row-edits.ts'
import { changeRecord, moveRecord } from '../store.ts'
import type { ChannelsProps } from './channel-looks.ts'
import classes from './channels.module.css'
import { FitWords } from './fit-words.tsx'

const decisionMarks = {
  active: IconCircleCheckFilled,
  listen: IconEar,
  claim: IconTag,
  notHere: IconCircleOff,
} as const

/** The channels by decision. A channel is dragged to another decision, or sent there with Shift and an arrow. */
export function ChannelBoard({ view, shownId, onDetails }: ChannelsProps) {
  const { t } = useTranslation()
  const { dir } = useDirection()
  const networkName = useNetworkName()
  const isReadOnly = useReadOnly()
  const board = useRef<HTMLDivElement>(null)
  const [focusId, setFocusId] = useState<string>()
  /** True while the keyboard stands on a card, also on one that is on its way to another column. */
  const isHeld = useRef(false)
  const columns = channelDecisions.map((decision) => ({
    decision,
    rows: view.channels.filter((channel) => channel.decision === decision),
  }))
  const stopId =
    view.channels.find(({ id }) => id === focusId)?.id ?? columns.flatMap(({ rows }) => rows)[0]?.id
  const nameOf = (channel: Channel) => `${networkName(channel.network)} ${handleOf(channel)}`.trim()
  useCopyTable(
    t('glossary.strategy'),
    useCallback(() => {
      const heads = ['glossary.channel', 'strategy.channel.decision', 'glossary.responsible']
      const others = ['strategy.channel.postsPerWeek', 'strategy.channel.reason']
      return [
        [...heads, ...others].map((key) => t(key)),
        ...view.channels.map((channel) => [
          `${t(`glossary.networkName.${channel.network}`)} ${handleOf(channel)}`.trim(),
          t(`strategy.decision.${channel.decision}`),
          channel.responsible,
          channel.postsPerWeek ?? '',
          channel.reason,
        ]),
      ]
    }, [t, view.channels]),
  )

  function focus(id: string | undefined) {
    if (!id) return
    setFocusId(id)
    requestAnimationFrame(() => board.current?.querySelector<HTMLElement>(`[data-line="${id}"]`)?.focus())
  }

  async function decide(id: string, decision: ChannelDecision) {
    const channel = view.channels.find((one) => one.id === id)
    if (!channel || channel.decision === decision) return
    await changeRecord({ table: 'channel', id, patch: { decision } })
    announce(
      t('strategy.channel.decided', {
        channel: nameOf(channel),
        decision: t(`strategy.decision.${decision}`),
      }),
    )
  }

  async function place(rows: Channel[], id: string, index: number) {
    const others = rows.filter((row) => row.id !== id)
    const to = Math.max(0, Math.min(others.length, index))
    const row = rows.find((one) => one.id === id)
    if (!row || rows[to]?.id === id) return
    await moveRecord({ table: 'channel', id, parentId: null, beforeId: others[to]?.id ?? null })
    announce(t('app.movedTo', { title: nameOf(row), place: to + 1, of: rows.length }))
  }

  function drop(onto: Channel, draggedId: string, side: 'before' | 'after') {
    const rows = columns.find(({ decision }) => decision === onto.decision)?.rows ?? []
    const from = rows.findIndex(({ id }) => id === draggedId)
    if (from < 0) return void decide(draggedId, onto.decision).catch(() => {})
    const at = rows.indexOf(onto) + (side === 'before' ? 0 : 1)
    void place(rows, draggedId, from < at ? at - 1 : at).catch(() => {})
  }

  /** Sideways between decisions: the next one that holds a channel, at the same height or its last. */
  function goAside(column: number, step: number, at: number) {
    for (let next = column + step; columns[next]; next += step) {
      const { rows } = columns[next] as (typeof columns)[number]
      if (rows.length > 0) return focus((rows[at] ?? rows.at(-1))?.id)
    }
  }

  function actOf({ key, altKey, shiftKey }: KeyboardEvent, id: string): (() => void) | undefined {
    const column = columns.findIndex(({ rows }) => rows.some((row) => row.id === id))
    const { rows } = columns[column] ?? { rows: [] }
    const at = rows.findIndex((row) => row.id === id)
    const row = rows[at]
    if (!row) return undefined
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    const ahead = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const aside = key === ahead ? 1 : key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0
    if (isReadOnly && (altKey || shiftKey || key === 'Delete' || key === 'Backspace')) return undefined
    if (step && altKey)
      return () =>
        void place(rows, id, at + step).then(
          () => focus(id),
          () => {},
        )
    if (step) return () => focus(rows[at + step]?.id)
    if (altKey) return undefined
    const decision = channelDecisions[column + aside]
    if (aside && shiftKey) return () => decision && void decide(id, decision).catch(() => {})
    if (aside) return () => goAside(column, aside, at)
    if (key === 'Home') return () => focus(rows[0]?.id)
    if (key === 'End') return () => focus(rows.at(-1)?.id)
    if (key === 'Enter' || key === ' ') return () => onDetails(id)
    if (key === 'Delete' || key === 'Backspace') {
      return () => {
        focus((rows[at + 1] ?? rows[at - 1] ?? view.channels.find((one) => one.id !== id))?.id)
        void removeRow('channel', id, nameOf(row)).catch(() => {})
      }
    }
    return undefined
  }

  function keys(event: KeyboardEvent) {
    const id = (event.target as HTMLElement).getAttribute('data-line')
    if (!id || event.ctrlKey || event.metaKey) return
    const act = actOf(event, id)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div className={classes.boardFrame}>
      <div ref={board} className={classes.board}>
        {columns.map(({ decision, rows }) => (
          <Column
            key={decision}
            decision={decision}
            count={rows.length}
            onDropped={(id) => decide(id, decision)}
            onKeyDown={keys}
          >
            {rows.map((channel) => (
              <Card
                key={channel.id}
                channel={channel}
                view={view}
                isStop={channel.id === stopId}
                isShown={channel.id === shownId}
                isHeld={channel.id === stopId && isHeld.current}
                onFocus={() => {
                  isHeld.current = true
                  setFocusId(channel.id)
                }}
                onBlur={(card) =>
                  queueMicrotask(() => {
                    if (card.isConnected) isHeld.current = false
                  })
                }
                onOpen={() => onDetails(channel.id)}
                onDropped={(id, side) => drop(channel, id, side)}
              />
            ))}
          </Column>
        ))}
      </div>
    </div>
  )
}

interface ColumnProps {
  decision: ChannelDecision
  count: number
  onDropped: (id: string) => Promise<void>
  onKeyDown: (event: KeyboardEvent) => void
  children: React.ReactNode
}

function Column({ decision, count, onDropped, onKeyDown, children }: ColumnProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const column = useRef<HTMLElement>(null)
  const isOver = useColumnDrop(column, {
    list: 'channel',
    onDropped: (id) => void onDropped(id).catch(() => {}),
  })
  const Mark = decisionMarks[decision]
  const name = t(`strategy.decision.${decision}`)
  return (
    <section ref={column} className={classes.column} data-decision={decision} data-over={isOver || undefined}>
      <h2 className={classes.columnHead}>
        <Mark size={14} stroke={1.5} aria-hidden />
        {name}
        <span className={classes.count}>{format.number(count)}</span>
      </h2>
      {count === 0 ? (
        <p className={classes.nobody}>{t(`strategy.channel.hint.${decision}`)}</p>
      ) : (
        <div role="listbox" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}>
          {children}
        </div>
      )}
    </section>
  )
}

interface CardProps {
  channel: Channel
  view: StrategyView
  isStop: boolean
  isShown: boolean
  /** Takes the focus as it appears. */
  isHeld: boolean
  onFocus: () => void
  onBlur: (card: HTMLElement) => void
  onOpen: () => void
  onDropped: (draggedId: string, side: 'before' | 'after') => void
}

function Card({ channel, view, isStop, isShown, isHeld, onFocus, onBlur, onOpen, onDropped }: CardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const card = useRef<HTMLDivElement>(null)
  const { id, network, handle, decision, reason, responsible, postsPerWeek } = channel
  const wantsFocus = useRef(isHeld)
  useEffect(() => {
    if (wantsFocus.current && document.activeElement === document.body) card.current?.focus()
  }, [])
  const edge = useListDrag(card, { list: 'channel', id, onDropped })
  const rhythm =
    decision === 'active' && postsPerWeek !== null
      ? t('strategy.channel.perWeek', { count: postsPerWeek, number: format.number(postsPerWeek, 1) })
      : ''
  return (
    <div
      ref={card}
      role="option"
      className={classes.card}
      data-line={id}
      data-landing={edge}
      aria-selected={isShown}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onBlur={(event) => onBlur(event.currentTarget)}
      onClick={onOpen}
      onKeyDown={undefined}
    >
      <span className={classes.cardName}>
        <NetworkMark network={network} isSilent />
        <span>{networkName(network)}</span>
      </span>
      {handle ? (
        <bdi dir="ltr" className={classes.handle}>
          {handleOf(channel)}
        </bdi>
      ) : null}
      {reason ? (
        <span className={classes.reason} dir="auto">
          {plainText(reason)}
        </span>
      ) : null}
      <span className={classes.cardFacts}>
        {responsible ? <bdi>{responsible}</bdi> : null}
        {rhythm ? <span>{rhythm}</span> : null}
        <FitWords sheet={sheetOf(view.networkSheets, network)} />
      </span>
    </div>
  )
}
