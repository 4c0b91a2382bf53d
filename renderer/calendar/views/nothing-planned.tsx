import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { noFilter } from '../../../shared/calendar/calendar.ts'
import { KeyHint } from '../../ui/input/key-hint.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { setFilter, useIsFiltered } from '../store.ts'
import classes from './nothing-planned.module.css'

interface NothingPlannedProps {
  isBoard: boolean
  onAdd: () => void
}

/** A line over the empty days: why they are empty, and what to do; the days themselves stay in reach. */
export function NothingPlanned({ isBoard, onAdd }: NothingPlannedProps) {
  const { t } = useTranslation()
  const isFiltered = useIsFiltered()
  const isReadOnly = useReadOnly()
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
          <p>{t(isBoard ? 'calendar.board.empty' : 'calendar.emptyDays')}</p>
          {isReadOnly ? null : (
            <>
              <Button size="xs" onClick={onAdd}>
                {t('calendar.newPost')}
              </Button>
              <KeyHint keys="N" />
            </>
          )}
        </>
      )}
    </div>
  )
}
