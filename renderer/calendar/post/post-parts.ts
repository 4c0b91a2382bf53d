import { create } from 'zustand'

/** What a post has beside its words, its files and its channels: folded, in this order. */
export const postParts = ['belongs', 'comments', 'work', 'again', 'versions'] as const
export type PostPartName = (typeof postParts)[number]

interface PostPartsState {
  /** As this person left them; one that was never touched opens where something in it waits. */
  open: Partial<Record<PostPartName, boolean>>
  /** The one that somebody was just led to. */
  shown: PostPartName | undefined
}

const kept = 'rapport.postParts'

function readKept(): PostPartsState['open'] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(kept) ?? '{}')
    const left = Object.entries(read as object).filter(
      ([name, is]) => isPart(name) && typeof is === 'boolean',
    )
    return Object.fromEntries(left)
  } catch {
    return {}
  }
}

const isPart = (name: string) => (postParts as readonly string[]).includes(name)

export const usePostParts = create<PostPartsState>()(() => ({ open: readKept(), shown: undefined }))

/** For this post and the next ones, also tomorrow. */
export function foldPart(name: PostPartName, isOpen: boolean): void {
  const open = { ...usePostParts.getState().open, [name]: isOpen }
  usePostParts.setState({ open })
  localStorage.setItem(kept, JSON.stringify(open))
}

/** Opens a part of the post that is shown, or shown next, and leads there. */
export function showPart(name: PostPartName): void {
  foldPart(name, true)
  usePostParts.setState({ shown: name })
}
