import { useTranslation } from 'react-i18next'
import type { Objection } from '../../shared/strategy/gate.ts'
import { type Pillar, purposes } from '../../shared/strategy/strategy.ts'
import { draftOf } from '../drafts.ts'
import { PillarSwatch, pillarMarkCount } from '../parts/pillar-swatch.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import { ChoiceField, NumberField, TextField } from './fields.tsx'
import classes from './panel.module.css'
import { changeRecord } from './store.ts'

const marks = Array.from({ length: pillarMarkCount }, (_, mark) => mark)

export function PillarFields({ pillar }: { pillar: Pillar }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
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
        max={100}
        onDraft={draftOf('pillar', pillar.id, 'share')}
        onSave={(share) => change({ share })}
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
        {isReadOnly ? (
          <div className={classes.fact}>
            <PillarSwatch mark={pillar.mark} size={14} />
          </div>
        ) : (
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
        )}
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
