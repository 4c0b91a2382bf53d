import { useTranslation } from 'react-i18next'
import type {
  CircleMonth,
  GoalReturn,
  MonthAccount,
  RhythmKept,
} from '../../../shared/review/month-account.ts'
import type { PaidLine } from '../../../shared/review/paid-month.ts'
import type { CorrectionNote, LateNumber } from '../../../shared/review/review-month.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { lateChange, lateMeasure } from '../../parts/late-words.ts'
import { costsHintOf, useMoneyList, usePaidElsewhere } from '../../parts/money-list.ts'
import { useRhythmWords } from '../../parts/rhythm-words.ts'
import { Account, Words } from '../pieces.tsx'
import { TimePaper } from './time-paper.tsx'

interface AccountPaperProps {
  account: MonthAccount
  paid: readonly PaidLine[]
  isTeam: boolean
}

/** What the team's own records say of the month. Who slips away is the team's own. */
export function AccountPaper({ account, paid, isTeam }: AccountPaperProps) {
  return (
    <>
      <Rhythm rhythm={account.rhythm} />
      <Outside count={account.outside ?? 0} />
      <TimePaper time={account.time} />
      <Circle circle={account.circle} isTeam={isTeam} />
      <ReturnsPaper returns={account.returns} months={[paid]} />
    </>
  )
}

function Rhythm({ rhythm }: { rhythm: readonly RhythmKept[] }) {
  const { t } = useTranslation()
  const wordsOf = useRhythmWords()
  if (rhythm.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.account.rhythm')}
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            <th scope="col">{t('review.account.out')}</th>
            <th scope="col">{t('review.account.missed')}</th>
            <th scope="col">{t('review.account.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rhythm.map((kept) => {
            const { channelId, network, handle } = kept
            const [out, missed, gap] = wordsOf(kept)
            return (
              <tr key={channelId}>
                <td>
                  <Account network={network} handle={handle} />
                </td>
                <td>{out}</td>
                <td>{missed}</td>
                <td>{gap}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function Outside({ count }: { count: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (count === 0) return null
  return <p className="aside">{t('review.outside.title', { count, number: format.number(count) })}.</p>
}

function Circle({ circle, isTeam }: { circle: CircleMonth; isTeam: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { added, gained, gainedCount, touchpoints, spokenWith, due, slipping } = circle
  if (added + gainedCount + touchpoints + due + slipping === 0) return null
  const withWhom = t('review.account.with', { count: spokenWith, number: format.number(spokenWith) })
  const facts: [name: string, told: string][] = [
    [t('review.account.gained'), format.number(gainedCount)],
    [t('review.account.added'), format.number(added)],
    [
      t('review.account.touchpoints'),
      touchpoints > 0 ? `${format.number(touchpoints)} ${withWhom}` : format.number(touchpoints),
    ],
    ...(isTeam
      ? [
          [t('review.account.due'), format.number(due)] satisfies [string, string],
          [t('review.account.slipping'), format.number(slipping)] satisfies [string, string],
        ]
      : []),
  ]
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.account.circle')}
      </h2>
      <table className="rows">
        <tbody>
          {facts.map(([name, told]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{told}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isTeam && gained.length > 0 && (
        <p className="because">
          <Words>{format.list(gained.map(({ name }) => name))}</Words>
        </p>
      )}
    </>
  )
}

interface ReturnsPaperProps {
  returns: readonly GoalReturn[]
  /** What was paid in each month that these are of. */
  months: readonly (readonly PaidLine[])[]
}

export function ReturnsPaper({ returns, months }: ReturnsPaperProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const moneyList = useMoneyList()
  const elsewhere = usePaidElsewhere()(months)
  if (returns.length === 0) return null
  const hasSales = returns.some(({ sold }) => sold !== null)
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.account.returns')}
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('glossary.goal')}</th>
            <th scope="col">
              {t('review.account.costs')}
              <span className="denominator">{t(costsHintOf(returns))}</span>
            </th>
            <th scope="col">{t('review.account.time')}</th>
            <th scope="col">{t('review.account.won')}</th>
            {hasSales && <th scope="col">{t('review.account.sold')}</th>}
          </tr>
        </thead>
        <tbody>
          {returns.map(({ goalId, title, costs, minutes, won, sold }) => (
            <tr key={goalId}>
              <td>{goalId === null ? t('review.account.noGoal') : <Words>{title}</Words>}</td>
              <td>{format.money(costs)}</td>
              <td>{minutes === null ? missing : format.minutes(minutes)}</td>
              <td>
                <bdi>{moneyList(won)}</bdi>
              </td>
              {hasSales && <td>{format.money(sold)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {elsewhere && <p className="aside">{elsewhere}</p>}
    </>
  )
}

/** Numbers that came after the month was closed: what was kept stays above, and this says what is known now. */
export function CorrectionsPaper({ corrections }: { corrections: readonly CorrectionNote[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (corrections.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.corrections')}
      </h2>
      <table className="rows">
        <tbody>
          {corrections.map(({ id, reason, at, ...number }) => (
            <tr key={id}>
              <td>
                <CorrectedPlace number={number} />
              </td>
              <td>
                <bdi>{lateMeasure(number, t)}</bdi>
              </td>
              <td className="figure">
                <bdi>{lateChange(number, t, format)}</bdi>
                {number.days && <span className="denominator">{t('review.cell.days', number.days)}</span>}
              </td>
              <td>
                <Words>{reason}</Words> <span className="aside">{format.moment(at)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function CorrectedPlace({ number: { network, handle, placeName } }: { number: LateNumber }) {
  const { t } = useTranslation()
  if (network) return <Account network={network} handle={placeName || handle} />
  return placeName ? <bdi>{placeName}</bdi> : t('print.review.total')
}
