import { create } from 'zustand'
import type { SavedView } from '../../shared/calendar/saved-view.ts'
import { addMonths, type Day, dayOf, monthOf } from '../../shared/day.ts'
import {
  type CalendarSheet,
  type ExportStep,
  isCalendarSheet,
  monthToPlan,
  type PlanRequest,
  type Sheet,
  type ShownPosts,
} from '../../shared/print/exports.ts'
import { type PlanChoice, readOrder, writeOrder } from '../../shared/print/plan-choice.ts'
import type { Id } from '../../shared/record.ts'
import type { VersionRow } from '../../shared/strategy/versions.ts'
import type { Language } from '../../shared/team.ts'
import { api } from '../api.ts'
import { layersToPrint } from '../parts/layers.ts'
import { save } from '../saving.ts'
import { type CalendarLook, nothingWanted, type Wanted } from '../sheet-wanted.ts'
import { keepLast, readLast, type Wish } from './wish.ts'

type Working = Extract<ExportStep['step'], 'choosing' | 'reading' | 'printing' | 'saving'>

type ExportState = {
  isOpen: boolean
  /** Posts as files, in the place of paper. */
  isFiles: boolean
  /** What to print. */
  wish: Wish | null
  /** The last wish for the whole plan, kept while the app runs: a second export starts as the first one ended. */
  plan: Wish | null
  /** The one sheet to print in place of the plan. */
  sheet: Sheet | null
  /** Which posts a sheet of the calendar shows. */
  shown: ShownPosts
  /** What the calendar shows now, where it holds something back. */
  look: CalendarLook | null
  views: SavedView[]
  choices: PlanChoice[]
  versions: VersionRow[]
  working: Working | null
  done: Extract<ExportStep, { step: 'done' }> | null
  problem: unknown
}

export const useExport = create<ExportState>()(() => ({
  isOpen: false,
  isFiles: false,
  wish: null,
  plan: null,
  sheet: null,
  shown: {},
  look: null,
  views: [],
  choices: [],
  versions: [],
  working: null,
  done: null,
  problem: null,
}))

let stop: AbortController | undefined

export type Brand = { id: Id; language: Language; timeZone: string }

export function openExport(brand: Brand, { sheet, look, period }: Wanted = nothingWanted): void {
  const plan = useExport.getState().plan ?? firstWish(brand)
  // A single sheet goes to another reader than the plan did: it begins in the brand's language, as a PDF.
  const month = look?.month ?? plan.month
  const lastMonth = addMonths(monthOf(todayIn(brand.timeZone)), -1)
  const ofSheet = { language: brand.language, format: 'pdf' as const, month, period: period ?? lastMonth }
  // Whoever takes the page to a meeting is of the team.
  const wish = sheet
    ? { ...plan, ...ofSheet, ...(sheet.kind === 'brief' && { edition: 'team' as const }) }
    : plan
  const { month: _month, ...shown } = look ?? {}
  useExport.setState({ isOpen: true, isFiles: false, wish, plan, sheet, shown, look })
  useExport.setState({ working: null, done: null, problem: null })
  void loadChoices().catch(() => {})
  void loadViews().catch(() => {})
  void loadVersions().catch(() => {})
}

export function todayIn(timeZone: string): Day {
  return dayOf(new Date().toISOString(), timeZone)
}

/** As this machine printed the plan last, in the brand's language. */
function firstWish({ id, language, timeZone }: Brand): Wish {
  const { edition, format, sections } = readLast(id)
  return {
    language,
    edition,
    format,
    month: monthToPlan(todayIn(timeZone)),
    lines: readOrder(sections),
    sinceId: null,
    period: addMonths(monthOf(todayIn(timeZone)), -1),
  }
}

export function closeExport(): void {
  cancelExport()
  useExport.setState({ isOpen: false })
}

/** Another workspace has its own language and months. */
export function forgetExport(): void {
  closeExport()
  useExport.setState({ wish: null, plan: null, choices: [], versions: [], views: [], look: null })
}

export function changeWish(patch: Partial<Wish>): void {
  useExport.setState(({ wish: before, plan, sheet }) => {
    const wish = before && { ...before, ...patch }
    return { wish, plan: sheet ? plan : wish, done: null }
  })
}

/** The plan, a sheet of the calendar in its place, or posts as files. */
export function changeWhat(kind: CalendarSheet | 'plan' | 'files'): void {
  const isFiles = kind === 'files'
  const sheet = kind === 'plan' || isFiles ? null : { kind, id: null }
  useExport.setState({ isFiles, sheet, done: null })
}

export function changeShown(shown: ShownPosts): void {
  useExport.setState({ shown, done: null })
}

async function loadViews(): Promise<void> {
  useExport.setState({ views: (await api.calendar.listChoices()).savedViews })
}

export async function loadChoices(): Promise<void> {
  useExport.setState({ choices: await api.exports.listChoices() })
}

async function loadVersions(): Promise<void> {
  useExport.setState({ versions: await api.versions.list() })
}

/** Keeps what is chosen now under this name, in the place of what had it. */
export async function keepChoice(name: string): Promise<void> {
  const { wish } = useExport.getState()
  if (!wish) return
  const { edition, lines } = wish
  await save(() => api.exports.saveChoice({ name, edition, sections: writeOrder(lines) }))
  await loadChoices()
}

export async function removeChoice(id: Id): Promise<void> {
  await save(() => api.exports.removeChoice(id))
  await loadChoices()
}

/** Follows one export to its end; a person may stop it at any step, and then nothing was written. */
export async function runExport(workspaceId: Id): Promise<void> {
  const { wish, sheet, shown, working } = useExport.getState()
  if (!wish || working) return
  const mine = new AbortController()
  stop = mine
  useExport.setState({ working: 'choosing', done: null, problem: null })
  try {
    for await (const step of await api.exports.plan(requestOf(wish, sheet, shown), { signal: mine.signal })) {
      if (mine.signal.aborted) break
      if (step.step === 'done') {
        if (!sheet) keepLast(workspaceId, wish)
        useExport.setState({ done: step })
      } else if (step.step !== 'cancelled') useExport.setState({ working: step.step })
    }
  } catch (problem) {
    if (!mine.signal.aborted) useExport.setState({ problem })
  } finally {
    if (stop === mine) useExport.setState({ working: null })
  }
}

function requestOf({ lines, period, ...wish }: Wish, sheet: Sheet | null, shown: ShownPosts): PlanRequest {
  const chosen = sheet ? lines : lines.filter(({ isOn }) => isOn)
  return {
    ...wish,
    ...layersToPrint(),
    sections: chosen.map(({ section }) => section),
    ...(sheet && { sheet }),
    ...(isCalendarSheet(sheet?.kind) && { shown }),
    ...(sheet?.kind === 'review' && { period }),
  }
}

export function cancelExport(): void {
  stop?.abort()
  stop = undefined
  useExport.setState({ working: null })
}
