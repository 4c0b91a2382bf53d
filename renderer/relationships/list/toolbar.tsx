import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ContactFilterField } from '../../../shared/relationships/contact-list.ts'
import { useFormat } from '../../parts/format.ts'
import { SearchField } from '../../ui/input/search-field.tsx'
import { Segments } from '../../ui/input/segments.tsx'
import { useRelationships } from '../store.ts'
import { ColumnMenu } from './column-menu.tsx'
import { ContactViews } from './contact-views.tsx'
import { useFilterNames } from './filter-names.ts'
import { FilterPanel } from './filter-panel.tsx'
import classes from './list.module.css'
import { clearFilters, isFiltered, isLate, type Look, setFilter, showEveryone, showLate } from './look.ts'

/** How the list is looked at: who, which words, which filters, which columns. */
export function Toolbar({ look }: { look: Look }) {
  const { t } = useTranslation()
  const format = useFormat()
  const summary = useRelationships((state) => state.summary)
  const late = (summary?.due ?? 0) + (summary?.slipping ?? 0)
  const { filter } = look
  const isLateShown = isLate(filter)
  return (
    <>
      <Segments
        label={t('relationships.show')}
        value={isLateShown ? 'due' : 'all'}
        options={[
          { value: 'all', label: t('relationships.everyone', { total: format.number(summary?.all) }) },
          { value: 'due', label: t('relationships.slippingAway', { total: format.number(summary && late) }) },
        ]}
        onChange={(shown) => (shown === 'due' ? showLate() : showEveryone())}
      />
      <SearchField
        className={classes.search}
        label={t('relationships.search')}
        clearLabel={t('relationships.clearSearch')}
        search={filter.search ?? ''}
        onSearch={(search) => setFilter({ search })}
      />
      <ContactViews look={look} />
      <FilterPanel filter={filter} />
      <ColumnMenu />
      <ActiveFilters look={look} />
      {isFiltered({ ...filter, ...(isLateShown && { touch: undefined }) }) ? (
        <Button size="compact-sm" variant="subtle" onClick={clearFilters}>
          {t('relationships.clearFilters')}
        </Button>
      ) : null}
    </>
  )
}

/** What holds somebody back, each with the way to let it go. */
function ActiveFilters({ look: { filter } }: { look: Look }) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useFilterNames(filter)
  const held = (Object.keys(names) as ContactFilterField[]).filter((field) => {
    const isShownAbove = field === 'touch' && isLate(filter)
    return (filter[field]?.length ?? 0) > 0 && !isShownAbove
  })
  return held.map((field) => {
    const { label, nameOf } = names[field]
    const values: readonly string[] = filter[field] ?? []
    const [one = ''] = values
    const said = values.length === 1 ? nameOf(one) : format.number(values.length)
    return (
      <Button
        key={field}
        size="compact-sm"
        variant="light"
        color="plum"
        title={values.map(nameOf).join(', ')}
        aria-label={t('relationships.letGo', { label, values: format.list(values.map(nameOf)) })}
        rightSection={<IconX size={12} stroke={1.5} aria-hidden />}
        onClick={() => setFilter({ [field]: [] })}
      >
        <span className={classes.held}>
          {label}: <bdi>{said}</bdi>
        </span>
      </Button>
    )
  })
}
