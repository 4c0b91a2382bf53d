import { Select } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestFormula, lookUpNames, readFormula, storeFormula } from '../../../shared/review/formula.ts'
import type { MeasureLine } from '../../../shared/review/measure-line.ts'
import type { Measure } from '../../../shared/review/review.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { measureWord, tellMeasure } from '../../parts/measure-words.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ReadValue } from '../../ui/input/read-value.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { useRead } from '../../use-read.ts'
import { lastMonth } from '../store.ts'
import { changeMeasure } from './edits.ts'
import { formulaText, nameOfLine, namesIn } from './facts.ts'
import classes from './measures.module.css'

const numbers = ['reading', 'postResult', 'measure', 'mention', 'channel'] as const

/** A formula in the words of the screen, with what it says of the last month while it is written. */
export function FormulaField({ measure, all }: { measure: Measure; all: readonly MeasureLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const id = useId()
  const isReadOnly = useReadOnly()
  const names = namesIn(all, t)
  const kept = measure.formula ? formulaText(measure.formula, names, format.locale) : ''
  const [typed, setTyped] = useState<string>()
  const text = typed ?? kept
  const read = readFormula(text, { names: lookUpNames(names), locale: format.locale })
  const stored = read.ok ? storeFormula(read.formula) : ''
  const month = lastMonth()
  const { value: result } = useRead(
    `formula ${measure.id} ${stored} ${month}`,
    async () =>
      stored ? await api.measures.tryFormula({ measureId: measure.id, formula: stored, month }) : undefined,
    numbers,
  )
  const fault =
    text.trim() === ''
      ? undefined
      : !read.ok
        ? t(`measures.fault.${read.fault}`, { word: read.word })
        : result?.isLoop
          ? t('measures.fault.loop')
          : undefined

  async function keep() {
    if (typed === undefined || fault) return
    if (stored !== measure.formula) await changeMeasure(measure.id, { formula: stored })
    setTyped(undefined)
  }

  if (isReadOnly)
    return kept ? (
      <FieldRow label={t('measures.field.formula')}>
        <ReadValue text={kept} />
      </FieldRow>
    ) : null
  return (
    <FieldRow label={t('measures.field.formula')} htmlFor={id} hint={t('measures.hint.formulaWhy')} isTall>
      <textarea
        id={id}
        className={classes.field}
        rows={2}
        dir={text === '' ? undefined : 'auto'}
        maxLength={longestFormula}
        placeholder={t('measures.hint.formula')}
        value={text}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={`${id}said`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void keep().catch(() => {})}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== undefined) {
            event.preventDefault()
            event.stopPropagation()
            setTyped(undefined)
          }
          if (event.key === 'Enter') {
            event.preventDefault()
            void keep().catch(() => {})
          }
        }}
      />
      <ForWriters>
        <Select
          size="xs"
          aria-label={t('measures.hint.insert')}
          placeholder={t('measures.hint.insert')}
          searchable
          value={null}
          data={all
            .filter(({ measureId }) => measureId !== measure.id)
            .map((line) => ({ value: line.measureId, label: nameOfLine(line, t) }))}
          onChange={(chosen) => {
            if (chosen) setTyped(`${text.trimEnd()} ${names.get(chosen) ?? ''}`.trimStart())
          }}
        />
      </ForWriters>
      <div
        id={`${id}said`}
        className={classes.result}
        data-bad={fault !== undefined || undefined}
        role="status"
      >
        {fault ? (
          <p>{typed === undefined ? fault : `${t('measures.fault.notKept')} ${fault}`}</p>
        ) : result && stored ? (
          <Result result={result} isShare={measure.isShare !== null} month={format.month(month)} />
        ) : null}
      </div>
    </FieldRow>
  )
}

interface ResultProps {
  result: Awaited<ReturnType<typeof api.measures.tryFormula>>
  isShare: boolean
  month: string
}

function Result({ result: { value, parts, missing, channels }, isShare, month }: ResultProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (value === null) {
    const names = format.list(missing.map((one) => measureWord(one.measureId, one.measureName, t)))
    return (
      <p>
        {missing.length > 0
          ? t('measures.result.missing', { month, names })
          : t('measures.result.nothing', { month })}
      </p>
    )
  }
  return (
    <>
      <p>
        <strong>
          {t('measures.result.value', {
            month,
            value: tellMeasure(isShare ? 'share' : 'count', value, format),
          })}
        </strong>
      </p>
      <p>
        {format.list(
          parts.map((part) =>
            t('measures.result.part', {
              measure: measureWord(part.measureId, part.measureName, t),
              value: format.number(part.value, 2),
            }),
          ),
        )}
        {channels && channels.known < channels.of
          ? ` · ${t('measures.result.channels', { ...channels })}`
          : ''}
      </p>
    </>
  )
}
