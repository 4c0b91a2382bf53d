import { Checkbox } from '@mantine/core'
import { IconBuilding, IconUser } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
import type { ContactRow } from '../../shared/relationships.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import type { ColumnName } from './columns.ts'
import classes from './list.module.css'
import { toggleChosen, useRelationships } from './store.ts'

interface ContactLineProps {
  row: ContactRow
  /** Counted from 0 below the header. */
  index: number
  columns: readonly ColumnName[]
  offset: number
  isCursor: boolean
  isOpen: boolean
  isChosen: boolean
}

/** One contact as one line of the list. */
export const ContactLine = memo(function ContactLine(props: ContactLineProps) {
  const { row, index, columns, offset, isCursor, isOpen, isChosen } = props
  const { t } = useTranslation()
  const name = row.name || t('relationships.noName')
  return (
    <tr
      id={`contact-${row.id}`}
      data-contact={row.id}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={classes.row}
      data-cursor={isCursor || undefined}
      data-open={isOpen || undefined}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <td className={classes.cell} data-choose>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('relationships.choose', { name })}
          checked={isChosen}
          onChange={() => toggleChosen(row.id)}
        />
      </td>
      <td className={classes.mark}>
        <KindMark kind={row.kind} />
      </td>
      {columns.map((column) => (
        <td key={column} className={classes.cell}>
          <Cell row={row} column={column} />
        </td>
      ))}
    </tr>
  )
})

export function KindMark({ kind }: { kind: ContactRow['kind'] }) {
  const { t } = useTranslation()
  const Icon = kind === 'person' ? IconUser : IconBuilding
  return <Icon size={16} stroke={1.5} role="img" aria-label={t(`relationships.kind.${kind}`)} />
}

function Cell({ row, column }: { row: ContactRow; column: ColumnName }) {
  const { t } = useTranslation()
  switch (column) {
    case 'name':
      return row.name ? (
        <bdi className={classes.name}>{row.name}</bdi>
      ) : (
        <span className={classes.empty}>{t('relationships.noName')}</span>
      )
    case 'type':
      return row.type ? <span className={classes.soft}>{t(`relationships.type.${row.type}`)}</span> : null
    case 'tags':
      return (
        <span className={classes.tags}>
          {row.tags.map((tag) => (
            <bdi key={tag} className={classes.tag}>
              {tag}
            </bdi>
          ))}
        </span>
      )
    case 'lastDay':
      return (
        <span className={`${classes.soft} ${classes.days}`}>
          {row.lastDay ? <ShortDay day={row.lastDay} /> : t('relationships.never')}
        </span>
      )
    case 'nextDay':
      return <NextDay row={row} />
    default:
      return <bdi className={classes.soft}>{row[column]}</bdi>
  }
}

/** The day of the next touch; a mark and a word say when it has come or gone. */
function NextDay({ row }: { row: ContactRow }) {
  if (!row.nextDay) return null
  return (
    <span className={classes.next}>
      <span className={classes.days}>
        <ShortDay day={row.nextDay} />
      </span>
      {row.state && row.state !== 'fine' ? <StatusMark kind="due" status={row.state} withLabel /> : null}
    </span>
  )
}

/** This year needs no saying. */
function ShortDay({ day }: { day: Day }) {
  const format = useFormat()
  const today = useRelationships((state) => state.summary?.today)
  const isThisYear = today?.slice(0, 4) === day.slice(0, 4)
  return <time dateTime={day}>{format.day(day, isThisYear ? 'short' : 'medium')}</time>
}
