import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '../../shared/i18n/languages.ts'
import type { ContactFilter } from '../../shared/relationships/contact-list.ts'
import { useActions, useKeyNotes } from '../actions.ts'
import { useCopyTable } from '../copy-table.ts'
import { onTables } from '../live.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { SearchDue, useSearchDue } from '../parts/search-due.tsx'
import { goToRecord, usePlace } from '../place.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { fetched } from '../ui/page/fetched.tsx'
import { Page } from '../ui/page/page.tsx'
import { whenIdle } from '../ui/when-idle.ts'
import { ContactPanel } from './contact/contact-panel.tsx'
import { FirstContact, NobodyFound } from './empty.tsx'
import { FilesMenu } from './files-menu.tsx'
import { chooseRemoved, useForget } from './forget/forget.ts'
import { countChosen } from './list/choice.ts'
import { ContactTable } from './list/contact-table.tsx'
import { isFiltered, isLate, lookOf, showLate } from './list/look.ts'
import { SelectionBar } from './list/selection-bar.tsx'
import { Toolbar } from './list/toolbar.tsx'
import { useContactTable } from './list/use-contact-table.ts'
import { ListOrMap } from './list-or-map.tsx'
import { NewContact } from './new-contact.tsx'
import { RhythmsPanel } from './rhythms-panel.tsx'
import {
  loadChoices,
  loadContacts,
  newRecord,
  openBrief,
  openContact,
  rhythmsRecord,
  startContact,
  useRelationships,
  watched,
} from './store.ts'

const panelWidth = 420

const BriefPage = fetched(() => import('./brief-page.tsx').then((part) => part.BriefPage))
const NetworkMapPage = fetched(() => import('./map/network-map.tsx').then((part) => part.NetworkMapPage))
const ForgetDialog = fetched(() => import('./forget/forget-dialog.tsx').then((part) => part.ForgetDialog))

/** People and organisations: who they are, what they are worth to a goal, and who is slipping away. */
export function RelationshipsScreen() {
  const { record, view } = usePlace()
  if (record && record !== newRecord && view?.brief === '1') return <BriefPage id={record} />
  return view?.show === 'map' ? <NetworkMapPage /> : <ContactList />
}

function ContactList() {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const { record, view } = usePlace()
  const language = languageOf(i18n.language)
  const look = useMemo(() => lookOf(view), [view])
  const asked = `${language} ${view?.filter} ${view?.sort}`
  const { total, summary, error, chosen } = useRelationships()
  const due = useSearchDue()
  const isForgetting = useForget(({ step }) => step.at !== 'closed')

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says all that the list depends on.
  useEffect(() => void loadContacts(), [asked])

  useEffect(() => {
    const reload = () => void loadContacts()
    const choices = () => void loadChoices().catch(() => {})
    // The list comes first.
    void whenIdle().then(choices)
    const stops = [onTables(watched, reload), onTables(choiceTables, choices)]
    // Another day may have begun while the window was away.
    window.addEventListener('focus', reload)
    return () => {
      window.removeEventListener('focus', reload)
      for (const stop of stops) stop()
    }
  }, [])

  useActions(useRelationshipActions())
  useKeyNotes(useListKeys())
  useCopyTable(t('relationships.title'), useContactTable())

  const isEmpty = summary?.all === 0
  return (
    <Page
      title={t('relationships.title')}
      aside={
        total !== undefined && !isEmpty
          ? t('relationships.count', { count: total, number: format.number(total) })
          : undefined
      }
      actions={
        <>
          <ListOrMap shown="list" />
          <FilesMenu />
          <ForWriters>
            <Button
              variant="filled"
              leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
              onClick={startContact}
            >
              {t('relationships.newContact')}
            </Button>
          </ForWriters>
        </>
      }
      toolbar={isEmpty ? undefined : <Toolbar look={look} />}
      panel={
        record === newRecord && !isReadOnly ? (
          <NewContact width={panelWidth} />
        ) : record === rhythmsRecord ? (
          <RhythmsPanel width={panelWidth} />
        ) : record && record !== newRecord ? (
          <ContactPanel key={record} id={record} width={panelWidth} />
        ) : undefined
      }
      width="full"
    >
      {error ? <Failed error={error} retry={() => void loadContacts()} /> : null}
      {look.filter.search ? <SearchDue due={due} /> : null}
      {total === undefined && !error ? <Loading /> : null}
      {isEmpty ? <FirstContact /> : null}
      {total === 0 && !isEmpty && !(look.filter.search && due) ? (
        <NobodyFound isDue={isOnlyLate(look.filter)} />
      ) : null}
      {total ? <ContactTable total={total} sort={look} /> : null}
      {total && countChosen(chosen, total) > 0 ? <SelectionBar total={total} /> : null}
      {isForgetting ? <ForgetDialog /> : null}
    </Page>
  )
}

const choiceTables = [
  'goal',
  'channel',
  'audience',
  'tier',
  'tagCadence',
  'contactTag',
  'contactView',
  'contact',
]

function isOnlyLate(filter: ContactFilter): boolean {
  return isLate(filter) && !isFiltered({ ...filter, touch: undefined })
}

function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation()
  const { what, safe, todo } = explain(error, t)
  return (
    <ErrorNote
      what={what}
      safe={safe}
      todo={todo}
      actions={<Button onClick={retry}>{t('app.tryAgain')}</Button>}
    />
  )
}

/** The keys the list hears itself. */
const listKeys = [
  { name: 'walk', keys: 'ArrowUp', otherKeys: 'ArrowDown' },
  { name: 'page', keys: 'PageUp', otherKeys: 'PageDown' },
  { name: 'ends', keys: 'Home', otherKeys: 'End' },
  { name: 'open', keys: 'Enter' },
  { name: 'choose', keys: 'Space' },
  { name: 'chooseMore', keys: 'Shift+ArrowUp', otherKeys: 'Shift+ArrowDown' },
  { name: 'chooseAll', keys: 'Mod+A' },
  { name: 'chooseNone', keys: 'Esc' },
  { name: 'remove', keys: 'Delete', isWrite: true },
] as const

function useListKeys() {
  const { t } = useTranslation()
  return useMemo(
    () =>
      listKeys.map(({ name, ...keys }) => {
        return { section: t('relationships.title'), label: t(`shell.keys.in.${name}`), ...keys }
      }),
    [t],
  )
}

function useRelationshipActions() {
  const { t } = useTranslation()
  const { record } = usePlace()
  const cursorId = useRelationships((state) => state.cursorId)
  const id = record && record !== newRecord && record !== rhythmsRecord ? record : cursorId
  return useMemo(
    () => [
      {
        id: 'relationships.new',
        label: t('relationships.newContact'),
        keys: 'n',
        section: t('relationships.title'),
        isWrite: true,
        run: startContact,
      },
      {
        id: 'relationships.log',
        label: t('relationships.logTouchpoint'),
        keys: 't',
        section: t('relationships.title'),
        isWrite: true,
        isDisabled: !id,
        run: () => id && openContact(id, true),
      },
      {
        id: 'relationships.brief',
        label: t('brief.open'),
        keys: 'b',
        section: t('relationships.title'),
        isDisabled: !id,
        run: () => id && openBrief(id),
      },
      {
        id: 'relationships.due',
        label: t('relationships.showSlipping'),
        section: t('relationships.title'),
        run: showLate,
      },
      {
        id: 'relationships.rhythms',
        label: t('relationships.rhythms.edit'),
        section: t('relationships.title'),
        run: () => goToRecord(rhythmsRecord),
      },
      {
        id: 'relationships.forgetRemoved',
        label: t('relationships.forget.removedAction'),
        section: t('relationships.title'),
        isWrite: true,
        run: chooseRemoved,
      },
    ],
    [t, id],
  )
}
