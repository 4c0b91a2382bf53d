import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { purposes, shareSum } from '../../../shared/strategy/strategy.ts'
import { type ContentType, stanceOf, stances } from '../../../shared/strategy/voice.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { Choice } from '../../ui/input/choice.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { Section } from '../../ui/page/section.tsx'
import panel from '../panel.module.css'
import { writeSheet } from '../sheet-edits.ts'
import classes from '../voice.module.css'

/** The types of content, with what the team decided about each: whether to use it, and what for. */
export function ContentTypes({ types }: { types: ContentType[] }) {
  const { t } = useTranslation()
  return (
    <Section title={t('voice.type.title')}>
      <p className={classes.why}>{t('voice.type.why')}</p>
      <div className={classes.typeHeads} aria-hidden="true">
        <span>{t('calendar.type')}</span>
        <span>{t('voice.stance.label')}</span>
        <span>{t('voice.purpose.label')}</span>
        <span>{t('strategy.pillar.shareField')} (%)</span>
        <span>{t('voice.type.note')}</span>
      </div>
      <ul className={classes.types}>
        {types.map((type) => (
          <TypeLine key={type.id} type={type} />
        ))}
      </ul>
      <SharesInAll types={types} />
    </Section>
  )
}

/** Types share a month like pillars do; those without a share take what is left. */
function SharesInAll({ types }: { types: ContentType[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const sum = shareSum(types)
  if (sum === undefined) return <p className={classes.why}>{t('voice.type.noShares')}</p>
  const state = sum === 100 ? 'full' : sum < 100 ? 'open' : 'over'
  const values = { sum: format.percent(sum / 100), rest: format.percent(Math.abs(100 - sum) / 100) }
  return (
    <p className={classes.why} data-tone={state === 'over' ? 'warn' : undefined}>
      {t(`strategy.pillar.sum.${state}`, values)}
    </p>
  )
}

function TypeLine({ type }: { type: ContentType }) {
  const { t } = useTranslation()
  const { id } = type
  const name = t(`calendar.types.${type.type}`)
  const stance = stanceOf(type)
  const write = (patch: Partial<Omit<ContentType, 'id' | 'type'>>) =>
    writeSheet({ table: 'contentType', id, patch })
  const choice = (field: string) =>
    ({
      variant: 'unstyled',
      classNames: { input: `${panel.bare} ${panel.clearable}`, wrapper: panel.bareWrapper },
      placeholder: '–',
      clearable: true,
      allowDeselect: false,
      'aria-label': t('voice.type.of', { field, name }),
      clearButtonProps: { 'aria-label': t('strategy.panel.clear', { field }) },
    }) as const
  return (
    <li className={classes.type} data-stance={stance ?? undefined}>
      <span className={classes.typeName}>
        {name}
        {stance === 'caution' ? <IconAlertTriangle size={16} stroke={1.5} aria-hidden /> : null}
      </span>
      <Choice
        {...choice(t('voice.stance.label'))}
        value={type.stance}
        empty={stance ? t(`glossary.stance.${stance}`) : undefined}
        data={stances.map((value) => ({ value, label: t(`glossary.stance.${value}`) }))}
        onChange={(value) =>
          void write({ stance: stances.find((one) => one === value) ?? null }).catch(() => {})
        }
      />
      <Choice
        {...choice(t('voice.purpose.label'))}
        value={type.purpose}
        data={purposes.map((value) => ({ value, label: t(`glossary.purpose.${value}`) }))}
        onChange={(value) =>
          void write({ purpose: purposes.find((one) => one === value) ?? null }).catch(() => {})
        }
      />
      <NumberEdit
        label={t('voice.type.of', { field: t('strategy.pillar.shareField'), name })}
        value={type.share}
        placeholder="–"
        min={0}
        max={100}
        onDraft={draftOf('contentType', id, 'share')}
        onSave={(share) => write({ share })}
      />
      <div className={classes.typeNote}>
        <InlineEdit
          label={t('voice.type.of', { field: t('voice.type.note'), name })}
          value={type.note}
          placeholder={stance === 'caution' ? t('voice.type.cautionPlaceholder') : '–'}
          isMultiline
          onDraft={draftOf('contentType', id, 'note')}
          onSave={(note) => write({ note })}
        />
      </div>
    </li>
  )
}
