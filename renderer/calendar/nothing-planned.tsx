import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { KeyHint } from '../ui/input/key-hint.tsx'
import classes from './nothing-planned.module.css'
import { noFilter, setFilter, useCalendar } from './store.ts'

/** A line over the empty days: why they are empty, and what to do; the days themselves stay in reach. */
export function NothingPlanned({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation()
  const isFiltered = useCalendar(({ filter }) => JSON.stringify(filter) !== JSON.stringify(noFilter))
  return (
    <div className={classes.line}>
      {isFiltered ? (
        <>
          <p>{t('calendar.noMatch')}</p>
          <Button size="xs" onClick={() => setFilter(noFilter)}>
            {t('calendar.showAll')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('calendar.emptyDays')}</p>
          <Button size="xs" onClick={onAdd}>
            {t('calendar.newPost')}
          </Button>
          <KeyHint keys="N" />
        </>
      )}
    </div>
  )
}
