import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { noFilter } from '../../../shared/calendar/calendar.ts'
import { ideaGroupings } from '../../../shared/library/library.ts'
import { showView, usePlace } from '../../place.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { IdeaFilters } from '../filters.tsx'
import { setFilter, useIsFiltered } from '../store.ts'
import { groupingOf } from './store.ts'

/** What the columns stand for, and which ideas are shown. */
export function IdeasToolbar() {
  const { t } = useTranslation()
  const { view } = usePlace()
  const isFiltered = useIsFiltered()
  return (
    <>
      <Segments
        label={t('library.columns')}
        value={groupingOf(view)}
        options={ideaGroupings.map((one) => ({ value: one, label: t(`library.by.${one}`) }))}
        onChange={(by) => showView({ by: by === 'pillar' ? undefined : by })}
      />
      <IdeaFilters />
      {isFiltered ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setFilter(noFilter)}>
          {t('calendar.showAll')}
        </Button>
      ) : null}
    </>
  )
}
