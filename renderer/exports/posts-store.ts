import { create } from 'zustand'
import { addDays } from '../../shared/day.ts'
import type { PostFilesRequest, PostFilesStep } from '../../shared/hand-off/post-files.ts'
import { api } from '../api.ts'
import { todayHere } from '../workspace.ts'

type Done = Extract<PostFilesStep, { step: 'done' }>
export type PostsWish = Omit<PostFilesRequest, 'language'>

interface PostsState {
  /** What is asked for, kept while the app runs. */
  wish: PostsWish | null
  working: 'choosing' | 'saving' | null
  done: Done | null
  problem: unknown
}

const idle = { working: null, done: null, problem: undefined }

export const usePosts = create<PostsState>()(() => ({ wish: null, ...idle }))

const daysAhead = 30

/** The coming month, as a table, until somebody asks for something else. */
export function firstPostsWish(): PostsWish {
  const from = todayHere()
  return { kind: 'csv', from, to: addDays(from, daysAhead), channelIds: [], mediaAddress: '' }
}

export function changePostsWish(wish: PostsWish): void {
  usePosts.setState({ wish, done: null, problem: undefined })
}

let stop: AbortController | undefined

export function leavePosts(): void {
  stop?.abort()
  stop = undefined
  usePosts.setState(idle)
}

/** Writes the files, and follows that to its end. */
export async function savePosts(request: PostFilesRequest): Promise<void> {
  if (usePosts.getState().working) return
  const mine = new AbortController()
  stop = mine
  usePosts.setState({ ...idle, working: 'choosing' })
  try {
    for await (const step of await api.postFiles.save(request, { signal: mine.signal })) {
      if (mine.signal.aborted) return
      if (step.step === 'done') usePosts.setState({ done: step })
      else if (step.step !== 'cancelled') usePosts.setState({ working: step.step })
    }
  } catch (problem) {
    if (!mine.signal.aborted) usePosts.setState({ problem })
  } finally {
    if (stop === mine) usePosts.setState({ working: null })
  }
}
