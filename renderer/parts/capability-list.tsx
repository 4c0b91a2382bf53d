import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { levels, proofOn } from '../../shared/alliances/capability.ts'
import type { CapabilityLine } from '../../shared/alliances/room.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { Choice } from '../ui/input/choice.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { Section } from '../ui/page/section.tsx'
import { addRecord, changeRecord, quietly, removeRecord, textOf } from './alliance-edits.ts'
import classes from './allied.module.css'
import { bare } from './bare.ts'
import { useFormat } from './format.ts'
import { NewLine } from './new-line.tsx'
import { ProofList } from './proof-list.tsx'
import { StatusMark } from './status-mark.tsx'

interface CapabilityListProps {
  /** Null is the workspace's own brand. */
  contactId: Id | null
  capabilities: readonly CapabilityLine[]
  names: readonly string[]
  today: Day
}

/** What an organisation can do, how well, and what shows it. */
export function CapabilityList({ contactId, capabilities, names, today }: CapabilityListProps) {
  const { t } = useTranslation()
  const unheld = names.filter((name) => !capabilities.some((one) => one.name === name))
  return (
    <Section title={t('alliances.capabilities')} aside={capabilities.length || null}>
      {capabilities.length === 0 ? <p className={classes.hint}>{t('alliances.hint.capabilities')}</p> : null}
      <ul className={classes.plain} aria-label={t('alliances.capabilities')}>
        {capabilities.map((capability) => (
          <Capability key={capability.id} capability={capability} today={today} />
        ))}
      </ul>
      <ForWriters>
        <NewLine
          of={{ table: 'capability', id: contactId ?? 'ourselves' }}
          label={t('alliances.addCapability')}
          names={unheld}
          onAdd={(name) => addRecord({ table: 'capability', values: { contactId, name } })}
        />
      </ForWriters>
    </Section>
  )
}

function Capability({ capability, today }: { capability: CapabilityLine; today: Day }) {
  const { t } = useTranslation()
  const { id, name, level, proofs } = capability
  return (
    <li className={classes.capability}>
      <div className={classes.headLine}>
        <InlineEdit {...textOf('capability', capability, 'name')} label={t('alliances.field.capability')} />
        <StatusMark kind="proof" status={proofOn(proofs, today)} withLabel size={12} />
        <ForWriters>
          <ActionIcon
            size="sm"
            aria-label={t('alliances.remove', { title: name })}
            onClick={() => quietly(() => removeRecord({ table: 'capability', id }, name))}
          >
            <IconX size={14} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      </div>
      <LevelChoice
        label={t('alliances.levelOf', { title: name })}
        level={level}
        onChange={(next) => quietly(() => changeRecord({ table: 'capability', id, patch: { level: next } }))}
      />
      <InlineEdit
        {...textOf('capability', capability, 'note')}
        label={t('alliances.field.note')}
        placeholder={t('alliances.hint.capabilityNote')}
        isMultiline
      />
      <ProofList capability={capability} today={today} />
    </li>
  )
}

interface LevelChoiceProps {
  label: string
  level: number | null
  onChange: (level: number | null) => void
}

/** How well, from 1 to 5, each by its name. */
export function LevelChoice({ label, level, onChange }: LevelChoiceProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const id = useId()
  return (
    <Choice
      classNames={bare}
      id={id}
      size="xs"
      aria-label={label}
      clearable
      empty={t('alliances.noLevel')}
      value={level === null ? null : String(level)}
      data={levels.map((one) => ({
        value: String(one),
        label: t('alliances.levelName', { level: format.number(one), name: t(`alliances.level.${one}`) }),
      }))}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
    />
  )
}
