import { useTranslation } from 'react-i18next'
import { addDays, type Day, daysBetween } from '../../../shared/day.ts'
import type { PlanDayItem, PlanDocument } from '../../../shared/print/exports.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Account, Nothing, shorten, Words } from '../pieces.tsx'
import { PostMarks } from '../post-marks.tsx'
import { ItemOnDays } from './item-on-days.tsx'
import { type PaperTile, tilesByDay } from './paper-tiles.ts'
import { nameOf } from './post-name.ts'

/** The posts of these days, one a line under its day. */
export function PostList({ plan }: { plan: PlanDocument }) {
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
              <PostMarks post={post} />
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
