import { Button, Select } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ContactFilter, contactKinds, contactTypes } from '../../shared/relationships.ts'
import { useFormat } from '../parts/format.ts'
import { setView } from '../place.ts'
import { SearchField } from '../ui/input/search-field.tsx'
import { Segments } from '../ui/input/segments.tsx'
import classes from './list.module.css'
import { isFiltered, useRelationships } from './store.ts'
import { useTypeName } from './type-name.ts'

/** How the list is looked at: who, which words, which filters. All of it stands in the place, so back and forward keep it. */
export function Toolbar({ filter }: { filter: ContactFilter }) {
  const { t } = useTranslation()
  const format = useFormat()
  const summary = useRelationships((state) => state.summary)
  const goals = useRelationships((state) => state.goals)
  const late = (summary?.due ?? 0) + (summary?.slipping ?? 0)
  const tags = summary?.tags.map(({ tag }) => tag) ?? []
  const typeName = useTypeName()
  const filters = useId()
  const [isOpen, setOpen] = useState(false)
  const count = [filter.kind, filter.type, filter.tag, filter.goalId].filter(Boolean).length
  return (
    <>
      <Segments
        label={t('relationships.show')}
        value={filter.isDue ? 'due' : 'all'}
        options={[
          { value: 'all', label: t('relationships.everyone', { total: format.number(summary?.all) }) },
          { value: 'due', label: t('relationships.slippingAway', { total: format.number(summary && late) }) },
        ]}
        onChange={(shown) =>
          setView({ due: shown === 'due' ? '1' : undefined, order: undefined, descending: undefined })
        }
      />
      <SearchField
        className={classes.search}
        label={t('relationships.search')}
        clearLabel={t('relationships.clearSearch')}
        search={filter.search ?? ''}
        onSearch={(words) => setView({ search: words || undefined })}
      />
      <Button
        className={classes.filtersToggle}
        variant={count > 0 ? 'light' : 'subtle'}
        color={count > 0 ? 'plum' : 'gray'}
        aria-expanded={isOpen}
        aria-controls={filters}
        leftSection={<IconFilter size={16} stroke={1.5} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {count > 0
          ? t('relationships.filtersOn', { total: format.number(count) })
          : t('relationships.filters')}
      </Button>
      <div id={filters} className={classes.filters} data-open={isOpen || undefined}>
        <Select
          className={classes.filter}
          aria-label={t('relationships.column.kind')}
          placeholder={t('relationships.anyKind')}
          clearable
          value={filter.kind ?? null}
          data={contactKinds.map((kind) => ({ value: kind, label: t(`relationships.kinds.${kind}`) }))}
          onChange={(kind) => setView({ kind: kind ?? undefined })}
        />
        <Select
          className={classes.filter}
          aria-label={t('relationships.column.type')}
          placeholder={t('relationships.anyType')}
          clearable
          value={filter.type ?? null}
          searchable
          data={[...contactTypes, ...(summary?.ownTypes ?? [])].map((type) => ({
            value: type,
            label: typeName(type),
          }))}
          onChange={(type) => setView({ type: type ?? undefined })}
        />
        <Select
          className={classes.filter}
          aria-label={t('relationships.column.tags')}
          placeholder={t('relationships.anyTag')}
          clearable
          searchable
          limit={100}
          value={filter.tag ?? null}
          data={filter.tag && !tags.includes(filter.tag) ? [filter.tag, ...tags] : tags}
          onChange={(tag) => setView({ tag: tag ?? undefined })}
        />
        {goals.length > 0 ? (
          <Select
            className={classes.filter}
            aria-label={t('relationships.column.goal')}
            placeholder={t('relationships.anyGoal')}
            clearable
            value={filter.goalId ?? null}
            data={goals.map(({ id, title }) => ({ value: id, label: title || t('relationships.noName') }))}
            onChange={(goal) => setView({ goal: goal ?? undefined })}
          />
        ) : null}
      </div>
      {isFiltered({ ...filter, isDue: undefined }) ? (
        <Button variant="subtle" onClick={clearFilters}>
          {t('relationships.clearFilters')}
        </Button>
      ) : null}
    </>
  )
}

export function clearFilters(): void {
  setView({ search: undefined, kind: undefined, type: undefined, tag: undefined, goal: undefined })
}
