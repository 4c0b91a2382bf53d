import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { calendarViews } from '../../shared/calendar/calendar-tiles.ts'
import { filterText, readFilter } from '../../shared/calendar/saved-view.ts'
import { api } from '../api.ts'
import { ViewMenu } from '../parts/view-menu.tsx'
import { usePlace } from '../place.ts'
import { useCalendar } from './store.ts'
import { goLook } from './views/look.ts'

/** Kept views of the calendar: how it is looked at, what it holds back, what colours mean. */
export function SavedViews() {
  const { t } = useTranslation()
  const { views, filter, colouring } = useCalendar(
    useShallow(({ choices, filter, colouring }) => ({ views: choices.savedViews, filter, colouring })),
  )
  const place = usePlace()
  const view = calendarViews.find((one) => one === place.view?.view) ?? 'month'
  const now = { view, filter: filterText(filter), colouring }
  return (
    <ViewMenu
      views={views}
      shown={views.find(
        (one) => one.view === now.view && one.filter === now.filter && one.colouring === now.colouring,
      )}
      what={t('calendar.saved.what')}
      onTake={(one) => goLook({ view: one.view, filter: readFilter(one.filter), colouring: one.colouring })}
      onKeep={(name) => api.calendar.addSavedView({ name, ...now })}
      onUpdate={({ id }) => api.calendar.changeSavedView({ id, patch: now })}
      onRename={({ id }, name) => api.calendar.changeSavedView({ id, patch: { name } })}
      onRemove={({ id }) => api.calendar.removeSavedView(id)}
    />
  )
}
