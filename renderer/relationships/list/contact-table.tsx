import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
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
import type { ContactColumn } from '../../../shared/relationships/contact-list.ts'
import type { ContactSort } from '../../../shared/relationships/contact-view.ts'
import { useFormat } from '../../parts/format.ts'
import { useTypeName } from '../../parts/type-name.ts'
import { usePlace } from '../../place.ts'
import { useEvenRows } from '../../ui/page/even-rows.ts'
import { useKeptScroll } from '../../ui/page/kept-scroll.ts'
import { mayWriteHere } from '../../workspace.ts'
import { ContactLine, EmptyLine } from '../contact/contact-line.tsx'
import { useLanguageName } from '../contact/language-name.ts'
import { openContact, rowAt, showRows, useRelationships } from '../store.ts'
import type { RowWords } from './cell-text.ts'
import { countChosen, isChosen } from './choice.ts'
import { choiceOf, chooseAll, chooseNobody, chooseRange, toggleChosen } from './chosen.ts'
import { columnsThatFit, layOut, numeric } from './columns.ts'
import classes from './list.module.css'
import { setSort, useColumns } from './look.ts'
import { removeContacts } from './many-moves.ts'

const rowHeight = 36

/** A table whose rows are chosen and opened by key; the focus stays on the whole of it. */
const grid = { role: 'grid', tabIndex: 0, 'aria-multiselectable': true }

/** The list: only the lines in view are read and drawn, so that a hundred thousand scroll like ten. */
export function ContactTable({ total, sort }: { total: number; sort: ContactSort }) {
  const { t } = useTranslation()
  const { record } = usePlace()
  const { cursorId, cursorAt, chosen, pages } = useRelationships()
  const words = useRowWords()
  const table = useRef<HTMLTableElement>(null)
  const shown = useShownColumns(table)
  const { template, least } = layOut(shown)
  const { first, last, scrollTo } = useEvenRows({ scroller: table, count: total, height: rowHeight })
  useKeptScroll(table, 'list')
  const lines = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages that went away while rows stay in sight are read again.
  useEffect(() => showRows(first, last), [first, last, pages])
  const isCursorDrawn = lines.some((index) => rowAt({ pages }, index)?.id === cursorId)
  const count = countChosen(chosen, total)
  /** Where a stretch of chosen rows began. */
  const anchor = useRef(0)

  function moveTo(index: number, isChoosing: boolean) {
    const to = Math.max(0, Math.min(total - 1, index))
    useRelationships.setState({ cursorAt: to, cursorId: rowAt({ pages }, to)?.id })
    scrollTo(to)
    if (isChoosing) chooseRange(anchor.current, to).catch(() => {})
    else anchor.current = to
  }

  function keys(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.altKey) return
    const page = Math.max(1, Math.floor((table.current?.clientHeight ?? 0) / rowHeight) - 2)
    const moves: Record<string, number> = {
      ArrowDown: cursorAt + 1,
      ArrowUp: cursorAt - 1,
      PageDown: cursorAt + page,
      PageUp: cursorAt - page,
      Home: 0,
      End: total - 1,
    }
    const to = moves[event.key]
    const isPlain = !event.ctrlKey && !event.metaKey
    if (to !== undefined) moveTo(to, event.shiftKey)
    else if (event.key === 'Enter' && cursorId) openContact(cursorId)
    else if ((event.key === ' ' || (event.key === 'x' && isPlain)) && cursorId) {
      anchor.current = cursorAt
      toggleChosen(cursorId)
    } else if (event.key === 'a' && !isPlain) chooseAll()
    else if (event.key === 'Escape' && count > 0) chooseNobody()
    else if (event.key === 'Delete' && mayWriteHere() && (count > 0 || cursorId)) {
      removeContacts(count > 0 ? choiceOf(chosen) : { ids: cursorId ? [cursorId] : [] }).catch(() => {})
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  function click(event: MouseEvent) {
    const target = event.target as Element
    const line = target.closest<HTMLElement>('[data-contact]')
    const id = line?.dataset.contact
    if (!id) return
    const at = Number(line.ariaRowIndex ?? line.getAttribute('aria-rowindex')) - 2
    if (event.shiftKey) {
      window.getSelection()?.removeAllRanges()
      chooseRange(anchor.current, at).catch(() => {})
    } else if (event.ctrlKey || event.metaKey || target.closest('[data-choose]')) {
      anchor.current = at
      toggleChosen(id)
    } else {
      anchor.current = at
      openContact(id)
    }
    useRelationships.setState({ cursorId: id, cursorAt: at })
  }

  return (
    <table
      ref={table}
      {...grid}
      {...(cursorId && isCursorDrawn ? { 'aria-activedescendant': `contact-${cursorId}` } : {})}
      className={classes.grid}
      style={{ '--columns': template, '--least': `${least}px` } as CSSProperties}
      aria-label={t('relationships.title')}
      aria-rowcount={total + 1}
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
                if (box) box.indeterminate = count > 0 && count < total
              }}
              checked={count > 0 && count === total}
              onChange={(event) => (event.currentTarget.checked ? chooseAll() : chooseNobody())}
            />
          </th>
          <th>
            <span className="spoken">{t('relationships.column.kind')}</span>
          </th>
          {shown.map((name) => (
            <Heading key={name} name={name} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody className={classes.rows} style={{ blockSize: total * rowHeight }}>
        {lines.map((index) => {
          const row = rowAt({ pages }, index)
          return row ? (
            <ContactLine
              key={row.id}
              row={row}
              index={index}
              columns={shown}
              offset={index * rowHeight}
              isCursor={row.id === cursorId}
              isOpen={row.id === record}
              isChosen={isChosen(chosen, row.id)}
              words={words}
            />
          ) : (
            <EmptyLine key={index} index={index} offset={index * rowHeight} />
          )
        })}
      </tbody>
    </table>
  )
}

/** A person looks for the latest days and the greatest numbers. */
const downFirst: ReadonlySet<ContactColumn> = new Set([
  'worth',
  'influence',
  'headcount',
  'followers',
  'addedDay',
  'lastDay',
])

function Heading({ name, sort }: { name: ContactColumn; sort: ContactSort }) {
  const { t } = useTranslation()
  const isOn = sort.order === name
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp
  return (
    <th
      className={classes.cell}
      data-numeric={numeric.has(name) || undefined}
      aria-sort={isOn ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={classes.sort}
        data-on={isOn || undefined}
        onClick={() => setSort({ order: name, descending: isOn ? !sort.descending : downFirst.has(name) })}
      >
        {t(`relationships.column.${name}`)}
        {isOn ? <Arrow size={12} stroke={2} aria-hidden /> : null}
      </button>
    </th>
  )
}

export function useRowWords(): RowWords {
  const { t } = useTranslation()
  const format = useFormat()
  const today = useRelationships((state) => state.summary?.today)
  const typeName = useTypeName()
  const languageName = useLanguageName()
  return useMemo(
    () => ({ t, format, typeName, languageName, today }),
    [t, format, typeName, languageName, today],
  )
}

/** Follows the width of the list, so that the panel takes columns and not words. */
function useShownColumns(table: RefObject<HTMLTableElement | null>): readonly ContactColumn[] {
  const columns = useColumns((state) => state.columns)
  const [width, setWidth] = useState(1000)
  useEffect(() => {
    const node = table.current
    if (!node) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 1000))
    observer.observe(node)
    return () => observer.disconnect()
  }, [table])
  const fitting = columnsThatFit(columns, width).join()
  // The same columns are the same list, so that no line is drawn anew for a pixel.
  return useMemo(() => fitting.split(',') as ContactColumn[], [fitting])
}
