import { Button, Checkbox } from '@mantine/core'
import { Fragment, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import type { ThreadItem } from '../../../shared/strategy/thread.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { go } from '../../place.ts'
import { useRowsInSight } from '../../ui/page/rows-in-sight.ts'
import classes from './thread.module.css'

interface ThreadListProps {
  label: string
  items: ThreadItem[]
  /** Where an item is shown. */
  onOpen: (item: ThreadItem) => void
  /** How many there are in all; the rest is read when it is asked for. */
  total?: number
  onMore?: () => void
  /** With these, several can be chosen. */
  chosen?: ReadonlySet<Id>
  onChoose?: (ids: readonly Id[], isChosen: boolean) => void
}

const heights = { item: 32 }

/** Posts, contacts or campaigns by name, each leading to where it lives; only those in sight are drawn. */
export function ThreadList(props: ThreadListProps) {
  const { label, items, onOpen, total = items.length, onMore, chosen, onChoose } = props
  const { t } = useTranslation()
  const format = useFormat()
  const list = useRef<HTMLUListElement>(null)
  const rows = items.map((item) => ({ ...item, kind: 'item' as const }))
  const { drawn, gapAfter } = useRowsInSight({ list, rows, heights })
  const left = Math.min(100, total - items.length)
  return (
    <>
      {chosen && onChoose && items.length > 1 ? (
        <Checkbox
          className={classes.all}
          label={t('strategy.thread.chooseAll')}
          checked={chosen.size > 0 && items.every(({ id }) => chosen.has(id))}
          indeterminate={chosen.size > 0 && !items.every(({ id }) => chosen.has(id))}
          onChange={({ currentTarget }) =>
            onChoose(
              items.map(({ id }) => id),
              currentTarget.checked,
            )
          }
        />
      ) : null}
      <ul ref={list} className={classes.list} aria-label={label}>
        {drawn.map(({ row, gap }) => (
          <Fragment key={row.id}>
            {gap > 0 ? <li aria-hidden="true" style={{ blockSize: gap }} /> : null}
            <Item item={row} onOpen={onOpen}>
              {chosen && onChoose ? (
                <Checkbox
                  aria-label={row.title || t('strategy.list.unnamed')}
                  checked={chosen.has(row.id)}
                  onChange={({ currentTarget }) => onChoose([row.id], currentTarget.checked)}
                />
              ) : null}
            </Item>
          </Fragment>
        ))}
        {gapAfter > 0 ? <li aria-hidden="true" style={{ blockSize: gapAfter }} /> : null}
      </ul>
      {left > 0 && onMore ? (
        <Button size="xs" variant="subtle" onClick={onMore}>
          {t('strategy.thread.more', { count: left, number: format.number(left) })}
        </Button>
      ) : null}
    </>
  )
}

interface ItemProps {
  item: ThreadItem
  onOpen: (item: ThreadItem) => void
  children: ReactNode
}

function Item({ item, onOpen, children }: ItemProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, state, day } = item
  return (
    <li className={classes.item} data-kind="item">
      {children}
      <button type="button" className={classes.open} onClick={() => onOpen(item)}>
        {state ? <StatusMark kind="postState" status={state} /> : null}
        <span className={classes.text} dir="auto">
          {title || t('strategy.list.unnamed')}
        </span>
        {state ? (
          <span className={classes.day}>{day ? format.day(day) : t('strategy.thread.noDay')}</span>
        ) : null}
      </button>
    </li>
  )
}

export function openPost({ id, day }: ThreadItem): void {
  go({ screen: 'calendar', record: id, view: day ? { day } : undefined })
}

export function openContact({ id }: ThreadItem): void {
  go({ screen: 'relationships', record: id })
}
