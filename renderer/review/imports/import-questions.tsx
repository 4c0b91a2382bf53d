import { NativeSelect } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { rowSpans } from '../../../shared/imports/figures/own-weeks.ts'
import type { FileQuestion } from '../../../shared/imports/preview.ts'
import { metaZone } from '../../../shared/imports/wall-time.ts'
import { handleOf } from '../../../shared/strategy/networks.ts'
import { type Network, networks } from '../../../shared/strategy/strategy.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { measureWord } from '../../parts/measure-words.ts'
import { listCurrencies, TimeZoneField, timeZoneName } from '../../parts/region-fields.tsx'
import { useKnown } from '../../workspace.ts'
import { answerFile, type GoodFile, ownNameIn } from './figures-import.ts'

/** What the file cannot be read without, and nobody said yet. */
export function isOpen(file: GoodFile): boolean {
  return file.questions.some(({ question }) => file[question] === null)
}

const anchorOf = ({ id }: GoodFile, question: string) => `asked-${id}-${question}`

/** Leads to the first thing that the file cannot be read without. */
export function focusQuestion(file: GoodFile): void {
  const open = file.questions.find(({ question }) => file[question] === null)
  const place = open && document.getElementById(anchorOf(file, open.question))
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('select, input, button')?.focus()
}

/** A channel by its account's name, else by its network alone. */
export function useChannelName(): (network: Network | null, handle: string) => string {
  const { t } = useTranslation()
  return useCallback(
    (network, handle) =>
      network
        ? handleOf({ network, handle }) ||
          t('imports.noHandle', { network: t(`glossary.networkName.${network}`) })
        : handle,
    [t],
  )
}

interface FileQuestionProps {
  asked: FileQuestion
  file: GoodFile
}

/** One thing that the file cannot say by itself. */
export function FileQuestionPart({ asked, file }: FileQuestionProps) {
  return (
    <div id={anchorOf(file, asked.question)}>
      <Question asked={asked} file={file} />
    </div>
  )
}

function Question({ asked: { question, options }, file }: FileQuestionProps) {
  const { t } = useTranslation()
  const told: Record<string, { value: string; label: string }[]> = {
    order: (['dayFirst', 'monthFirst'] as const).map((value) => ({
      value,
      label: t(`imports.order.${value}`),
    })),
    rowSpan: rowSpans.map((value) => ({ value, label: t(`imports.rowSpan.${value}`) })),
    decimal: (['point', 'comma'] as const).map((value) => ({ value, label: t(`imports.decimal.${value}`) })),
  }
  if (question === 'day')
    return (
      <DayEdit
        label={t(file.kind === 'googleBusiness' ? 'imports.ask.monthDay' : 'imports.ask.day')}
        value={file.day}
        onSave={(day) => day && void answerFile(file, { day })}
      />
    )
  if (question === 'from' || question === 'to')
    return (
      <DayEdit
        label={t(`imports.ask.${question}`)}
        value={file[question]}
        onSave={(day) => day && void answerFile(file, { [question]: day })}
      />
    )
  if (question === 'currency') return <CurrencyQuestion file={file} />
  if (question === 'timeZone') return <ZoneQuestion file={file} />
  const isOfAds = /Ads$/.test(file.kind)
  const nameOf = (value: string) => {
    if (question === 'network') return t(`glossary.networkName.${value as Network}`)
    if (question === 'kind') return t(`imports.kind.${value as GoodFile['kind']}`)
    return measureWord(value, ownNameIn(file, value), t)
  }
  const choices = told[question] ?? (options ?? networks).map((value) => ({ value, label: nameOf(value) }))
  return (
    <NativeSelect
      label={t(`imports.ask.${question === 'measure' && isOfAds ? 'result' : question}`)}
      data={file[question] === null ? [{ value: '', label: t('imports.choosing') }, ...choices] : choices}
      value={file[question] ?? ''}
      onChange={(event) => void answerFile(file, { [question]: event.currentTarget.value })}
    />
  )
}

/** The amounts of a file that names no currency are the workspace's until somebody says otherwise. */
function CurrencyQuestion({ file }: { file: GoodFile }) {
  const { t } = useTranslation()
  const format = useFormat()
  const ours = useKnown(({ workspace }) => workspace?.currency ?? '')
  const data = listCurrencies(format).map(({ value, label }) => ({
    value: value === ours ? '' : value,
    label,
  }))
  return (
    <NativeSelect
      label={t('imports.ask.currency')}
      data={data}
      value={file.currency}
      onChange={(event) => void answerFile(file, { currency: event.currentTarget.value })}
    />
  )
}

/** Any zone; those first that programs write, and the one where the brand is. */
function ZoneQuestion({ file }: { file: GoodFile }) {
  const { t } = useTranslation()
  const own = useKnown(({ workspace }) => workspace?.timeZone ?? 'UTC')
  const likely = useMemo(() => {
    const labelOf = (zone: string) => (zone === metaZone ? t('imports.pacific') : timeZoneName(zone))
    return [...new Set([metaZone, own, 'UTC'])].map((value) => ({ value, label: labelOf(value) }))
  }, [own, t])
  return (
    <TimeZoneField
      label={t('imports.ask.timeZone')}
      description={t('imports.zoneHint', { zone: timeZoneName(own) })}
      likely={likely}
      value={file.timeZone}
      onChange={(timeZone) => void answerFile(file, { timeZone })}
    />
  )
}
