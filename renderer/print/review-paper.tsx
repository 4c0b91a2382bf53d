import { useTranslation } from 'react-i18next'
import { addMonths, type Month } from '../../shared/day.ts'
import type { PlanDocument, PlanReview } from '../../shared/exports.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import type { ReviewItem } from '../../shared/review.ts'
import type { Cell, ChannelMonth, SetbackNote, Standing } from '../../shared/review-month.ts'
import { missing, useFormat } from '../parts/format.ts'
import { useMoneyList } from '../parts/money-list.ts'
import { spanOf } from '../parts/reply-clock.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { AccountPaper, CorrectionsPaper } from './account-paper.tsx'
import { Account, Lines, Nothing, Opening, shorten, Words } from './pieces.tsx'
import { Sources } from './sources.tsx'

/** The month looked back on; while nothing is known, the one before the planned one. */
export function reviewMonthOf({ review, month }: PlanDocument): Month {
  return review?.month ?? addMonths(month, -1)
}

export function ReviewPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { review } = plan
  const title = t('print.review.title', { lastMonth: format.month(reviewMonthOf(plan)) })
  if (!review) {
    return (
      <>
        <Opening section="review" title={title} />
        <Nothing>{t('print.review.none')}</Nothing>
      </>
    )
  }
  return (
    <>
      <Opening section="review" title={title} />
      <p className="because">
        {review.closedAt
          ? t('print.review.closed', {
              day: format.moment(review.closedAt),
              person: review.closedBy,
            })
          : t('print.review.open')}
      </p>
      {review.note && (
        <div className="note">
          <Lines text={review.note} />
        </div>
      )}
      <Numbers review={review} />
      <CorrectionsPaper corrections={review.corrections} />
      {plan.edition === 'team' && <Sources review={review} />}
      <Standings standings={review.standings} />
      {review.replies && <Replies replies={review.replies} />}
      <Setbacks notes={review.setbacks} hasReasons={plan.edition === 'team'} />
      {review.account && <AccountPaper account={review.account} isTeam={plan.edition === 'team'} />}
      <GoalValues values={review.alliances} />
      <Ledger lessons={review.lessons} />
      <Turns items={review.items} />
    </>
  )
}

/** What stands after followers and engagement rate. */
const counted = ['impressions', 'reach', 'clicks', 'conversions'] as const

/** The six metrics of each channel; a rate never stands without what it is a rate of. */
function Numbers({ review }: { review: PlanReview }) {
  const { t } = useTranslation()
  const of = t(`glossary.measureName.${review.denominator}`)
  const columns = [
    t('glossary.measureName.followers'),
    t('glossary.metricName.engagements'),
    ...counted.map((measure) => t(`glossary.measureName.${measure}`)),
  ]
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.numbers')}
      </h2>
      <table className="rows numbers">
        <colgroup>
          <col className="channel-column" />
          {columns.map((column) => (
            <col key={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            {columns.map((column, place) => (
              <th scope="col" key={column}>
                {column}
                {place === 1 && <span className="denominator">{t('print.review.rateOf', { of })}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {review.channels.map((channel) => (
            <NumbersRow key={channel.channelId} channel={channel} review={review} />
          ))}
          <NumbersRow channel={review.total} review={review} />
        </tbody>
      </table>
      <p className="because">{t('print.review.missing')}</p>
    </>
  )
}

function NumbersRow({ channel, review }: { channel: ChannelMonth; review: PlanReview }) {
  const { t } = useTranslation()
  const format = useFormat()
  const rate = channel.rates[review.denominator]
  const { cells } = channel
  return (
    <tr className={channel.network ? '' : 'total'}>
      <th scope="row">
        {channel.network ? (
          <Account network={channel.network} handle={channel.handle} />
        ) : (
          t('print.review.total')
        )}
      </th>
      <Figure cell={cells.followers} />
      <td>
        {format.percent(rate?.share)}
        {rate && (
          <span className="trend">
            <bdi dir="ltr">
              {format.number(rate.engagements)} / {format.number(rate.denominator)}
            </bdi>
          </span>
        )}
      </td>
      {counted.map((measure) => (
        <Figure key={measure} cell={cells[measure]} />
      ))}
    </tr>
  )
}

function Figure({ cell: { value, previous } }: { cell: Cell }) {
  const format = useFormat()
  return (
    <td>
      {format.number(value)}
      {value !== null && previous !== null && (
        <span className="trend">
          <bdi dir="ltr">{format.change(value - previous)}</bdi>
        </span>
      )}
    </td>
  )
}

function Standings({ standings }: { standings: Standing[] }) {
  const { t } = useTranslation()
  if (standings.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.objectives')}
      </h2>
      <table className="rows standings">
        <colgroup>
          <col />
          <col className="touch" />
          <col className="why" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('glossary.objective')}</th>
            <th scope="col">{t('print.review.stands')}</th>
            <th scope="col">{t('print.review.why')}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <StandingRow key={standing.objectiveId} standing={standing} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function StandingRow({ standing }: { standing: Standing }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, verdict, value, target, reason } = standing
  return (
    <tr>
      <td>
        <Words>{title}</Words>
      </td>
      <td>
        <p className="row-state">
          {verdict === 'exploring' ? (
            t('print.kind.exploring')
          ) : (
            <StatusMark kind="pace" status={verdict} withLabel size={11} />
          )}
        </p>
        {verdict !== 'exploring' && (value !== null || target !== null) && (
          <p>
            {t('print.review.valueOf', { value: format.number(value, 2), target: format.number(target, 2) })}
          </p>
        )}
      </td>
      <td>{reason ? <Words>{shorten(reason, 400)}</Words> : format.number(null)}</td>
    </tr>
  )
}

/** How soon we answered, and whose name was heard, by what was logged by hand. */
function Replies({ replies }: { replies: NonNullable<PlanReview['replies']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { logged, open, times, lateCount, keywords, voices } = replies
  const took = (minutes: number | null) => (minutes === null ? missing : spanOf(minutes, format))
  const spoken = voices.reduce((sum, { count }) => sum + count, 0)
  const of = t('review.replies.of', { count: times.n, number: format.number(times.n) })
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.replies.title')}
      </h2>
      <p className="because">
        {t('review.replies.logged', { count: logged, number: format.number(logged) })} ·{' '}
        {t('review.replies.byHand')}
      </p>
      <table className="rows">
        <tbody>
          {(['median', 'p90'] as const).map((one) => (
            <Told key={one} name={t(`review.replies.${one}`)} told={`${took(times[one])} ${of}`} />
          ))}
          {lateCount > 0 && <Told name={t('review.replies.late')} told={format.number(lateCount)} />}
          {open > 0 && <Told name={t('replies.shown.open')} told={format.number(open)} />}
          {keywords.map(({ title, count }) => (
            <Told key={title} name={title} told={format.number(count)} />
          ))}
          {spoken > 0 &&
            voices.map(({ name, count }) => (
              <Told
                key={name}
                name={`${t('review.replies.voices')}: ${name ?? t('review.replies.us')}`}
                told={t('review.replies.share', {
                  share: format.percent(count / spoken, 0),
                  number: format.number(spoken),
                })}
              />
            ))}
        </tbody>
      </table>
    </>
  )
}

function Told({ name, told }: { name: string; told: string }) {
  return (
    <tr>
      <th scope="row">
        <Words>{name}</Words>
      </th>
      <td>{told}</td>
    </tr>
  )
}

/** What did not go out on its day, and what became of it; why is for the team. */
function Setbacks({ notes, hasReasons }: { notes: readonly SetbackNote[]; hasReasons: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const becameOf = ({ kind, day, toDay }: SetbackNote) => {
    if (kind === 'missed' || toDay === null) return t('glossary.delivery.missed')
    return toDay === day
      ? t('print.review.movedWithin')
      : t('print.review.movedTo', { day: format.day(toDay, 'short') })
  }
  if (notes.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.setbacks')}
      </h2>
      <table className="rows setbacks">
        <colgroup>
          <col className="short" />
          <col />
          <col className="short" />
          {hasReasons && <col />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('print.review.plannedFor')}</th>
            <th scope="col">{t('glossary.post')}</th>
            <th scope="col">{t('print.review.became')}</th>
            {hasReasons && <th scope="col">{t('print.review.why')}</th>}
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <tr key={note.id}>
              <td>{format.day(note.day, 'short')}</td>
              <td>
                {note.network && <Account network={note.network} handle="" />}{' '}
                <Words>{note.title || t('print.review.untitled')}</Words>
              </td>
              <td>{becameOf(note)}</td>
              {hasReasons && (
                <td>
                  <Words>{note.reason}</Words>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const columns = ['won', 'wonSoFar', 'open', 'lost'] as const

/** What the bids of alliances brought to each goal; sums of one currency never hold another. */
function GoalValues({ values }: { values: PlanReview['alliances'] }) {
  const { t } = useTranslation()
  const moneyList = useMoneyList()
  if (values.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.alliances')}
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('glossary.goal')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {t(`alliances.inReview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value.goalId}>
              <td>{value.goalId === null ? t('alliances.inReview.noGoal') : <Words>{value.title}</Words>}</td>
              {columns.map((column) => (
                <td key={column}>
                  <bdi>{moneyList(value[column])}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What was tried, and what it taught. */
function Ledger({ lessons }: { lessons: PlanReview['lessons'] }) {
  const { t } = useTranslation()
  if (lessons.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.ledger')}
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('lessons.field.tried')}</th>
            <th scope="col">{t('lessons.field.came')}</th>
            <th scope="col">{t('lessons.field.learnt')}</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ id, outcome, tried, came, learnt }) => (
            <tr key={id}>
              <td>
                <Words>{shorten(plainText(tried), 300)}</Words>
                {outcome && (
                  <p className="row-state">
                    <StatusMark kind="lessonOutcome" status={outcome} withLabel size={11} />
                  </p>
                )}
              </td>
              <td>
                <Words>{shorten(plainText(came), 400)}</Words>
              </td>
              <td>
                <Words>{shorten(plainText(learnt), 400)}</Words>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const kinds = ['keep', 'stop', 'start', 'try'] as const

/** What the team keeps, stops, starts and tries: two by two, as one reads a page. */
function Turns({ items }: { items: ReviewItem[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!items.some(({ kind }) => kind !== 'need')) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.turns')}
      </h2>
      <div className="turns">
        {kinds.map((kind) => (
          <div className="turn" key={kind}>
            <h3>{t(`print.review.${kind}`)}</h3>
            <ul>
              {items
                .filter((item) => item.kind === kind)
                .map((item) => (
                  <li key={item.id}>
                    <Words>{shorten(item.text, 300)}</Words>
                    {item.responsible && (
                      <>
                        {' '}
                        <bdi className="aside">{item.responsible}</bdi>
                      </>
                    )}
                    {item.dueDay && <span className="aside"> {format.day(item.dueDay, 'short')}</span>}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}
