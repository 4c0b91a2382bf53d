import { ActionIcon } from '@mantine/core'
import { IconChartLine, IconTable } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './chart-figure.module.css'

export interface ChartTable {
  heads: readonly string[]
  rows: readonly (readonly string[])[]
}

interface ChartFigureProps {
  title: ReactNode
  /** Names the chart where its title is no text. */
  name: string
  /** The number that the chart ends with, or that somebody points at. */
  value?: ReactNode
  /** What the chart says in words. */
  words?: ReactNode
  /** The same numbers as a table. */
  table: ChartTable
  children: ReactNode
}

/** A chart with its name, its number, what it says in words, and the table behind it. */
export function ChartFigure({ title, name, value, words, table, children }: ChartFigureProps) {
  const { t } = useTranslation()
  const [isTable, setTable] = useState(false)
  const label = t(isTable ? 'charts.asChart' : 'charts.asTable', { name })
  const Icon = isTable ? IconChartLine : IconTable
  const id = useId()
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption className={classes.caption}>
        <div className={classes.head}>
          <span id={id} className={classes.title}>
            {title}
          </span>
          <ActionIcon
            className={classes.toggle}
            size="sm"
            aria-label={label}
            title={label}
            aria-pressed={isTable}
            onClick={() => setTable(!isTable)}
          >
            <Icon size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </div>
        {value === undefined ? null : <div className={classes.value}>{value}</div>}
      </figcaption>
      {isTable ? <NumbersBehind name={name} {...table} /> : children}
      {words ? <div className={classes.words}>{words}</div> : null}
    </figure>
  )
}

function NumbersBehind({ name, heads, rows }: ChartTable & { name: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys.
    <section className={classes.behind} aria-label={name} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {others.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
