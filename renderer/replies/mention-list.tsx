import { UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MentionRow, MentionList as Mentions } from '../../shared/mention.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { ReplyClock } from '../parts/reply-clock.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import classes from './replies.module.css'
import { openMention, useReplies } from './store.ts'

/** One mention a line, walked by the arrow keys; Enter opens it beside the list. */
export function MentionList({ list, openId }: { list: Mentions; openId: string | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const lines = useRef<HTMLUListElement>(null)

  function keys(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = [...(lines.current?.querySelectorAll<HTMLElement>('[data-mention]') ?? [])]
    const next = buttons[buttons.indexOf(event.target as HTMLElement) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <>
      <ul ref={lines} className={classes.list} aria-label={t('replies.list')} onKeyDown={keys}>
        {list.rows.map((row) => (
          <Line key={row.id} row={row} isOpen={row.id === openId} />
        ))}
      </ul>
      {list.found > list.rows.length ? (
        <p className={classes.quiet}>
          {t('replies.more', {
            shown: format.number(list.rows.length),
            found: format.number(list.found),
          })}
        </p>
      ) : null}
    </>
  )
}

function Line({ row, isOpen }: { row: MentionRow; isOpen: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useReplies((state) => state.now)
  const { id, kind, state, at, dueAt, settledAt, network, handle, priority, responsible } = row
  return (
    <li>
      <UnstyledButton
        className={classes.line}
        data-mention={id}
        data-settled={settledAt !== null || undefined}
        aria-current={isOpen || undefined}
        onClick={() => openMention(id)}
      >
        <span className={classes.clock}>
          {settledAt === null ? (
            <ReplyClock at={at} dueAt={dueAt} now={now} />
          ) : (
            <StatusMark kind="mentionState" status={state} withLabel />
          )}
        </span>
        <span className={classes.words}>
          <span className={classes.said} dir="auto">
            {row.text || '–'}
          </span>
          <span className={classes.facts}>
            <span>{t(`glossary.mentionKind.${kind}`)}</span>
            <span>
              <bdi>{row.contact || row.author || t('replies.nobody')}</bdi>
            </span>
            {network ? (
              <span className={classes.where}>
                <NetworkMark network={network} size={14} />
                <bdi>{handle}</bdi>
              </span>
            ) : null}
            <time dateTime={at}>{format.moment(at)}</time>
          </span>
        </span>
        <span className={classes.ends}>
          {state === 'waiting' ? <StatusMark kind="mentionState" status="waiting" withLabel /> : null}
          {priority === 'high' ? <StatusMark kind="priority" status="high" withLabel /> : null}
          <bdi className={classes.person}>{responsible}</bdi>
        </span>
      </UnstyledButton>
    </li>
  )
}
