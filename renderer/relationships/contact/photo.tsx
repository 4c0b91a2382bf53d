import { Menu } from '@mantine/core'
import { IconCameraPlus, IconPhotoEdit, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { largestPicture, type MarkOutcome } from '../../../shared/print/brand.ts'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { api } from '../../api.ts'
import { isolate } from '../../parts/label.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ContactField } from './contact-field.tsx'
import classes from './photo.module.css'

type Refused = Exclude<MarkOutcome, 'chosen' | 'cancelled' | 'cleaned'>

/** The name of a contact, and what it looks like: a picture from a file, never from a network. */
export function PhotoAndName({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [why, setWhy] = useState<Refused>()
  const { id, photo } = contact
  const name = contact.name || t('relationships.noName')
  const choose = async () => {
    setWhy(undefined)
    const outcome = await save(() => api.relationships.choosePhoto({ id }))
    if (outcome !== 'chosen' && outcome !== 'cancelled' && outcome !== 'cleaned') setWhy(outcome)
  }
  return (
    <>
      <div className={classes.head}>
        {isReadOnly ? (
          photo && <Picture photo={photo} alt={t('relationships.photoOf', { name: isolate(name) })} />
        ) : photo ? (
          <Menu position="bottom-start">
            <Menu.Target>
              <button
                type="button"
                className={classes.button}
                aria-label={t('relationships.photoOf', { name: isolate(name) })}
              >
                <Picture photo={photo} alt="" />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconPhotoEdit size={16} stroke={1.5} aria-hidden />}
                onClick={() => void choose().catch(() => {})}
              >
                {t('relationships.photoReplace')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
                onClick={() => void save(() => api.relationships.removePhoto({ id })).catch(() => {})}
              >
                {t('relationships.photoRemove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ) : (
          <button
            type="button"
            className={classes.button}
            data-empty
            aria-label={t('relationships.photoAdd', { name: isolate(name) })}
            title={t('relationships.photoHint')}
            onClick={() => void choose().catch(() => {})}
          >
            <IconCameraPlus size={18} stroke={1.5} aria-hidden />
          </button>
        )}
        <div className={classes.name}>
          <ContactField
            contact={contact}
            field="name"
            size="title"
            placeholder={t('relationships.noName')}
            isRequired={contact.name !== ''}
          />
        </div>
      </div>
      {why ? (
        <p role="alert" className={classes.why}>
          {why === 'tooLarge'
            ? t('relationships.photoTooLarge', { limit: largestPicture.photo / 1024 / 1024 })
            : t(`settings.markWhy.${why}`)}
        </p>
      ) : null}
    </>
  )
}

function Picture({ photo, alt }: { photo: string; alt: string }) {
  return <img className={classes.photo} src={`data:image/jpeg;base64,${photo}`} alt={alt} />
}
