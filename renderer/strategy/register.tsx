import { IconGripVertical } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StrategyTable } from '../../shared/strategy/strategy-tables.ts'
import { useCopyTable } from '../copy-table.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { useListDrag } from '../ui/input/use-list-drag.ts'
import { announce } from '../ui/notice/announce.tsx'
import classes from './lists.module.css'
import { removeRow } from './row-edits.ts'
import { moveRecord } from './store.ts'

interface RegisterProps<Row extends { id: string }> {
  table: Exclude<StrategyTable, 'goal' | 'objective' | 'tactic'>
  label: string
  rows: Row[]
  /** What a row is called, for the ear and for undo. */
  nameOf: (row: Row) => string
  columns: string
  heads: ReactNode
  cells: (row: Row) => ReactNode
  /** In an order of its own, which nobody changes by moving rows. */
  isSorted?: boolean
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** A list one works through by keyboard: arrows go, Enter opens, Alt with arrows moves, Delete removes. */
export function Register<Row extends { id: string }>(props: RegisterProps<Row>) {
  const { table, label, rows, nameOf, columns, heads, cells, shownId, onDetails, isSorted } = props
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const isFixed = isReadOnly || isSorted === true
  const [focusId, setFocusId] = useState<string>()
  const list = useRef<HTMLDivElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const [turn, setTurn] = useState(0)
  useCopyTable(
    t('glossary.strategy'),
    // biome-ignore lint/correctness/useExhaustiveDependencies: of two lists on a page, the one last entered is copied.
    useCallback(() => readRows(whole.current), [turn]),
  )
  const stopId = rows.find(({ id }) => id === focusId)?.id ?? rows[0]?.id

  function focus(id: string | undefined) {
    setFocusId(id)
    list.current?.querySelector<HTMLElement>(`[data-line="${id}"]`)?.focus()
  }

  async function place(id: string, index: number) {
    const others = rows.filter((row) => row.id !== id)
    const to = Math.max(0, Math.min(others.length, index))
    if (rows[to]?.id === id) return
    await moveRecord({ table, id, parentId: null, beforeId: others[to]?.id ?? null })
    const row = rows.find((one) => one.id === id)
    announce(t('app.movedTo', { title: row ? nameOf(row) : '', place: to + 1, of: rows.length }))
  }

  function actOf({ key, altKey }: KeyboardEvent, row: Row, at: number): (() => void) | undefined {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step && altKey) return isFixed ? undefined : () => void place(row.id, at + step).catch(() => {})
    if (step) return () => focus(rows[at + step]?.id ?? row.id)
    if (key === 'Home') return () => focus(rows[0]?.id)
    if (key === 'End') return () => focus(rows.at(-1)?.id)
    if (key === 'Enter' || key === ' ') return () => onDetails(row.id)
    if (!isReadOnly && (key === 'Delete' || key === 'Backspace')) {
      return () => {
        focus((rows[at + 1] ?? rows[at - 1])?.id)
        void removeRow(table, row.id, nameOf(row)).catch(() => {})
      }
    }
    return undefined
  }

  function keys(event: KeyboardEvent) {
    const at = rows.findIndex(({ id }) => id === (event.target as HTMLElement).getAttribute('data-line'))
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey) return
    const act = actOf(event, row, at)
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div ref={whole} className={classes.register} style={{ ['--columns' as string]: columns }}>
      <div className={classes.heads} aria-hidden="true">
        {heads}
      </div>
      <div
        ref={list}
        role="listbox"
        aria-label={label}
        onKeyDown={keys}
        onFocus={({ relatedTarget }) => list.current?.contains(relatedTarget) || setTurn(turn + 1)}
        tabIndex={-1}
        className={classes.list}
      >
        {rows.map((row, index) => (
          <RegisterRow
            key={row.id}
            id={row.id}
            table={table}
            isStop={row.id === stopId}
            isFixed={isFixed}
            isShown={row.id === shownId}
            onFocus={() => setFocusId(row.id)}
            onOpen={() => onDetails(row.id)}
            onDropped={(draggedId, side) => {
              const from = rows.findIndex(({ id }) => id === draggedId)
              const to = side === 'before' ? index : index + 1
              void place(draggedId, from < to ? to - 1 : to).catch(() => {})
            }}
          >
            {cells(row)}
          </RegisterRow>
        ))}
      </div>
    </div>
  )
}

/** Heads and rows as they are read on the screen. */
function readRows(register: HTMLElement | null): string[][] {
  const [heads, list] = register?.children ?? []
  const textOf = (cell: Element) => (cell as HTMLElement).innerText
  return [heads, ...(list?.children ?? [])].flatMap((row) =>
    row ? [[...row.children].filter((cell) => cell instanceof HTMLElement).map(textOf)] : [],
  )
}

interface RegisterRowProps {
  id: string
  table: StrategyTable
  isStop: boolean
  isFixed: boolean
  isShown: boolean
  onFocus: () => void
  onOpen: () => void
  onDropped: (draggedId: string, side: 'before' | 'after') => void
  children: ReactNode
}

function RegisterRow(props: RegisterRowProps) {
  const { id, table, isStop, isFixed, isShown, onFocus, onOpen, onDropped, children } = props
  const row = useRef<HTMLDivElement>(null)
  const edge = useListDrag(row, { list: table, id, onDropped, isFixed })
  return (
    <div
      ref={row}
      role="option"
      className={classes.row}
      data-line={id}
      data-landing={edge}
      aria-selected={isShown}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={undefined}
    >
      {isFixed ? null : <IconGripVertical className={classes.grip} size={14} stroke={1.5} aria-hidden />}
      {children}
    </div>
  )
}
