import { Button } from '@mantine/core'
import { IconExternalLink, IconUserPlus } from '@tabler/icons-react'
import i18next from 'i18next'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { lacksBasics } from '../../shared/strategy/people.ts'
import { api } from '../api.ts'
import { draftOf, saveAndDrop } from '../drafts.ts'
import { ContactPick } from '../parts/contact-pick.tsx'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { PersonInput } from '../parts/person-input.tsx'
import { go } from '../place.ts'
import { save, sayWhy } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { showUndoable } from '../undo-offer.ts'
import { todayHere } from '../workspace.ts'
import classes from './panel.module.css'
import { changeMention, type PartProps } from './store.ts'

/** Who wrote it and where, and who is to answer. */
export function WhoPart({ mention, desk }: PartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const responsibleId = useId()
  const { id, at, network, handle, link, postId, postTitle, postDay, responsible } = mention
  const place = { tableName: 'mention', recordId: id, field: 'responsible' }
  return (
    <>
      <p className={classes.where}>
        {network ? (
          <span className={classes.channel}>
            <NetworkMark network={network} size={14} />
            <bdi>{handle}</bdi>
          </span>
        ) : null}
        <time dateTime={at}>{format.moment(at)}</time>
        {postId ? (
          <button
            type="button"
            className={classes.link}
            onClick={() =>
              go({ screen: 'calendar', record: postId, ...(postDay ? { view: { day: postDay } } : {}) })
            }
          >
            <bdi>{postTitle || t('calendar.untitled')}</bdi>
          </button>
        ) : null}
        {URL.canParse(link) ? (
          <button
            type="button"
            className={classes.link}
            onClick={() => void api.app.openExternal(link).catch(sayWhy)}
          >
            {t('replies.openLink')} <IconExternalLink size={14} stroke={1.5} aria-hidden />
          </button>
        ) : null}
      </p>
      <Author mention={mention} />
      <FieldRow
        label={t('glossary.responsible')}
        htmlFor={responsibleId}
        hint={
          lacksBasics(responsible, desk.trained, todayHere()) ? (
            <span className={classes.warning} role="status">
              {t('replies.untaught', { name: isolate(responsible) })}
            </span>
          ) : null
        }
      >
        <PersonInput
          id={responsibleId}
          aria-label={t('glossary.responsible')}
          placeholder="–"
          people={desk.people}
          value={responsible}
          onDraft={draftOf(place.tableName, place.recordId, place.field)}
          onSave={(name) => saveAndDrop(place, () => changeMention(id, { responsible: name }))}
        />
      </FieldRow>
    </>
  )
}

/** The contact it is from; a name that is none yet can become one. */
function Author({ mention: { id, contactId, contact, author, sameAuthor } }: Pick<PartProps, 'mention'>) {
  const { t } = useTranslation()
  const format = useFormat()
  if (contactId)
    return (
      <p className={classes.who}>
        <span className={classes.soft}>{t('replies.contact')}</span>
        <button
          type="button"
          className={classes.link}
          onClick={() => go({ screen: 'relationships', record: contactId })}
        >
          <bdi>{contact || t('relationships.noName')}</bdi>
        </button>
        <ForWriters>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void changeMention(id, { contactId: null }).catch(() => {})}
          >
            {t('replies.untie')}
          </Button>
        </ForWriters>
      </p>
    )
  return (
    <ForWriters>
      <div className={classes.who}>
        {author.trim() ? (
          <Button
            size="compact-sm"
            leftSection={<IconUserPlus size={14} stroke={1.5} aria-hidden />}
            onClick={() => void makeContact(id, author).catch(() => {})}
          >
            {t('replies.makeContact', { name: isolate(author) })}
          </Button>
        ) : null}
        <ContactPick
          size="xs"
          className={classes.tie ?? ''}
          label={t('replies.tieContact')}
          onTake={(chosen) => changeMention(id, { contactId: chosen })}
        />
        {sameAuthor > 0 ? (
          <span className={classes.soft}>
            {t('replies.sameAuthor', { count: sameAuthor, number: format.number(sameAuthor) })}
          </span>
        ) : null}
      </div>
    </ForWriters>
  )
}

async function makeContact(id: string, name: string): Promise<void> {
  await save(() => api.replies.addAuthor(id))
  await showUndoable(i18next.t('replies.madeContact', { name: isolate(name) }))
}
