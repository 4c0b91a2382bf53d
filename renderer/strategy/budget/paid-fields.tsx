import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { toAmount } from '../../../shared/strategy/budget.ts'
import { handleOf } from '../../../shared/strategy/networks.ts'
import {
  coldFirst,
  daysOf,
  narrowingFields,
  type PaidEffort,
  paidContents,
  tooWide,
  totalOf,
  wideFields,
} from '../../../shared/strategy/paid.ts'
import { tacticStatuses } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { ChoiceField, DayField, NumberField, TextField } from '../fields.tsx'
import panel from '../panel.module.css'
import { changeRecord } from '../store.ts'

interface PaidProps {
  effort: PaidEffort
  view: StrategyView
}

/** For whom, how much and how long; whether it is narrow enough to be worth the money stands above. */
export function PaidFields({ effort, view }: PaidProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { id } = effort
  const change = (patch: Partial<PaidEffort>) => changeRecord({ table: 'paidEffort', id, patch })
  const isCold = effort.whyCold !== '' || coldFirst(view.paidEfforts).some((one) => one.id === id)
  const isBackwards = effort.startDay !== null && effort.endDay !== null && daysOf(effort) === null
  const total = totalOf(effort)
  return (
    <>
      <WidthNote effort={effort} />
      <ChoiceField
        label={t('strategy.paid.contentField')}
        value={effort.content}
        options={paidContents.map((value) => ({ value, label: t(`glossary.paidContent.${value}`) }))}
        isClearable
        onSave={(content) => change({ content })}
      />
      <ChoiceField
        label={t('glossary.audience')}
        value={effort.audienceId}
        options={view.audiences.map((one) => ({ value: one.id, label: one.name || '…' }))}
        isClearable
        onSave={(audienceId) => change({ audienceId })}
      />
      {narrowingFields.map((field) => (
        <TextField
          key={field}
          label={t(`strategy.paid.field.${field}`)}
          value={effort[field]}
          placeholder={t(`strategy.paid.example.${field}`)}
          {...(wideFields(effort).includes(field) && { hint: t('strategy.paid.meansEverybody') })}
          onDraft={draftOf('paidEffort', id, field)}
          onSave={(text) => change({ [field]: text })}
        />
      ))}
      {isCold ? (
        <TextField
          label={t('strategy.paid.whyCold')}
          value={effort.whyCold}
          placeholder={t('strategy.paid.whyColdPlaceholder')}
          hint={t('strategy.paid.whyColdHint')}
          isMultiline
          onDraft={draftOf('paidEffort', id, 'whyCold')}
          onSave={(whyCold) => change({ whyCold })}
        />
      ) : null}
      <NumberField
        label={t('strategy.paid.dailyBudget')}
        value={effort.dailyBudget}
        min={0}
        max={1_000_000_000}
        {...(format.currency && { hint: format.currency })}
        onDraft={draftOf('paidEffort', id, 'dailyBudget')}
        onSave={(dailyBudget) => change({ dailyBudget: toAmount(dailyBudget) })}
      />
      <DayField
        label={t('strategy.field.start')}
        value={effort.startDay}
        onDraft={draftOf('paidEffort', id, 'startDay')}
        onSave={(startDay) => change({ startDay })}
      />
      <DayField
        label={t('strategy.field.end')}
        value={effort.endDay}
        {...(isBackwards && { hint: t('strategy.panel.backwards') })}
        onDraft={draftOf('paidEffort', id, 'endDay')}
        onSave={(endDay) => change({ endDay })}
      />
      <p className={panel.remark}>
        {total === null
          ? t('strategy.paid.noTotal')
          : t('strategy.paid.sum', {
              daily: format.money(effort.dailyBudget),
              count: daysOf(effort) ?? 0,
              total: format.money(total),
            })}
      </p>
      {tooWide(effort).length === 0 ? (
        <ChoiceField
          label={t('strategy.field.status')}
          value={effort.status}
          options={tacticStatuses.map((value) => ({ value, label: t(`strategy.status.${value}`) }))}
          onSave={(status) => (status ? change({ status }) : Promise.resolve())}
        />
      ) : null}
      <ChoiceField
        label={t('glossary.channel')}
        value={effort.channelId}
        options={view.channels.map((channel) => ({
          value: channel.id,
          label: `${networkName(channel.network)} ${handleOf(channel)}`.trim(),
        }))}
        isClearable
        onSave={(channelId) => change({ channelId })}
      />
      <ChoiceField
        label={t('glossary.goal')}
        value={effort.goalId}
        options={view.goals.map((goal) => ({ value: goal.id, label: goal.title || '…' }))}
        isClearable
        onSave={(goalId) => change({ goalId })}
      />
      <ChoiceField
        label={t('glossary.campaign')}
        value={effort.campaignId}
        options={view.campaigns.map((campaign) => ({ value: campaign.id, label: campaign.name || '…' }))}
        isClearable
        onSave={(campaignId) => change({ campaignId })}
      />
    </>
  )
}

/** Says why it is too wide to be planned, or that it is narrow enough. */
function WidthNote({ effort }: { effort: PaidEffort }) {
  const { t } = useTranslation()
  const reasons = tooWide(effort)
  const isWide = reasons.length > 0
  const Icon = isWide ? IconAlertCircle : IconCircleCheck
  return (
    <div className={panel.check} data-tone={isWide ? 'warn' : 'good'} role="status">
      <span className={panel.checkIcon}>
        <Icon size={16} stroke={1.5} aria-hidden />
      </span>
      <div>
        <p>{t(isWide ? 'strategy.paid.tooWide' : 'strategy.paid.narrow')}</p>
        {reasons.map((reason) => (
          <p key={reason}>{t(`strategy.paid.why.${reason}`)}</p>
        ))}
      </div>
    </div>
  )
}
