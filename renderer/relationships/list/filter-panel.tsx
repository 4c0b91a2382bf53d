import { Button, MultiSelect, Popover } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ContactFilter,
  type ContactFilterField,
  ownTypesOf,
  touchFilters,
} from '../../../shared/relationships/contact-list.ts'
import { contactStages } from '../../../shared/relationships/contact-parts.ts'
import { contactKinds, contactTypes, legalBases } from '../../../shared/relationships/relationships.ts'
import { useFoundContacts } from '../../parts/find-contacts.ts'
import { useFormat } from '../../parts/format.ts'
import { useRelationships } from '../store.ts'
import { useFilterNames } from './filter-names.ts'
import classes from './list.module.css'
import { setFilter } from './look.ts'
import { useFacets } from './use-facets.ts'

/** Every field that people can be told apart by; each lets pass whoever has one of the values chosen. */
export function FilterPanel({ filter }: { filter: ContactFilter }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { search: _, ...lists } = filter
  const count = Object.values(lists).filter((values) => values && values.length > 0).length
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-start" withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={count > 0 ? 'light' : 'subtle'}
          color={count > 0 ? 'plum' : 'gray'}
          leftSection={<IconFilter size={14} stroke={1.5} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {count > 0
            ? t('relationships.filtersOn', { total: format.number(count) })
            : t('relationships.filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('relationships.filters')}>
        {isOpen ? <Fields filter={filter} /> : null}
      </Popover.Dropdown>
    </Popover>
  )
}

function Fields({ filter }: { filter: ContactFilter }) {
  const names = useFilterNames(filter)
  const facets = useFacets()
  const goals = useRelationships((state) => state.goals)
  const audiences = useRelationships((state) => state.audiences)
  const tiers = useRelationships((state) => state.rhythms.tiers)
  const used = (list: readonly { value: string }[]) => [...list.map(({ value }) => value), '']
  const ids = (list: readonly { id: string }[]) => [...list.map(({ id }) => id), '']
  const offered: Record<Exclude<ContactFilterField, 'organisationIds'>, readonly string[]> = {
    touch: touchFilters,
    kinds: contactKinds,
    types: [...contactTypes, ...ownTypesOf(facets), ''],
    tags: used(facets.tags),
    tierIds: ids(tiers),
    stages: contactStages,
    goalIds: ids(goals),
    audienceIds: ids(audiences),
    places: used(facets.places),
    industries: used(facets.industries),
    languages: used(facets.languages),
    responsibles: used(facets.responsibles),
    bases: [...legalBases, ''],
  }
  return (
    <div className={classes.fields}>
      {(Object.keys(offered) as (keyof typeof offered)[]).map((field) => (
        <Field
          key={field}
          field={field}
          chosen={filter[field] ?? []}
          offered={offered[field]}
          {...names[field]}
        />
      ))}
      <Organisations chosen={filter.organisationIds ?? []} {...names.organisationIds} />
    </div>
  )
}

interface FieldProps {
  field: ContactFilterField
  label: string
  nameOf: (value: string) => string
  chosen: readonly string[]
  offered: readonly string[]
  onSearch?: (words: string) => void
  onOpen?: (isOpen: boolean) => void
}

/** A list has no place for an empty value. */
const noneValue = '\u0000'
const toValue = (value: string) => value || noneValue

function Field({ field, label, nameOf, chosen, offered, onSearch, onOpen }: FieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const data = [...new Set([...offered, ...chosen])].map((value) => ({
    value: toValue(value),
    label: nameOf(value),
  }))
  return (
    <MultiSelect
      id={id}
      size="xs"
      label={label}
      placeholder={chosen.length === 0 ? t('relationships.filter.any') : undefined}
      searchable
      // The list of the first field would lie over the others as soon as they are shown.
      openOnFocus={false}
      hidePickedOptions
      limit={100}
      maxDropdownHeight={220}
      nothingFoundMessage={t('calendar.nothingToChoose')}
      comboboxProps={{ withinPortal: false }}
      data={data}
      value={chosen.map(toValue)}
      onChange={(values) => setFilter({ [field]: values.map((value) => (value === noneValue ? '' : value)) })}
      {...(onSearch && { onSearchChange: onSearch, filter: ({ options }) => options })}
      onDropdownOpen={() => onOpen?.(true)}
      onDropdownClose={() => onOpen?.(false)}
    />
  )
}

/** There may be thousands: they are found by typing. */
function Organisations({ chosen, ...name }: Pick<FieldProps, 'chosen' | 'label' | 'nameOf'>) {
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const found = useFoundContacts(search, isOpen, 'organisation')
  return (
    <Field
      field="organisationIds"
      label={name.label}
      chosen={chosen}
      offered={[...found.map(({ value }) => value), '']}
      nameOf={(id) => found.find(({ value }) => value === id)?.label ?? name.nameOf(id)}
      onSearch={setSearch}
      onOpen={setOpen}
    />
  )
}
