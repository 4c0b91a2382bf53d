import { Button, Select } from '@mantine/core'
import { IconExternalLink, IconPlus, IconTrash } from '@tabler/icons-react'
import i18next from 'i18next'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  activities,
  type IdeaPlacePatch,
  type IdeaPlaceRow,
  placeKinds,
} from '../../../shared/library/place.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { go, goToRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { useNewLine } from '../../ui/input/use-new-line.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Section } from '../../ui/page/section.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import { today } from '../store.ts'
import lines from './ideas.module.css'
import { PlaceRoutine } from './place-routine.tsx'
import classes from './rows.module.css'

const tables = ['place', 'placeVisit', 'origin', 'workspace']
const foundTables = ['origin', 'post']
const usePlaces = () => useRead('places', () => api.library.listPlaces(), tables)

async function addPlace(): Promise<void> {
  const { id } = await save(() => api.library.addPlace({}))
  goToRecord(id)
}

const add = () => void addPlace().catch(() => {})

/** Blogs, forums, groups and newsletters in which ideas are found: when somebody looked last, and what came of it. */
export function PlacesShelf({ shownId }: { shownId: Id | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const { value, error, again } = usePlaces()
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value) return <Loading />
  if (value.length === 0)
    return (
      <EmptyState
        title={t('library.place.empty')}
        why={t('library.place.why')}
        action={
          isReadOnly ? null : (
            <Button variant="filled" onClick={add}>
              {t('library.place.add')}
            </Button>
          )
        }
      />
    )
  return (
    <div className={classes.shelf}>
      <ul className={classes.rows} aria-label={t('library.shelves.places')}>
        {value.map((place) => (
          <li key={place.id} className={classes.row} data-open={place.id === shownId || undefined}>
            <button type="button" className={classes.main} onClick={() => goToRecord(place.id)}>
              <span className={classes.name} dir="auto">
                {place.name || t('strategy.list.unnamed')}
              </span>
              <span className={classes.quiet} dir="auto">
                {[t(`library.place.kinds.${place.kind}`), place.gives.split('\n')[0]]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
            {place.standing ? (
              <span className={classes.soft}>
                {t(`library.place.ofNow.${place.per}`, {
                  done: format.number(place.standing.done),
                  wanted: format.number(place.standing.wanted),
                })}
              </span>
            ) : null}
            <span className={classes.soft}>
              {place.lookedOn
                ? t('library.place.looked', { day: format.day(place.lookedOn) })
                : t('library.place.neverLooked')}
            </span>
            <span className={classes.soft}>
              {t('library.runway.ideas', { count: place.ideas, number: format.number(place.ideas) })}
            </span>
          </li>
        ))}
      </ul>
      {isReadOnly ? null : (
        <Button
          className={classes.add}
          variant="subtle"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={add}
        >
          {t('library.place.add')}
        </Button>
      )}
    </div>
  )
}

export function PlacePanel({ id, onClose }: { id: Id; onClose: () => void }) {
  const { t } = useTranslation()
  const ids = useId()
  const isReadOnly = useReadOnly()
  const place = usePlaces().value?.find((one) => one.id === id)
  if (!place) return null
  const change = (patch: IdeaPlacePatch) => save(() => api.library.changePlace({ id, patch }))
  const quietly = (write: () => Promise<unknown>) => void write().catch(() => {})
  const remove = async () => {
    await save(() => api.library.removePlace(id))
    onClose()
    await showUndoable(t('library.place.removed', { title: place.name }))
  }
  const text = (field: 'name' | 'url' | 'gives' | 'works' | 'rules') => ({
    value: place[field],
    placeholder: '–',
    onDraft: draftOf('place', id, field),
    onSave: (words: string) => change({ [field]: words }),
  })
  return (
    <SidePanel
      title={place.name || t('library.place.one')}
      width={416}
      overline={t(`library.place.kinds.${place.kind}`)}
      onClose={onClose}
      heading={
        <InlineEdit
          {...text('name')}
          label={t('library.place.name')}
          size="title"
          placeholder={t('strategy.list.unnamed')}
          isFirst={place.name === ''}
        />
      }
      footer={
        isReadOnly ? null : (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={() => quietly(remove)}
          >
            {t('library.place.remove')}
          </Button>
        )
      }
    >
      {isReadOnly ? null : <IdeaFrom place={place} />}
      <FieldRow label={t('library.place.kind')} htmlFor={`${ids}kind`}>
        <Select
          id={`${ids}kind`}
          disabled={isReadOnly}
          allowDeselect={false}
          value={place.kind}
          data={placeKinds.map((kind) => ({ value: kind, label: t(`library.place.kinds.${kind}`) }))}
          onChange={(kind) => {
            const known = placeKinds.find((one) => one === kind)
            if (known) quietly(() => change({ kind: known }))
          }}
        />
      </FieldRow>
      <FieldRow label={t('calendar.url')} htmlFor={`${ids}url`}>
        <InlineEdit {...text('url')} id={`${ids}url`} label={t('calendar.url')} />
        {/^https?:\/\//.test(place.url) ? (
          <Button
            size="compact-sm"
            className={classes.under}
            variant="subtle"
            leftSection={<IconExternalLink size={14} stroke={1.5} aria-hidden />}
            onClick={() => quietly(() => api.app.openExternal(place.url))}
          >
            {t('library.place.open')}
          </Button>
        ) : null}
      </FieldRow>
      <FieldRow
        label={t('library.place.gives')}
        htmlFor={`${ids}gives`}
        hint={t('library.place.givesHint')}
        isTall
      >
        <InlineEdit {...text('gives')} id={`${ids}gives`} label={t('library.place.gives')} isMultiline />
      </FieldRow>
      <FieldRow label={t('library.place.lookedOn')} htmlFor={`${ids}looked`}>
        <DayEdit
          id={`${ids}looked`}
          aria-label={t('library.place.lookedOn')}
          size="xs"
          value={place.lookedOn}
          placeholder={t('library.place.neverLooked')}
          clearLabel={t('calendar.clearDay')}
          onDraft={draftOf('place', id, 'lookedOn')}
          onSave={(lookedOn) => quietly(() => change({ lookedOn }))}
        />
        {isReadOnly || place.lookedOn === today() ? null : (
          <Button
            size="compact-sm"
            className={classes.under}
            variant="subtle"
            onClick={() => quietly(() => change({ lookedOn: today() }))}
          >
            {t('library.place.lookedToday')}
          </Button>
        )}
      </FieldRow>
      <FieldRow label={t('library.place.activity')} htmlFor={`${ids}activity`}>
        <Select
          id={`${ids}activity`}
          disabled={isReadOnly}
          clearable
          placeholder="–"
          value={place.activity}
          data={activities.map((one) => ({ value: one, label: t(`library.place.activities.${one}`) }))}
          onChange={(one) =>
            quietly(() => change({ activity: activities.find((known) => known === one) ?? null }))
          }
        />
      </FieldRow>
      {(['works', 'rules'] as const).map((field) => (
        <FieldRow key={field} label={t(`library.place.${field}`)} htmlFor={ids + field} isTall>
          <InlineEdit {...text(field)} id={ids + field} label={t(`library.place.${field}`)} isMultiline />
        </FieldRow>
      ))}
      <PlaceRoutine place={place} onChange={change} />
      <FoundPosts placeId={id} />
    </SidePanel>
  )
}

/** What came of looking there. */
function FoundPosts({ placeId }: { placeId: Id }) {
  const { t } = useTranslation()
  const { value = [] } = useRead(`found ${placeId}`, () => api.library.listFoundAt(placeId), foundTables)
  if (value.length === 0) return null
  return (
    <Section title={t('editor.found.ideas')} aside={value.length}>
      <ul className={classes.pieces}>
        {value.map(({ id, title, state }) => (
          <li key={id} className={classes.found}>
            <StatusMark kind="postState" status={state} size={12} />
            <button
              type="button"
              className={classes.link}
              dir="auto"
              onClick={() => go({ screen: state === 'idea' ? 'library' : 'calendar', record: id })}
            >
              {title || t('calendar.untitled')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A line that becomes an idea with Enter; the idea knows where it was found. */
function IdeaFrom({ place }: { place: IdeaPlaceRow }) {
  const { t } = useTranslation()
  const { text, type, add } = useNewLine({
    onAdd: async (title) => {
      await save(() => api.library.addIdeaFrom({ placeId: place.id, title }))
      await showUndoable(i18next.t('calendar.said.ideaAdded', { title }))
    },
    onDraft: draftOf('place', place.id, 'idea'),
  })
  return (
    <div className={classes.idea}>
      <input
        className={lines.line}
        dir="auto"
        maxLength={500}
        aria-label={t('library.place.idea')}
        placeholder={t('library.place.idea')}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void add()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add()
        }}
      />
    </div>
  )
}
