import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { searchDueTable } from '../../shared/search.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { useFormat } from './format.ts'
import classes from './search-due.module.css'

/** How many records search has yet to take in after a large step; 0 until that is known. */
export function useSearchDue(): number {
  const [due, setDue] = useState(0)
  useEffect(() => {
    let isGone = false
    const read = () => {
      const show = (count: number) => isGone || setDue(count)
      api.search.due().then(show, () => show(0))
    }
    read()
    const stop = onTables([searchDueTable], read)
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return due
}

/** Says beside what was found that there may be more. */
export function SearchDue({ due }: { due: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (due === 0) return null
  return (
    <p className={classes.due} role="status">
      {t('shell.searchDue', { count: due, number: format.number(due) })}
    </p>
  )
}
