import { useTranslation } from 'react-i18next'
import type {
  CircleMonth,
  GoalReturn,
  MonthAccount,
  RhythmKept,
  TimeKept,
} from '../../../shared/review/month-account.ts'
import type { PaidLine } from '../../../shared/review/paid-month.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { tellMeasure } from '../../parts/measure-words.ts'
import { costsHintOf, useMoneyList, usePaidElsewhere } from '../../parts/money-list.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { useRhythmWords } from '../../parts/rhythm-words.ts'
import { go } from '../../place.ts'
import { Facts } from '../../ui/page/facts.tsx'
import { Section } from '../../ui/page/section.tsx'
import shared from './account.module.css'
import classes from './month-account.module.css'

interface MonthAccountPartsProps {
  account: MonthAccount | null
  /** What was paid to be seen; none of months closed before it was kept. */
  paid: readonly PaidLine[]
  /** While it is open, posts outside the plan are listed by themselves. */
  isClosed: boolean
}

/** What the team's own records say of the month: rhythm, time, circle, and what each goal cost and brought. */
export function MonthAccountParts({ account, paid, isClosed }: MonthAccountPartsProps) {
  if (account === null) return null
  const { rhythm, time, circle, returns, outside } = account
  return (
    <>
      <Rhythm rhythm={rhythm} />
      {isClosed ? <Outside count={outside ?? 0} /> : null}
      <Time time={time} />
      <Circle circle={circle} />
      <Returns returns={returns} paid={paid} />
    </>
  )
}

function Rhythm({ rhythm }: { rhythm: readonly RhythmKept[] }) {
  const { t } = useTranslation()
  const wordsOf = useRhythmWords()
  if (rhythm.length === 0) return null
  return (
    <Section title={t('review.account.rhythm')}>
      <table className={shared.values}>
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
                <th scope="row">
                  <span className={classes.channel}>
                    <NetworkMark network={network} /> <bdi>{handle}</bdi>
                  </span>
                </th>
                <td>{out}</td>
                <td>{missed}</td>
                <td>{gap}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}

/** How many posts no plan knew when the month was closed. */
function Outside({ count }: { count: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (count === 0) return null
  return <p className={shared.quiet}>{t('review.outside.title', { count, number: format.number(count) })}.</p>
}

function Time({ time }: { time: TimeKept }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { planned, spent, networks, plannedPosts, spentPosts } = time
  const told = (minutes: number | null) => tellMeasure('minutes', minutes, format)
  const of = (count: number) =>
    count > 0 ? t('review.account.posts', { count, number: format.number(count) }) : ''
  if (planned === null && spent === null)
    return (
      <Section title={t('review.account.time')}>
        <p className={shared.quiet}>
          {t('review.account.noTime')} {t('review.account.logTime')}
        </p>
      </Section>
    )
  return (
    <Section title={t('review.account.time')}>
      <table className={shared.values}>
        <thead>
          <tr>
            <th scope="col">{t('glossary.network')}</th>
            <th scope="col">{t('review.account.planned')}</th>
            <th scope="col">{t('review.account.spent')}</th>
          </tr>
        </thead>
        <tbody>
          {networks.map((row) => (
            <tr key={row.network}>
              <th scope="row">
                {row.network === null ? (
                  t('review.account.noNetwork')
                ) : (
                  <span className={classes.channel}>
                    <NetworkMark network={row.network} isSilent /> {networkName(row.network)}
                  </span>
                )}
              </th>
              <td>{told(row.planned)}</td>
              <td>{told(row.spent)}</td>
            </tr>
          ))}
          <tr className={classes.sum}>
            <th scope="row">{t('review.wholeBrand')}</th>
            <td>
              {told(planned)} <span className={shared.small}>{of(plannedPosts)}</span>
            </td>
            <td>
              {told(spent)} <span className={shared.small}>{of(spentPosts)}</span>
            </td>
          </tr>
        </tbody>
      </table>
      {networks.length > 1 ? <p className={shared.small}>{t('review.account.shared')}</p> : null}
    </Section>
  )
}

function Circle({ circle }: { circle: CircleMonth }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { added, gained, gainedCount, touchpoints, spokenWith, due, slipping, slippingNames } = circle
  if (added + gainedCount + touchpoints + due + slipping === 0) return null
  return (
    <Section title={t('review.account.circle')}>
      <Facts
        facts={[
          { name: t('review.account.gained'), value: format.number(gainedCount) },
          { name: t('review.account.added'), value: format.number(added) },
          {
            name: t('review.account.touchpoints'),
            value: format.number(touchpoints),
            beside:
              touchpoints > 0
                ? t('review.account.with', { count: spokenWith, number: format.number(spokenWith) })
                : undefined,
          },
          { name: t('review.account.due'), value: format.number(due) },
          { name: t('review.account.slipping'), value: format.number(slipping) },
        ]}
      />
      <Contacts title={t('review.account.gained')} contacts={gained} count={gainedCount} />
      <Contacts title={t('review.account.slipping')} contacts={slippingNames} count={slipping} />
    </Section>
  )
}

interface ContactsProps {
  title: string
  contacts: readonly (CircleMonth['slippingNames'][number] & Partial<CircleMonth['gained'][number]>)[]
  /** All there are, of which `contacts` are the first. */
  count: number
}

function Contacts({ title, contacts, count }: ContactsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (contacts.length === 0) return null
  const more = count - contacts.length
  return (
    <p className={classes.names}>
      <span className={shared.small}>{title}: </span>
      {contacts.map(({ id, name, stage }) => (
        <span key={id} className={classes.name}>
          <button
            type="button"
            dir="auto"
            className={shared.up}
            onClick={() => go({ screen: 'relationships', record: id })}
          >
            {name}
          </button>
          {stage ? <span className={shared.small}> {t(`relationships.stage.${stage}`)}</span> : null}
        </span>
      ))}
      {more > 0 ? (
        <span className={shared.small}>
          {t('review.account.andMore', { count: more, number: format.number(more) })}
        </span>
      ) : null}
    </p>
  )
}

interface ReturnsProps {
  returns: readonly GoalReturn[]
  paid: readonly PaidLine[]
}

function Returns({ returns, paid }: ReturnsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const moneyList = useMoneyList()
  const elsewhere = usePaidElsewhere()([paid])
  if (returns.length === 0) return null
  const hasSales = returns.some(({ sold }) => sold !== null)
  return (
    <Section title={t('review.account.returns')}>
      <table className={shared.values}>
        <thead>
          <tr>
            <th scope="col">{t('glossary.goal')}</th>
            <th scope="col">
              {t('review.account.costs')} <span className={shared.small}>{t(costsHintOf(returns))}</span>
            </th>
            <th scope="col">{t('review.account.time')}</th>
            <th scope="col">{t('review.account.won')}</th>
            {hasSales ? <th scope="col">{t('review.account.sold')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {returns.map(({ goalId, title, costs, minutes, won, sold }) => (
            <tr key={goalId}>
              <th scope="row">
                {goalId === null ? (
                  t('review.account.noGoal')
                ) : (
                  <button
                    type="button"
                    dir="auto"
                    className={shared.up}
                    onClick={() => go({ screen: 'strategy', record: goalId })}
                  >
                    {title || '…'}
                  </button>
                )}
              </th>
              <td>{format.money(costs)}</td>
              <td>{minutes === null ? missing : format.minutes(minutes)}</td>
              <td>
                <bdi>{moneyList(won)}</bdi>
              </td>
              {hasSales ? <td>{format.money(sold)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {elsewhere ? <p className={shared.small}>{elsewhere}</p> : null}
    </Section>
  )
}
