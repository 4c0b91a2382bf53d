import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../../shared/record.ts'
import type { MeasureLine } from '../../../shared/review/measure-line.ts'
import { directions, type Measure } from '../../../shared/review/review.ts'
import { draftOf } from '../../drafts.ts'
import { Choice } from '../../ui/input/choice.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { changeMeasure } from './edits.ts'
import { FormulaField } from './formula-field.tsx'

/** What only the team can say of a measure of its own. */
export function OwnFields({ measure, all }: { measure: Measure; all: readonly MeasureLine[] }) {
  const { t } = useTranslation()
  const ids = useId()
  const { id, direction, isStock, isShare, formula } = measure
  const change = (patch: Parameters<typeof changeMeasure>[1]) => void changeMeasure(id, patch).catch(() => {})
  const text = (field: 'name' | 'unit' | 'definition', label: string, placeholder: string) => (
    <FieldRow label={label} htmlFor={ids + field} isTall={field === 'definition'}>
      <InlineEdit
        id={ids + field}
        label={label}
        value={measure[field]}
        placeholder={placeholder}
        isMultiline={field === 'definition'}
        {...(field !== 'definition' && { limit: longestLine })}
        isFirst={field === 'name' && measure.name === ''}
        onDraft={draftOf('measure', id, field)}
        onSave={(words) => changeMeasure(id, { [field]: words.trim() })}
      />
    </FieldRow>
  )
  const setting = (now: string | null) => now ?? new Date().toISOString()
  return (
    <>
      {text('name', t('measures.field.name'), t('measures.hint.name'))}
      {text('definition', t('measures.field.definition'), t('measures.hint.definition'))}
      <FormulaField measure={measure} all={all} />
      {formula ? (
        <FieldRow label={t('measures.field.shown')} htmlFor={`${ids}shown`}>
          <Choice
            id={`${ids}shown`}
            allowDeselect={false}
            value={isShare ? 'share' : 'count'}
            data={(['count', 'share'] as const).map((value) => ({
              value,
              label: t(`measures.unit.${value}`),
            }))}
            onChange={(value) => change({ isShare: value === 'share' ? setting(isShare) : null })}
          />
        </FieldRow>
      ) : (
        <FieldRow label={t('measures.field.nature')} htmlFor={`${ids}nature`}>
          <Choice
            id={`${ids}nature`}
            allowDeselect={false}
            value={isStock ? 'stock' : 'flow'}
            data={(['flow', 'stock'] as const).map((value) => ({
              value,
              label: t(`measures.nature.${value}`),
            }))}
            onChange={(value) => change({ isStock: value === 'stock' ? setting(isStock) : null })}
          />
        </FieldRow>
      )}
      {text('unit', t('strategy.field.unit'), t('strategy.measure.unitPlaceholder'))}
      <FieldRow label={t('strategy.field.better')} htmlFor={`${ids}better`}>
        <Choice
          id={`${ids}better`}
          clearable
          empty={t('measures.noWay')}
          value={direction}
          data={directions.map((value) => ({ value, label: t(`strategy.better.${value}`) }))}
          onChange={(value) => change({ direction: directions.find((one) => one === value) ?? null })}
        />
      </FieldRow>
    </>
  )
}
