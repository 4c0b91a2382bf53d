import { useTranslation } from 'react-i18next'
import { handleOf } from '../../../shared/strategy/networks.ts'
import { weeklyEffort } from '../../../shared/strategy/smart.ts'
import {
  type Goal,
  goalReasons,
  goalSides,
  priorities,
  type Tactic,
  tacticStatuses,
} from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { businessFunctions, linkedTo } from '../../../shared/strategy/strategy-links.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { LessonHint } from '../../parts/lesson-hint.tsx'
import { ManyField } from '../../parts/many-field.tsx'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { OwnLessons } from '../../parts/own-lessons.tsx'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go } from '../../place.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { ChoiceField, DayField, MoneyField, NumberField, PersonField, TextField } from '../fields.tsx'
import classes from '../panel.module.css'
import { changeRecord, linkRecord, moveRecord } from '../store.ts'
import { goalReasonId } from './check-note.tsx'

export function GoalFields({ goal, view }: { goal: Goal; view: StrategyView }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Goal>) => changeRecord({ table: 'goal', id: goal.id, patch })
  return (
    <>
      <ChoiceField
        id={goalReasonId}
        label={t('strategy.field.reason')}
        value={goal.reason}
        options={goalReasons.map((value) => ({ value, label: t(`strategy.reason.${value}`) }))}
        hint={goal.reason ? t(`strategy.reasonMeans.${goal.reason}`) : undefined}
        isClearable
        onSave={(reason) => change({ reason })}
      />
      <ChoiceField
        label={t('strategy.field.side')}
        value={goal.side}
        options={goalSides.map((value) => ({ value, label: t(`strategy.side.${value}`) }))}
        hint={goal.side && goal.side !== 'both' ? t(`strategy.sideMeans.${goal.side}`) : undefined}
        isClearable
        onSave={(side) => change({ side })}
      />
      <ManyField
        label={t('strategy.field.functions')}
        value={linkedTo('goalFunction', view.goalFunctions, goal.id)}
        options={businessFunctions.map((value) => ({
          value,
          label: t(`glossary.businessFunction.${value}`),
        }))}
        onSave={(to) => linkRecord({ table: 'goalFunction', id: goal.id, to })}
      />
      <ChoiceField
        label={t('strategy.field.priority')}
        value={goal.priority}
        options={priorities.map((value) => ({ value, label: t(`strategy.priority.${value}`) }))}
        isClearable
        onSave={(priority) => change({ priority })}
      />
      <TextField
        label={t('glossary.strategy')}
        value={goal.strategy}
        placeholder={t('strategy.panel.strategyPlaceholder')}
        isMultiline
        onDraft={draftOf('goal', goal.id, 'strategy')}
        onSave={(strategy) => change({ strategy })}
      />
    </>
  )
}

export function TacticFields({ tactic, view }: { tactic: Tactic; view: StrategyView }) {
  const { t } = useTranslation()
  const { id } = tactic
  const change = (patch: Partial<Omit<Tactic, 'id' | 'objectiveId' | 'position'>>) =>
    changeRecord({ table: 'tactic', id, patch })
  const count = view.postCounts[id]
  const format = useFormat()
  const networkName = useNetworkName()
  const perWeek = weeklyEffort(tactic)
  return (
    <>
      <LessonHint place={{ table: 'tactic', id }} />
      <ChoiceField
        label={t('strategy.field.status')}
        value={tactic.status}
        options={tacticStatuses.map((value) => ({ value, label: t(`strategy.status.${value}`) }))}
        onSave={(status) => (status ? change({ status }) : Promise.resolve())}
      />
      <DayField
        label={t('strategy.field.start')}
        value={tactic.startDay}
        onDraft={draftOf('tactic', id, 'startDay')}
        onSave={(startDay) => change({ startDay })}
      />
      <DayField
        label={t('strategy.field.end')}
        value={tactic.endDay}
        hint={isBackwards(tactic.startDay, tactic.endDay) ? t('strategy.panel.backwards') : undefined}
        onDraft={draftOf('tactic', id, 'endDay')}
        onSave={(endDay) => change({ endDay })}
      />
      <PersonField
        label={t('glossary.responsible')}
        value={tactic.responsible}
        onDraft={draftOf('tactic', tactic.id, 'responsible')}
        onSave={(responsible) => change({ responsible })}
      />
      {view.channels.length > 0 ? (
        <ManyField
          label={t('strategy.field.channels')}
          value={linkedTo('tacticChannel', view.tacticChannels, id)}
          options={view.channels.map((channel) => ({
            value: channel.id,
            label: `${networkName(channel.network)} ${handleOf(channel)}`.trim(),
          }))}
          onSave={(to) => linkRecord({ table: 'tacticChannel', id, to })}
        />
      ) : (
        <FieldRow label={t('strategy.field.channels')} hint={t('strategy.panel.noChannels')}>
          <p className={classes.fact}>
            <button
              type="button"
              className={classes.offer}
              onClick={() => go({ screen: 'strategy', view: viewOf('channels') })}
            >
              {t('strategy.add.channel')}
            </button>
          </p>
        </FieldRow>
      )}
      <NumberField
        label={t('strategy.field.effort')}
        value={tactic.effort}
        hint={
          perWeek === undefined
            ? t('strategy.effort.hours')
            : t('strategy.effort.perWeek', { hours: format.number(perWeek, 1) })
        }
        min={0}
        onDraft={draftOf('tactic', id, 'effort')}
        onSave={(effort) => change({ effort })}
      />
      <MoneyField
        label={t('strategy.field.cost')}
        value={tactic.cost}
        onDraft={draftOf('tactic', id, 'cost')}
        onSave={(cost) => change({ cost })}
      />
      <ChoiceField
        label={t('glossary.objective')}
        value={tactic.objectiveId}
        options={view.objectives.map((row) => ({ value: row.id, label: row.title || '…' }))}
        isSearchable
        onSave={async (parentId) => moveRecord({ table: 'tactic', id, parentId, beforeId: null })}
      />
      {count === 0 ? <p className={classes.remark}>{t('strategy.panel.noPosts')}</p> : null}
      {count ? (
        <p className={classes.remark}>
          <button
            type="button"
            className={classes.offer}
            onClick={() => go({ screen: 'strategy', view: { ...viewOf('thread'), from: id } })}
          >
            {t('strategy.tree.posts', { count })}
          </button>
        </p>
      ) : null}
      <OwnLessons about={{ table: 'tactic', id }} tried={tactic.title} />
    </>
  )
}

/** An end before its start: kept as it was typed, and said beside it. */
export function isBackwards(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && to < from
}
