import { Button } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  budgetMonths,
  campaignTable,
  costKinds,
  countLeftOut,
  goalTable,
  listBackwards,
  listCosts,
  monthTable,
  type Served,
} from '../../../shared/strategy/budget.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useCopyTable } from '../../copy-table.ts'
import { type Format, useFormat } from '../../parts/format.ts'
import { showView } from '../../place.ts'
import { Section } from '../../ui/page/section.tsx'
import business from '../gate/business.module.css'
import { type MoneyRow, MoneyTable, rowsOf } from './money-table.tsx'

type Written = { heads: string[]; rows: MoneyRow[] }

function costsOf({ budgetLines, paidEfforts, campaigns }: StrategyView) {
  const sources = { lines: budgetLines, efforts: paidEfforts, campaigns }
  const months = budgetMonths(sources)
  return { months, costs: listCosts(sources, months) }
}

const kindHeads = (t: TFunction) => [
  ...costKinds.map((kind) => t(`glossary.costKind.${kind}`)),
  t('strategy.budget.sum'),
]

function writeMonths(view: StrategyView, t: TFunction, format: Format): Written {
  const { months, costs } = costsOf(view)
  const rows = monthTable(costs, months).map(
    ({ month, kinds, total }): MoneyRow => ({
      id: month ?? 'sum',
      name: month ? format.heading(format.month(month)) : t('strategy.budget.sum'),
      amounts: [...kinds, total],
      isSum: month === null,
    }),
  )
  return { heads: [t('strategy.budget.month'), ...kindHeads(t)], rows: months.length > 0 ? rows : [] }
}

function writeGoals(view: StrategyView, t: TFunction): Written {
  const { costs } = costsOf(view)
  const nameOf = (served: Served) => {
    if (served === 'all') return t('strategy.budget.allGoals')
    if (served === null) return t('strategy.budget.noGoal')
    return view.goals.find(({ id }) => id === served)?.title || '…'
  }
  const { rows, total } = goalTable(costs, view.goals)
  const written = rows.map(
    (row): MoneyRow => ({
      id: row.served ?? 'none',
      name: nameOf(row.served),
      amounts: [...row.kinds, row.total],
    }),
  )
  const sum = { id: 'sum', name: t('strategy.budget.sum'), isSum: true }
  return {
    heads: [t('glossary.goal'), ...kindHeads(t)],
    rows: costs.length > 0 ? [...written, { ...sum, amounts: [...total.kinds, total.total] }] : [],
  }
}

function writeCampaigns(view: StrategyView, t: TFunction): Written {
  const heads = [
    'glossary.campaign',
    'strategy.field.budget',
    'strategy.budget.planned',
    'strategy.budget.left',
  ]
  return {
    heads: heads.map((head) => t(head)),
    rows: campaignTable(costsOf(view).costs, view.campaigns).map(
      ({ id, name, budget, costs, left }): MoneyRow => ({
        id,
        name: name || t('strategy.list.unnamed'),
        amounts: [budget, costs, left],
      }),
    ),
  }
}

/** Every month with what it costs, by kind, and what it all adds up to. */
export function CostsByMonth({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const months = useMemo(() => writeMonths(view, t, format), [view, t, format])
  useCopyTable(
    t('glossary.strategy'),
    useCallback(() => rowsOf(months), [months]),
  )
  if (months.rows.length === 0) return <Nothing view={view} />
  return (
    <>
      <MoneyTable label={t('strategy.budget.view.months')} {...months} />
      <LeftOut view={view} />
    </>
  )
}

/** What each goal costs, and each campaign against its budget. */
export function CostsByGoal({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const goals = useMemo(() => writeGoals(view, t), [view, t])
  const campaigns = useMemo(() => writeCampaigns(view, t), [view, t])
  useCopyTable(
    t('glossary.strategy'),
    useCallback(() => [...rowsOf(goals), ...rowsOf(campaigns)], [goals, campaigns]),
  )
  return (
    <>
      {goals.rows.length > 0 ? (
        <>
          <MoneyTable label={t('strategy.budget.view.goals')} {...goals} />
          <LeftOut view={view} />
        </>
      ) : (
        <Nothing view={view} />
      )}
      {campaigns.rows.length > 0 ? (
        <Section title={t('strategy.budget.campaigns')}>
          <MoneyTable label={t('strategy.budget.campaigns')} {...campaigns} />
        </Section>
      ) : null}
    </>
  )
}

/** What the sums cannot hold is said, so that nobody takes them for the whole. */
function LeftOut({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const sources = { lines: view.budgetLines, efforts: view.paidEfforts }
  const count = countLeftOut(sources)
  return (
    <>
      {count > 0 ? <p className={business.gridNote}>{t('strategy.budget.leftOut', { count })}</p> : null}
      <Backwards view={view} />
    </>
  )
}

/** Both dates stand there: what is wrong with them is said by name. */
function Backwards({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const backwards = listBackwards({ lines: view.budgetLines, efforts: view.paidEfforts })
  return backwards.map(({ id, name }) => (
    <p key={id} className={business.gridNote}>
      {t('checkup.finding.costBackwards', { title: name || t('strategy.list.unnamed') })}
    </p>
  ))
}

function Nothing({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const isBackwards = listBackwards({ lines: view.budgetLines, efforts: view.paidEfforts }).length > 0
  if (isBackwards) return <Backwards view={view} />
  return (
    <>
      <p className={business.lead}>{t('strategy.budget.nothing')}</p>
      <div>
        <Button onClick={() => showView({ show: 'lines' })}>{t('strategy.budget.toCosts')}</Button>
      </div>
    </>
  )
}
