import { useTranslation } from 'react-i18next'
import { type BudgetLine, type CostKind, costKinds } from '../../../shared/strategy/budget.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../../parts/format.ts'
import { showView, usePlace } from '../../place.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { AddButton } from '../add-button.tsx'
import business from '../gate/business.module.css'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'
import { StarterList } from '../tree/starter-list.tsx'
import { CostsByGoal, CostsByMonth } from './budget-tables.tsx'
import { PaidPlan } from './paid-plan.tsx'

interface BudgetProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

const shows = ['lines', 'months', 'goals', 'paid'] as const

function useShown(view: StrategyView): (typeof shows)[number] {
  const { view: look, record } = usePlace()
  const isPaid = view.paidEfforts.some(({ id }) => id === record)
  return shows.find((one) => one === look?.show) ?? (isPaid ? 'paid' : 'lines')
}

/** The costs themselves, what they add up to, and what is paid to be seen. */
export function BudgetViews({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('strategy.budget.show')}
      value={useShown(view)}
      options={shows.map((value) => ({ value, label: t(`strategy.budget.view.${value}`) }))}
      onChange={(show) => showView({ show })}
    />
  )
}

/** What the plan costs, by line, by month and by goal. */
export function Budget({ view, shownId, onDetails }: BudgetProps) {
  const { t } = useTranslation()
  const shown = useShown(view)
  return (
    <>
      <p className={business.lead}>{t(`strategy.budget.lead.${shown}`)}</p>
      {shown === 'lines' ? <Lines view={view} shownId={shownId} onDetails={onDetails} /> : null}
      {shown === 'months' ? <CostsByMonth view={view} /> : null}
      {shown === 'goals' ? <CostsByGoal view={view} /> : null}
      {shown === 'paid' ? <PaidPlan view={view} shownId={shownId} onDetails={onDetails} /> : null}
    </>
  )
}

function Lines({ view, shownId, onDetails }: BudgetProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const add = (values: { kind?: CostKind } = {}) => addRecord({ table: 'budgetLine', beforeId: null, values })
  const left = costKinds.filter((kind) => view.budgetLines.every((line) => line.kind !== kind))
  return (
    <>
      {view.budgetLines.length > 0 ? (
        <Register
          table="budgetLine"
          label={t('strategy.budget.view.lines')}
          rows={view.budgetLines}
          nameOf={({ name }) => name || t('strategy.list.unnamed')}
          columns="minmax(0, 1.2fr) minmax(0, 0.5fr) minmax(0, 1fr) minmax(0, 0.9fr) minmax(0, 110px)"
          heads={
            <>
              <span>{t('strategy.field.name')}</span>
              <span>{t('strategy.field.kind')}</span>
              <span>{t('strategy.budget.serves')}</span>
              <span>{t('strategy.budget.when')}</span>
              <span className={classes.headNumber}>{t('strategy.budget.amount')}</span>
            </>
          }
          cells={(line) => (
            <>
              <span className={classes.main}>
                <bdi className={classes.text}>{line.name || t('strategy.list.unnamed')}</bdi>
              </span>
              <span className={classes.quiet}>{t(`glossary.costKind.${line.kind}`)}</span>
              <Serves view={view} line={line} />
              <When line={line} />
              <span className={classes.number}>{format.money(line.amount)}</span>
            </>
          )}
          shownId={shownId}
          onDetails={onDetails}
        />
      ) : (
        <ReadOnlyNote />
      )}
      <AddButton
        onClick={() =>
          void add().then(
            ({ id }) => onDetails(id),
            () => {},
          )
        }
      >
        {t('strategy.add.budgetLine')}
      </AddButton>
      <StarterList
        title={t('strategy.budget.usual')}
        hint={t('strategy.budget.usualHint')}
        starters={left.map((kind) => ({
          key: kind,
          title: t(`glossary.costKind.${kind}`),
          text: t(`strategy.budget.hint.${kind}`),
        }))}
        onTake={({ key: kind }) => add({ kind })}
      />
    </>
  )
}

function Serves({ view, line }: { view: StrategyView; line: BudgetLine }) {
  const { t } = useTranslation()
  const goal = view.goals.find(({ id }) => id === line.goalId)?.title
  const campaign = view.campaigns.find(({ id }) => id === line.campaignId)?.name
  const served = line.scope === 'all' ? t('strategy.budget.allGoals') : goal
  return <bdi className={classes.quiet}>{[campaign, served].filter(Boolean).join(' · ') || '–'}</bdi>
}

function When({ line: { rhythm, startMonth, endMonth } }: { line: BudgetLine }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [from, to] = [format.month(startMonth, 'short'), format.month(endMonth, 'short')]
  const form = rhythm === 'once' ? 'once' : endMonth === null ? 'open' : 'months'
  return (
    <span className={classes.quiet}>
      {startMonth === null ? '–' : t(`strategy.budget.span.${form}`, { from, to })}
    </span>
  )
}
