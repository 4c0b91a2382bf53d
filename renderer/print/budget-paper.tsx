import { useTranslation } from 'react-i18next'
import type { PlanBudget, PlanDocument, PlanEffort } from '../../shared/print/exports.ts'
import { type CostKind, costKinds } from '../../shared/strategy/budget.ts'
import { missing, useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import './budget.css'
import { Nothing, Opening, Words } from './pieces.tsx'

/** What it costs: by month, by goal, campaign by campaign, and what is paid to be seen. */
export function BudgetPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { months, goals, campaigns, efforts, leftOut, backwards } = plan.budget
  const hasTacticCosts = [...plan.goals, ...plan.campaigns].some(({ cost }) => cost !== null)
  return (
    <>
      <Opening
        section="budget"
        lead={[
          t('print.budget.lead'),
          format.currency && t('print.budget.inCurrency', { currency: isolate(format.currency) }),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      {months.length + campaigns.length + efforts.length === 0 && <Nothing>{t('print.budget.none')}</Nothing>}
      {months.length > 0 && <Months months={months} />}
      {months.length > 0 && <Goals goals={goals} plan={plan} />}
      {leftOut > 0 && <p className="because">{t('print.budget.leftOut', { count: leftOut })}</p>}
      {backwards.map(({ id, name }) => (
        <p className="because" key={id}>
          {t('print.budget.backwards', { title: isolate(name || '…') })}
        </p>
      ))}
      {hasTacticCosts && <p className="because">{t('print.budget.tacticsApart')}</p>}
      {campaigns.length > 0 && <Campaigns campaigns={campaigns} />}
      {efforts.length > 0 && <Efforts efforts={efforts} />}
    </>
  )
}

function Title({ children }: { children: string }) {
  return (
    <h2 className="divider" data-keep>
      {children}
    </h2>
  )
}

interface MoneyProps {
  heads: string[]
  /** Amounts that stand in another table on the page, to be written alike. */
  beside?: readonly (number | null)[]
  rows: { id: string; name: string; number?: number; amounts: (number | null)[]; isSum?: boolean }[]
}

/** Amounts in columns that stay as wide on every page. */
function Money({ heads: [first, ...heads], rows, beside = [] }: MoneyProps) {
  const format = useFormat()
  const write = format.amounts([...rows.flatMap(({ amounts }) => amounts), ...beside])
  return (
    <table className="rows money">
      <colgroup>
        <col />
        {heads.map((head) => (
          <col key={head} className="amount" />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, number, amounts, isSum }) => (
          <tr key={id} className={isSum ? 'total' : ''}>
            <th scope="row">
              {number !== undefined && `${format.number(number)} `}
              <Words>{name}</Words>
            </th>
            {amounts.map((amount, place) => (
              <td key={heads[place]}>
                <bdi>{write(amount)}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The kinds that anything is spent on, with their sum, and the same columns of a row. */
function useKinds(rows: readonly { kinds: (number | null)[]; total: number | null }[]) {
  const { t } = useTranslation()
  const places = costKinds
    .map((_, place) => place)
    .filter((place) => rows.some(({ kinds }) => kinds[place] !== null))
  return {
    heads: [
      ...places.map((place) => t(`glossary.costKind.${costKinds[place] as CostKind}`)),
      t('print.budget.sum'),
    ],
    amountsOf: ({ kinds, total }: (typeof rows)[number]) => [
      ...places.map((place) => kinds[place] ?? null),
      total,
    ],
  }
}

function Months({ months }: Pick<PlanBudget, 'months'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { heads, amountsOf } = useKinds(months)
  const rows = months.map((row) => ({
    id: row.month ?? 'sum',
    name: row.month ? format.heading(format.month(row.month)) : t('print.budget.sum'),
    amounts: amountsOf(row),
    isSum: row.month === null,
  }))
  return (
    <>
      <Title>{t('print.budget.months')}</Title>
      <Money heads={[t('print.budget.month'), ...heads]} rows={rows} />
    </>
  )
}

function Goals({ goals, plan }: Pick<PlanBudget, 'goals'> & { plan: PlanDocument }) {
  const { t } = useTranslation()
  const { heads, amountsOf } = useKinds(goals)
  const nameOf = ({ served, title, isSum }: PlanBudget['goals'][number]) => {
    if (isSum) return t('print.budget.sum')
    if (served === 'all') return t('print.budget.allGoals')
    return served === null ? t('print.budget.noGoal') : title || '…'
  }
  const rows = goals.map((row) => {
    const place = plan.goals.findIndex(({ id }) => id === row.served)
    return {
      id: row.isSum ? 'sum' : (row.served ?? 'none'),
      name: nameOf(row),
      ...(place >= 0 && { number: place + 1 }),
      amounts: amountsOf(row),
      isSum: row.isSum,
    }
  })
  return (
    <>
      <Title>{t('print.budget.goals')}</Title>
      <Money
        heads={[t('glossary.goal'), ...heads]}
        rows={rows}
        beside={plan.budget.months.flatMap(({ kinds }) => kinds)}
      />
    </>
  )
}

function Campaigns({ campaigns }: Pick<PlanBudget, 'campaigns'>) {
  const { t } = useTranslation()
  const heads = [
    t('glossary.campaign'),
    t('print.budget.budget'),
    t('print.budget.planned'),
    t('print.budget.left'),
  ]
  const rows = campaigns.map(({ id, name, budget, costs, left }) => ({
    id,
    name: name || '…',
    amounts: [budget, costs, left],
  }))
  return (
    <>
      <Title>{t('print.budget.campaigns')}</Title>
      <Money heads={heads} rows={rows} />
    </>
  )
}

function Efforts({ efforts }: { efforts: PlanEffort[] }) {
  const { t } = useTranslation()
  return (
    <>
      <Title>{t('print.budget.paid')}</Title>
      <table className="rows efforts">
        <colgroup>
          <col />
          <col className="why" />
          <col className="touch" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('print.budget.what')}</th>
            <th scope="col">{t('print.budget.whom')}</th>
            <th scope="col">{t('print.budget.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {efforts.map((effort) => (
            <EffortRow key={effort.id} effort={effort} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function EffortRow({ effort }: { effort: PlanEffort }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { name, content, audience, facts, dailyBudget, startDay, endDay, total, isCounted } = effort
  return (
    <tr>
      <td>
        <p className="row-title">
          <Words>{name || '…'}</Words>
        </p>
        {content && <p className="because">{t(`glossary.paidContent.${content}`)}</p>}
      </td>
      <td>
        <p>{audience ? <Words>{audience}</Words> : missing}</p>
        {facts.map((fact) => (
          <p className="because" key={fact}>
            <Words>{fact}</Words>
          </p>
        ))}
      </td>
      <td>
        <p>
          {startDay && endDay && startDay <= endDay ? format.days(startDay, endDay) : format.day(startDay)}
        </p>
        <p className="because">{t('print.budget.aDay', { amount: format.money(dailyBudget) })}</p>
        <p>
          <strong>{format.money(total)}</strong>
        </p>
        {!isCounted && <p className="because">{t('print.budget.notCounted')}</p>}
      </td>
    </tr>
  )
}
