import { useTranslation } from 'react-i18next'
import { measureKeys } from '../../../shared/review/measures.ts'
import { directions, type Measure, measures } from '../../../shared/review/review.ts'
import { handleOf } from '../../../shared/strategy/networks.ts'
import { directionOf } from '../../../shared/strategy/smart.ts'
import { effectiveKind, type Objective, objectiveKinds } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { draftOf } from '../../drafts.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ReadValue } from '../../ui/input/read-value.tsx'
import { Segments } from '../../ui/input/segments.tsx'
import { ChoiceField, DayField, NumberField, PersonField, TextField } from '../fields.tsx'
import classes from '../panel.module.css'
import { addRecord, changeRecord, moveRecord } from '../store.ts'
import { CheckNote, partIds } from './check-note.tsx'
import { useMeasureName, useMeasureUnit } from './measure-name.ts'
import { ProgressLine } from './progress-line.tsx'
import { isBackwards } from './tree-panels.tsx'

export function ObjectiveFields({ objective, view }: { objective: Objective; view: StrategyView }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { id, kind } = objective
  const change = (patch: Partial<Omit<Objective, 'id' | 'goalId' | 'position'>>) =>
    changeRecord({ table: 'objective', id, patch })
  const isEqual = kind === 'target' && effectiveKind(objective) === 'keep'
  return (
    <>
      <CheckNote objective={objective} view={view} />
      <div className={classes.kindChoice}>
        {isReadOnly ? (
          <ReadValue label={t('strategy.field.kind')} text={t(`strategy.kind.${kind}`)} />
        ) : (
          <Segments
            label={t('strategy.field.kind')}
            value={kind}
            options={objectiveKinds.map((value) => ({ value, label: t(`strategy.kind.${value}`) }))}
            onChange={(value) => void change({ kind: value }).catch(() => {})}
          />
        )}
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
        <>
          <ProgressLine objective={objective} />
          <Numbers
            objective={objective}
            view={view}
            change={change}
            isKept={effectiveKind(objective) === 'keep'}
          />
        </>
      )}
      <DayField
        id={partIds.start}
        label={t('strategy.field.start')}
        value={objective.startDay}
        onDraft={draftOf('objective', id, 'startDay')}
        onSave={(startDay) => change({ startDay })}
      />
      <DayField
        id={partIds.date}
        label={t('strategy.field.due')}
        value={objective.dueDay}
        hint={isBackwards(objective.startDay, objective.dueDay) ? t('strategy.panel.backwards') : undefined}
        onDraft={draftOf('objective', id, 'dueDay')}
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
  const unit = useMeasureUnit()(objective.measureId)
  const networkName = useNetworkName()
  const known = [...new Set<string>([...measures, ...view.measures.map(({ id }) => id), ...measureKeys])]
  const measure = view.measures.find(({ id }) => id === objective.measureId)
  const way = directionOf(objective, measure)
  const wayHint = way && objective.target !== null ? t(`strategy.way.${way}`) : undefined
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
        onMake={async (name) => {
          const { id } = await addRecord({ table: 'measure', beforeId: null, values: { name } })
          await change({ measureId: id })
        }}
      />
      {measure ? <MeasureFields measure={measure} /> : null}
      <ChoiceField
        label={t('glossary.channel')}
        value={objective.channelId}
        empty={t('strategy.panel.allChannels')}
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
        hint={[unit, wayHint].filter(Boolean).join(' · ')}
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

/** What only the team can say of a measure of its own. */
function MeasureFields({ measure }: { measure: Measure }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Measure>) => changeRecord({ table: 'measure', id: measure.id, patch })
  return (
    <>
      <TextField
        id={partIds.unit}
        label={t('strategy.field.unit')}
        value={measure.unit}
        placeholder={t('strategy.measure.unitPlaceholder')}
        onDraft={draftOf('measure', measure.id, 'unit')}
        onSave={(unit) => change({ unit: unit.trim() })}
      />
      <ChoiceField
        label={t('strategy.field.better')}
        value={measure.direction}
        options={directions.map((value) => ({ value, label: t(`strategy.better.${value}`) }))}
        isClearable
        onSave={(direction) => change({ direction })}
      />
    </>
  )
}
