import { useTranslation } from 'react-i18next'
import type { Objection } from '../../shared/gate.ts'
import {
  type Campaign,
  type Channel,
  channelDecisions,
  type Goal,
  type Network,
  networks,
  type Pillar,
  purposes,
} from '../../shared/strategy.ts'
import { draftOf } from '../drafts.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { PillarSwatch, pillarMarkCount } from '../parts/pillar-swatch.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { ChoiceField, DayField, NumberField, PersonField, TextField } from './fields.tsx'
import classes from './panel.module.css'
import { changeRecord } from './store.ts'

export function ChannelFields({ channel }: { channel: Channel }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const change = (patch: Partial<Channel>) => changeRecord({ table: 'channel', id: channel.id, patch })
  return (
    <>
      <ChoiceField<Network>
        label={t('glossary.network')}
        value={channel.network}
        options={networks.map((value) => ({ value, label: networkName(value) }))}
        isSearchable
        onSave={(network) => (network ? change({ network }) : Promise.resolve())}
      />
      <TextField
        label={t('strategy.channel.handle')}
        value={channel.handle}
        placeholder={t('strategy.channel.handlePlaceholder')}
        onDraft={draftOf('channel', channel.id, 'handle')}
        onSave={(handle) => change({ handle: handle.trim().replace(/^@/, '') })}
      />
      <TextField
        label={t('strategy.channel.url')}
        value={channel.url}
        onDraft={draftOf('channel', channel.id, 'url')}
        onSave={(url) => change({ url: url.trim() })}
      />
      <ChoiceField
        label={t('strategy.channel.decision')}
        value={channel.decision}
        options={channelDecisions.map((value) => ({ value, label: t(`strategy.decision.${value}`) }))}
        hint={t(`strategy.channel.hint.${channel.decision}`)}
        onSave={(decision) => (decision ? change({ decision }) : Promise.resolve())}
      />
      <TextField
        label={t('strategy.channel.reason')}
        value={channel.reason}
        placeholder={t('strategy.channel.reasonPlaceholder')}
        isMultiline
        onDraft={draftOf('channel', channel.id, 'reason')}
        onSave={(reason) => change({ reason })}
      />
      <TextField
        label={t('strategy.channel.role')}
        value={channel.role}
        placeholder={t('strategy.channel.rolePlaceholder')}
        isMultiline
        onDraft={draftOf('channel', channel.id, 'role')}
        onSave={(role) => change({ role })}
      />
      <PersonField
        label={t('glossary.responsible')}
        value={channel.responsible}
        onDraft={draftOf('channel', channel.id, 'responsible')}
        onSave={(responsible) => change({ responsible })}
      />
      {channel.decision === 'active' ? (
        <NumberField
          label={t('strategy.channel.postsPerWeek')}
          value={channel.postsPerWeek}
          min={0}
          onDraft={draftOf('channel', channel.id, 'postsPerWeek')}
          onSave={(postsPerWeek) => change({ postsPerWeek })}
        />
      ) : null}
    </>
  )
}

const marks = Array.from({ length: pillarMarkCount }, (_, mark) => mark)

export function PillarFields({ pillar }: { pillar: Pillar }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Pillar>) => changeRecord({ table: 'pillar', id: pillar.id, patch })
  return (
    <>
      <TextField
        label={t('strategy.field.description')}
        value={pillar.description}
        placeholder={t('strategy.pillar.descriptionPlaceholder')}
        isMultiline
        onDraft={draftOf('pillar', pillar.id, 'description')}
        onSave={(description) => change({ description })}
      />
      <NumberField
        label={t('strategy.pillar.shareField')}
        value={pillar.share}
        hint={t('strategy.pillar.shareHint')}
        min={0}
        onDraft={draftOf('pillar', pillar.id, 'share')}
        onSave={(share) => change({ share: share === null ? null : Math.min(100, share) })}
      />
      <ChoiceField
        label={t('voice.purpose.label')}
        value={pillar.purpose}
        options={purposes.map((value) => ({ value, label: t(`glossary.purpose.${value}`) }))}
        hint={t(`voice.purpose.hint.${pillar.purpose ?? 'none'}`)}
        isClearable
        onSave={(purpose) => change({ purpose })}
      />
      <FieldRow label={t('strategy.pillar.mark')}>
        <div role="radiogroup" aria-label={t('strategy.pillar.mark')} className={classes.marks}>
          {marks.map((mark) => (
            <label key={mark} className={classes.markChoice} data-on={pillar.mark === mark || undefined}>
              <input
                type="radio"
                name="pillar-mark"
                className={classes.markInput}
                checked={pillar.mark === mark}
                aria-label={t('strategy.pillar.markNumber', { number: mark + 1 })}
                onChange={() => void change({ mark }).catch(() => {})}
              />
              <PillarSwatch mark={mark} size={14} />
            </label>
          ))}
        </div>
      </FieldRow>
    </>
  )
}

export function ObjectionFields({ objection }: { objection: Objection }) {
  const { t } = useTranslation()
  return (
    <TextField
      label={t('strategy.objection.answer')}
      value={objection.answer}
      placeholder={t('strategy.objection.answerPlaceholder')}
      isMultiline
      onDraft={draftOf('objection', objection.id, 'answer')}
      onSave={(answer) => changeRecord({ table: 'objection', id: objection.id, patch: { answer } })}
    />
  )
}

export function CampaignFields({ campaign, goals }: { campaign: Campaign; goals: Goal[] }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Campaign>) => changeRecord({ table: 'campaign', id: campaign.id, patch })
  return (
    <>
      <ChoiceField
        label={t('glossary.goal')}
        value={campaign.goalId}
        options={goals.map(({ id, title }) => ({ value: id, label: title || '…' }))}
        isClearable
        onSave={(goalId) => change({ goalId })}
      />
      <DayField
        label={t('strategy.field.start')}
        value={campaign.startDay}
        onSave={(startDay) => change({ startDay })}
      />
      <DayField
        label={t('strategy.field.end')}
        value={campaign.endDay}
        onSave={(endDay) => change({ endDay })}
      />
      <NumberField
        label={t('strategy.field.budget')}
        value={campaign.budget}
        min={0}
        onDraft={draftOf('campaign', campaign.id, 'budget')}
        onSave={(budget) => change({ budget })}
      />
      <TextField
        label={t('strategy.field.code')}
        value={campaign.code}
        hint={t('strategy.campaign.codeHint')}
        onDraft={draftOf('campaign', campaign.id, 'code')}
        onSave={(code) => change({ code: code.trim() })}
      />
      <TextField
        label={t('strategy.field.brief')}
        value={campaign.brief}
        placeholder={t('strategy.campaign.briefPlaceholder')}
        isMultiline
        onDraft={draftOf('campaign', campaign.id, 'brief')}
        onSave={(brief) => change({ brief })}
      />
    </>
  )
}
