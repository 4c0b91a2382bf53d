import { useTranslation } from 'react-i18next'
import { type BudgetLine, costKinds, costRhythms, toAmount } from '../../../shared/strategy/budget.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { ChoiceField, MonthField, NumberField } from '../fields.tsx'
import { changeRecord } from '../store.ts'

/** Chosen instead of a goal. */
const all = 'all'

/** What one line costs, when, and what for. */
export function BudgetLineFields({ line, view }: { line: BudgetLine; view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, kind, rhythm, startMonth, endMonth } = line
  const change = (patch: Partial<BudgetLine>) => changeRecord({ table: 'budgetLine', id, patch })
  const isBackwards = startMonth !== null && endMonth !== null && endMonth < startMonth
  return (
    <>
      <ChoiceField
        label={t('strategy.field.kind')}
        value={kind}
        options={costKinds.map((value) => ({ value, label: t(`glossary.costKind.${value}`) }))}
        hint={t(`strategy.budget.hint.${kind}`)}
        onSave={(next) => (next ? change({ kind: next }) : Promise.resolve())}
      />
      <NumberField
        label={t('strategy.budget.amount')}
        value={line.amount}
        min={0}
        {...(format.currency && { hint: format.currency })}
        onDraft={draftOf('budgetLine', id, 'amount')}
        onSave={(amount) => change({ amount: toAmount(amount) })}
      />
      <ChoiceField
        label={t('strategy.budget.rhythm')}
        value={rhythm}
        options={costRhythms.map((value) => ({ value, label: t(`strategy.budget.rhythms.${value}`) }))}
        onSave={(next) => (next ? change({ rhythm: next }) : Promise.resolve())}
      />
      <MonthField
        label={t(rhythm === 'once' ? 'strategy.budget.month' : 'strategy.budget.from')}
        value={startMonth}
        {...(startMonth === null && { hint: t('strategy.budget.noMonth') })}
        onDraft={draftOf('budgetLine', id, 'startMonth')}
        onSave={(month) => change({ startMonth: month })}
      />
      {rhythm === 'monthly' ? (
        <MonthField
          label={t('strategy.budget.to')}
          value={endMonth}
          hint={t(isBackwards ? 'strategy.panel.backwards' : 'strategy.budget.openEnd')}
          onDraft={draftOf('budgetLine', id, 'endMonth')}
          onSave={(month) => change({ endMonth: month })}
        />
      ) : null}
      <ChoiceField
        label={t('glossary.goal')}
        value={line.scope === 'all' ? all : line.goalId}
        options={[
          { value: all, label: t('strategy.budget.allGoals') },
          ...view.goals.map((goal) => ({ value: goal.id, label: goal.title || '…' })),
        ]}
        isClearable
        onSave={(chosen) =>
          chosen === all ? change({ scope: 'all', goalId: null }) : change({ scope: 'goal', goalId: chosen })
        }
      />
      <ChoiceField
        label={t('glossary.campaign')}
        value={line.campaignId}
        options={view.campaigns.map((campaign) => ({ value: campaign.id, label: campaign.name || '…' }))}
        isClearable
        onSave={(campaignId) => change({ campaignId })}
      />
    </>
  )
}
