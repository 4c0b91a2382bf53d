import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactFilter, ContactRow } from '../../shared/relationships.ts'
import { useFormat } from '../parts/format.ts'
import { setView, usePlace } from '../place.ts'
import { useKeptScroll } from '../ui/page/kept-scroll.ts'
import { mayWriteHere } from '../workspace.ts'
import { type ColumnName, columns, columnsThatFit, templateOf } from './columns.ts'
import { ContactLine, type RowWords } from './contact-line.tsx'
import classes from './list.module.css'
import { choose, openContact, removeContacts, toggleChosen, useRelationships } from './store.ts'
import { useTypeName } from './type-name.ts'

const rowHeight = 36

/** A table whose rows are chosen and opened by key; the focus stays on the whole of it. */
const grid = { role: 'grid', tabIndex: 0, 'aria-multiselectable': true }

/** The list: only the lines in view are drawn, so that ten thousand scroll like ten. */
export function ContactTable({ rows, filter }: { rows: readonly ContactRow[]; filter: ContactFilter }) {
  const { t } = useTranslation()
  const { record } = usePlace()
  const cursorId = useRelationships((state) => state.cursorId)
  const chosen = useRelationships((state) => state.chosen)
  const words = useRowWords()
  const table = useRef<HTMLTableElement>(null)
  const shown = useColumns(table)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => table.current,
    estimateSize: () => rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 12,
  })
  useKeptScroll(table, 'list')
  const cursor = rows.findIndex(({ id }) => id === cursorId)
  const lines = virtual.getVirtualItems()
  const isCursorDrawn = lines.some(({ index }) => index === cursor)

  function moveTo(index: number, isChoosing: boolean) {
    const to = Math.max(0, Math.min(rows.length - 1, index))
    const row = rows[to]
    if (!row) return
    useRelationships.setState({ cursorId: row.id })
    virtual.scrollToIndex(to)
    if (isChoosing)
      choose([...chosen, ...rows.slice(Math.min(cursor, to), Math.max(cursor, to) + 1).map(({ id }) => id)])
  }

  function keys(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.altKey) return
    const page = Math.max(1, Math.floor((table.current?.clientHeight ?? 0) / rowHeight) - 2)
    const row = rows[cursor]
    const moves: Record<string, number> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + page,
      PageUp: cursor - page,
      Home: 0,
      End: rows.length - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) moveTo(to, event.shiftKey)
    else if (event.key === 'Enter' && row) openContact(row.id)
    else if (event.key === ' ' && row) toggleChosen(row.id)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) choose(rows.map(({ id }) => id))
    else if (event.key === 'Escape' && chosen.size > 0) choose([])
    else if (event.key === 'Delete' && mayWriteHere() && (chosen.size > 0 || row)) {
      removeContacts(chosen.size > 0 ? [...chosen] : row ? [row.id] : []).catch(() => {})
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  function click(event: MouseEvent) {
    const target = event.target as Element
    const id = target.closest<HTMLElement>('[data-contact]')?.dataset.contact
    if (id && !target.closest('[data-choose]')) openContact(id)
  }

  return (
    <table
      ref={table}
      {...grid}
      {...(cursorId && isCursorDrawn ? { 'aria-activedescendant': `contact-${cursorId}` } : {})}
      className={classes.grid}
      style={{ '--columns': templateOf(shown) } as CSSProperties}
      aria-label={t('relationships.title')}
      aria-rowcount={rows.length + 1}
      onKeyDown={keys}
      onClick={click}
    >
      <thead className={classes.top}>
        <tr className={classes.head} aria-rowindex={1}>
          <th className={classes.cell}>
            <input
              type="checkbox"
              className={classes.box}
              aria-label={t('relationships.chooseAll')}
              ref={(box) => {
                if (box) box.indeterminate = chosen.size > 0 && chosen.size < rows.length
              }}
              checked={chosen.size > 0 && chosen.size === rows.length}
              onChange={(event) => choose(event.currentTarget.checked ? rows.map(({ id }) => id) : [])}
            />
          </th>
          <th>
            <span className="spoken">{t('relationships.column.kind')}</span>
          </th>
          {shown.map((name) => (
            <Heading key={name} name={name} filter={filter} />
          ))}
        </tr>
      </thead>
      <tbody className={classes.rows} style={{ blockSize: virtual.getTotalSize() }}>
        {lines.map(({ index, start }) => {
          const row = rows[index]
          return row ? (
            <ContactLine
              key={row.id}
              row={row}
              index={index}
              columns={shown}
              offset={start}
              isCursor={row.id === cursorId}
              isOpen={row.id === record}
              isChosen={chosen.has(row.id)}
              words={words}
            />
          ) : null
        })}
      </tbody>
    </table>
  )
}

function Heading({ name, filter }: { name: ColumnName; filter: ContactFilter }) {
  const { t } = useTranslation()
  const order = columns.find((column) => column.name === name)?.order
  const isOn = filter.order === order
  const label = t(`relationships.column.${name}`)
  if (!order) return <th className={classes.cell}>{label}</th>
  const Arrow = filter.descending ? IconArrowDown : IconArrowUp
  return (
    <th
      className={classes.cell}
      aria-sort={isOn ? (filter.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={classes.sort}
        data-on={isOn || undefined}
        onClick={() => setView({ order, descending: isOn && !filter.descending ? '1' : undefined })}
      >
        {label}
        {isOn ? <Arrow size={12} stroke={2} aria-hidden /> : null}
      </button>
    </th>
  )
}

function useRowWords(): RowWords {
  const { t } = useTranslation()
  const format = useFormat()
  const today = useRelationships((state) => state.summary?.today)
  const typeName = useTypeName()
  return useMemo(() => ({ t, format, typeName, today }), [t, format, typeName, today])
}

/** Follows the width of the list, so that the panel takes columns and not words. */
function useColumns(table: RefObject<HTMLTableElement | null>): ColumnName[] {
  const [shown, setShown] = useState<ColumnName[]>(() => columnsThatFit(1000))
  useEffect(() => {
    const node = table.current
    if (!node) return
    const observer = new ResizeObserver(([entry]) => {
      const fitting = columnsThatFit(entry?.contentRect.width ?? 1000)
      setShown((before) => (before.join() === fitting.join() ? before : fitting))
    })
    observer.observe(node)
    return () => observer.disconnect()
  }, [table])
  return shown
}
