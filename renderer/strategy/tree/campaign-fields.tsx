import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sameCode, spendingOf, suggestCode } from '../../../shared/strategy/campaigns.ts'
import type { Campaign } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { linkedTo } from '../../../shared/strategy/strategy-links.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { LessonHint } from '../../parts/lesson-hint.tsx'
import { ManyField } from '../../parts/many-field.tsx'
import { OwnLessons } from '../../parts/own-lessons.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { ChoiceField, DayField, MoneyField, TextField } from '../fields.tsx'
import classes from '../panel.module.css'
import { changeRecord, linkRecord } from '../store.ts'
import { openPost } from '../thread/thread-list.tsx'
import { ThreadPages } from '../thread/thread-pages.tsx'
import { isBackwards } from './tree-panels.tsx'

export function CampaignFields({ campaign, view }: { campaign: Campaign; view: StrategyView }) {
  const { t } = useTranslation()
  const { id, startDay, endDay } = campaign
  const change = (patch: Partial<Campaign>) => changeRecord({ table: 'campaign', id, patch })
  return (
    <>
      <LessonHint place={{ table: 'campaign', id }} />
      <ChoiceField
        label={t('glossary.goal')}
        value={campaign.goalId}
        options={view.goals.map((goal) => ({ value: goal.id, label: goal.title || '…' }))}
        isClearable
        onSave={(goalId) => change({ goalId })}
      />
      <DayField
        label={t('strategy.field.start')}
        value={startDay}
        onDraft={draftOf('campaign', id, 'startDay')}
        onSave={(next) => change({ startDay: next })}
      />
      <DayField
        label={t('strategy.field.end')}
        value={endDay}
        hint={isBackwards(startDay, endDay) ? t('strategy.panel.backwards') : undefined}
        onDraft={draftOf('campaign', id, 'endDay')}
        onSave={(next) => change({ endDay: next })}
      />
      <ManyField
        label={t('strategy.field.tactics')}
        value={linkedTo('campaignTactic', view.campaignTactics, id)}
        options={view.tactics.map((tactic) => ({ value: tactic.id, label: tactic.title || '…' }))}
        onSave={(to) => linkRecord({ table: 'campaignTactic', id, to })}
      />
      <MoneyField
        label={t('strategy.field.budget')}
        value={campaign.budget}
        onDraft={draftOf('campaign', id, 'budget')}
        onSave={(budget) => change({ budget })}
      />
      <Spending campaign={campaign} view={view} />
      <Code campaign={campaign} view={view} change={change} />
      <Posts key={id} campaign={campaign} count={view.postCounts[id] ?? 0} />
      <TextField
        label={t('strategy.field.brief')}
        value={campaign.brief}
        placeholder={t('strategy.campaign.briefPlaceholder')}
        isMultiline
        onDraft={draftOf('campaign', id, 'brief')}
        onSave={(brief) => change({ brief })}
      />
      <OwnLessons about={{ table: 'campaign', id }} tried={campaign.name} />
    </>
  )
}

/** How many posts it has, and which ones when asked for. */
function Posts({ campaign, count }: { campaign: Campaign; count: number }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const label = t('strategy.tree.posts', { count })
  return (
    <>
      <FieldRow label={t('strategy.field.posts')}>
        <p className={classes.fact}>
          {count > 0 ? (
            <button
              type="button"
              className={classes.offer}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {label}
            </button>
          ) : (
            t('strategy.tree.noPosts')
          )}
        </p>
      </FieldRow>
      {isOpen && count > 0 ? (
        <ThreadPages kind="campaignPost" under={campaign.id} total={count} label={label} onOpen={openPost} />
      ) : null}
    </>
  )
}

/** What its tactics cost against the budget; a cost nobody wrote down is said, not taken for nothing. */
function Spending({ campaign, view }: { campaign: Campaign; view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { cost, uncounted, left } = spendingOf(campaign, view.tactics, view.campaignTactics)
  const words = [
    left !== null
      ? t(left < 0 ? 'strategy.campaign.over' : 'strategy.campaign.left', {
          amount: format.money(Math.abs(left)),
        })
      : undefined,
    uncounted > 0 ? t('strategy.campaign.uncounted', { count: uncounted }) : undefined,
  ].filter((sentence) => sentence !== undefined)
  return (
    <FieldRow label={t('strategy.field.spending')} hint={words.join(' ') || undefined}>
      <p className={classes.fact} data-over={left !== null && left < 0 ? true : undefined}>
        <bdi>{format.money(cost)}</bdi>
      </p>
    </FieldRow>
  )
}

type CodeProps = {
  campaign: Campaign
  view: StrategyView
  change: (patch: Partial<Campaign>) => Promise<void>
}

/** A code of its own: one that another campaign has is kept as it was typed, and a free one is offered. */
function Code({ campaign, view, change }: CodeProps) {
  const { t } = useTranslation()
  const fieldId = useId()
  const isReadOnly = useReadOnly()
  // While one types: an offer that went away only as the field is left would take the keyboard with it.
  const [typed, setTyped] = useState<string>()
  const { id } = campaign
  const code = typed ?? campaign.code
  const campaigns = view.campaigns.map((one) => (one.id === id ? { ...one, code } : one))
  const other = sameCode(campaigns, id)
  const offer = code.trim() === '' || other ? suggestCode(campaigns, id, today()) : undefined
  const keep = draftOf('campaign', id, 'code')
  function save(next: string) {
    setTyped(undefined)
    return change({ code: next.trim() })
  }
  return (
    <div onInput={({ target }) => setTyped((target as HTMLInputElement).value)}>
      <TextField
        id={fieldId}
        label={t('strategy.field.code')}
        value={campaign.code}
        hint={
          <>
            {other
              ? t('strategy.campaign.sameCode', { name: other.name || t('strategy.list.unnamed') })
              : t('strategy.campaign.codeHint')}
            {offer && !isReadOnly ? (
              <>
                {' '}
                <button
                  type="button"
                  className={classes.offer}
                  onClick={() => {
                    document.getElementById(fieldId)?.focus()
                    void save(offer).catch(() => {})
                  }}
                >
                  {t('strategy.campaign.takeCode', { code: offer })}
                </button>
              </>
            ) : null}
          </>
        }
        onDraft={(text) => {
          if (text === undefined) setTyped(undefined)
          keep(text)
        }}
        onSave={save}
      />
    </div>
  )
}

const today = () => new Date().toISOString().slice(0, 10)
