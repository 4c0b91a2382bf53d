import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import { isMeasureKey } from '../../shared/review/measures.ts'
import type { Comparison, Difference } from '../../shared/strategy/versions.ts'
import { useFormat } from './format.ts'
import { type FieldWord, type RecordWords, strategyWords } from './strategy-words.ts'
import { WordChange } from './word-change.tsx'

export type ChangeGroup = { key: string; title: string; isGoal: boolean; differences: Difference[] }

/** Differences under what they belong to: each goal, then each chapter. */
export function useChangeGroups({ differences, names }: Comparison): ChangeGroup[] {
  const { t } = useTranslation()
  const keyOf = ({ goalId, table }: Difference) => goalId ?? strategyWords[table].chapter
  return [...Map.groupBy(differences, keyOf)].map(([key, some]) => {
    const isGoal = some[0]?.goalId === key
    const title = isGoal ? names[key] || t('strategy.list.unnamed') : t(`strategy.tab.${key}`)
    return { key, title, isGoal, differences: some }
  })
}

/** What happened to one record, as a line: the act, what it is, and what it is called. */
export function ChangeTitle({ difference }: { difference: Difference }) {
  const { t } = useTranslation()
  const { act, table, below } = difference
  const title = useRecordTitle(difference)
  return (
    <>
      <span>{t(`strategy.versions.act.${act}`)}</span> <span>{t(strategyWords[table].name)}</span>{' '}
      {title ? <strong>{title}</strong> : null}
      {below > 0 ? t('strategy.versions.below', { count: below }) : null}
    </>
  )
}

/** What is there once is called by its kind alone. */
const wholeSheets = { voice: true, replyPlan: true, governance: true, crisis: true }

function useRecordTitle({ table, part, title, above, act }: Difference): ReactNode {
  const { t } = useTranslation()
  const unnamed = act === 'reordered' ? '' : t('strategy.list.unnamed')
  if (table in wholeSheets) return null
  if (table === 'contentType') return t(`calendar.types.${part}`)
  if (table === 'gateAnswer') return t(`glossary.gateQuestion.${part}`)
  if (table === 'evidence') return `${above || unnamed}, ${t(`strategy.audience.field.${part}`)}`
  if ((table === 'channel' || table === 'networkSheet') && part) {
    const network = t(`glossary.networkName.${part}`)
    return title ? (
      <>
        {network} <bdi dir="ltr">@{title}</bdi>
      </>
    ) : (
      network
    )
  }
  // “Yes” alone could be the answer to any question.
  if (table === 'replyAnswer' && above) {
    return (
      <>
        <bdi>{above}</bdi> · <bdi>{title || unnamed}</bdi>
      </>
    )
  }
  return <bdi>{title || unnamed}</bdi>
}

type Field = Difference['fields'][number]
type Value = Field['before']

interface FieldChangesProps {
  difference: Difference
  names: Comparison['names']
  /** How the change of a text is told; word by word and whole, unless there is less room. */
  textChange?: (before: string, after: string) => ReactNode
  /** How a value is told where there is less room. */
  short?: (text: string) => string
}

/** Each field that changed: its name, what it was and what it is; of a text, the words that came and went. */
export function FieldChanges({
  difference,
  names,
  textChange = (before, after) => <WordChange before={before} after={after} />,
  short = (text) => text,
}: FieldChangesProps) {
  const { t } = useTranslation()
  const words: RecordWords = strategyWords[difference.table]
  const write = useValueWriter(names)
  const order = Object.keys(words.fields)
  const fields = difference.fields
    .filter(({ field }) => field in words.fields)
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  return fields.map(({ field, ...values }) => {
    const word = words.fields[field] as FieldWord
    const [before, after] = inWords(values)
    return (
      <p key={field}>
        <span>{t('strategy.versions.fieldName', { name: t(word.label) })}</span>{' '}
        {isText(word, before) && isText(word, after) ? (
          <bdi>{textChange(String(before), String(after))}</bdi>
        ) : (
          <>
            <del>
              <bdi>{short(write(word, before))}</bdi>
            </del>{' '}
            <span className="points" aria-hidden>
              →
            </span>{' '}
            <ins>
              <bdi>{short(write(word, after))}</bdi>
            </ins>
          </>
        )}
      </p>
    )
  })
}

/** Of texts the words without their marks, unless the marks are all that changed. */
function inWords({ before, after }: Pick<Field, 'before' | 'after'>): [Value, Value] {
  const [was, is] = [before, after].map((value) => (typeof value === 'string' ? plainText(value) : value))
  return was === is ? [before, after] : [was ?? null, is ?? null]
}

/** More than a few words, so that what stayed helps to see what changed. */
function isText({ codes }: FieldWord, value: Value): boolean {
  return !codes && typeof value === 'string' && !isDay(value) && value.trim().split(/\s+/).length > 3
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** A stored value in the reader's words. */
function useValueWriter(names: Comparison['names']): (word: FieldWord, value: Value) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const write = ({ label, codes }: FieldWord, value: Value): string => {
      if (value === null || value === '') return t('shell.history.nothing')
      if (typeof value === 'number') return format.number(value, 2)
      if (typeof value === 'boolean') return t(value ? 'app.yes' : 'app.no')
      if (Array.isArray(value)) {
        return value.length > 0
          ? format.list(value.map((one) => write({ label, ...(codes && { codes }) }, one)))
          : t('shell.history.nothing')
      }
      const text = String(value)
      if (isDay(text)) return format.day(text)
      if (/^\d{4}-\d\d$/.test(text)) return format.month(text)
      const isOwnMeasure = codes === 'glossary.measureName' && !isMeasureKey(text)
      if (codes && !isOwnMeasure) return t(`${codes}.${text}`)
      return names[text] ?? text
    }
    return write
  }, [t, format, names])
}
