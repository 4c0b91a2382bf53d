import { ActionIcon, Menu } from '@mantine/core'
import { IconAt, IconHome, IconPhone, IconPlus, IconWorld, IconX, type TablerIcon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { addressKinds, type ContactAddress } from '../../../shared/relationships/contact-parts.ts'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { draftOf, saveAndDrop } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { Section } from '../../ui/page/section.tsx'
import { addPart, changePart, removePart } from '../store.ts'
import classes from './panel.module.css'

const icons: Record<ContactAddress['kind'], TablerIcon> = {
  email: IconAt,
  phone: IconPhone,
  site: IconWorld,
  post: IconHome,
}

/** How a contact is reached beside the networks: any number of each kind. */
export function Addresses({ contact: { id: contactId, addresses } }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const sorted = addressKinds.flatMap((kind) => addresses.filter((one) => one.kind === kind))
  return (
    <Section
      title={t('relationships.addresses')}
      aside={addresses.length > 0 ? format.number(addresses.length) : undefined}
      actions={
        <ForWriters>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size="sm" aria-label={t('relationships.addAddress')}>
                <IconPlus size={14} stroke={1.5} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {addressKinds.map((kind) => {
                const Icon = icons[kind]
                return (
                  <Menu.Item
                    key={kind}
                    leftSection={<Icon size={14} stroke={1.5} aria-hidden />}
                    onClick={() =>
                      addPart({ table: 'contactAddress', values: { contactId, kind, value: '', label: '' } })
                    }
                  >
                    {t(`relationships.address.${kind}`)}
                  </Menu.Item>
                )
              })}
            </Menu.Dropdown>
          </Menu>
        </ForWriters>
      }
    >
      {addresses.length === 0 ? <p className={classes.hint}>{t('relationships.noAddresses')}</p> : null}
      <ul className={classes.plain}>
        {sorted.map((address) => (
          <AddressLine key={address.id} address={address} />
        ))}
      </ul>
    </Section>
  )
}

function AddressLine({ address: { id, kind, value, label } }: { address: ContactAddress }) {
  const { t } = useTranslation()
  const Icon = icons[kind]
  const kindName = t(`relationships.address.${kind}`)
  const keep = (field: 'value' | 'label', text: string) =>
    saveAndDrop({ tableName: 'contactAddress', recordId: id, field }, () =>
      changePart({ table: 'contactAddress', id, patch: { [field]: text } }),
    )
  return (
    <li className={classes.handle}>
      <span className={classes.partMark} title={kindName}>
        <Icon size={16} stroke={1.5} role="img" aria-label={kindName} />
      </span>
      <InlineEdit
        label={kindName}
        placeholder={kindName}
        size="small"
        value={value}
        onDraft={draftOf('contactAddress', id, 'value')}
        onSave={(text) => keep('value', text)}
      />
      <div className={classes.partLabel}>
        <InlineEdit
          label={t('relationships.addressLabel')}
          placeholder={t('relationships.addressLabelPlaceholder')}
          size="small"
          value={label}
          onDraft={draftOf('contactAddress', id, 'label')}
          onSave={(text) => keep('label', text)}
        />
      </div>
      <ForWriters>
        <ActionIcon
          size="sm"
          aria-label={t('relationships.removeNamed', { name: value || kindName })}
          onClick={() => removePart({ table: 'contactAddress', id })}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}
