import { useContext } from 'react'
import { ReadOnlyContext } from '../input/read-only.ts'
import classes from './empty-state.module.css'

/** In an empty place: who can fill it, for whoever cannot; nothing for who can. */
export function ReadOnlyNote() {
  const why = useContext(ReadOnlyContext)
  return why ? <p className={classes.readOnly}>{why}</p> : null
}
