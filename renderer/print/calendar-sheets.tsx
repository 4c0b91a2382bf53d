import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, type Day, daysBetween, monthOf, startOfWeek, weekdayOf } from '../../shared/day.ts'
import { layOutLanes } from '../../shared/day-items.ts'
import type { PlanDayItem, PlanDocument, PlanPost } from '../../shared/exports.ts'
import { readableText } from '../../shared/outgoing.ts'
import { weekOf } from '../../shared/week.ts'
import { dayItemIcon } from '../parts/day-item-icon.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { AsText } from './as-text.ts'
import { ApprovedBy, ForAudience } from './calendar-paper.tsx'
import './calendar-sheets.css'
import { DaysHead, DaysLegend } from './days-head.tsx'
import { Pictures, PostFacts, PostTexts } from './pack-paper.tsx'
import { type PaperTile, tilesByDay } from './paper-tiles.ts'
import { Account, Nothing, shorten, TeamNote, Words } from './pieces.tsx'

type SheetProps = { plan: PlanDocument }

/** A month in its weeks, on the long side of the paper. In text a grid cannot be read: there it is the list. */
export function MonthSheet({ plan }: SheetProps) {
  const format = useFormat()
  const isText = use(AsText)
  const { from, to } = plan.days
  const { firstDay } = weekOf(`und-${plan.brand.country}`)
  const start = startOfWeek(from, firstDay)
  const weeks = Math.ceil((daysBetween(start, to) + 1) / 7)
  const starts = Array.from({ length: weeks }, (_, week) => addDays(start, week * 7))
  return (
    <>
      <DaysHead plan={plan} title={format.heading(format.month(plan.month))} />
      {isText ? (
        <Posts plan={plan} />
      ) : (
        <>
          <DaysLegend plan={plan} />
          <DayGrid plan={plan} starts={starts} />
        </>
      )}
    </>
  )
}

/** Seven days side by side, each with all it holds. */
export function WeekSheet({ plan }: SheetProps) {
  const format = useFormat()
  const isText = use(AsText)
  const { from, to } = plan.days
  return (
    <>
      <DaysHead plan={plan} title={format.heading(format.days(from, to))} />
      {isText ? (
        <Posts plan={plan} />
      ) : (
        <>
          <DaysLegend plan={plan} />
          <DayGrid plan={plan} starts={[from]} isWeek />
        </>
      )}
    </>
  )
}

/** One post a line, under its day. */
export function ListSheet({ plan }: SheetProps) {
  return (
    <>
      <DaysHead plan={plan} title={useDaysTitle(plan)} />
      <Posts plan={plan} />
    </>
  )
}

function useDaysTitle({ month }: PlanDocument): string {
  const format = useFormat()
  return format.heading(format.month(month))
}

interface GridProps {
  plan: PlanDocument
  /** The first day of each week. */
  starts: readonly Day[]
  isWeek?: boolean
}

function DayGrid({ plan, starts, isWeek = false }: GridProps) {
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

function ItemOnDays({ item: { layer, kind, title, time, place, own } }: { item: PlanDayItem }) {
  const { t } = useTranslation()
  const format = useFormat()
  const Icon = dayItemIcon(kind)
  return (
    <span className="grid-item" data-layer={layer}>
      <Icon size={9} stroke={1.5} role="img" aria-label={own?.name || t(`dayItems.of.${layer}`)} />
      {own && <PillarSwatch mark={own.mark} size={7} />}
      <span>
        {time && <bdi>{format.time(time)}</bdi>} <Words>{[title, place].filter(Boolean).join(', ')}</Words>
      </span>
    </span>
  )
}

function TileOnPaper({ tile: { post, outs }, isWeek }: { tile: PaperTile; isWeek: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [picture] = post.pictures
  return (
    <div className={isWeek ? 'grid-tile wide' : 'grid-tile'}>
      <div className="grid-head">
        <b>{format.number(post.number)}</b>
        {outs.map(({ time, variants }) => (
          <span className="grid-out" key={time}>
            <span className="grid-time">
              {time ? <bdi>{format.time(time)}</bdi> : t('print.days.noTime')}
            </span>
            <Networks variants={variants} isNamed={isWeek} />
          </span>
        ))}
        <span className="grid-marks">
          <StatusMark kind="postState" status={post.state} size={9} />
          {post.pillar && <PillarSwatch mark={post.pillar.mark} size={7} />}
        </span>
      </div>
      <div className="grid-face">
        {picture && <img src={picture.source} alt={picture.words} />}
        <p className="grid-title" dir="auto">
          {nameOf(post, isWeek ? 90 : 70)}
        </p>
      </div>
      {isWeek && post.title && (
        <p className="grid-text" dir="auto">
          {shorten(inLine(post), 180)}
        </p>
      )}
      {isWeek && post.responsible && (
        <p className="grid-who">
          <bdi>{post.responsible}</bdi>
        </p>
      )}
    </div>
  )
}

function nameOf(post: Pick<PlanPost, 'title' | 'text' | 'link'>, length: number): string {
  return shorten(post.title || inLine(post), length)
}

/** What it says, as one line. */
function inLine({ text, link }: Pick<PlanPost, 'text' | 'link'>): string {
  return readableText(text, link).replace(/\s+/g, ' ')
}

function Networks({ variants, isNamed }: { variants: PlanPost['variants']; isNamed: boolean }) {
  const { t } = useTranslation()
  const networks = [...new Set(variants.flatMap(({ channel }) => channel?.network ?? []))]
  return (
    <>
      {networks.map((network) => (
        <span className="grid-network" key={network}>
          <NetworkMark network={network} size={9} isSilent={isNamed} />
          {isNamed && t(`glossary.networkName.${network}`)}
        </span>
      ))}
      {networks.length === 0 && <span className="grid-open">{t('print.calendar.noChannel')}</span>}
    </>
  )
}

function Posts({ plan }: SheetProps) {
  const { t } = useTranslation()
  const tiles = tilesByDay(plan.posts)
  const days = Array.from({ length: daysBetween(plan.days.from, plan.days.to) + 1 }, (_, at) =>
    addDays(plan.days.from, at),
  )
  const shown = days.filter((day) => tiles.has(day) || itemsOn(plan, day).length > 0)
  if (shown.length === 0) return <Nothing>{t('print.days.none')}</Nothing>
  const isPictured = plan.posts.some(({ pictures }) => pictures.length > 0)
  return (
    <table className="rows day-list" data-pictured={isPictured || undefined}>
      <colgroup>
        <col className="list-number" />
        <col className="list-outs" />
        <col />
        <col className="list-state" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('print.calendar.number')}</th>
          <th scope="col">{t('print.calendar.when')}</th>
          <th scope="col">{t('glossary.post')}</th>
          <th scope="col">{t('print.days.state')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((day) => (
          <ListDay key={day} plan={plan} day={day} tiles={tiles.get(day) ?? []} />
        ))}
      </tbody>
    </table>
  )
}

/** What stands on a day beside posts; a campaign of many days is told on its first. */
function itemsOn({ dayItems, days }: PlanDocument, day: Day): PlanDayItem[] {
  return dayItems.filter(({ layer, startDay, endDay }) =>
    layer === 'campaigns'
      ? day === (startDay > days.from ? startDay : days.from) && endDay >= day
      : startDay <= day && endDay >= day,
  )
}

function ListDay({ plan, day, tiles }: { plan: PlanDocument; day: Day; tiles: PaperTile[] }) {
  const format = useFormat()
  return (
    <>
      <tr data-keep={tiles.length > 0 ? '' : undefined} className="list-day">
        <th scope="rowgroup" colSpan={4}>
          <span>{format.heading(format.day(day, 'long'))}</span>
          {itemsOn(plan, day).map((item) => (
            <ItemOnDays key={item.id} item={item} />
          ))}
        </th>
      </tr>
      {tiles.map((tile) => (
        <ListRow key={tile.post.id} tile={tile} />
      ))}
    </>
  )
}

function ListRow({ tile: { post, outs } }: { tile: PaperTile }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [picture] = post.pictures
  return (
    <tr>
      <td className="row-number">{format.number(post.number)}</td>
      <td>
        <ul>
          {outs.flatMap(({ time, variants }) =>
            variants.map(({ id, channel }) => (
              <li className="list-out" key={id}>
                <span className="list-time">
                  {time ? <bdi>{format.time(time)}</bdi> : t('print.days.noTime')}
                </span>{' '}
                {channel ? <Account {...channel} /> : t('print.calendar.noChannel')}
              </li>
            )),
          )}
        </ul>
      </td>
      <td>
        <div className="list-face">
          {picture && <img src={picture.source} alt={picture.words} />}
          <div>
            <p className="row-title" dir="auto">
              {nameOf(post, 120) || t('print.days.untitled')}
            </p>
            <p className="row-marks">
              {post.type && <span>{t(`calendar.types.${post.type}`)}</span>}
              {post.pillar && (
                <span>
                  <PillarSwatch mark={post.pillar.mark} size={8} /> <bdi>{post.pillar.name}</bdi>
                </span>
              )}
              {post.campaign && <bdi>{post.campaign}</bdi>}
              {post.audience && <ForAudience name={post.audience} />}
              {post.audience && <ForAudience name={post.audience} />}
              {post.goal && (
                <span>
                  {t('print.calendar.goalNumber', { number: post.goal.number })}{' '}
                  <Words>{shorten(post.goal.title, 60)}</Words>
                </span>
              )}
              {post.responsible && <bdi>{post.responsible}</bdi>}
            </p>
          </div>
        </div>
      </td>
      <td className="row-state">
        <StatusMark kind="postState" status={post.state} withLabel size={11} />
      </td>
    </tr>
  )
}

/** Each post with all it says on each channel, and its pictures. */
export function PostsSheet({ plan }: SheetProps) {
  const { t } = useTranslation()
  return (
    <>
      <DaysHead plan={plan} title={useDaysTitle(plan)} />
      {plan.posts.length === 0 && <Nothing>{t('print.days.none')}</Nothing>}
      {plan.posts.map((post) => (
        <PostInFull key={post.id} post={post} />
      ))}
    </>
  )
}

function PostInFull({ post }: { post: PlanPost }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className="packed">
      <span className="need-number">{format.number(post.number)}</span>
      <div>
        <h2 className="row-title" dir="auto">
          {nameOf(post, 120) || t('print.days.untitled')}
        </h2>
        <PostFacts post={post} />
        <p className="row-marks">
          <StatusMark kind="postState" status={post.state} withLabel size={11} />
          {post.pillar && (
            <span>
              <PillarSwatch mark={post.pillar.mark} size={8} /> <bdi>{post.pillar.name}</bdi>
            </span>
          )}
          {post.campaign && <bdi>{post.campaign}</bdi>}
          {post.audience && <ForAudience name={post.audience} />}
          {post.responsible && <bdi>{post.responsible}</bdi>}
        </p>
        {post.approval && <ApprovedBy {...post.approval} />}
        <PostTexts post={post} />
        <Pictures post={post} />
        {post.note && <TeamNote text={post.note} />}
        {post.comments?.map(({ person, text }) => (
          <TeamNote key={text} text={person ? `${person}: ${text}` : text} />
        ))}
      </div>
    </div>
  )
}
