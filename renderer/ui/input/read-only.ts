import { createContext, useContext } from 'react'

/** True where fields are for reading: whoever sits here changes nothing. */
export const ReadOnlyContext = createContext(false)

export function useReadOnly(): boolean {
  return useContext(ReadOnlyContext)
}
