import { UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MentionRow, MentionList as Mentions } from '../../shared/replies/mention.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { ReplyClock } from '../parts/reply-clock.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { setApart } from '../ui/writing/wholes.ts'
import classes from './replies.module.css'
import { loadMore, openMention, useReplies } from './store.ts'

/** One mention a line, walked by the arrow keys; Enter opens it beside the list. */
export function MentionList({ list, openId }: { list: Mentions; openId: string | undefined }) {
  const { t } = useTranslation()
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
      {list.found > list.rows.length ? <More list={list} /> : null}
    </>
  )
}

/** The end of what was read so far; in sight, it reads on. */
function More({ list: { rows, found } }: { list: Mentions }) {
  const { t } = useTranslation()
  const format = useFormat()
  const end = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an end that is still in sight after reading on is watched anew.
  useEffect(() => {
    if (!end.current) return
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && loadMore(), {
      rootMargin: '600px',
    })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [rows.length])
  return (
    <p ref={end} className={classes.quiet} role="status">
      {t('replies.more', { shown: format.number(rows.length), found: format.number(found) })}
    </p>
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
            {setApart(row.text) || '–'}
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
