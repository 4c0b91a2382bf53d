import { Button } from '@mantine/core'
import { IconArrowDownRight, IconEyeOff, IconPlus } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeasureLine } from '../../../shared/review/measure-line.ts'
import { builtInMeasures, isMeasureKey } from '../../../shared/review/measures.ts'
import { markHits, termsOf } from '../../../shared/search.ts'
import { api } from '../../api.ts'
import { useCopyTable } from '../../copy-table.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { goToRecord, setView, usePlace } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { SearchField } from '../../ui/input/search-field.tsx'
import { Segments } from '../../ui/input/segments.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import ledger from '../ledger.module.css'
import { addMeasure, measureTables } from './edits.ts'
import { definitionOf, formulaText, isVain, nameOfLine, namesIn } from './facts.ts'
import { FirstPageNumbers } from './first-page.tsx'
import { MeasurePanel } from './measure-panel.tsx'
import classes from './measures.module.css'
import { settleLeftNotes } from './note-drafts.ts'

const useMeasures = () => useRead('measures', () => api.measures.list(), measureTables)

/** Every measure that is known or was made: what it counts, why, and where it is used. */
export function MeasureList() {
  const { t } = useTranslation()
  const { view } = usePlace()
  const { value, error, again } = useMeasures()
  useEffect(() => void settleLeftNotes(), [])
  const read = useCallback(
    () => [
      [t('glossary.measure'), t('measures.field.definition'), t('measures.field.ownPurpose')],
      ...(value ?? []).map((line) => [nameOfLine(line, t), definitionOf(line, t), line.purpose]),
    ],
    [t, value],
  )
  useCopyTable(t('measures.title'), read)
  const shown = useMemo(() => value?.filter((line) => fits(line, view, t)), [value, view, t])
  if (error !== undefined)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value || !shown) return <Loading />
  const own = shown.filter((line) => line.own)
  const known = shown.filter((line) => !line.own)
  const hasOwn = value.some((line) => line.own)
  return (
    <>
      <Filters view={view} />
      {view?.search || view?.show ? null : <FirstPageNumbers lines={value} />}
      {shown.length === 0 ? <p className={classes.quiet}>{t('measures.noneFound')}</p> : null}
      {hasOwn || view?.search || view?.show ? null : <NoOwn lines={value} />}
      {own.length > 0 ? (
        <Section title={t('measures.ownGroup')}>
          <Rows lines={own} all={value} label={t('measures.ownGroup')} />
        </Section>
      ) : null}
      {known.length > 0 ? (
        <Section title={t('measures.knownGroup')}>
          <Rows lines={known} all={value} label={t('measures.knownGroup')} />
        </Section>
      ) : null}
    </>
  )
}

/** The measure that is open beside the catalogue. */
export function OpenMeasure() {
  const { record } = usePlace()
  const { value } = useMeasures()
  const line = value?.find(({ measureId }) => measureId === record)
  if (!line || !value) return null
  return <MeasurePanel key={line.measureId} line={line} all={value} onClose={() => goToRecord(undefined)} />
}

type View = Record<string, string> | undefined

function fits(line: MeasureLine, view: View, t: TFunction): boolean {
  const text = [nameOfLine(line, t), definitionOf(line, t), line.purpose].join('\n')
  return (
    (view?.show !== 'used' || line.objectives.length > 0) &&
    (view?.show !== 'told' || line.lastMonth !== null) &&
    termsOf(view?.search ?? '').every((term) => markHits(text, [term]).hits.length > 0)
  )
}

function Filters({ view }: { view: View }) {
  const { t } = useTranslation()
  return (
    <div className={ledger.filters}>
      <SearchField
        label={t('measures.search')}
        clearLabel={t('relationships.clearSearch')}
        search={view?.search ?? ''}
        onSearch={(search) => setView({ search: search || undefined })}
      />
      <Segments
        label={t('measures.show')}
        value={view?.show ?? 'all'}
        options={[
          { value: 'all', label: t('measures.all') },
          { value: 'used', label: t('measures.usedOnly') },
          { value: 'told', label: t('measures.toldOnly') },
        ]}
        onChange={(show) => setView({ show: show === 'all' ? undefined : show })}
      />
      <ForWriters>
        <Button
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => void addMeasure({ name: '' }).catch(() => {})}
        >
          {t('measures.new')}
        </Button>
      </ForWriters>
    </div>
  )
}

interface RowsProps {
  lines: readonly MeasureLine[]
  all: readonly MeasureLine[]
  label: string
}

function Rows({ lines, all, label }: RowsProps) {
  return (
    <ul className={classes.list} aria-label={label} data-reads>
      {lines.map((line) => (
        <Row key={line.measureId} line={line} all={all} />
      ))}
    </ul>
  )
}

function Row({ line, all }: { line: MeasureLine; all: readonly MeasureLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { record } = usePlace()
  const { measureId, own, objectives, lastMonth } = line
  const formula = own?.formula ? formulaText(own.formula, namesIn(all, t), format.locale) : ''
  return (
    <li className={classes.row} data-open={record === measureId || undefined}>
      <span className={ledger.main}>
        <button type="button" className={ledger.name} dir="auto" onClick={() => goToRecord(measureId)}>
          {nameOfLine(line, t)}
        </button>
        {formula ? (
          <span className={classes.formula} dir="auto">
            = {formula}
          </span>
        ) : null}
        <span className={classes.words} dir="auto">
          {definitionOf(line, t)}
        </span>
      </span>
      <span className={classes.marks}>
        <Way line={line} />
        {isVain(line) ? (
          <span>
            <IconEyeOff size={14} stroke={1.5} aria-hidden /> {t('measures.vanity.yes')}
          </span>
        ) : null}
        {objectives.map(({ id, title }) => (
          <bdi key={id} className={classes.tag}>
            {title || '…'}
          </bdi>
        ))}
      </span>
      <span className={classes.last}>{lastMonth ? format.month(lastMonth, 'short') : ''}</span>
    </li>
  )
}

/** Where less is better, which is seldom. */
function Way({ line: { measureId, own } }: { line: MeasureLine }) {
  const { t } = useTranslation()
  const way = isMeasureKey(measureId) ? builtInMeasures[measureId].direction : own?.direction
  if (way !== 'down') return null
  return (
    <span>
      <IconArrowDownRight size={14} stroke={1.5} aria-hidden /> {t('strategy.field.better')}{' '}
      {t(`strategy.better.${way}`)}
    </span>
  )
}

function NoOwn({ lines }: { lines: readonly MeasureLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const example = {
    name: t('measures.empty.exampleName'),
    definition: t('measures.empty.exampleWhy'),
    formula: '{conversions} / {clicks}',
    isShare: new Date().toISOString(),
    direction: 'up' as const,
  }
  return (
    <Section title={t('measures.ownGroup')}>
      <p className={classes.text}>{t('measures.empty.why')}</p>
      <ForWriters>
        <p className={ledger.example}>
          <span className={classes.quiet}>{t('measures.empty.example')}:</span>{' '}
          <strong>{example.name}</strong> ={' '}
          <bdi>{formulaText(example.formula, namesIn(lines, t), format.locale)}</bdi>{' '}
          <Button size="compact-xs" onClick={() => void addMeasure(example).catch(() => {})}>
            {t('measures.empty.take')}
          </Button>
        </p>
      </ForWriters>
    </Section>
  )
}
