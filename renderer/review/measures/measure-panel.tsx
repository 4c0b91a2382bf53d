import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../../shared/record.ts'
import type { MeasureLine } from '../../../shared/review/measure-line.ts'
import { measureSources } from '../../../shared/review/measure-sources.ts'
import { builtInMeasures, isMeasureKey } from '../../../shared/review/measures.ts'
import { useFormat } from '../../parts/format.ts'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go, goToRecord } from '../../place.ts'
import { Choice } from '../../ui/input/choice.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { noteMeasure, removeMeasure } from './edits.ts'
import { definitionOf, nameOfLine, natureOfLine, tellFiles } from './facts.ts'
import classes from './measures.module.css'
import { noteDraft } from './note-drafts.ts'
import { OwnFields } from './own-fields.tsx'

interface MeasurePanelProps {
  line: MeasureLine
  all: readonly MeasureLine[]
  onClose: () => void
}

/** One measure: what it counts and why, how it adds up, and where it is used. */
export function MeasurePanel({ line, all, onClose }: MeasurePanelProps) {
  const { t } = useTranslation()
  const { own, usedIn } = line
  const remove = async () => {
    if (!own) return
    await removeMeasure(own.id)
    onClose()
  }
  return (
    <SidePanel
      title={nameOfLine(line, t)}
      width={416}
      overline={own ? t('measures.ownGroup') : t('measures.knownGroup')}
      onClose={onClose}
      actions={
        own && usedIn.length === 0 ? (
          <ForWriters>
            <ActionIcon aria-label={t('measures.remove')} onClick={() => void remove().catch(() => {})}>
              <IconTrash size={16} stroke={1.5} />
            </ActionIcon>
          </ForWriters>
        ) : undefined
      }
    >
      {own ? <OwnFields measure={own} all={all} /> : <Known line={line} />}
      <Purpose line={line} />
      <Vanity line={line} />
      <Uses line={line} />
    </SidePanel>
  )
}

/** What is known of a measure without anybody defining it. */
function Known({ line }: { line: MeasureLine }) {
  const { t } = useTranslation()
  const { measureId } = line
  if (!isMeasureKey(measureId)) return null
  const { unit, direction } = builtInMeasures[measureId]
  return (
    <>
      <FieldRow label={t('measures.field.definition')} isTall>
        <p className={classes.text}>{definitionOf(line, t)}</p>
      </FieldRow>
      <FieldRow label={t('measures.field.purpose')} isTall>
        <p className={classes.text}>{t(`measures.purpose.${measureId}`)}</p>
      </FieldRow>
      <FieldRow label={t('strategy.field.unit')}>
        <p className={classes.text}>{t(`measures.unit.${unit}`)}</p>
      </FieldRow>
      <FieldRow label={t('strategy.field.better')}>
        <p className={classes.text}>{direction ? t(`strategy.better.${direction}`) : t('measures.noWay')}</p>
      </FieldRow>
      {measureId === 'sentimentRatio' || measureId === 'shareOfVoice' ? (
        <FieldRow label={t('measures.field.denominator')}>
          <p className={classes.text}>{t(`measures.denominator.${measureId}`)}</p>
        </FieldRow>
      ) : null}
    </>
  )
}

function Purpose({ line: { measureId, purpose } }: { line: MeasureLine }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <FieldRow label={t('measures.field.ownPurpose')} htmlFor={id} isTall>
      <InlineEdit
        id={id}
        label={t('measures.field.ownPurpose')}
        value={purpose}
        placeholder={t('measures.hint.ownPurpose')}
        isMultiline
        onDraft={noteDraft(measureId, 'purpose')}
        onSave={(words) => noteMeasure(measureId, { purpose: words })}
      />
    </FieldRow>
  )
}

/** Whether it only impresses: as it is known, until the team says otherwise and why. */
function Vanity({ line: { measureId, vanity, vanityReason } }: { line: MeasureLine }) {
  const { t } = useTranslation()
  const id = useId()
  const known = isMeasureKey(measureId) && builtInMeasures[measureId].isVanity ? 'yes' : 'no'
  return (
    <>
      <FieldRow label={t('measures.field.vanity')} htmlFor={id}>
        <Choice
          id={id}
          allowDeselect={false}
          value={vanity ?? (isMeasureKey(measureId) ? 'known' : 'no')}
          data={[
            ...(isMeasureKey(measureId)
              ? [{ value: 'known', label: t(`measures.vanity.known_${known}`) }]
              : []),
            { value: 'yes', label: t('measures.vanity.yes') },
            { value: 'no', label: t('measures.vanity.no') },
          ]}
          onChange={(chosen) =>
            void noteMeasure(measureId, {
              vanity: chosen === 'yes' || chosen === 'no' ? chosen : null,
            }).catch(() => {})
          }
        />
      </FieldRow>
      {vanity ? (
        <FieldRow label={t('measures.field.vanityReason')} htmlFor={`${id}why`}>
          <InlineEdit
            id={`${id}why`}
            label={t('measures.field.vanityReason')}
            value={vanityReason}
            placeholder={t('measures.hint.vanityReason')}
            limit={longestLine}
            onDraft={noteDraft(measureId, 'vanityReason')}
            onSave={(words) => noteMeasure(measureId, { vanityReason: words })}
          />
        </FieldRow>
      ) : null}
    </>
  )
}

/** How it adds up, where it comes from, and what hangs on it. */
function Uses({ line }: { line: MeasureLine }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { measureId, own, objectives, usedIn, lastMonth } = line
  const sources = isMeasureKey(measureId) ? (measureSources[measureId] ?? []) : []
  // The team chooses above how its own measures add up, but for those that are computed.
  const isChosen = own !== null && own.formula === ''
  const isComputed = sources.some((one) => one === 'mentions' || one === 'relationships' || one === 'bids')
  const sourceWord = (one: (typeof sources)[number]) =>
    one === 'website' || one === 'mentions' || one === 'relationships' || one === 'bids'
      ? t(`measures.source.${one}`)
      : t(`glossary.networkName.${one}`)
  const from = own?.formula
    ? [t('measures.source.formula')]
    : [...sources.map(sourceWord), t('measures.source.any')]
  return (
    <>
      {isChosen ? null : (
        <FieldRow label={t('measures.field.nature')}>
          <p className={classes.text}>{t(`measures.nature.${natureOfLine(line)}`)}</p>
        </FieldRow>
      )}
      <FieldRow
        label={t('measures.field.sources')}
        hint={
          own?.formula || (isComputed && !lastMonth)
            ? undefined
            : lastMonth
              ? [t('measures.last', { month: format.month(lastMonth) }), ...tellFiles(line, t)].join(' · ')
              : t('measures.never')
        }
      >
        <p className={classes.text}>{format.list(from)}</p>
      </FieldRow>
      <FieldRow label={t('measures.field.objectives')}>
        {objectives.length === 0 ? <p className={classes.text}>{t('measures.noObjective')}</p> : null}
        <Links
          to={objectives.map(({ id, title }) => ({ id, name: title }))}
          onOpen={(id) => go({ screen: 'strategy', record: id, view: viewOf('plan') })}
        />
      </FieldRow>
      {usedIn.length > 0 ? (
        <FieldRow
          label={t('measures.field.usedIn')}
          hint={own ? t('measures.inUse', { names: format.list(usedIn.map(({ name }) => name)) }) : undefined}
        >
          <Links to={usedIn} onOpen={goToRecord} />
        </FieldRow>
      ) : null}
    </>
  )
}

interface LinksProps {
  to: readonly { id: string; name: string }[]
  onOpen: (id: string) => void
}

function Links({ to, onOpen }: LinksProps) {
  return to.map(({ id, name }) => (
    <button key={id} type="button" data-reads className={classes.link} dir="auto" onClick={() => onOpen(id)}>
      {name || '…'}
    </button>
  ))
}
