import { Autocomplete, Button, Popover, Select } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PostState, type PostType, postStates, postTypes } from '../../../shared/calendar/calendar.ts'
import type { ManyChange, PlaceRow } from '../../../shared/calendar/calendar-many.ts'
import { useCalendar } from '../store.ts'
import { changeMany } from './many-moves.ts'
import classes from './selection-bar.module.css'

/** Gives all that is chosen one state, tactic, pillar, campaign, audience, type or responsible. */
export function ChangeMany({ places }: { places: readonly PlaceRow[] }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const choices = useCalendar((state) => state.choices)
  const [name, setName] = useState('')
  const change = (next: ManyChange) => changeMany(places, next)
  const set = (patch: Extract<ManyChange, { to: 'field' }>['patch']) => change({ to: 'field', patch })
  const give = (responsible: string) => {
    setName('')
    if (responsible.trim()) void set({ responsible: responsible.trim() }).catch(() => {})
  }
  const none = { value: '', label: t('calendar.many.nothing') }
  const named = (list: readonly { id: string; name: string }[]) => [
    none,
    ...list.map(({ id, name }) => ({ value: id, label: name || t('strategy.list.unnamed') })),
  ]
  const fields = [
    {
      label: t('calendar.status'),
      data: postStates.map((state) => ({ value: state, label: t(`glossary.postState.${state}`) })),
      take: (value: string) => change({ to: 'state', state: value as PostState }),
    },
    {
      label: t('glossary.tactic'),
      data: named(choices.tactics.map(({ id, title }) => ({ id, name: title }))),
      take: (value: string) => set({ tacticId: value || null }),
    },
    {
      label: t('glossary.pillar'),
      data: named(choices.pillars),
      take: (value: string) => set({ pillarId: value || null }),
    },
    {
      label: t('glossary.campaign'),
      data: named(choices.campaigns),
      take: (value: string) => set({ campaignId: value || null }),
    },
    {
      label: t('glossary.audience'),
      data: named(choices.audiences),
      take: (value: string) => set({ audienceId: value || null }),
    },
    {
      label: t('calendar.type'),
      data: [none, ...postTypes.map((type) => ({ value: type, label: t(`calendar.types.${type}`) }))],
      take: (value: string) => set({ type: (value || null) as PostType | null }),
    },
  ]
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="top-start" withinPortal>
      <Popover.Target>
        <Button
          size="xs"
          leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />}
          data-change-many
          onClick={() => setOpen(!isOpen)}
        >
          {t('calendar.many.change')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('calendar.many.change')}>
        <div className={classes.change}>
          {fields.map(({ label, data, take }) => (
            <Select
              key={label}
              size="xs"
              label={label}
              placeholder={t('calendar.many.asIs')}
              searchable
              openOnFocus={false}
              value={null}
              data={data}
              nothingFoundMessage={t('calendar.nothingToChoose')}
              comboboxProps={{ withinPortal: false }}
              onChange={(value) => value !== null && void take(value).catch(() => {})}
            />
          ))}
          <form
            onSubmit={(event) => {
              event.preventDefault()
              give(name)
            }}
          >
            <Autocomplete
              size="xs"
              label={t('glossary.responsible')}
              placeholder={t('calendar.many.asIs')}
              maxLength={500}
              data={choices.responsibles}
              value={name}
              comboboxProps={{ withinPortal: false }}
              onChange={setName}
              onOptionSubmit={give}
            />
          </form>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
