import { create } from 'zustand'
import type { About, OpenWorkspace } from '../shared/app.ts'
import { type Day, dayOf } from '../shared/day.ts'
import { languageOf } from '../shared/i18n/languages.ts'
import type { Settings, SettingsPatch } from '../shared/settings.ts'
import type { Seat } from '../shared/team.ts'
import { type Week, weekOf } from '../shared/week.ts'
import { api } from './api.ts'
import { switchLanguage } from './i18n.ts'
import { onChange } from './live.ts'
import { rememberedPlace, startAt } from './place.ts'

interface Known {
  about: About
  settings: Settings
  workspace: OpenWorkspace | null
  /** Why the file asked for did not open. */
  problem: unknown
  /** The screen asks who sits here, in place of everything else. */
  isSeatAsked: boolean
}

/** What the whole page knows: this machine, and the workspace that is open. Filled before the first render. */
export const useKnown = create<Known>()(() => ({
  about: undefined as unknown as About,
  settings: undefined as unknown as Settings,
  workspace: null,
  problem: undefined,
  isSeatAsked: false,
}))

/** Asks main for everything the first picture needs. */
export async function readKnown(): Promise<Known> {
  const [about, settings] = await Promise.all([api.app.about(), api.app.settings(), readWorkspace()])
  useKnown.setState({ about, settings })
  return useKnown.getState()
}

/** Today where the brand is, whatever this machine's clock is set to. */
export function todayHere(): Day {
  const zone = useKnown.getState().workspace?.timeZone
  return dayOf(new Date().toISOString(), zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
}

/** The week of the workspace's country, whatever language the screen speaks. */
export function useWeek(): Week {
  return weekHere(useKnown((known) => known.workspace?.country))
}

export function weekHere(country = useKnown.getState().workspace?.country): Week {
  return weekOf(`und-${country || world}`)
}

const world = '001'

export function screenLanguage({ about, settings }: Pick<Known, 'about' | 'settings'>) {
  return settings.language ?? languageOf(about.locale)
}

async function readWorkspace(): Promise<void> {
  try {
    showWorkspace(await api.workspace.current())
  } catch (problem) {
    useKnown.setState({ workspace: null, problem })
  }
}

function showWorkspace(workspace: OpenWorkspace | null): void {
  const before = useKnown.getState().workspace
  useKnown.setState({ workspace, problem: undefined })
  if (!workspace || workspace.id === before?.id) return
  startAt(rememberedPlace(workspace.id))
  // Only when a file opens: a second member who is added later stops nobody's work.
  useKnown.setState({ isSeatAsked: workspace.seat.mustChoose })
}

/** Takes over a workspace that a call has just opened; null means that the person changed their mind. */
export async function enter(opening: Promise<OpenWorkspace | null>): Promise<boolean> {
  try {
    const workspace = await opening
    if (!workspace) return false
    showWorkspace(workspace)
    return true
  } catch (problem) {
    useKnown.setState({ problem })
    return false
  }
}

export function forgetProblem(): void {
  useKnown.setState({ problem: undefined })
}

export async function changeSettings(patch: SettingsPatch): Promise<void> {
  showSettings(await api.app.changeSettings(patch))
}

function showSettings(settings: Settings): void {
  useKnown.setState({ settings })
  void switchLanguage(screenLanguage(useKnown.getState()))
}

/** Follows what other windows do to the settings and to the workspace itself. */
export function followKnown(): () => void {
  return onChange((note) => {
    if (
      note.kind === 'workspace' ||
      (note.kind === 'records' && (note.tables.includes('workspace') || note.tables.includes('member')))
    )
      void readWorkspace()
    if (note.kind === 'settings') void api.app.settings().then(showSettings)
  })
}

/** Another person takes over, or somebody was asked who they are. */
export function askWhoSits(isAsked: boolean): void {
  useKnown.setState({ isSeatAsked: isAsked })
}

/** Lets a member sit here; what the screens show is read anew for them. */
export async function sitDown(memberId: string, pin?: string): Promise<void> {
  await api.team.sit({ memberId, ...(pin !== undefined && { pin }) })
  await readWorkspace()
  askWhoSits(false)
}

const anybody: Seat = {
  memberId: null,
  name: '',
  role: null,
  isTeam: false,
  mustChoose: false,
  mayWrite: true,
  mayManage: true,
}

/** Who sits here, and what that lets them do. */
export function useSeat(): Seat {
  return useKnown((known) => known.workspace?.seat ?? anybody)
}

/** Whether who sits here may change anything, for what is no component. */
export function mayWriteHere(): boolean {
  return useKnown.getState().workspace?.seat.mayWrite ?? true
}
