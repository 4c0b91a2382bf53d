import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf, type Media, type PermissionState } from '../../shared/media/media.ts'
import { mediaEndings } from '../../shared/media/media-type.ts'
import type { MediaWarning } from '../../shared/posts/networks-media.ts'
import { type Format, useFormat } from './format.ts'

type Facts = Pick<Media, 'type' | 'bytes' | 'width' | 'height' | 'seconds'>

/** What a file is, on one line: its type, its sides, how long it runs, how heavy it is. */
export function useMediaFacts(): (file: Facts) => string {
  const format = useFormat()
  return useCallback(
    ({ type, bytes, width, height, seconds }) =>
      [
        mediaEndings[type].toUpperCase(),
        width !== null && height !== null ? `${format.number(width)} × ${format.number(height)}` : '',
        seconds !== null && kindOf(type) === 'video' ? clock(seconds) : '',
        format.bytes(bytes),
      ]
        .filter(Boolean)
        .join(' · '),
    [format],
  )
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** What a network objects to, as a sentence. */
export function useMediaWarning(): (warning: MediaWarning) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return useCallback(
    (warning) => {
      const values = Object.entries(warning).map(([name, value]): [string, string] => [
        name,
        say(name, value, warning, format),
      ])
      return String(t(`media.warning.${warning.code}`, Object.fromEntries(values)))
    },
    [t, format],
  )
}

function say(name: string, value: string | number, { code }: MediaWarning, format: Format): string {
  if (typeof value === 'string') return name === 'type' ? value.toUpperCase() : isolate(value)
  if (code === 'tooHeavy') return format.bytes(value)
  if (code === 'tooTall' || code === 'tooWide') return format.number(value, 2)
  if (code === 'tooLong' || code === 'tooShort') return clock(value)
  return format.number(value)
}

/** A file's own name keeps its own direction inside a sentence. */
const isolate = (text: string) => `\u2068${text}\u2069`

/** States of a permission that somebody has to do something about. */
export function isPermissionLacking(state: PermissionState): state is 'missing' | 'expired' {
  return state === 'missing' || state === 'expired'
}
