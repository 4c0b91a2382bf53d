import { useTranslation } from 'react-i18next'
import { costKinds } from '../../shared/budget.ts'
import type { PlanBudget, PlanDocument, PlanEffort } from '../../shared/exports.ts'
import { missing, useFormat } from '../parts/format.ts'
import './budget.css'
import { Nothing, Opening, Words } from './pieces.tsx'

/** What it costs: by month, by goal, campaign by campaign, and what is paid to be seen. */
export function BudgetPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const { months, goals, campaigns, efforts, leftOut } = plan.budget
  return (
    <>
      <Opening section="budget" />
      {months.length + campaigns.length + efforts.length === 0 && <Nothing>{t('print.budget.none')}</Nothing>}
      {months.length > 0 && <Months months={months} />}
      {months.length > 0 && <Goals goals={goals} />}
      {leftOut > 0 && <p className="because">{t('print.budget.leftOut', { count: leftOut })}</p>}
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
  rows: { id: string; name: string; amounts: (number | null)[]; isSum?: boolean }[]
}

/** Amounts in columns that stay as wide on every page. */
function Money({ heads: [first, ...heads], rows }: MoneyProps) {
  const format = useFormat()
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
        {rows.map(({ id, name, amounts, isSum }) => (
          <tr key={id} className={isSum ? 'total' : ''}>
            <th scope="row">
              <Words>{name}</Words>
            </th>
            {amounts.map((amount, place) => (
              <td key={heads[place]}>
                <bdi>{format.money(amount)}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useKindHeads(): string[] {
  const { t } = useTranslation()
  return [...costKinds.map((kind) => t(`glossary.costKind.${kind}`)), t('print.budget.sum')]
}

function Months({ months }: Pick<PlanBudget, 'months'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const rows = months.map(({ month, kinds, total }) => ({
    id: month ?? 'sum',
    name: month ? format.heading(format.month(month)) : t('print.budget.sum'),
    amounts: [...kinds, total],
    isSum: month === null,
  }))
  return (
    <>
      <Title>{t('print.budget.months')}</Title>
      <Money heads={[t('print.budget.month'), ...useKindHeads()]} rows={rows} />
    </>
  )
}

function Goals({ goals }: Pick<PlanBudget, 'goals'>) {
  const { t } = useTranslation()
  const nameOf = ({ served, title, isSum }: PlanBudget['goals'][number]) => {
    if (isSum) return t('print.budget.sum')
    if (served === 'all') return t('print.budget.allGoals')
    return served === null ? t('print.budget.noGoal') : title || '…'
  }
  const rows = goals.map((row) => ({
    id: row.isSum ? 'sum' : (row.served ?? 'none'),
    name: nameOf(row),
    amounts: [...row.kinds, row.total],
    isSum: row.isSum,
  }))
  return (
    <>
      <Title>{t('print.budget.goals')}</Title>
      <Money heads={[t('glossary.goal'), ...useKindHeads()]} rows={rows} />
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
