import { ActionIcon, Autocomplete } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { judgedOn, type Requirement, weights } from '../../shared/alliances/bid.ts'
import { isExpired } from '../../shared/alliances/capability.ts'
import { cellOf } from '../../shared/alliances/coverage.ts'
import type { BidView, MemberLine } from '../../shared/alliances/room.ts'
import type { Day } from '../../shared/day.ts'
import { changeRecord, quietly, removeRecord, textOf } from '../parts/alliance-edits.ts'
import { bare } from '../parts/bare.ts'
import { LevelChoice } from '../parts/capability-list.tsx'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { Choice } from '../ui/input/choice.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { useDraftText } from '../ui/input/use-draft-text.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Section } from '../ui/page/section.tsx'
import { SidePanel } from '../ui/page/side-panel.tsx'
import classes from './alliances.module.css'
import { Fillers } from './fillers.tsx'
import { useLacks } from './lacks.ts'

interface RequirementPanelProps {
  requirement: Requirement
  view: BidView
  onClose: () => void
}

/** One thing the client asks for: how much of it, who answers it with which evidence, and who else could. */
export function RequirementPanel({ requirement, view, onClose }: RequirementPanelProps) {
  const { t } = useTranslation()
  const ids = useId()
  const { id, title, weight, level } = requirement
  const { bid, members, capabilityNames, today } = view
  const on = judgedOn(bid, today)
  const able = members
    .map((member) => ({ member, cell: cellOf(requirement, member.capabilities, on) }))
    .filter(({ cell }) => cell.capabilityId !== null)
  const change = (patch: Partial<Requirement>) =>
    quietly(() => changeRecord({ table: 'requirement', id, patch }))
  const remove = async () => {
    await removeRecord({ table: 'requirement', id }, title)
    onClose()
  }
  return (
    <SidePanel
      title={title || t('alliances.noTitle')}
      width={440}
      overline={t('alliances.requirement')}
      onClose={onClose}
      heading={
        <InlineEdit
          {...textOf('requirement', requirement, 'title')}
          label={t('alliances.requirement')}
          size="title"
          placeholder={t('alliances.noTitle')}
        />
      }
      actions={
        <ForWriters>
          <ActionIcon aria-label={t('alliances.remove', { title })} onClick={() => quietly(remove)}>
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      }
    >
      <FieldRow label={t('alliances.field.weight')} htmlFor={`${ids}weight`}>
        <Choice
          classNames={bare}
          id={`${ids}weight`}
          allowDeselect={false}
          value={weight}
          data={weights.map((one) => ({ value: one, label: t(`alliances.weight.${one}`) }))}
          onChange={(chosen) => change({ weight: weights.find((one) => one === chosen) ?? weight })}
        />
      </FieldRow>
      <FieldRow
        label={t('alliances.field.capability')}
        htmlFor={`${ids}capability`}
        hint={t('alliances.hint.answers')}
      >
        <CapabilityName id={`${ids}capability`} requirement={requirement} names={capabilityNames} />
      </FieldRow>
      <FieldRow label={t('alliances.field.level')}>
        <LevelChoice
          label={t('alliances.field.level')}
          level={level}
          onChange={(next) => change({ level: next })}
        />
      </FieldRow>
      <FieldRow label={t('alliances.field.note')} htmlFor={`${ids}note`} isTall>
        <InlineEdit
          {...textOf('requirement', requirement, 'note')}
          id={`${ids}note`}
          label={t('alliances.field.note')}
          isMultiline
        />
      </FieldRow>
      <Section title={t('alliances.whoCovers')} aside={able.length || null}>
        {able.length === 0 ? <p className={classes.hint}>{t('alliances.nobodyCovers')}</p> : null}
        <ul className={classes.plain} aria-label={t('alliances.whoCovers')}>
          {able.map(({ member, cell }) => (
            <Covers key={member.id} member={member} cell={cell} allianceId={bid.allianceId} on={on} />
          ))}
        </ul>
      </Section>
      <Fillers key={id} requirement={requirement} bid={bid} />
    </SidePanel>
  )
}

interface CapabilityNameProps {
  id: string
  requirement: Requirement
  names: readonly string[]
}

/** The capability that answers it, by a name that is in use or one of its own. */
function CapabilityName({ id, requirement, names }: CapabilityNameProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const field = textOf('requirement', requirement, 'capability')
  const { text, type, save } = useDraftText(field)
  if (isReadOnly) return <InlineEdit {...field} id={id} label={t('alliances.field.capability')} />
  return (
    <Autocomplete
      classNames={bare}
      id={id}
      maxLength={500}
      data={names}
      placeholder={t('alliances.byWords')}
      {...(text === requirement.capability && { filter: ({ options }) => options })}
      value={text}
      onChange={type}
      onOptionSubmit={(name) => {
        type(name)
        void save()
      }}
      onBlur={() => void save()}
    />
  )
}

interface CoversProps {
  member: MemberLine
  cell: ReturnType<typeof cellOf>
  allianceId: string
  on: Day
}

/** A member who can do it, what it lacks to cover it, and what shows it. */
function Covers({ member, cell, allianceId, on }: CoversProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const lacksOf = useLacks()
  const held = member.capabilities.find(({ id }) => id === cell.capabilityId)
  if (!held) return null
  return (
    <li className={classes.covers}>
      <div className={classes.headLine}>
        <button
          type="button"
          className={classes.name}
          dir="auto"
          onClick={() => go({ screen: 'alliances', record: member.id, view: { alliance: allianceId } })}
        >
          {member.name}
        </button>
        <StatusMark kind="coverage" status={cell.coverage} withLabel />
      </div>
      <p className={classes.quiet} dir="auto">
        {[
          held.name,
          held.level === null ? t('alliances.noLevel') : t(`alliances.level.${held.level}`),
          ...lacksOf(cell.lacks),
        ].join(' · ')}
      </p>
      <ul className={classes.plain}>
        {held.proofs.map((proof) => (
          <li key={proof.id} className={classes.evidence}>
            <bdi>{proof.text || proof.media?.name || proof.url}</bdi>
            {proof.validUntil ? (
              <span className={classes.quiet}>
                {t('alliances.proof.validUntil', { day: format.day(proof.validUntil) })}
              </span>
            ) : null}
            {isExpired(proof, on) ? <StatusMark kind="proof" status="expired" withLabel size={12} /> : null}
          </li>
        ))}
      </ul>
    </li>
  )
}
