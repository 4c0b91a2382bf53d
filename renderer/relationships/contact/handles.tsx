import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Handle, PartChange } from '../../../shared/relationships/contact-parts.ts'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { networks } from '../../../shared/strategy/strategy.ts'
import { draftOf, saveAndDrop } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { Choice } from '../../ui/input/choice.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { Section } from '../../ui/page/section.tsx'
import { addPart, changePart, removePart } from '../store.ts'
import classes from './panel.module.css'

/** Where a contact can be met: any number of accounts, each with its followers where they are known. */
export function Handles({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const used = new Set(contact.handles.map(({ network }) => network))
  const add = () => {
    const network = networks.find((one) => !used.has(one)) ?? 'other'
    const handle = { contactId: contact.id, network, handle: '', url: '', followers: null }
    void addPart({ table: 'handle', values: handle })
  }
  return (
    <Section
      title={t('relationships.handles')}
      aside={contact.handles.length > 0 ? format.number(contact.handles.length) : undefined}
      actions={
        <ForWriters>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
            onClick={add}
          >
            {t('relationships.addHandle')}
          </Button>
        </ForWriters>
      }
    >
      {contact.handles.length === 0 ? <p className={classes.hint}>{t('relationships.noHandles')}</p> : null}
      <ul className={classes.plain}>
        {contact.handles.map((handle) => (
          <HandleLine key={handle.id} handle={handle} />
        ))}
      </ul>
    </Section>
  )
}

function HandleLine({ handle }: { handle: Handle }) {
  const { t } = useTranslation()
  const nameOf = useNetworkName()
  const place = { tableName: 'handle', recordId: handle.id, field: 'handle' }
  const change = (patch: Extract<PartChange, { table: 'handle' }>['patch']) =>
    changePart({ table: 'handle', id: handle.id, patch })
  const name = `${nameOf(handle.network)} ${handle.handle}`
  return (
    <li className={classes.handle}>
      <Choice
        className={classes.network}
        classNames={{ input: classes.quietTag }}
        size="xs"
        aria-label={t('glossary.network')}
        leftSection={<NetworkMark network={handle.network} isSilent />}
        allowDeselect={false}
        value={handle.network}
        data={networks.map((network) => ({ value: network, label: nameOf(network) }))}
        onChange={(value) => {
          const network = networks.find((one) => one === value)
          if (network) change({ network }).catch(() => {})
        }}
      />
      <InlineEdit
        label={t('relationships.handle')}
        placeholder={t('relationships.handlePlaceholder')}
        size="small"
        value={handle.handle}
        onDraft={draftOf(place.tableName, place.recordId, place.field)}
        onSave={(text) => saveAndDrop(place, () => change({ handle: text }))}
      />
      <div className={classes.followers}>
        <NumberEdit
          label={t('glossary.measureName.followers')}
          placeholder={t('glossary.measureName.followers')}
          size="small"
          min={0}
          isWhole
          value={handle.followers}
          onDraft={draftOf('handle', handle.id, 'followers')}
          onSave={(followers) => change({ followers })}
        />
      </div>
      <ForWriters>
        <ActionIcon
          size="sm"
          aria-label={t('relationships.removeNamed', { name })}
          onClick={() => removePart({ table: 'handle', id: handle.id })}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}
