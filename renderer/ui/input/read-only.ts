import { createContext, useContext } from 'react'

/** Why nothing can be changed here, in a sentence that says who can; undefined where it can. */
export const ReadOnlyContext = createContext<string | undefined>(undefined)

/** Lets what scrolls be scrolled by keys, where nothing inside it takes the focus. */
export function useReadingStop(): { tabIndex?: 0 } {
  return useReadOnly() ? { tabIndex: 0 } : {}
}

/** Whether what stands here is for reading. */
export function useReadOnly(): boolean {
  return useContext(ReadOnlyContext) !== undefined
}
