import { ActionIcon, Button, Checkbox, Menu, TextInput } from '@mantine/core'
import { IconFileImport, IconRefresh, IconRepeat, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LayerRow } from '../../../shared/calendar/own-layers.ts'
import type { Day } from '../../../shared/day.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { draftOf, settleDrafts } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { toggleLayer, useHiddenLayers } from '../../parts/layers.ts'
import { PillarSwatch, pillarMarkCount } from '../../parts/pillar-swatch.tsx'
import { setView } from '../../place.ts'
import { save } from '../../saving.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Section } from '../../ui/page/section.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { today } from '../store.ts'
import { DayInput } from '../views/day-time.tsx'
import classes from './layers-panel.module.css'
import {
  forgetTold,
  inWords,
  removeDay,
  removeLayer,
  takeCalendarFile,
  useOwnLayers,
  useTold,
} from './own-layers.ts'

const marks = Array.from({ length: pillarMarkCount }, (_, mark) => mark)

/** Days that the world keeps, and what calendar files hold: layers that only this workspace has. */
export function LayersPanel() {
  const { t } = useTranslation()
  const layers = useOwnLayers()
  const isReadOnly = useReadOnly()
  const list = layers?.find(({ fileName }) => fileName === '')
  const files = layers?.filter(({ fileName }) => fileName !== '') ?? []
  useEffect(() => forgetTold, [])
  return (
    <SidePanel title={t('ownLayers.title')} width={416} onClose={() => setView({ panel: undefined })}>
      <Section title={t('ownLayers.awareness')}>
        <p className={classes.why}>{t('ownLayers.awarenessHint')}</p>
        {list ? <LayerHead layer={list} /> : null}
        {list ? (
          <ul className={classes.days}>
            {list.days.map((day) => (
              <AwarenessDay key={day.id} day={day} />
            ))}
          </ul>
        ) : null}
        {isReadOnly ? null : <NewDay />}
      </Section>
      <Section title={t('ownLayers.files')}>
        <p className={classes.why}>{t('ownLayers.filesHint')}</p>
        {files.map((layer) => (
          <div className={classes.file} key={layer.id}>
            <LayerHead layer={layer} />
            <p className={classes.about}>
              {t('ownLayers.entries', { count: layer.count })} · <bdi>{layer.fileName}</bdi>
            </p>
            {isReadOnly ? null : <Renew layer={layer} />}
            <Renewed id={layer.id} />
          </div>
        ))}
        {isReadOnly ? null : <TakeFile />}
      </Section>
    </SidePanel>
  )
}

/** A layer's mark and name, whether it is shown, and whether the owner reads it. */
function LayerHead({ layer }: { layer: LayerRow }) {
  const { t } = useTranslation()
  const isShown = !useHiddenLayers().includes(layer.id)
  const isReadOnly = useReadOnly()
  const { id, name, mark, sharedAt } = layer
  const change = async (patch: Partial<Pick<LayerRow, 'name' | 'mark' | 'sharedAt'>>) => {
    await save(() => api.ownLayers.change({ id, patch }))
    settleDrafts(id, Object.keys(patch))
  }
  return (
    <div className={classes.layer}>
      <div className={classes.head}>
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={t('strategy.pillar.mark')} disabled={isReadOnly}>
              <PillarSwatch mark={mark} size={14} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown className={classes.marks}>
            {marks.map((one) => (
              <Menu.Item
                key={one}
                aria-label={t('strategy.pillar.markNumber', { number: one + 1 })}
                onClick={() => void change({ mark: one }).catch(() => {})}
              >
                <PillarSwatch mark={one} size={14} />
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <InlineEdit
          label={t('ownLayers.name')}
          value={name}
          placeholder={t('ownLayers.name')}
          onDraft={draftOf('ownLayer', id, 'name')}
          onSave={(text) => change({ name: text })}
        />
        {isReadOnly ? null : (
          <ActionIcon
            aria-label={t('ownLayers.remove', { title: name })}
            onClick={() => void removeLayer(layer).catch(() => {})}
          >
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        )}
      </div>
      <div className={classes.boxes}>
        <Checkbox size="xs" label={t('ownLayers.shown')} checked={isShown} onChange={() => toggleLayer(id)} />
        <Checkbox
          size="xs"
          label={t('dayItems.shared')}
          checked={sharedAt !== null}
          disabled={isReadOnly}
          onChange={({ currentTarget }) =>
            void change({ sharedAt: currentTarget.checked ? new Date().toISOString() : null }).catch(() => {})
          }
        />
      </div>
    </div>
  )
}

function AwarenessDay({ day }: { day: LayerRow['days'][number] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const isYearly = day.rule !== ''
  return (
    <li className={classes.day}>
      <span className={classes.when}>{format.day(day.startDay, isYearly ? 'short' : 'medium')}</span>
      {isYearly ? <IconRepeat size={14} stroke={1.5} role="img" aria-label={t('ownLayers.yearly')} /> : null}
      <bdi className={classes.title}>{day.title}</bdi>
      {isReadOnly ? null : (
        <ActionIcon
          aria-label={t('ownLayers.remove', { title: day.title })}
          onClick={() => void removeDay(day).catch(() => {})}
        >
          <IconTrash size={14} stroke={1.5} />
        </ActionIcon>
      )}
    </li>
  )
}

function NewDay() {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const [startDay, setStartDay] = useState<Day>(today())
  const [isYearly, setYearly] = useState(true)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    const listName = t('ownLayers.awareness')
    await save(() => api.ownLayers.addDay({ title, startDay, isYearly, listName }))
    setTitle('')
  }
  return (
    <form className={classes.form} onSubmit={(event) => void add(event).catch(() => {})}>
      <TextInput
        size="xs"
        dir="auto"
        label={t('ownLayers.newDay')}
        placeholder={t('ownLayers.newDayExample')}
        maxLength={500}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <div className={classes.pair}>
        <DayInput label={t('calendar.day')} value={startDay} onChange={(day) => day && setStartDay(day)} />
        <Checkbox
          size="xs"
          label={t('ownLayers.yearly')}
          checked={isYearly}
          onChange={({ currentTarget }) => setYearly(currentTarget.checked)}
        />
        <Button size="compact-sm" type="submit" disabled={title.trim() === ''}>
          {t('ownLayers.add')}
        </Button>
      </div>
    </form>
  )
}

/** Whether a file is being read, and what starts that. */
function useTaking(layerId: Id | null) {
  const [isBusy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    try {
      await takeCalendarFile(layerId)
    } finally {
      setBusy(false)
    }
  }
  return { loading: isBusy, onClick: () => void take().catch(() => {}) }
}

/** Chooses a calendar file, and says what did not come of it. */
function TakeFile() {
  const { t } = useTranslation()
  const lines = useTold((told) => told.lines)
  return (
    <div className={classes.form}>
      <Button
        size="compact-sm"
        className={classes.take}
        leftSection={<IconFileImport size={14} stroke={1.5} aria-hidden />}
        {...useTaking(null)}
      >
        {t('ownLayers.take')}
      </Button>
      {lines.map((line) => (
        <p className={classes.said} key={line}>
          {line}
        </p>
      ))}
    </div>
  )
}

/** A newer state of the same calendar, whatever its file is called now. */
function Renew({ layer: { id, name } }: { layer: LayerRow }) {
  const { t } = useTranslation()
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      className={classes.renew}
      leftSection={<IconRefresh size={12} stroke={1.5} aria-hidden />}
      aria-label={t('ownLayers.renewOf', { title: name })}
      {...useTaking(id)}
    >
      {t('ownLayers.renew')}
    </Button>
  )
}

/** What the newer file changed, day by day. */
function Renewed({ id }: { id: Id }) {
  const { t } = useTranslation()
  const format = useFormat()
  const renewed = useTold((told) => told.renewed)
  if (renewed?.id !== id) return null
  const { changes } = renewed
  const more = changes.added + changes.changed + changes.gone - changes.first.length
  return (
    <div className={classes.changes}>
      <p className={classes.said} data-good>
        {inWords(changes)}
      </p>
      <ul className={classes.days}>
        {changes.first.map(({ kind, title, startDay }) => (
          <li key={`${kind} ${startDay} ${title}`} className={classes.day}>
            <span className={classes.kind}>{t(`ownLayers.is.${kind}`)}</span>
            <span className={classes.when}>{format.day(startDay, 'medium')}</span>
            <bdi className={classes.title}>{title}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={classes.about}>{t('ownLayers.more', { count: more })}</p> : null}
    </div>
  )
}
