import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPalette, IconSend, IconUnlink } from '@tabler/icons-react'
import { Fragment, memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { noFilter, postStates, postTypes, type TileFilter } from '../../shared/calendar/calendar.ts'
import { type Colouring, colourings } from '../../shared/calendar/saved-view.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { PillarSwatch, pillarHue } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { SearchField } from '../ui/input/search-field.tsx'
import { openPacks } from './calendar-actions.ts'
import classes from './filters.module.css'
import { SavedViews } from './saved-views.tsx'
import { setColouring, setFilter, useCalendar, useIsFiltered } from './store.ts'
import { markIn, markOf } from './views/hues.ts'

interface Option {
  id: string
  label: string
  mark: ReactNode
}

/** What can be chosen of each kind, with the mark that its colour goes by. */
function useOptions(): Record<'channels' | 'pillars' | 'states' | 'goals', Option[]> & { rare: Rare[] } {
  const { t } = useTranslation()
  const { choices, colouring } = useCalendar(useShallow(({ choices, colouring }) => ({ choices, colouring })))
  const bar = (mark: number | undefined) => (
    <Hue hue={mark === undefined ? 'var(--rp-line-strong)' : pillarHue(mark)} />
  )
  const channels = choices.channels.map(({ id, network, handle }) => ({
    id,
    label: handle
      ? `${t(`glossary.networkName.${network}`)} · ${handle}`
      : t(`glossary.networkName.${network}`),
    mark: (
      <>
        {colouring === 'channel' ? bar(markOf(choices.channels, id)) : null}
        <NetworkMark network={network} isSilent />
      </>
    ),
  }))
  const pillars = choices.pillars.map(({ id, name, mark }) => ({
    id,
    label: name,
    mark: <PillarSwatch mark={mark} />,
  }))
  const states = postStates
    .filter((state) => state !== 'idea')
    .map((state) => ({
      id: state,
      label: t(`glossary.postState.${state}`),
      mark: <StatusMark kind="postState" status={state} />,
    }))
  const goals = choices.goals.map(({ id, title }) => ({
    id,
    label: title,
    mark: <PillarSwatch mark={markOf(choices.goals, id) ?? 0} />,
  }))

  const titled = (list: readonly { id: string; title: string }[]) =>
    list.map(({ id, title }) => ({
      id,
      label: title || t('strategy.list.unnamed'),
      mark: <PillarSwatch mark={markOf(list, id) ?? 0} />,
    }))
  const campaigns = titled(choices.campaigns.map(({ id, name }) => ({ id, title: name })))
  const audiences = titled(choices.audiences.map(({ id, name }) => ({ id, title: name })))
  const worded = (list: readonly string[], label: (one: string) => string) =>
    list.map((one) => ({ id: one, label: label(one), mark: <PillarSwatch mark={markIn(list, one) ?? 0} /> }))
  const rare: Rare[] = [
    { field: 'objectiveIds', name: t('glossary.objective'), options: titled(choices.objectives) },
    { field: 'campaignIds', name: t('glossary.campaign'), options: campaigns },
    { field: 'audienceIds', name: t('glossary.audience'), options: audiences },
    {
      field: 'types',
      name: t('calendar.type'),
      options: worded(postTypes, (one) => t(`calendar.types.${one}`)),
    },
    {
      field: 'responsibles',
      name: t('glossary.responsible'),
      options: worded(choices.responsibles, (one) => one),
    },
  ]

  return { channels, pillars, states, goals, rare }
}

function Search({ label }: { label: string }) {
  const { t } = useTranslation()
  const search = useCalendar(({ filter }) => filter.search)
  return (
    <SearchField
      className={classes.search}
      size="xs"
      label={label}
      clearLabel={t('calendar.clearSearch')}
      search={search}
      onSearch={(words) => setFilter({ search: words })}
    />
  )
}

/** The choices that mean something for what has no day yet. */
export function IdeaFilters() {
  const { t } = useTranslation()
  const { channels, pillars, goals, rare } = useOptions()
  return (
    <>
      <Search label={t('library.searchIdeas')} />
      <Choice name={t('glossary.channel')} options={channels} field="channelIds" />
      <Choice name={t('glossary.pillar')} options={pillars} field="pillarIds" />
      <Choice name={t('glossary.goal')} options={goals} field="goalIds" />
      <RareChoices rare={rare} />
    </>
  )
}

/** Which tiles are shown and what their colour means; every choice counts what it holds back. */
export const Filters = memo(function Filters() {
  const { t } = useTranslation()
  const colouring = useCalendar((state) => state.colouring)
  const isFiltered = useIsFiltered()
  const { channels, pillars, states, goals, rare } = useOptions()

  return (
    <div className={classes.filters}>
      <SavedViews />
      <Search label={t('calendar.searchPosts')} />
      <Choice name={t('glossary.channel')} options={channels} field="channelIds" />
      <Choice name={t('glossary.pillar')} options={pillars} field="pillarIds" />
      <Choice name={t('calendar.status')} options={states} field="states" />
      <Choice name={t('glossary.goal')} options={goals} field="goalIds" />
      <RareChoices rare={rare} />
      <LooseEnds />
      {isFiltered ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setFilter(noFilter)}>
          {t('calendar.showAll')}
        </Button>
      ) : null}
      <span className={classes.end}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconSend size={14} stroke={1.5} aria-hidden />}
          onClick={openPacks}
        >
          {t('reviewPack.owner')}
        </Button>
        <ColourBy colouring={colouring} />
      </span>
    </div>
  )
})

/** How many of the days shown serve no goal, and those alone. */
function LooseEnds() {
  const { t } = useTranslation()
  const isLoose = useCalendar(({ filter }) => filter.isLoose)
  const count = useCalendar(({ range }) => range.looseEnds)
  if (count === 0 && !isLoose) return null
  return (
    <Button
      size="compact-sm"
      variant={isLoose ? 'light' : 'subtle'}
      color={isLoose ? 'plum' : 'gray'}
      aria-pressed={isLoose}
      leftSection={<IconUnlink size={14} stroke={1.5} aria-hidden />}
      onClick={() => setFilter({ isLoose: !isLoose })}
    >
      {t('calendar.looseEnds', { count })}
    </Button>
  )
}

function Hue({ hue }: { hue: string }) {
  return <span className={classes.hue} style={{ background: hue }} aria-hidden />
}

type ListField = Exclude<keyof TileFilter, 'isLoose' | 'search'>

interface Rare {
  field: ListField
  name: string
  options: Option[]
}

/** What is asked for less often stands in one menu, and beside it once it holds something back. */
function RareChoices({ rare }: { rare: Rare[] }) {
  const { t } = useTranslation()
  const filter = useCalendar((state) => state.filter)
  return (
    <>
      {rare
        .filter(({ field }) => filter[field].length > 0)
        .map((one) => (
          <Choice key={one.field} {...one} />
        ))}
      <Menu closeOnItemClick={false}>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t('calendar.moreFilters')}
            rightSection={<IconChevronDown size={12} stroke={1.5} aria-hidden />}
          >
            {t('calendar.moreFilters')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
          {rare.map(({ field, name, options }) => (
            <Fragment key={field}>
              <Menu.Label>{name}</Menu.Label>
              <Options options={options} field={field} />
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

function Options({ options, field }: { options: Option[]; field: ListField }) {
  const { t } = useTranslation()
  const chosen: readonly string[] = useCalendar((state) => state.filter[field])
  const toggle = (id: string) =>
    setFilter({ [field]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] })
  return (
    <>
      {options.length === 0 ? <Menu.Label>{t('calendar.nothingToChoose')}</Menu.Label> : null}
      {options.map(({ id, label, mark }) => (
        <Menu.CheckboxItem key={id} checked={chosen.includes(id)} onChange={() => toggle(id)}>
          <span className={classes.option}>
            {mark}
            <bdi>{label}</bdi>
          </span>
        </Menu.CheckboxItem>
      ))}
    </>
  )
}

function Choice({ name, options, field }: { name: string; options: Option[]; field: ListField }) {
  const { t } = useTranslation()
  const chosen: readonly string[] = useCalendar((state) => state.filter[field])
  const first = options.find(({ id }) => id === chosen[0])
  const label =
    chosen.length === 1 && first ? first.label : chosen.length > 1 ? `${name} · ${chosen.length}` : name
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant={chosen.length > 0 ? 'light' : 'subtle'}
          color={chosen.length > 0 ? 'plum' : 'gray'}
          aria-label={t('calendar.filterBy', { name })}
          rightSection={<IconChevronDown size={12} stroke={1.5} aria-hidden />}
        >
          <span className={classes.label}>{label}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Options options={options} field={field} />
      </Menu.Dropdown>
    </Menu>
  )
}

function ColourBy({ colouring }: { colouring: Colouring }) {
  const { t } = useTranslation()
  const names: Record<Colouring, string> = {
    channel: t('glossary.channel'),
    pillar: t('glossary.pillar'),
    status: t('calendar.status'),
    goal: t('glossary.goal'),
    objective: t('glossary.objective'),
    type: t('calendar.type'),
    campaign: t('glossary.campaign'),
    audience: t('glossary.audience'),
    responsible: t('glossary.responsible'),
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconPalette size={14} stroke={1.5} aria-hidden />}
          rightSection={<IconChevronDown size={12} stroke={1.5} aria-hidden />}
        >
          {t('calendar.colourBy', { name: names[colouring] })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colouring} onChange={(one) => setColouring(one as Colouring)}>
          {colourings.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {names[one]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
