import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Label } from '../../shared/record.ts'
import { networks } from '../../shared/strategy/strategy.ts'
import { type Format, useFormat } from './format.ts'

/** What is done to a channel, or to records of several kinds. */
const ofChannel = /channel|\.move/i

/** What a step in the history did, in the reader's words and forms of dates. */
export function writeLabel(label: Label, t: TFunction, format: Format): string {
  const entries = Object.entries(label.values ?? {})
  const values = Object.fromEntries(
    entries.map(([name, value]) => [name, writeValue(name, value, { key: label.key, t, format })]),
  )
  return String(t(label.key, { ...values, defaultValue: t('shell.change') }))
}

function writeValue(
  name: string,
  value: string | number | undefined,
  { key, t, format }: { key: string; t: TFunction; format: Format },
) {
  if (typeof value !== 'string') return value
  if (name === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) return format.day(value, 'short')
  if (name === 'month' && /^\d{4}-\d\d$/.test(value)) return format.month(value)
  if (name === 'time' && /^\d\d:\d\d$/.test(value)) return format.time(value)
  if (name === 'word') return t(value)
  if (name === 'network') return t(`glossary.networkName.${value}`)
  // A channel without a name of its own is called after its network.
  if (name === 'title' && ofChannel.test(key) && networks.some((network) => network === value))
    return t(`glossary.networkName.${value}`)
  return isolate(value)
}

/** A person's own words keep their own direction inside a sentence. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

export function useLabel(): (label: Label) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return useCallback((label: Label) => writeLabel(label, t, format), [t, format])
}
