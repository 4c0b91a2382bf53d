import { createContext } from 'react'

/** True where the paper becomes Markdown: a text of a person goes in as it was written, and marks need their words. */
export const AsText = createContext(false)
