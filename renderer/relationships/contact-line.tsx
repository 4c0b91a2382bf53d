import { IconBuilding, IconUser } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
import type { ContactRow } from '../../shared/relationships.ts'
import type { Format } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import type { ColumnName } from './columns.ts'
import classes from './list.module.css'
import { toggleChosen } from './store.ts'

interface ContactLineProps {
  row: ContactRow
  /** Counted from 0 below the header. */
  index: number
  columns: readonly ColumnName[]
  offset: number
  isCursor: boolean
  isOpen: boolean
  isChosen: boolean
  words: RowWords
}

/** Asked once for the whole list: ten hooks a line are what makes a fast scroll stutter. */
export interface RowWords {
  t: TFunction
  format: Format
  typeName: (type: string) => string
  today: Day | undefined
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
          onChange={() => toggleChosen(row.id)}
        />
      </td>
      <td className={classes.mark}>
        <KindIcon kind={row.kind} name={t(`relationships.kind.${row.kind}`)} />
      </td>
      {columns.map((column) => (
        <td key={column} className={classes.cell}>
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

function Cell({ row, column, words }: { row: ContactRow; column: ColumnName; words: RowWords }) {
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
    default:
      return <bdi className={classes.soft}>{row[column]}</bdi>
  }
}

/** This year needs no saying. */
function ShortDay({ day, words: { format, today } }: { day: Day; words: RowWords }) {
  const isThisYear = today?.slice(0, 4) === day.slice(0, 4)
  return <time dateTime={day}>{format.day(day, isThisYear ? 'short' : 'medium')}</time>
}
