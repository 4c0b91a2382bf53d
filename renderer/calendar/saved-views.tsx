import { Button, Menu } from '@mantine/core'
import {
  IconBookmark,
  IconChevronDown,
  IconPencil,
  IconPlus,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { calendarViews } from '../../shared/calendar-tiles.ts'
import { filterText, readFilter, type SavedView } from '../../shared/saved-view.ts'
import { api } from '../api.ts'
import { isolate } from '../parts/label.ts'
import { NameDialog } from '../parts/name-dialog.tsx'
import { usePlace } from '../place.ts'
import { save } from '../saving.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'
import filterClasses from './filters.module.css'
import { goLook } from './look.ts'
import { useCalendar } from './store.ts'

type Naming = { view?: SavedView }

/** Views that the workspace keeps by name: how the calendar is looked at, what it holds back, what colours mean. */
export function SavedViews() {
  const { t } = useTranslation()
  const { views, filter, colouring } = useCalendar(
    useShallow(({ choices, filter, colouring }) => ({ views: choices.savedViews, filter, colouring })),
  )
  const isReadOnly = useReadOnly()
  const place = usePlace()
  const view = calendarViews.find((one) => one === place.view?.view) ?? 'month'
  const [naming, setNaming] = useState<Naming>()
  const [lastId, setLastId] = useState<string>()
  const now = { view, filter: filterText(filter), colouring }
  const isNow = (one: SavedView) =>
    one.view === now.view && one.filter === now.filter && one.colouring === now.colouring
  const shown = views.find(isNow)
  // One that was taken and changed since can be kept as it is now.
  const taken = shown ?? views.find(({ id }) => id === lastId)
  const icon = { size: 14, stroke: 1.5, 'aria-hidden': true }

  function take(one: SavedView) {
    setLastId(one.id)
    goLook({ view: one.view, filter: readFilter(one.filter), colouring: one.colouring })
    announce(t('calendar.saved.shown', { name: isolate(one.name) }))
  }

  async function remove(one: SavedView) {
    await save(() => api.calendar.removeSavedView(one.id))
    await showUndoable(t('calendar.saved.removed', { name: isolate(one.name) }))
  }

  async function update(one: SavedView) {
    await save(() => api.calendar.changeSavedView({ id: one.id, patch: now }))
    await showUndoable(t('calendar.saved.changed', { name: isolate(one.name) }))
  }

  return (
    <>
      <Menu>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant={shown ? 'light' : 'subtle'}
            color={shown ? 'plum' : 'gray'}
            leftSection={<IconBookmark {...icon} />}
            rightSection={<IconChevronDown size={12} stroke={1.5} aria-hidden />}
            aria-label={shown ? t('calendar.saved.is', { name: shown.name }) : t('calendar.saved.title')}
          >
            <span className={filterClasses.label}>
              {shown ? <bdi>{shown.name}</bdi> : t('calendar.saved.title')}
            </span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={filterClasses.menu}>
          {views.length === 0 ? <Menu.Label>{t('calendar.saved.none')}</Menu.Label> : null}
          <Menu.RadioGroup
            value={shown?.id ?? ''}
            onChange={(id) => {
              const one = views.find((known) => known.id === id)
              if (one) take(one)
            }}
          >
            {views.map(({ id, name }) => (
              <Menu.RadioItem key={id} value={id} closeMenuOnClick>
                <bdi>{name}</bdi>
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          {isReadOnly ? null : <Menu.Divider />}
          {shown || isReadOnly ? null : (
            <Menu.Item leftSection={<IconPlus {...icon} />} onClick={() => setNaming({})}>
              {t('calendar.saved.add')}
            </Menu.Item>
          )}
          {taken && !shown && !isReadOnly ? (
            <Menu.Item
              leftSection={<IconRefresh {...icon} />}
              onClick={() => void update(taken).catch(() => {})}
            >
              {t('calendar.saved.update', { name: isolate(taken.name) })}
            </Menu.Item>
          ) : null}
          {taken && !isReadOnly ? (
            <>
              <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => setNaming({ view: taken })}>
                {t('calendar.saved.rename', { name: isolate(taken.name) })}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash {...icon} />}
                onClick={() => void remove(taken).catch(() => {})}
              >
                {t('calendar.saved.remove', { name: isolate(taken.name) })}
              </Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {naming ? (
        <NameDialog
          title={t(naming.view ? 'calendar.saved.renameTitle' : 'calendar.saved.addTitle')}
          label={t('calendar.saved.name')}
          keep={t('calendar.saved.keep')}
          start={naming.view?.name ?? ''}
          why={naming.view ? undefined : t('calendar.saved.what')}
          onClose={() => setNaming(undefined)}
          onName={async (name) => {
            const { view: old } = naming
            const made = old
              ? await save(() => api.calendar.changeSavedView({ id: old.id, patch: { name } }))
              : await save(() => api.calendar.addSavedView({ name, ...now }))
            setLastId(made.id)
            announce(t('calendar.saved.kept', { name: isolate(name) }))
          }}
        />
      ) : null}
    </>
  )
}
