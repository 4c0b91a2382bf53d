import { useTranslation } from 'react-i18next'
import { handleOf } from '../../shared/networks.ts'
import { measures } from '../../shared/review.ts'
import {
  effectiveKind,
  type Goal,
  goalReasons,
  type Objective,
  objectiveKinds,
  type Tactic,
  tacticStatuses,
} from '../../shared/strategy.ts'
import type { StrategyView } from '../../shared/strategy-edits.ts'
import { draftOf } from '../drafts.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { Segments } from '../ui/input/segments.tsx'
import { LongText } from '../ui/writing/long-text.tsx'
import { CheckNote, partIds } from './check-note.tsx'
import { ChoiceField, DayField, NumberField, PersonField, TextField } from './fields.tsx'
import { useMeasureName } from './measure-name.ts'
import classes from './panel.module.css'
import { addMeasure, changeRecord, moveRecord } from './store.ts'

export function GoalFields({ goal }: { goal: Goal }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Goal>) => changeRecord({ table: 'goal', id: goal.id, patch })
  return (
    <>
      <ChoiceField
        label={t('strategy.field.reason')}
        value={goal.reason}
        options={goalReasons.map((value) => ({ value, label: t(`strategy.reason.${value}`) }))}
        isClearable
        onSave={(reason) => change({ reason })}
      />
      <div className={classes.prose}>
        <label className={classes.proseLabel} htmlFor="goal-strategy">
          {t('glossary.strategy')}
        </label>
        <LongText
          id="goal-strategy"
          label={t('glossary.strategy')}
          value={goal.strategy}
          placeholder={t('strategy.panel.strategyPlaceholder')}
          onDraft={draftOf('goal', goal.id, 'strategy')}
          onSave={(strategy) => change({ strategy })}
        />
      </div>
    </>
  )
}

export function ObjectiveFields({ objective, view }: { objective: Objective; view: StrategyView }) {
  const { t } = useTranslation()
  const { id, kind } = objective
  const change = (patch: Partial<Omit<Objective, 'id' | 'goalId' | 'position'>>) =>
    changeRecord({ table: 'objective', id, patch })
  const isEqual = kind === 'target' && effectiveKind(objective) === 'keep'
  return (
    <>
      <CheckNote objective={objective} />
      <div className={classes.kindChoice}>
        <Segments
          label={t('strategy.field.kind')}
          value={kind}
          options={objectiveKinds.map((value) => ({ value, label: t(`strategy.kind.${value}`) }))}
          onChange={(value) => void change({ kind: value }).catch(() => {})}
        />
        {isEqual ? <p className={classes.remark}>{t('strategy.panel.equalIsKeep')}</p> : null}
      </div>
      {kind === 'exploring' ? (
        <TextField
          id={partIds.question}
          label={t('strategy.field.question')}
          value={objective.question}
          placeholder={t('strategy.panel.questionPlaceholder')}
          isWrapped
          onDraft={draftOf('objective', objective.id, 'question')}
          onSave={(question) => change({ question })}
        />
      ) : (
        <Numbers
          objective={objective}
          view={view}
          change={change}
          isKept={effectiveKind(objective) === 'keep'}
        />
      )}
      <DayField
        label={t('strategy.field.start')}
        value={objective.startDay}
        onSave={(startDay) => change({ startDay })}
      />
      <DayField
        id={partIds.date}
        label={t('strategy.field.due')}
        value={objective.dueDay}
        hint={isBackwards(objective.startDay, objective.dueDay) ? t('strategy.panel.backwards') : undefined}
        onSave={(dueDay) => change({ dueDay })}
      />
      <PersonField
        id={partIds.responsible}
        label={t('glossary.responsible')}
        value={objective.responsible}
        onDraft={draftOf('objective', objective.id, 'responsible')}
        onSave={(responsible) => change({ responsible })}
      />
      <ChoiceField
        label={t('glossary.goal')}
        value={objective.goalId}
        options={view.goals.map((goal) => ({ value: goal.id, label: goal.title || '…' }))}
        onSave={async (parentId) => moveRecord({ table: 'objective', id, parentId, beforeId: null })}
      />
    </>
  )
}

interface NumbersProps {
  objective: Objective
  view: StrategyView
  isKept: boolean
  change: (
    patch: Partial<Pick<Objective, 'measureId' | 'channelId' | 'baseline' | 'target' | 'band'>>,
  ) => Promise<void>
}

function Numbers({ objective, view, isKept, change }: NumbersProps) {
  const { t } = useTranslation()
  const measureName = useMeasureName()
  const networkName = useNetworkName()
  const known = [...measures, ...view.measures.map(({ id }) => id)]
  const unit = view.measures.find(({ id }) => id === objective.measureId)?.unit
  return (
    <>
      <ChoiceField
        id={partIds.measure}
        label={t('glossary.measure')}
        value={objective.measureId}
        placeholder={t('strategy.panel.measurePlaceholder')}
        options={known.map((value) => ({ value: value as string, label: measureName(value) }))}
        isClearable
        onSave={(measureId) => change({ measureId })}
        onMake={async (name) => change({ measureId: await addMeasure(name) })}
      />
      <ChoiceField
        label={t('glossary.channel')}
        value={objective.channelId}
        placeholder={t('strategy.panel.allChannels')}
        options={view.channels.map((channel) => ({
          value: channel.id,
          label: `${networkName(channel.network)} ${handleOf(channel)}`.trim(),
        }))}
        isClearable
        onSave={(channelId) => change({ channelId })}
      />
      {isKept ? null : (
        <NumberField
          id={partIds.baseline}
          label={t('strategy.field.baseline')}
          value={objective.baseline}
          hint={unit}
          onDraft={draftOf('objective', objective.id, 'baseline')}
          onSave={(baseline) => change({ baseline })}
        />
      )}
      <NumberField
        id={partIds.target}
        label={t(isKept ? 'strategy.field.kept' : 'strategy.field.target')}
        value={objective.target}
        hint={unit}
        onDraft={draftOf('objective', objective.id, 'target')}
        onSave={(target) => change({ target })}
      />
      {isKept ? (
        <NumberField
          id={partIds.band}
          label={t('strategy.field.band')}
          value={objective.band}
          hint={t('strategy.panel.bandHint')}
          min={0}
          onDraft={draftOf('objective', objective.id, 'band')}
          onSave={(band) => change({ band })}
        />
      ) : null}
    </>
  )
}

export function TacticFields({ tactic, view }: { tactic: Tactic; view: StrategyView }) {
  const { t } = useTranslation()
  const { id } = tactic
  const change = (patch: Partial<Omit<Tactic, 'id' | 'objectiveId' | 'position'>>) =>
    changeRecord({ table: 'tactic', id, patch })
  const count = view.postCounts[id] ?? 0
  return (
    <>
      <ChoiceField
        label={t('strategy.field.status')}
        value={tactic.status}
        options={tacticStatuses.map((value) => ({ value, label: t(`strategy.status.${value}`) }))}
        onSave={(status) => (status ? change({ status }) : Promise.resolve())}
      />
      <DayField
        label={t('strategy.field.start')}
        value={tactic.startDay}
        onSave={(startDay) => change({ startDay })}
      />
      <DayField
        label={t('strategy.field.end')}
        value={tactic.endDay}
        hint={isBackwards(tactic.startDay, tactic.endDay) ? t('strategy.panel.backwards') : undefined}
        onSave={(endDay) => change({ endDay })}
      />
      <PersonField
        label={t('glossary.responsible')}
        value={tactic.responsible}
        onDraft={draftOf('tactic', tactic.id, 'responsible')}
        onSave={(responsible) => change({ responsible })}
      />
      <ChoiceField
        label={t('glossary.objective')}
        value={tactic.objectiveId}
        options={view.objectives.map((row) => ({ value: row.id, label: row.title || '…' }))}
        isSearchable
        onSave={async (parentId) => moveRecord({ table: 'tactic', id, parentId, beforeId: null })}
      />
      <p className={classes.remark}>
        {count === 0 ? t('strategy.panel.noPosts') : t('strategy.tree.posts', { count })}
      </p>
    </>
  )
}

function isBackwards(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && to < from
}
