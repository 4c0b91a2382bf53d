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
import type { Id } from '../../shared/record.ts'
import { save } from '../saving.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'
import { isolate } from './label.ts'
import { NameDialog } from './name-dialog.tsx'
import classes from './view-menu.module.css'

interface View {
  id: Id
  name: string
}

interface ViewMenuProps<Kept extends View> {
  views: readonly Kept[]
  /** The one that shows what is shown now. */
  shown: Kept | undefined
  /** What a view keeps, in a sentence. */
  what: string
  onTake: (view: Kept) => void
  /** Keeps what is shown now under a name. */
  onKeep: (name: string) => Promise<View>
  /** Keeps what is shown now in the place of what the view was. */
  onUpdate: (view: Kept) => Promise<unknown>
  onRename: (view: Kept, name: string) => Promise<unknown>
  onRemove: (view: Kept) => Promise<unknown>
}

/** Views that the workspace keeps by name, to take one, keep one, or change what is kept. */
export function ViewMenu<Kept extends View>(props: ViewMenuProps<Kept>) {
  const { views, shown, what, onTake, onKeep, onUpdate, onRename, onRemove } = props
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [naming, setNaming] = useState<{ view?: Kept }>()
  const [lastId, setLastId] = useState<string>()
  // One that was taken and changed since can be kept as it is now.
  const taken = shown ?? views.find(({ id }) => id === lastId)
  const icon = { size: 14, stroke: 1.5, 'aria-hidden': true }

  function take(one: Kept) {
    setLastId(one.id)
    onTake(one)
    announce(t('calendar.saved.shown', { name: isolate(one.name) }))
  }

  async function remove(one: Kept) {
    await save(() => onRemove(one))
    await showUndoable(t('calendar.saved.removed', { name: isolate(one.name) }))
  }

  async function update(one: Kept) {
    await save(() => onUpdate(one))
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
            <span className={classes.label}>
              {shown ? <bdi>{shown.name}</bdi> : t('calendar.saved.title')}
            </span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
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
          why={naming.view ? undefined : what}
          onClose={() => setNaming(undefined)}
          onName={async (name) => {
            const { view: old } = naming
            if (old) await save(() => onRename(old, name))
            else setLastId((await save(() => onKeep(name))).id)
            announce(t('calendar.saved.kept', { name: isolate(name) }))
          }}
        />
      ) : null}
    </>
  )
}
