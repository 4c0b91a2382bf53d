import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import { goToRecord } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Section } from '../../ui/page/section.tsx'
import { TacticMark } from '../tree/tree-mark.tsx'
import classes from './timeline.module.css'
import { type Movable, nameOf, placeOn } from './timeline-edits.ts'

const mark = Symbol('something without dates')

/** What is dragged, if it is something without dates. */
export function undatedIn(data: Record<string | symbol, unknown>): Movable | undefined {
  return data[mark] as Movable | undefined
}

/** What has no dates yet: dragged onto a day, or placed on one by a click or a key. */
export function Undated({ rows, day }: { rows: Movable[]; day: Day }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <aside className={classes.undated}>
      <Section title={t('strategy.timeline.undated')} aside={format.number(rows.length)}>
        <ForWriters>
          <p className={classes.quiet}>{t('strategy.timeline.undatedHint')}</p>
        </ForWriters>
        <ul className={classes.list}>
          {rows.map((row) => (
            <li key={row.id}>
              <UndatedItem row={row} day={day} />
            </li>
          ))}
        </ul>
      </Section>
    </aside>
  )
}

function UndatedItem({ row, day }: { row: Movable; day: Day }) {
  const { t } = useTranslation()
  const format = useFormat()
  const item = useRef<HTMLButtonElement>(null)
  const isReadOnly = useReadOnly()
  useUndatedDrag(item, row, isReadOnly)
  const title = nameOf(row)
  const label = isReadOnly ? title : t('strategy.timeline.place', { title, day: format.day(day) })
  return (
    <button
      ref={item}
      type="button"
      className={classes.item}
      aria-label={label}
      title={label}
      onClick={() => (isReadOnly ? goToRecord(row.id) : void placeOn(row, day).catch(() => {}))}
    >
      {row.kind === 'tactic' ? (
        <TacticMark status={row.record.status} />
      ) : (
        <span className={classes.campaignMark} />
      )}
      <span className={classes.text} dir="auto">
        {title}
      </span>
    </button>
  )
}

function useUndatedDrag(item: RefObject<HTMLElement | null>, row: Movable, isReadOnly: boolean): void {
  const now = useRef(row)
  now.current = row
  useEffect(() => {
    if (!item.current || isReadOnly) return
    return draggable({ element: item.current, getInitialData: () => ({ [mark]: now.current }) })
  }, [item, isReadOnly])
}
