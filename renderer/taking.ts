import i18next from 'i18next'
import { create } from 'zustand'
import type { TakeOutcome, TakeSource, TakeStep } from '../shared/media/media-taking.ts'
import { api } from './api.ts'
import { save } from './saving.ts'
import { announce } from './ui/notice/announce.tsx'
import { showUndoable } from './undo-offer.ts'

type Copying = Extract<TakeStep, { step: 'copying' }>

interface Taking {
  /** What is copied now; undefined while nothing is. */
  copying: Copying | undefined
  /** What a person should know of the last files: refused, known, called something else than they are. */
  told: readonly TakeOutcome[]
}

/** Files on their way into the workspace, wherever they were dropped: one at a time, whatever else is done meanwhile. */
export const useTaking = create<Taking>()(() => ({ copying: undefined, told: [] }))

let stop: AbortController | undefined
let last: Promise<unknown> = Promise.resolve()

export type Taken = Extract<TakeOutcome, { id: string }>

export function isTaken(outcome: TakeOutcome): outcome is Taken {
  return 'id' in outcome
}

/** Takes files in, one lot after the other; answers those that are in the library now. */
export function takeIn(source: TakeSource): Promise<Taken[]> {
  const run = last.then(() => follow(source))
  last = run.catch(() => undefined)
  return run
}

async function follow(source: TakeSource): Promise<Taken[]> {
  const mine = new AbortController()
  stop = mine
  useTaking.setState({ told: [] })
  try {
    const outcomes = await save(() => readSteps(source, mine.signal))
    const taken = outcomes.filter(isTaken)
    useTaking.setState({ told: outcomes.filter(isWorthTelling) })
    const count = taken.filter(({ isKnown }) => !isKnown || source.to).length
    if (count > 0)
      await showUndoable(i18next.t(source.to ? 'media.said.attached' : 'media.said.added', { count }))
    return taken
  } catch (error) {
    if (mine.signal.aborted) return []
    throw error
  } finally {
    useTaking.setState({ copying: undefined })
  }
}

async function readSteps(source: TakeSource, signal: AbortSignal): Promise<TakeOutcome[]> {
  for await (const step of await api.media.takeIn(source, { signal })) {
    if (signal.aborted) return []
    if (step.step === 'done') return step.outcomes
    useTaking.setState({ copying: step })
  }
  return []
}

function isWorthTelling(outcome: TakeOutcome): boolean {
  return !isTaken(outcome) || outcome.isKnown || outcome.isMisnamed
}

/** Stops the copying; nothing of this lot is kept. */
export function stopTaking(): void {
  stop?.abort()
  useTaking.setState({ copying: undefined })
  announce(i18next.t('media.said.stopped'))
}

export function forgetTold(): void {
  useTaking.setState({ told: [] })
}

type To = TakeSource['to']

/** What was let go over the window or pasted into it. Pictures that have no file of their own come as bytes. */
export async function takeTransfer(transfer: DataTransfer, to: To): Promise<Taken[]> {
  const files = [...transfer.files].map((file) => ({ file, token: window.rapport.tokenFor(file) }))
  const tokens = files.flatMap(({ token }) => token || [])
  const taken = tokens.length > 0 ? await takeIn({ tokens, to }) : []
  for (const { file } of files.filter(({ token }) => token === '')) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    taken.push(...(await takeIn({ pasted: { name: pastedName(file), bytes }, to })))
  }
  return taken
}

/** What the clipboard calls every picture says nothing of this one. */
function pastedName({ name, type }: File): string {
  const ending = type.split('/')[1] ?? 'png'
  const at = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')
  return /^image\.\w+$/.test(name) || name === '' ? `${i18next.t('media.pasted')} ${at}.${ending}` : name
}

export function hasFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false
}
