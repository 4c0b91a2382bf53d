import i18next from 'i18next'
import { create } from 'zustand'
import type { Day } from '../../../shared/day.ts'
import { languageOf } from '../../../shared/i18n/languages.ts'
import type { Id } from '../../../shared/record.ts'
import {
  type Dates,
  type DragPart,
  datesFrom,
  datesOf,
  moveDates,
  type TimelineRow,
} from '../../../shared/strategy/timeline.ts'
import { formatOf } from '../../parts/format.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { changeRecord } from '../store.ts'

/** What has dates that this page may change. */
export type Movable = Extract<TimelineRow, { kind: 'tactic' | 'campaign' }>

interface TimelineState {
  /** The row the keyboard stands on. */
  focusId: Id | undefined
  /** A bar on its way: what it shows until it is let go and saved. */
  moving: { id: Id; dates: Dates } | undefined
}

export const useTimeline = create<TimelineState>()(() => ({ focusId: undefined, moving: undefined }))
const { getState, setState } = useTimeline

export function nameOf({ record }: Movable): string {
  return ('title' in record ? record.title : record.name) || i18next.t('strategy.list.unnamed')
}

/** The days of a bar in words; a day that is not set is a dash. */
export function writeDates({ startDay, endDay }: Dates): string {
  const format = formatOf(languageOf(i18next.language))
  if (startDay && endDay && startDay <= endDay) return format.days(startDay, endDay, 'medium')
  return `${format.day(startDay)} – ${format.day(endDay)}`
}

/** Shows a bar where it is held. */
export function hold(row: Movable, part: DragPart, days: number): void {
  setState({ moving: { id: row.id, dates: moveDates(datesOf(row), part, days) } })
}

/** Lets a bar go where it was. */
export function letGo(): void {
  clearTimeout(timer)
  waiting = undefined
  setState({ moving: undefined })
}

/** Saves the dates of a bar that was moved, as one step; says where it lies now. */
export async function settle(row: Movable): Promise<void> {
  clearTimeout(timer)
  waiting = undefined
  const { moving } = getState()
  if (moving?.id !== row.id) return
  await saveDates(row, moving.dates)
}

/** How long one may take between two keys that move the same bar; they are one step of the history. */
const pause = 700
let timer: ReturnType<typeof setTimeout> | undefined
let waiting: Movable | undefined

/** Moves a bar by some days with a key; it is saved when no other key follows. */
export function nudge(row: Movable, part: DragPart, days: number): void {
  if (waiting && waiting.id !== row.id) settleWaiting()
  const { moving } = getState()
  const dates = moveDates(moving?.id === row.id ? moving.dates : datesOf(row), part, days)
  waiting = row
  setState({ moving: { id: row.id, dates } })
  announce(i18next.t('strategy.timeline.nowAt', { title: nameOf(row), dates: writeDates(dates) }))
  clearTimeout(timer)
  timer = setTimeout(settleWaiting, pause)
}

/** Saves at once what keys have moved: the focus goes elsewhere, or undo is asked for. */
export function settleWaiting(): void {
  if (waiting) void settle(waiting).catch(() => {})
}

async function saveDates(row: Movable, dates: Dates): Promise<void> {
  const old = datesOf(row)
  const patch: Partial<Dates> = {}
  if (dates.startDay !== old.startDay) patch.startDay = dates.startDay
  if (dates.endDay !== old.endDay) patch.endDay = dates.endDay
  try {
    if (Object.keys(patch).length > 0) await changeRecord({ table: row.kind, id: row.id, patch })
  } finally {
    setState(({ moving }) => (moving?.dates === dates ? { moving: undefined } : {}))
  }
  announce(i18next.t('strategy.timeline.nowAt', { title: nameOf(row), dates: writeDates(dates) }))
}

/** Gives dates to what had none, and stands on it. */
export async function placeOn(row: Movable, day: Day): Promise<void> {
  setState({ focusId: row.id })
  await saveDates(row, datesFrom(day))
  focusBar(row.id)
}

/** Stands on a row, once it is drawn. */
export function focusBar(id: Id): void {
  setState({ focusId: id })
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-bar="${id}"]`)?.focus())
}
