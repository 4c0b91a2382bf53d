import { Autocomplete, CloseButton } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ContactDetail, cleanTag } from '../../shared/relationships.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import classes from './panel.module.css'
import { useRelationships } from './store.ts'

/** The tags a contact wears; Enter adds one. */
export function Tags({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const known = useRelationships((state) => state.summary?.tags)
  const [typed, setTyped] = useState('')
  const worn = new Set(contact.tags.map(({ tag }) => tag))

  function add(tag: string) {
    if (!cleanTag(tag)) return
    save(() => api.relationships.tag({ ids: [contact.id], tag })).then(
      () => setTyped(''),
      () => {},
    )
  }

  function keys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add(typed)
  }

  return (
    <div className={classes.tags}>
      {contact.tags.map(({ id, tag }) => (
        <span key={id} className={classes.tag}>
          <bdi>{tag}</bdi>
          <CloseButton
            size={16}
            iconSize={12}
            aria-label={t('relationships.removeTag', { tag })}
            onClick={() => {
              save(() => api.relationships.untag({ ids: [contact.id], tag })).catch(() => {})
            }}
          />
        </span>
      ))}
      <Autocomplete
        className={classes.newTag}
        size="xs"
        classNames={{ input: classes.quietTag }}
        aria-label={t('relationships.tagName')}
        placeholder={t('relationships.addTag')}
        limit={12}
        data={known?.map(({ tag }) => tag).filter((tag) => !worn.has(tag)) ?? []}
        value={typed}
        onChange={setTyped}
        onOptionSubmit={add}
        onBlur={() => add(typed)}
        onKeyDown={keys}
      />
    </div>
  )
}
