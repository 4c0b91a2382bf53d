import { Autocomplete, Button, Popover, Select } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ContactChoice, ownTypesOf } from '../../../shared/relationships/contact-list.ts'
import type { ContactManyChange } from '../../../shared/relationships/contact-many.ts'
import { contactStages } from '../../../shared/relationships/contact-parts.ts'
import { contactKinds, contactTypes, legalBases } from '../../../shared/relationships/relationships.ts'
import { changeAndSay } from '../../parts/change-contacts.ts'
import { useFoundContacts } from '../../parts/find-contacts.ts'
import { useTypeName } from '../../parts/type-name.ts'
import { useRelationships } from '../store.ts'
import classes from './list.module.css'
import { useFacets } from './use-facets.ts'

type Patch = Extract<ContactManyChange, { to: 'field' }>['patch']
type Fixed = 'type' | 'stage' | 'goalId' | 'tierId' | 'cadenceDays' | 'worth' | 'influence' | 'basis' | 'kind'
type Written = 'responsible' | 'place' | 'industry' | 'source'

const written: readonly Written[] = ['responsible', 'place', 'industry', 'source']
const rhythms = [7, 14, 30, 60, 90, 180, 365]
const grades = [1, 2, 3, 4, 5] as const

/** Gives all that is chosen one type, stage, goal, tier, organisation and the like; each is a step of its own. */
export function ChangeMany({ of }: { of: ContactChoice }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="top-start" withinPortal>
      <Popover.Target>
        <Button
          size="xs"
          leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('calendar.many.change')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('calendar.many.change')}>
        {isOpen ? (
          <Fields
            onChange={(patch) => {
              setOpen(false)
              changeAndSay(of, { to: 'field', patch }).catch(() => {})
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  )
}

function Fields({ onChange }: { onChange: (patch: Patch) => void }) {
  const { t } = useTranslation()
  const typeName = useTypeName()
  const facets = useFacets()
  const goals = useRelationships((state) => state.goals)
  const tiers = useRelationships((state) => state.rhythms.tiers)
  const people = useRelationships((state) => state.people)
  const none = { value: '', label: t('calendar.many.nothing') }
  const named = (list: readonly { id: string; name: string }[]) => [
    none,
    ...list.map(({ id, name }) => ({ value: id, label: name || t('relationships.noName') })),
  ]
  const graded = [
    none,
    ...grades.map((grade) => ({ value: `${grade}`, label: t(`relationships.influence.${grade}`) })),
  ]
  const data: Record<Fixed, readonly { value: string; label: string }[]> = {
    kind: contactKinds.map((kind) => ({ value: kind, label: t(`relationships.kind.${kind}`) })),
    type: [
      none,
      ...[...contactTypes, ...ownTypesOf(facets)].map((type) => ({ value: type, label: typeName(type) })),
    ],
    stage: contactStages.map((stage) => ({ value: stage, label: t(`relationships.stage.${stage}`) })),
    tierId: named(tiers),
    cadenceDays: [
      none,
      ...rhythms.map((days) => ({ value: `${days}`, label: t('relationships.everyDays', { count: days }) })),
    ],
    goalId: named(goals.map(({ id, title }) => ({ id, name: title }))),
    worth: graded,
    influence: graded,
    basis: [none, ...legalBases.map((basis) => ({ value: basis, label: t(`relationships.basis.${basis}`) }))],
  }
  const numbers: ReadonlySet<string> = new Set(['cadenceDays', 'worth', 'influence'])
  const known: Record<Written, readonly string[]> = {
    responsible: people,
    place: facets.places.map(({ value }) => value),
    industry: facets.industries.map(({ value }) => value),
    source: [],
  }
  return (
    <div className={classes.change}>
      {(Object.keys(data) as Fixed[]).map((field) => (
        <Select
          key={field}
          size="xs"
          label={t(`relationships.field.${field}`)}
          placeholder={t('calendar.many.asIs')}
          searchable
          openOnFocus={false}
          value={null}
          data={[...data[field]]}
          nothingFoundMessage={t('calendar.nothingToChoose')}
          comboboxProps={{ withinPortal: false }}
          onChange={(value) => {
            if (value === null) return
            const given = value === '' ? null : numbers.has(field) ? Number(value) : value
            onChange({ [field]: given })
          }}
        />
      ))}
      <Organisation onChoose={(organisationId) => onChange({ organisationId })} />
      {written.map((field) => (
        <WrittenField
          key={field}
          label={t(`relationships.field.${field}`)}
          known={known[field]}
          onGive={(text) => onChange({ [field]: text })}
        />
      ))}
    </div>
  )
}

function Organisation({ onChoose }: { onChoose: (id: string | null) => void }) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [isOpen, setListOpen] = useState(false)
  const found = useFoundContacts(search, isOpen, 'organisation')
  return (
    <Select
      size="xs"
      label={t('relationships.field.organisationId')}
      placeholder={t('calendar.many.asIs')}
      searchable
      openOnFocus={false}
      value={null}
      data={[{ value: '', label: t('calendar.many.nothing') }, ...found]}
      // The file has searched already, with folded letters.
      filter={({ options }) => options}
      nothingFoundMessage={t('calendar.nothingToChoose')}
      comboboxProps={{ withinPortal: false }}
      onDropdownOpen={() => setListOpen(true)}
      onDropdownClose={() => setListOpen(false)}
      onSearchChange={setSearch}
      onChange={(value) => value !== null && onChoose(value || null)}
    />
  )
}

interface WrittenFieldProps {
  label: string
  known: readonly string[]
  onGive: (text: string) => void
}

/** Given with Enter; nothing written takes away what stands there. */
function WrittenField({ label, known, onGive }: WrittenFieldProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onGive(text.trim())
      }}
    >
      <Autocomplete
        size="xs"
        label={label}
        placeholder={t('calendar.many.asIs')}
        maxLength={500}
        limit={50}
        data={[...known]}
        value={text}
        comboboxProps={{ withinPortal: false }}
        onChange={setText}
        onOptionSubmit={onGive}
      />
    </form>
  )
}
