import { IconPlus } from '@tabler/icons-react'
import type { ComponentPropsWithRef } from 'react'
import { useReadOnly } from '../ui/input/read-only.ts'
import classes from './lists.module.css'

/** The quiet last line of a list: adds one more. */
export function AddButton({ children, ...rest }: ComponentPropsWithRef<'button'>) {
  if (useReadOnly()) return null
  return (
    <button type="button" {...rest} className={classes.add}>
      <IconPlus size={14} stroke={1.5} aria-hidden />
      {children}
    </button>
  )
}
