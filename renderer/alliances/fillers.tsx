import { Button } from '@mantine/core'
import i18next from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bid, Requirement } from '../../shared/alliances/bid.ts'
import type { Filler } from '../../shared/alliances/room.ts'
import { api } from '../api.ts'
import { quietly } from '../parts/alliance-edits.ts'
import { explain } from '../parts/explain.ts'
import { isolate } from '../parts/label.ts'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { SearchField } from '../ui/input/search-field.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Section } from '../ui/page/section.tsx'
import { showUndoable } from '../undo-offer.ts'
import { useRead } from '../use-read.ts'
import classes from './alliances.module.css'

const tables = ['contact', 'capability', 'allianceMember', 'requirement', 'task']

/** Who outside the alliance could do what is asked, and the way to ask them. */
export function Fillers({ requirement, bid }: { requirement: Requirement; bid: Bid }) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const { id: requirementId, title, capability } = requirement
  const { value, error } = useRead(
    `fillers ${requirementId} ${title} ${capability} ${search}`,
    () => api.alliances.findFillers({ requirementId, search }),
    tables,
  )
  return (
    <Section title={t('alliances.whoCould')}>
      <SearchField
        size="xs"
        label={t('alliances.searchFillers')}
        clearLabel={t('relationships.clearSearch')}
        search={search}
        onSearch={setSearch}
      />
      {error ? <ErrorNote {...explain(error, t)} /> : null}
      {value?.length === 0 ? <p className={classes.hint}>{t('alliances.nobodyFound')}</p> : null}
      <ul className={classes.plain} aria-label={t('alliances.whoCould')}>
        {value?.map((filler) => (
          <Found key={filler.contactId} filler={filler} bid={bid} />
        ))}
      </ul>
    </Section>
  )
}

async function invite({ contactId, name }: Filler, bid: Bid): Promise<void> {
  const title = i18next.t('alliances.askTask', { name: isolate(name), bid: isolate(bid.title) })
  await save(() => api.alliances.invite({ bidId: bid.id, contactId, title }))
  await showUndoable(i18next.t('alliances.said.invited', { name: isolate(name) }))
}

function Found({ filler, bid }: { filler: Filler; bid: Bid }) {
  const { t } = useTranslation()
  const { contactId, name, capability, snippet, invited } = filler
  return (
    <li className={classes.filler}>
      <span className={classes.main}>
        <button
          type="button"
          className={classes.name}
          dir="auto"
          onClick={() => go({ screen: 'relationships', record: contactId })}
        >
          {name || t('relationships.noName')}
        </button>
        <span className={classes.quiet} dir="auto">
          {capability
            ? [capability.name, capability.level !== null && t(`alliances.level.${capability.level}`)]
                .filter(Boolean)
                .join(' · ')
            : snippet?.text}
        </span>
      </span>
      <ForWriters>
        <Button
          size="compact-sm"
          // It stays where it is when it was pressed, and so does the focus.
          data-disabled={invited || undefined}
          aria-disabled={invited || undefined}
          aria-label={invited ? undefined : t('alliances.inviteNamed', { name })}
          onClick={() => invited || quietly(() => invite(filler, bid))}
        >
          {t(invited ? 'alliances.invited' : 'alliances.invite')}
        </Button>
      </ForWriters>
    </li>
  )
}
