import { create } from 'zustand'
import { type Day, dayOf } from '../../shared/day.ts'
import {
  type ExportStep,
  monthToPlan,
  type PlanRequest,
  type PlanSection,
  planSections,
  usualSections,
} from '../../shared/exports.ts'
import type { Language } from '../../shared/team.ts'
import { api } from '../api.ts'

type Working = Extract<ExportStep['step'], 'choosing' | 'reading' | 'printing' | 'saving'>

type ExportState = {
  isOpen: boolean
  /** What to print; kept while the app runs, so that a second export starts as the first one ended. */
  request: PlanRequest | null
  working: Working | null
  done: Extract<ExportStep, { step: 'done' }> | null
  problem: unknown
}

export const useExport = create<ExportState>()(() => ({
  isOpen: false,
  request: null,
  working: null,
  done: null,
  problem: null,
}))

let stop: AbortController | undefined

/** What the last whole plan held, while a single page is being printed. */
let wholePlan: PlanSection[] | undefined

/** `page` asks for one section alone; the next plan holds again what the last one did. */
export function openExport(brand: { language: Language; timeZone: string }, page?: PlanSection): void {
  const known = useExport.getState().request ?? firstRequest(brand.language, todayIn(brand.timeZone))
  const whole = wholePlan ?? known.sections
  wholePlan = page && whole
  const request = { ...known, sections: page ? [page] : whole }
  useExport.setState({ isOpen: true, request, working: null, done: null, problem: null })
}

export function todayIn(timeZone: string): Day {
  return dayOf(new Date().toISOString(), timeZone)
}

function firstRequest(language: Language, today: Day): PlanRequest {
  return { language, month: monthToPlan(today), sections: [...usualSections] }
}

export function closeExport(): void {
  cancelExport()
  useExport.setState({ isOpen: false })
}

/** Another workspace has its own language and months. */
export function forgetExport(): void {
  closeExport()
  wholePlan = undefined
  useExport.setState({ request: null })
}

export function changeRequest(patch: Partial<PlanRequest>): void {
  useExport.setState(({ request }) => ({ request: request && { ...request, ...patch }, done: null }))
}

export function toggleSection(section: PlanSection): void {
  const chosen = new Set(useExport.getState().request?.sections)
  if (!chosen.delete(section)) chosen.add(section)
  changeRequest({ sections: planSections.filter((one) => chosen.has(one)) })
}

/** Follows one export to its end; a person may stop it at any step, and then nothing was written. */
export async function runExport(): Promise<void> {
  const { request, working } = useExport.getState()
  if (!request || working) return
  const mine = new AbortController()
  stop = mine
  useExport.setState({ working: 'choosing', done: null, problem: null })
  try {
    for await (const step of await api.exports.plan(request, { signal: mine.signal })) {
      if (mine.signal.aborted) break
      if (step.step === 'done') useExport.setState({ done: step })
      else if (step.step !== 'cancelled') useExport.setState({ working: step.step })
    }
  } catch (problem) {
    if (!mine.signal.aborted) useExport.setState({ problem })
  } finally {
    if (stop === mine) useExport.setState({ working: null })
  }
}

export function cancelExport(): void {
  stop?.abort()
  stop = undefined
  useExport.setState({ working: null })
}
