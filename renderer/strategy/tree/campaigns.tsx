import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { spendingOf } from '../../../shared/strategy/campaigns.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../../parts/format.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { AddButton } from '../add-button.tsx'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord } from '../store.ts'

interface CampaignsProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** Time-boxed efforts, each with the goal it serves. */
export function Campaigns({ view, shownId, onDetails }: CampaignsProps) {
  const { campaigns, goals, tactics, campaignTactics } = view
  const { t } = useTranslation()
  const format = useFormat()
  const add = () =>
    void addRecord({ table: 'campaign', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  if (campaigns.length === 0) {
    return (
      <EmptyState
        title={t('strategy.campaign.emptyTitle')}
        why={t('strategy.campaign.emptyWhy')}
        action={
          <Button variant="filled" onClick={add}>
            {t('strategy.add.campaign')}
          </Button>
        }
      />
    )
  }
  return (
    <>
      <Register
        table="campaign"
        label={t('strategy.tab.campaigns')}
        rows={campaigns}
        nameOf={({ name }) => name || t('strategy.list.unnamed')}
        columns="minmax(120px, 1.3fr) minmax(0, 1fr) minmax(124px, 0.9fr) 116px 76px"
        heads={
          <>
            <span>{t('strategy.field.name')}</span>
            <span>{t('glossary.goal')}</span>
            <span>{t('strategy.field.dates')}</span>
            <span>{t('strategy.campaign.costOf')}</span>
            <span>{t('strategy.field.code')}</span>
          </>
        }
        cells={({ id, name, goalId, startDay, endDay, budget, code }) => (
          <>
            <span className={classes.main}>
              <bdi className={classes.text}>{name || t('strategy.list.unnamed')}</bdi>
            </span>
            <bdi className={classes.quiet}>{goals.find((goal) => goal.id === goalId)?.title ?? '–'}</bdi>
            <span className={classes.quiet}>
              {startDay || endDay ? `${format.dayNear(startDay)} – ${format.dayNear(endDay)}` : '–'}
            </span>
            <bdi className={classes.quiet}>
              {budget === null
                ? format.money(spendingOf({ id, budget }, tactics, campaignTactics).cost)
                : t('strategy.campaign.ofBudget', {
                    cost: format.money(spendingOf({ id, budget }, tactics, campaignTactics).cost),
                    budget: format.money(budget),
                  })}
            </bdi>
            <bdi dir="ltr" className={classes.quiet}>
              {code}
            </bdi>
          </>
        )}
        shownId={shownId}
        onDetails={onDetails}
      />
      <AddButton onClick={add}>{t('strategy.add.campaign')}</AddButton>
    </>
  )
}
