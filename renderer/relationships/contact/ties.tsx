import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { draftOf, saveAndDrop } from '../../drafts.ts'
import { ContactPick } from '../../parts/contact-pick.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { addPart, changePart, openContact, removePart } from '../store.ts'
import classes from './panel.module.css'

/** Who knows whom, and how; it is written down once and reads the same from both sides. */
export function Ties({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  return (
    <>
      {contact.ties.length === 0 ? <p className={classes.hint}>{t('relationships.noTies')}</p> : null}
      <ul className={classes.plain}>
        {contact.ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} />
        ))}
      </ul>
      <ForWriters>
        <ContactPick
          size="xs"
          classNames={{ input: classes.quietTag }}
          label={t('relationships.addTie')}
          without={[contact.id, ...contact.ties.map(({ otherId }) => otherId)]}
          onTake={(otherId) =>
            addPart({ table: 'contactTie', values: { contactId: contact.id, otherId, how: '' } })
          }
        />
      </ForWriters>
    </>
  )
}

function TieLine({ tie: { id, otherId, name, how } }: { tie: ContactDetail['ties'][number] }) {
  const { t } = useTranslation()
  const place = { tableName: 'contactTie', recordId: id, field: 'how' }
  const shown = name || t('relationships.noName')
  return (
    <li className={classes.handle}>
      <button type="button" className={classes.link} onClick={() => openContact(otherId)}>
        <bdi>{shown}</bdi>
      </button>
      <InlineEdit
        label={t('relationships.tieHow', { name: shown })}
        placeholder={t('relationships.tieHowPlaceholder')}
        size="small"
        value={how}
        onDraft={draftOf(place.tableName, place.recordId, place.field)}
        onSave={(text) =>
          saveAndDrop(place, () => changePart({ table: 'contactTie', id, patch: { how: text } }))
        }
      />
      <ForWriters>
        <ActionIcon
          size="sm"
          aria-label={t('relationships.removeTie', { name: shown })}
          onClick={() => removePart({ table: 'contactTie', id })}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}
