import { create } from 'zustand'
import type { NewPack, PackStep } from '../../../shared/posts/review-pack.ts'
import { api } from '../../api.ts'

type Done = Extract<PackStep, { step: 'done' }>

interface Sending {
  working: Exclude<PackStep['step'], 'cancelled' | 'done'> | null
  /** The pack that is kept, also where its files could not be written. */
  packId: string | null
  done: Done | null
  problem: unknown
}

const idle: Sending = { working: null, packId: null, done: null, problem: undefined }

export const useSending = create<Sending>()(() => idle)

let stop: AbortController | undefined

export function leaveSending(): void {
  stop?.abort()
  useSending.setState(idle)
}

/** Keeps a pack and writes its files; without values, the files of one that is kept already. */
export async function runSending(pack: NewPack | string): Promise<void> {
  if (useSending.getState().working) return
  const mine = new AbortController()
  stop = mine
  const options = { signal: mine.signal }
  useSending.setState({ working: 'choosing', done: null, problem: undefined })
  try {
    const steps =
      typeof pack === 'string'
        ? await api.reviewPacks.saveFiles(pack, options)
        : await api.reviewPacks.send(pack, options)
    for await (const step of steps) {
      if (mine.signal.aborted) return
      if (step.step === 'done') useSending.setState({ done: step, packId: step.packId })
      else if ('packId' in step) useSending.setState({ working: step.step, packId: step.packId })
      else if (step.step === 'choosing') useSending.setState({ working: step.step })
    }
  } catch (problem) {
    if (!mine.signal.aborted) useSending.setState({ problem })
  } finally {
    if (stop === mine) useSending.setState({ working: null })
  }
}
