import { IconBuilding, IconUser, IconZzz } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import type { ContactColumn, ContactRow } from '../../../shared/relationships/contact-list.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { cellText, type RowWords } from '../list/cell-text.ts'
import { numeric } from '../list/columns.ts'
import classes from '../list/list.module.css'

interface ContactLineProps {
  row: ContactRow
  /** Counted from 0 below the header. */
  index: number
  columns: readonly ContactColumn[]
  offset: number
  isCursor: boolean
  isOpen: boolean
  isChosen: boolean
  words: RowWords
}

/** One contact as one line of the list. */
export const ContactLine = memo(function ContactLine(props: ContactLineProps) {
  const { row, index, columns, offset, isCursor, isOpen, isChosen, words } = props
  const { t } = words
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
        <input
          type="checkbox"
          className={classes.box}
          tabIndex={-1}
          aria-label={t('relationships.choose', { name })}
          checked={isChosen}
          readOnly
        />
      </td>
      <td className={classes.mark}>
        <KindIcon kind={row.kind} name={t(`relationships.kind.${row.kind}`)} />
      </td>
      {columns.map((column) => (
        <td key={column} className={classes.cell} data-numeric={numeric.has(column) || undefined}>
          <Cell row={row} column={column} words={words} />
        </td>
      ))}
    </tr>
  )
})

export function KindMark({ kind }: { kind: ContactRow['kind'] }) {
  const { t } = useTranslation()
  return <KindIcon kind={kind} name={t(`relationships.kind.${kind}`)} />
}

function KindIcon({ kind, name }: { kind: ContactRow['kind']; name: string }) {
  const Icon = kind === 'person' ? IconUser : IconBuilding
  return <Icon size={16} stroke={1.5} role="img" aria-label={name} />
}

function Cell({ row, column, words }: { row: ContactRow; column: ContactColumn; words: RowWords }) {
  const { t } = words
  switch (column) {
    case 'name':
      return row.name ? (
        <bdi className={classes.name}>{row.name}</bdi>
      ) : (
        <span className={classes.empty}>{t('relationships.noName')}</span>
      )
    case 'type':
      return row.type ? <bdi className={classes.soft}>{words.typeName(row.type)}</bdi> : null
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
          {row.lastDay ? <ShortDay day={row.lastDay} words={words} /> : t('relationships.never')}
        </span>
      )
    case 'nextDay':
      return row.nextDay ? (
        <span className={classes.next}>
          <span className={classes.days}>
            <ShortDay day={row.nextDay} words={words} />
          </span>
          {row.snoozedUntil ? <Resting words={words} until={row.snoozedUntil} /> : null}
          {row.state && row.state !== 'fine' ? (
            <>
              <span className={classes.inWords}>
                <StatusMark kind="due" status={row.state} withLabel />
              </span>
              <span className={classes.asMark}>
                <StatusMark kind="due" status={row.state} />
              </span>
            </>
          ) : null}
        </span>
      ) : null
    case 'addedDay':
      return (
        <span className={`${classes.soft} ${classes.days}`}>
          <ShortDay day={row.addedDay} words={words} />
        </span>
      )
    case 'headcount':
    case 'followers':
      return row[column] === null ? null : (
        <span className={`${classes.soft} ${classes.days}`}>{words.format.number(row[column])}</span>
      )
    default:
      return <bdi className={classes.soft}>{cellText(row, column, words)}</bdi>
  }
}

function Resting({ until, words: { t, format } }: { until: Day; words: RowWords }) {
  const words = t('relationships.restsUntil', { day: format.day(until) })
  return (
    <span className={classes.resting} title={words}>
      <IconZzz size={14} stroke={1.5} role="img" aria-label={words} />
    </span>
  )
}

/** A line whose contact is still on its way. */
export const EmptyLine = memo(function EmptyLine({ index, offset }: { index: number; offset: number }) {
  return (
    <tr
      aria-rowindex={index + 2}
      className={classes.row}
      style={{ transform: `translateY(${offset}px)` }}
      aria-busy="true"
    >
      <td />
      <td />
      <td className={classes.waiting} />
    </tr>
  )
})

/** This year needs no saying. */
function ShortDay({ day, words: { format, today } }: { day: Day; words: RowWords }) {
  const isThisYear = today?.slice(0, 4) === day.slice(0, 4)
  return <time dateTime={day}>{format.day(day, isThisYear ? 'short' : 'medium')}</time>
}
