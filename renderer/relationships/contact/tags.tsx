import { Autocomplete, CloseButton } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { draftOf } from '../../drafts.ts'
import { changeMany } from '../../parts/change-contacts.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { leaveField } from '../../ui/input/leave-field.ts'
import { useNewLine } from '../../ui/input/use-new-line.ts'
import { isListOpen } from '../../ui/is-list-open.ts'
import { addTag } from '../list/many-moves.ts'
import { useFacets } from '../list/use-facets.ts'
import classes from './panel.module.css'

/** The tags a contact wears; Enter adds one. */
export function Tags({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const { tags: known } = useFacets()
  const worn = new Set(contact.tags.map(({ tag }) => tag))
  const { text, type, add } = useNewLine({
    onAdd: (tag) => addTag(contact.id, tag),
    onDraft: draftOf('contact', contact.id, 'tag'),
  })

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      // The list takes this key first when a tag in it is chosen.
      queueMicrotask(() => void add())
    } else if (event.key === 'Escape' && text !== '' && !isListOpen(event.currentTarget)) leaveField(event)
  }

  return (
    <div className={classes.tags}>
      {contact.tags.map(({ id, tag }) => (
        <span key={id} className={classes.tag}>
          <bdi>{tag}</bdi>
          <ForWriters>
            <CloseButton
              size={16}
              iconSize={12}
              aria-label={t('relationships.removeTag', { tag })}
              onClick={() => {
                changeMany({ ids: [contact.id] }, { to: 'untagged', tag }).catch(() => {})
              }}
            />
          </ForWriters>
        </span>
      ))}
      <ForWriters>
        <Autocomplete
          className={classes.newTag}
          size="xs"
          classNames={{ input: classes.quietTag }}
          aria-label={t('relationships.tagName')}
          placeholder={t('relationships.addTag')}
          limit={12}
          data={known.map(({ value }) => value).filter((tag) => !worn.has(tag))}
          value={text}
          onChange={type}
          onOptionSubmit={() => queueMicrotask(() => void add())}
          onBlur={() => void add()}
          onKeyDown={keys}
        />
      </ForWriters>
    </div>
  )
}
