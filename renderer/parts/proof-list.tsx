import { ActionIcon } from '@mantine/core'
import { IconExternalLink, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CapabilityProof, isExpired } from '../../shared/alliances/capability.ts'
import type { CapabilityLine, ProofLine } from '../../shared/alliances/room.ts'
import type { Day } from '../../shared/day.ts'
import { api } from '../api.ts'
import { draftOf } from '../drafts.ts'
import { Choice } from '../ui/input/choice.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useRead } from '../use-read.ts'
import { addRecord, changeRecord, quietly, removeRecord, textOf } from './alliance-edits.ts'
import classes from './allied.module.css'
import { bare } from './bare.ts'
import { DayEdit } from './date-edit.tsx'
import { useFormat } from './format.ts'
import { NewLine } from './new-line.tsx'
import { StatusMark } from './status-mark.tsx'

/** What shows that somebody can do something; what has run out says so. */
export function ProofList({
  capability: { id, name, proofs },
  today,
}: {
  capability: CapabilityLine
  today: Day
}) {
  const { t } = useTranslation()
  return (
    <>
      <ul className={classes.plain} aria-label={t('alliances.proofsOf', { title: name })}>
        {proofs.map((proof) => (
          <Proof key={proof.id} proof={proof} today={today} />
        ))}
      </ul>
      <ForWriters>
        <NewLine
          of={{ table: 'capabilityProof', id }}
          label={t('alliances.addProof')}
          onAdd={(text) => addRecord({ table: 'capabilityProof', values: { capabilityId: id, text } })}
        />
      </ForWriters>
    </>
  )
}

function Proof({ proof, today }: { proof: ProofLine; today: Day }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, text, url, mediaId, media } = proof
  const change = (patch: Partial<CapabilityProof>) =>
    quietly(() => changeRecord({ table: 'capabilityProof', id, patch }))
  const day = (field: 'day' | 'validUntil') => (
    <DayEdit
      classNames={bare}
      size="xs"
      aria-label={t(`alliances.field.${field}`)}
      placeholder={t(`alliances.field.${field}`)}
      value={proof[field]}
      write={(one) => t(`alliances.proof.${field}`, { day: format.day(one) })}
      clearLabel={t('calendar.clearDay')}
      onDraft={draftOf('capabilityProof', id, field)}
      onSave={(one) => change({ [field]: one })}
    />
  )
  return (
    <li className={classes.proof}>
      <div className={classes.headLine}>
        <InlineEdit
          {...textOf('capabilityProof', proof, 'text')}
          label={t('alliances.field.proof')}
          isMultiline
        />
        {isExpired(proof, today) ? <StatusMark kind="proof" status="expired" withLabel size={12} /> : null}
        <ForWriters>
          <ActionIcon
            size="sm"
            aria-label={t('alliances.remove', { title: text })}
            onClick={() => quietly(() => removeRecord({ table: 'capabilityProof', id }, text))}
          >
            <IconX size={14} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      </div>
      <div className={classes.headLine}>
        <InlineEdit
          {...textOf('capabilityProof', proof, 'url')}
          label={t('alliances.field.url')}
          placeholder={t('alliances.field.url')}
          size="small"
        />
        {/^https?:\/\//.test(url) ? (
          <ActionIcon
            size="sm"
            aria-label={t('alliances.open', { title: text })}
            onClick={() => quietly(() => api.app.openExternal(url))}
          >
            <IconExternalLink size={14} stroke={1.5} />
          </ActionIcon>
        ) : null}
      </div>
      <MediaChoice
        value={mediaId}
        name={media?.name ?? ''}
        label={t('alliances.fileOf', { title: text })}
        onChange={(chosen) => change({ mediaId: chosen })}
      />
      <div className={classes.pair}>
        {day('day')}
        {day('validUntil')}
      </div>
    </li>
  )
}

interface MediaChoiceProps {
  value: string | null
  name: string
  label: string
  onChange: (id: string | null) => void
}

/** A file of the media library, found by its name. */
function MediaChoice({ value, name, label, onChange }: MediaChoiceProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const typed = search === name ? '' : search
  const filter = { search: typed, shown: 'all', kind: null, tag: null } as const
  const { value: list } = useRead(
    `media ${isOpen} ${typed}`,
    async () => (isOpen ? api.media.list(filter) : undefined),
    ['media'],
  )
  const found = (list?.rows ?? []).slice(0, 50).map((row) => ({ value: row.id, label: row.name }))
  const isThere = value === null || found.some((one) => one.value === value)
  return (
    <Choice
      classNames={bare}
      size="xs"
      aria-label={label}
      placeholder={t('alliances.chooseFile')}
      searchable
      clearable
      value={value}
      data={isThere ? found : [{ value, label: name }, ...found]}
      filter={({ options }) => options}
      nothingFoundMessage={t('alliances.noFiles')}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onSearchChange={setSearch}
      onChange={onChange}
    />
  )
}
