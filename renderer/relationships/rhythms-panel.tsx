import { ActionIcon, Autocomplete, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rhythms } from '../../shared/relationships/contact-list.ts'
import { cleanTag } from '../../shared/relationships/relationships.ts'
import { api } from '../api.ts'
import { draftOf, saveAndDrop } from '../drafts.ts'
import { useFormat } from '../parts/format.ts'
import { NumberEdit } from '../parts/number-edit.tsx'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { Section } from '../ui/page/section.tsx'
import { SidePanel } from '../ui/page/side-panel.tsx'
import classes from './contact/panel.module.css'
import { useFacets } from './list/use-facets.ts'
import { closePanel, useRelationships } from './store.ts'

const usualDays = 30

/** The rhythms that many contacts share: tiers by name, and tags. */
export function RhythmsPanel({ width }: { width: number }) {
  const { t } = useTranslation()
  const { tiers, tags } = useRelationships((state) => state.rhythms)
  return (
    <SidePanel title={t('relationships.rhythms.title')} width={width} onClose={closePanel}>
      <p className={classes.hint}>{t('relationships.rhythms.why')}</p>
      <Section title={t('relationships.rhythms.tiers')}>
        {tiers.length === 0 ? <p className={classes.hint}>{t('relationships.rhythms.noTiers')}</p> : null}
        <ul className={classes.plain}>
          {tiers.map((tier) => (
            <TierLine key={tier.id} tier={tier} />
          ))}
        </ul>
        <ForWriters>
          <NewTier />
        </ForWriters>
      </Section>
      <Section title={t('relationships.rhythms.tags')}>
        {tags.length === 0 ? <p className={classes.hint}>{t('relationships.rhythms.noTags')}</p> : null}
        <ul className={classes.plain}>
          {tags.map((one) => (
            <TagLine key={one.id} one={one} />
          ))}
        </ul>
        <ForWriters>
          <NewTag worn={tags.map(({ tag }) => tag)} />
        </ForWriters>
      </Section>
    </SidePanel>
  )
}

function TierLine({ tier: { id, name, cadenceDays, count } }: { tier: Rhythms['tiers'][number] }) {
  const { t } = useTranslation()
  const change = (field: 'name' | 'cadenceDays', value: string | number) =>
    saveAndDrop({ tableName: 'tier', recordId: id, field }, () =>
      api.relationships.changeTier({ id, patch: { [field]: value } }),
    )
  return (
    <Line
      days={cadenceDays}
      count={count}
      table="tier"
      id={id}
      name={name}
      onDays={(days) => change('cadenceDays', days)}
      onRemove={() => save(() => api.relationships.removeTier(id))}
    >
      <InlineEdit
        label={t('relationships.rhythms.tierName')}
        size="small"
        value={name}
        onDraft={draftOf('tier', id, 'name')}
        onSave={(text) => change('name', text)}
      />
    </Line>
  )
}

function TagLine({ one: { id, tag, cadenceDays, count } }: { one: Rhythms['tags'][number] }) {
  const set = (days: number | null) => save(() => api.relationships.setTagCadence({ tag, cadenceDays: days }))
  return (
    <Line
      days={cadenceDays}
      count={count}
      table="tagCadence"
      id={id}
      name={tag}
      onDays={set}
      onRemove={() => set(null)}
    >
      <span className={classes.tag}>
        <bdi>{tag}</bdi>
      </span>
    </Line>
  )
}

interface LineProps {
  days: number
  count: number
  table: 'tier' | 'tagCadence'
  id: string
  name: string
  onDays: (days: number) => Promise<unknown>
  onRemove: () => Promise<unknown>
  children: ReactNode
}

function Line({ days, count, table, id, name, onDays, onRemove, children }: LineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <li className={classes.rhythm}>
      <div className={classes.rhythmName}>{children}</div>
      <div className={classes.rhythmDays}>
        <NumberEdit
          label={t('relationships.cadenceInDays')}
          size="small"
          min={1}
          max={3650}
          isWhole
          value={days}
          onDraft={draftOf(table, id, 'cadenceDays')}
          onSave={async (typed) => {
            if (typed !== null) await onDays(typed)
          }}
        />
      </div>
      <span className={classes.soft}>{t('relationships.rhythms.unit', { count: days })}</span>
      <span className={classes.rhythmCount}>
        {t('relationships.count', { count, number: format.number(count) })}
      </span>
      <ForWriters>
        <ActionIcon
          size="sm"
          aria-label={t('relationships.removeNamed', { name: name || t('relationships.noName') })}
          onClick={() => onRemove().catch(() => {})}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}

function NewTier() {
  const { t } = useTranslation()
  const [name, setName] = useState('')

  async function add() {
    if (!name.trim()) return
    await save(() => api.relationships.addTier({ name: name.trim(), cadenceDays: usualDays }))
    setName('')
  }

  return (
    <form
      className={classes.formLine}
      onSubmit={(event) => {
        event.preventDefault()
        add().catch(() => {})
      }}
    >
      <TextInput
        className={classes.formKind}
        size="xs"
        aria-label={t('relationships.rhythms.newTier')}
        placeholder={t('relationships.rhythms.tierPlaceholder')}
        attributes={{ input: { dir: 'auto' } }}
        maxLength={500}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="xs"
        disabled={!name.trim()}
        leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
      >
        {t('relationships.rhythms.addTier')}
      </Button>
    </form>
  )
}

function NewTag({ worn }: { worn: readonly string[] }) {
  const { t } = useTranslation()
  const facets = useFacets()
  const [tag, setTag] = useState('')
  const known = facets.tags.map(({ value }) => value)
  const isKnown = known.includes(cleanTag(tag))

  async function add() {
    if (!isKnown) return
    await save(() => api.relationships.setTagCadence({ tag: cleanTag(tag), cadenceDays: usualDays }))
    setTag('')
  }

  return (
    <form
      className={classes.formLine}
      onSubmit={(event) => {
        event.preventDefault()
        add().catch(() => {})
      }}
    >
      <Autocomplete
        className={classes.formKind}
        size="xs"
        aria-label={t('relationships.tagName')}
        placeholder={t('relationships.rhythms.tagPlaceholder')}
        limit={20}
        data={known.filter((one) => !worn.includes(one))}
        value={tag}
        onChange={setTag}
      />
      <Button
        type="submit"
        size="xs"
        disabled={!isKnown}
        leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
      >
        {t('relationships.rhythms.addTag')}
      </Button>
    </form>
  )
}
