import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ExperimentLine,
  type ExperimentPatch,
  isOfPosts,
  isShare,
  postMeasures,
} from '../../../shared/review/experiment.ts'
import { isTooFew } from '../../../shared/review/experiment-figures.ts'
import { measureKeys } from '../../../shared/review/measures.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { useExperimentWords } from '../../parts/experiment-words.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { Choice } from '../../ui/input/choice.tsx'
import { ReadValue } from '../../ui/input/read-value.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { useRead } from '../../use-read.ts'

interface MeasureRowsProps {
  experiment: ExperimentLine
  onChange: (patch: ExperimentPatch) => Promise<void>
}

/** By what it is judged, where, and what is usual, expected and came. */
export function MeasureRows({ experiment, onChange }: MeasureRowsProps) {
  const { t } = useTranslation()
  const ids = useId()
  const networkName = useNetworkName()
  const { nameOf } = useExperimentWords()
  const { measureId, channelId, id } = experiment
  const { value: known } = useRead('measured', () => api.strategy.read(), ['channel', 'measure'])
  const [own = [], channels = []] = [known?.measures, known?.channels]
  const others = measureKeys.filter((one) => !isOfPosts(one))
  const choice = (value: string, name = '') => ({ value, label: nameOf(value, name) })
  return (
    <>
      <FieldRow
        label={t('glossary.measure')}
        htmlFor={`${ids}measure`}
        hint={
          measureId === null ? undefined : t(`experiments.told.${isOfPosts(measureId) ? 'posts' : 'person'}`)
        }
      >
        <Choice
          id={`${ids}measure`}
          searchable
          clearable
          value={measureId}
          data={[
            { group: t('experiments.ofPosts'), items: postMeasures.map((one) => choice(one)) },
            {
              group: t('experiments.ofOthers'),
              items: [...own.map((one) => choice(one.id, one.name)), ...others.map((one) => choice(one))],
            },
          ]}
          onChange={(next) =>
            void onChange({ measureId: next, usual: null, expected: null, result: null }).catch(() => {})
          }
        />
      </FieldRow>
      <FieldRow label={t('glossary.channel')} htmlFor={`${ids}channel`}>
        <Choice
          id={`${ids}channel`}
          clearable
          empty={t('strategy.panel.allChannels')}
          value={channelId}
          data={channels.map((one) => ({
            value: one.id,
            label: `${networkName(one.network)} ${one.handle}`.trim(),
          }))}
          onChange={(next) => void onChange({ channelId: next }).catch(() => {})}
        />
      </FieldRow>
      {measureId === null ? null : (
        <>
          <Figure name="usual" {...{ experiment, onChange, id }} />
          <Figure name="expected" {...{ experiment, onChange, id }} />
          <Figure name="result" {...{ experiment, onChange, id }} />
        </>
      )}
    </>
  )
}

interface FigureProps extends MeasureRowsProps {
  name: 'usual' | 'expected' | 'result'
}

/** Told by the posts where they tell it, with how many they are; else typed. */
function Figure({ name, experiment, onChange }: FigureProps) {
  const { t } = useTranslation()
  const ids = useId()
  const { amount, ofPosts } = useExperimentWords()
  const { measureId, tried, others, id } = experiment
  const label = t(`experiments.field.${name}`)
  if (isOfPosts(measureId) && name !== 'expected') {
    const group = name === 'result' ? tried : others
    const hint = [
      ofPosts(group),
      name === 'result' && group.counted > 0 && isTooFew(experiment) ? t('experiments.tooFew') : '',
    ]
    return (
      <FieldRow label={label} hint={hint.filter(Boolean).join(' · ')}>
        <ReadValue label={label} text={amount(group.value, measureId)} />
      </FieldRow>
    )
  }
  // A share is typed and read in per cent, and kept as a part of one.
  const times = isShare(measureId) ? 100 : 1
  const shown = experiment[name] === null ? null : Number((experiment[name] * times).toFixed(6))
  return (
    <FieldRow label={times === 100 ? `${label}, %` : label} htmlFor={ids}>
      <NumberEdit
        id={ids}
        label={label}
        value={shown}
        placeholder="–"
        onDraft={draftOf('experiment', id, name)}
        onSave={(value) => onChange({ [name]: value === null ? null : value / times })}
      />
    </FieldRow>
  )
}
