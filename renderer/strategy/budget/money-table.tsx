import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../parts/format.ts'
import classes from './money-table.module.css'

export interface MoneyRow {
  id: string
  name: string
  amounts: (number | null)[]
  isSum?: boolean
}

interface MoneyTableProps {
  label: string
  /** The head of the names, then one head for each amount. */
  heads: readonly string[]
  rows: readonly MoneyRow[]
}

const steps: Record<string, readonly [down: number, across: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Amounts in rows and columns; arrows go from cell to cell, Home and End to the ends of a row. */
export function MoneyTable({ label, heads, rows }: MoneyTableProps) {
  const { i18n } = useTranslation()
  const format = useFormat()
  const body = useRef<HTMLTableSectionElement>(null)
  const [[stopRow, stopCell], setStop] = useState([0, 0])

  function go(row: number, cell: number) {
    const line = Math.max(0, Math.min(rows.length - 1, row))
    const place = Math.max(0, Math.min(heads.length - 2, cell))
    setStop([line, place])
    body.current?.rows[line]?.querySelectorAll('td')[place]?.focus()
  }

  function keys(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const step = steps[key]
    if (step) {
      const toEnd = i18n.dir() === 'rtl' ? -1 : 1
      go(stopRow + step[0], stopCell + step[1] * toEnd)
    } else if (key === 'Home') go(stopRow, 0)
    else if (key === 'End') go(stopRow, heads.length - 2)
    else return
    event.preventDefault()
  }

  return (
    <div className={classes.whole}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the keyboard walks is a grid. */}
      <table className={classes.table} role="grid" aria-label={label} onKeyDown={keys}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, at) => (
            <tr key={row.id} data-sum={row.isSum || undefined}>
              <th scope="row">
                <bdi>{row.name}</bdi>
              </th>
              {row.amounts.map((amount, place) => (
                <td
                  key={heads[place + 1]}
                  tabIndex={at === Math.min(stopRow, rows.length - 1) && place === stopCell ? 0 : -1}
                  data-over={(amount !== null && amount < 0) || undefined}
                  onFocus={() => setStop([at, place])}
                >
                  <bdi>{format.money(amount)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The same as rows of text and numbers, with its heads, for the clipboard. */
export function rowsOf({ heads, rows }: Omit<MoneyTableProps, 'label'>): (string | number | null)[][] {
  return [[...heads], ...rows.map(({ name, amounts }) => [name, ...amounts])]
}
