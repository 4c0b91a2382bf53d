import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AllianceResource } from '../../shared/alliances/alliance.ts'
import type { AllianceView } from '../../shared/alliances/room.ts'
import { addRecord, changeRecord, quietly, removeRecord, textOf } from '../parts/alliance-edits.ts'
import { bare } from '../parts/bare.ts'
import { NewLine } from '../parts/new-line.tsx'
import { Choice } from '../ui/input/choice.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './alliances.module.css'

/** What members share, whose it is and on which terms. */
export function ResourceList({ view }: { view: AllianceView }) {
  const { t } = useTranslation()
  const { alliance, resources } = view
  return (
    <Section title={t('alliances.resources')} aside={resources.length || null}>
      {resources.length === 0 ? <p className={classes.hint}>{t('alliances.hint.resources')}</p> : null}
      <ul className={classes.plain} aria-label={t('alliances.resources')}>
        {resources.map((resource) => (
          <Row key={resource.id} resource={resource} view={view} />
        ))}
      </ul>
      <ForWriters>
        <NewLine
          of={{ table: 'allianceResource', id: alliance.id }}
          label={t('alliances.addResource')}
          onAdd={(name) =>
            addRecord({ table: 'allianceResource', values: { allianceId: alliance.id, name } })
          }
        />
      </ForWriters>
    </Section>
  )
}

function Row({ resource, view: { members } }: { resource: AllianceResource; view: AllianceView }) {
  const { t } = useTranslation()
  const { id, name, memberId } = resource
  return (
    <li className={classes.resource}>
      <InlineEdit {...textOf('allianceResource', resource, 'name')} label={t('alliances.field.resource')} />
      <Choice
        classNames={bare}
        size="xs"
        aria-label={t('alliances.whose', { title: name })}
        empty={t('alliances.everybodys')}
        clearable
        value={memberId}
        data={members.map((member) => ({ value: member.id, label: member.name }))}
        onChange={(chosen) =>
          quietly(() => changeRecord({ table: 'allianceResource', id, patch: { memberId: chosen } }))
        }
      />
      <InlineEdit
        {...textOf('allianceResource', resource, 'terms')}
        label={t('alliances.field.terms')}
        placeholder={t('alliances.hint.terms')}
        isMultiline
      />
      <ForWriters>
        <ActionIcon
          size="sm"
          aria-label={t('alliances.remove', { title: name })}
          onClick={() => quietly(() => removeRecord({ table: 'allianceResource', id }, name))}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}
