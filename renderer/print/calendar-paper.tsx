import { useTranslation } from 'react-i18next'
import { readableText } from '../../shared/calendar/outgoing.ts'
import {
  addDays,
  type Day,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  startOfWeek,
  weekdayOf,
} from '../../shared/day.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import type { PlanComment, PlanDayItem, PlanDocument, PlanPost } from '../../shared/print/exports.ts'
import { weekOf } from '../../shared/week.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Account, Lines, Nothing, Opening, shorten, TeamNote, Words } from './pieces.tsx'
import { PostExtras } from './post-extras.tsx'
import { ApprovedBy, PostMarks } from './post-marks.tsx'

/** More loose ends than this are told by their count: each says it for itself in the list. */
const namedLoose = 20

export function CalendarPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const loose = plan.posts.filter(({ goal }) => goal === null).map(({ number }) => format.number(number))
  return (
    <>
      <Opening section="calendar" title={t('print.calendar.title', { month: format.month(plan.month) })} />
      <Campaigns plan={plan} />
      <MonthGrid plan={plan} />
      {loose.length > 0 && (
        <p className="gaps" data-keep>
          <strong>{t('print.calendar.loose', { count: loose.length })}</strong>{' '}
          {loose.length <= namedLoose && t('print.calendar.looseWhich', { numbers: format.list(loose) })}
        </p>
      )}
      {plan.posts.length === 0 ? (
        <Nothing>{t('print.calendar.none')}</Nothing>
      ) : (
        <PostTable posts={plan.posts} />
      )}
    </>
  )
}

function Campaigns({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [from, to] = [firstDayOf(plan.month), lastDayOf(plan.month)]
  const running = plan.campaigns.filter(
    ({ startDay, endDay }) => (startDay === null || startDay <= to) && (endDay === null || endDay >= from),
  )
  return running.map((campaign) => (
    <div data-keep className="campaign" key={campaign.id}>
      <p className="eyebrow">
        {t('glossary.campaign')}
        {campaign.startDay && campaign.endDay && (
          <>
            {' · '}
            {format.day(campaign.startDay, 'short')} – {format.day(campaign.endDay, 'short')}
          </>
        )}
        {campaign.code && (
          <>
            {' · '}
            {t('print.calendar.code')} <bdi dir="auto">{campaign.code}</bdi>
          </>
        )}
      </p>
      <p>
        <strong>
          <Words>{campaign.name}</Words>
        </strong>{' '}
        <Words>{shorten(plainText(campaign.brief), 300)}</Words>
      </p>
    </div>
  ))
}

/** More than this in a day is told by a count: the list below names them all. */
const entriesADay = 3

function MonthGrid({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { firstDay, weekend } = weekOf(`und-${plan.brand.country}`)
  const start = startOfWeek(firstDayOf(plan.month), firstDay)
  const weeks = Math.ceil((daysBetween(start, lastDayOf(plan.month)) + 1) / 7)
  const entries = entriesByDay(plan.posts)
  return (
    <div className="month-grid" data-weeks={weeks}>
      <table aria-label={t('print.calendar.title', { month: format.month(plan.month) })}>
        <thead>
          <tr>
            {format.weekdays(start, 'long').map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => addDays(start, week * 7)).map((monday) => (
            <tr key={monday}>
              {Array.from({ length: 7 }, (_, place) => addDays(monday, place)).map((day) => (
                <td
                  key={day}
                  data-free={weekend.includes(weekdayOf(day)) || undefined}
                  data-outside={monthOf(day) !== plan.month || undefined}
                >
                  {monthOf(day) === plan.month && (
                    <GridDay day={day} entries={entries.get(day) ?? []} items={itemsOn(plan, day)} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Entry = Pick<PlanPost, 'number' | 'title' | 'text' | 'pillar'> & { networks: PlanPost['variants'] }

function entriesByDay(posts: readonly PlanPost[]): Map<Day, Entry[]> {
  const byDay = new Map<Day, Entry[]>()
  for (const { number, title, text, pillar, variants } of posts) {
    for (const day of new Set(variants.map((variant) => variant.day))) {
      if (!day) continue
      const entry = {
        number,
        title,
        text,
        pillar,
        networks: variants.filter((variant) => variant.day === day),
      }
      byDay.set(day, [...(byDay.get(day) ?? []), entry])
    }
  }
  return byDay
}

/** Holidays first, then what has a name of its own; a campaign stands above the month already. */
function itemsOn({ dayItems }: PlanDocument, day: Day): PlanDayItem[] {
  const order = ['holidays', 'own', 'events', 'notes']
  return dayItems
    .filter(({ layer, startDay, endDay }) => layer !== 'campaigns' && startDay <= day && endDay >= day)
    .sort((a, b) => order.indexOf(a.layer) - order.indexOf(b.layer))
}

function GridDay({ day, entries, items }: { day: Day; entries: Entry[]; items: PlanDayItem[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = Math.max(1, entriesADay - items.length)
  return (
    <>
      <span className="grid-day">{format.number(Number(day.slice(8)))}</span>
      {items.map(({ id, layer, title, time, place }) => (
        <span className="grid-item" data-layer={layer} key={id} dir="auto">
          {time ? `${format.time(time)} ` : ''}
          {title}
          {place ? `, ${place}` : ''}
        </span>
      ))}
      {entries.slice(0, shown).map((entry) => (
        <div className="entry" key={entry.number}>
          <span className="entry-head">
            <b>{entry.number}</b>
            {entry.networks.map(
              ({ channel }, place) =>
                channel && (
                  <NetworkMark
                    key={`${channel.network} ${channel.handle} ${place === 0 ? '' : place}`}
                    network={channel.network}
                    size={9}
                  />
                ),
            )}
            {entry.pillar && <PillarSwatch mark={entry.pillar.mark} size={7} />}
          </span>
          <span className="entry-title" dir="auto">
            {entry.title || shorten(entry.text, 60)}
          </span>
        </div>
      ))}
      {entries.length > shown && (
        <span className="entry-more">{t('print.calendar.more', { count: entries.length - shown })}</span>
      )}
    </>
  )
}

/** As much of a text as an owner needs to say yes; longer ones end in an ellipsis and are read on the screen. */
const textLength = 900

function PostTable({ posts }: { posts: PlanPost[] }) {
  const { t } = useTranslation()
  return (
    <table className="rows posts">
      <colgroup>
        <col className="narrow" />
        <col className="when" />
        <col />
        <col className="serves" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('print.calendar.number')}</th>
          <th scope="col">{t('print.calendar.when')}</th>
          <th scope="col">{t('glossary.post')}</th>
          <th scope="col">{t('print.calendar.serves')}</th>
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => (
          <PostRow key={post.id} post={post} />
        ))}
      </tbody>
    </table>
  )
}

/** What the team says to the owner about a post. */
export function ForOwner({ person, text }: PlanComment) {
  const { t } = useTranslation()
  return (
    <div className="for-owner">
      <strong>{person ? t('print.calendar.forOwnerBy', { person }) : t('print.calendar.forOwner')}</strong>{' '}
      <Lines text={shorten(text, 600)} />
    </div>
  )
}

function PostRow({ post }: { post: PlanPost }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [first] = post.variants
  return (
    <tr>
      <td className="row-number">{post.number}</td>
      <td>
        <strong>{format.day(first?.day, 'weekday')}</strong>
        <ul className="outs">
          {post.variants.map(({ channel, day, time }) => (
            <li key={`${channel?.network} ${channel?.handle} ${day} ${time}`}>
              {channel ? <NetworkMark network={channel.network} size={12} /> : t('print.calendar.noChannel')}
              <span>
                {day !== first?.day && `${format.day(day, 'short')} `}
                {time ? <bdi>{format.time(time)}</bdi> : t('print.calendar.noTime')}
              </span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {post.title && (
          <p className="row-title" dir="auto">
            {post.title}
          </p>
        )}
        <Lines text={shorten(readableText(post.text, post.link), textLength)} />
        {post.variants.map(
          ({ channel, text, link }) =>
            text && (
              <div className="own-text" key={`${channel?.network} ${channel?.handle}`}>
                {channel && <Account {...channel} />}
                <Lines text={shorten(readableText(text, link ?? post.link), textLength)} />
              </div>
            ),
        )}
        <PostExtras link={post.link} text={post.text} variants={post.variants} />
        <p className="row-marks">
          {post.type && <span>{t(`calendar.types.${post.type}`)}</span>}
          <PostMarks post={post} />
          {post.responsible && <bdi>{post.responsible}</bdi>}
        </p>
        {post.note && <TeamNote text={post.note} />}
        {post.comments?.map(({ person, text }) => (
          <TeamNote key={text} text={person ? `${person}: ${text}` : text} />
        ))}
        {post.forOwner.map((comment) => (
          <ForOwner key={comment.text} {...comment} />
        ))}
      </td>
      <td>
        <p className="row-state">
          <StatusMark kind="postState" status={post.state} withLabel size={11} />
        </p>
        {post.approval && <ApprovedBy {...post.approval} />}
        {post.goal ? (
          <>
            <p>
              {t('print.calendar.goalNumber', { number: post.goal.number })}{' '}
              <Words>{shorten(post.goal.title, 70)}</Words>
            </p>
            {post.tactic && (
              <p className="because">
                <Words>{post.tactic}</Words>
              </p>
            )}
          </>
        ) : (
          <p className="gap">{t('print.calendar.noGoal')}</p>
        )}
      </td>
    </tr>
  )
}
