import { useTranslation } from 'react-i18next'
import { layOutLanes } from '../../../shared/calendar/day-items.ts'
import { addDays, type Day, daysBetween, monthOf, weekdayOf } from '../../../shared/day.ts'
import type { PlanDayItem, PlanDocument } from '../../../shared/print/exports.ts'
import { weekOf } from '../../../shared/week.ts'
import { useFormat } from '../../parts/format.ts'
import { ItemOnDays } from './item-on-days.tsx'
import { type PaperTile, tilesByDay } from './paper-tiles.ts'
import { TileOnPaper } from './tile-on-paper.tsx'

interface GridProps {
  plan: PlanDocument
  /** The first day of each week. */
  starts: readonly Day[]
  isWeek?: boolean
}

export function DayGrid({ plan, starts, isWeek = false }: GridProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const tiles = tilesByDay(plan.posts)
  const { weekend } = weekOf(`und-${plan.brand.country}`)
  const [first = plan.days.from] = starts
  const names = format.weekdays(first, 'long')
  return (
    <table
      className="day-grid"
      data-many={(!isWeek && [...tiles.values()].some(({ length }) => length > full)) || undefined}
      data-short={plan.days.selection ? '' : undefined}
      aria-label={t(`print.sheet.${isWeek ? 'week' : 'month'}`)}
    >
      <thead>
        <tr>
          {daysFrom(first).map((day, place) => (
            <th key={day} scope="col">
              {names[place]}
              {isWeek && <span className="grid-date">{format.day(day, 'short')}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {starts.map((start, at) => (
          <WeekRows
            key={start}
            {...{ plan, start, tiles, isWeek, weekend, isFirst: at === 0, isLast: at === starts.length - 1 }}
          />
        ))}
      </tbody>
    </table>
  )
}

function daysFrom(start: Day): Day[] {
  return Array.from({ length: 7 }, (_, place) => addDays(start, place))
}

/** From more than this in a day on, a line and a smaller picture have to do for each post of the month. */
const full = 4

/** More than this in a day of a month is told by a count: the list names them all. */
const tilesADay = 12

interface WeekRowsProps {
  plan: PlanDocument
  start: Day
  tiles: ReadonlyMap<Day, PaperTile[]>
  isWeek: boolean
  isFirst: boolean
  isLast: boolean
  weekend: readonly number[]
}

function WeekRows({ plan, start, tiles, isWeek, isFirst, isLast, weekend }: WeekRowsProps) {
  const format = useFormat()
  const { t } = useTranslation()
  const days = daysFrom(start)
  const lookOf = (day: Day) => ({
    'data-free': weekend.includes(weekdayOf(day)) || undefined,
    'data-outside': (!isWeek && monthOf(day) !== plan.month) || undefined,
  })
  const most = Math.max(0, ...days.map((day) => tiles.get(day)?.length ?? 0))
  const isShown = (day: Day) => day >= plan.days.from && day <= plan.days.to
  return (
    <>
      {!isWeek && (
        <tr className="grid-dates" data-keep data-first={isFirst || undefined}>
          {days.map((day) => (
            <td key={day} {...lookOf(day)}>
              {isShown(day) && format.number(Number(day.slice(8)))}
            </td>
          ))}
        </tr>
      )}
      {lanesOf(plan, start).map((cells, lane) => (
        <tr
          className="grid-lane"
          data-keep
          data-first={(isWeek && isFirst && lane === 0) || undefined}
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane is known by its place.
          key={lane}
        >
          {cells.map(({ day, days: span, item }) => (
            <td key={day} colSpan={span} {...(item ? {} : lookOf(day))}>
              {item && <ItemOnDays item={item} />}
            </td>
          ))}
        </tr>
      ))}
      {isWeek ? (
        // In rows of their own, so that a page ends between posts.
        <>
          {Array.from({ length: Math.max(1, most) }, (_, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the first posts of the days, the second, and so on.
            <tr key={rank} className="grid-rank" data-first={(isFirst && rank === 0) || undefined}>
              {days.map((day) => {
                const tile = tiles.get(day)?.[rank]
                return (
                  <td key={day} {...lookOf(day)}>
                    {rank === 0 && <ItemsOfDay plan={plan} day={day} />}
                    {tile && <TileOnPaper tile={tile} isWeek />}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr className="grid-rest" data-last>
            {days.map((day) => (
              <td key={day} {...lookOf(day)} />
            ))}
          </tr>
        </>
      ) : (
        <tr className="grid-posts" data-last={isLast || undefined}>
          {days.map((day) => {
            const all = tiles.get(day) ?? []
            return (
              <td key={day} {...lookOf(day)}>
                <ItemsOfDay plan={plan} day={day} />
                {all.slice(0, tilesADay).map((tile) => (
                  <TileOnPaper key={tile.post.id} tile={tile} isWeek={false} />
                ))}
                {all.length > tilesADay && (
                  <p className="entry-more">{t('print.calendar.more', { count: all.length - tilesADay })}</p>
                )}
              </td>
            )
          })}
        </tr>
      )}
    </>
  )
}

function ItemsOfDay({ plan: { dayItems, days }, day }: { plan: PlanDocument; day: Day }) {
  if (day < days.from || day > days.to) return null
  return dayItems
    .filter((item) => lastsOneDay(item) && item.startDay === day)
    .map((item) => <ItemOnDays key={item.id} item={item} />)
}

type LaneCell = { day: Day; days: number; item?: PlanDayItem }

const lastsOneDay = ({ startDay, endDay }: PlanDayItem) => endDay <= startDay

/** The cells of each lane of a week, from its first day to its last: what lasts several days. What lasts one stands in it. */
function lanesOf({ dayItems, days: { from, to } }: PlanDocument, start: Day): LaneCell[][] {
  const end = addDays(start, 6)
  const week = { from: start > from ? start : from, to: end < to ? end : to }
  const lanes: LaneCell[][] = []
  for (const { item, lane, from, to } of layOutLanes(
    dayItems.filter((item) => !lastsOneDay(item)),
    week,
  )) {
    while (lanes.length <= lane) lanes.push([])
    lanes[lane]?.push({ day: from, days: daysBetween(from, to) + 1, item })
  }
  return lanes.map((filled) =>
    daysFrom(start).flatMap((day) => {
      const cell = filled.find((one) => one.day === day)
      if (cell) return [cell]
      const isCovered = filled.some((one) => one.day < day && addDays(one.day, one.days) > day)
      return isCovered ? [] : [{ day, days: 1 }]
    }),
  )
}
