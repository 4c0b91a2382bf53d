import { useTranslation } from 'react-i18next'
import {
  columnsText,
  contactFilterText,
  readColumns,
  sortText,
} from '../../../shared/relationships/contact-view.ts'
import { api } from '../../api.ts'
import { ViewMenu } from '../../parts/view-menu.tsx'
import { setView } from '../../place.ts'
import { useRelationships } from '../store.ts'
import { type Look, setColumns, useColumns } from './look.ts'

/** Kept views of the contacts: who is listed, in which order, with which columns. */
export function ContactViews({ look }: { look: Look }) {
  const { t } = useTranslation()
  const views = useRelationships((state) => state.views)
  const columns = useColumns((state) => state.columns)
  const now = { filter: contactFilterText(look.filter), sort: sortText(look), columns: columnsText(columns) }
  return (
    <ViewMenu
      views={views}
      shown={views.find(
        (one) => one.filter === now.filter && one.sort === now.sort && one.columns === now.columns,
      )}
      what={t('relationships.viewKeeps')}
      onTake={({ filter, sort, columns: kept }) => {
        setColumns(readColumns(kept))
        setView({ filter: filter || undefined, sort: sort || undefined })
      }}
      onKeep={(name) => api.relationships.addView({ name, ...now })}
      onUpdate={({ id }) => api.relationships.changeView({ id, patch: now })}
      onRename={({ id }, name) => api.relationships.changeView({ id, patch: { name } })}
      onRemove={({ id }) => api.relationships.removeView(id)}
    />
  )
}
