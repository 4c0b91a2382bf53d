import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OfflineEvent } from '../../../shared/calendar/day-items.ts'
import type { Met } from '../../../shared/calendar/event-people.ts'
import { daysBetween } from '../../../shared/day.ts'
import { api } from '../../api.ts'
import { ContactPick } from '../../parts/contact-pick.tsx'
import { useFormat } from '../../parts/format.ts'
import { go } from '../../place.ts'
import { save } from '../../saving.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import { todayHere } from '../../workspace.ts'
import classes from './event-met.module.css'

const watched = ['touchpoint', 'contact', 'offlineEvent']

/** Who was met at an event, and whether we were in touch again within a week. */
export function EventMet({ event }: { event: OfflineEvent }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { value: met = [] } = useRead(`met ${event.id}`, () => api.dayItems.listMet(event.id), watched)
  // Nobody was met before it began.
  const hasBegun = event.startDay <= todayHere()
  return (
    <Section title={t('dayItems.met.title')} aside={met.length > 0 ? format.number(met.length) : undefined}>
      {met.length === 0 ? (
        <p className={classes.hint}>{t(hasBegun ? 'dayItems.met.none' : 'dayItems.met.notYet')}</p>
      ) : null}
      <ul className={classes.list}>
        {met.map((one) => (
          <MetLine key={one.touchpointId} met={one} />
        ))}
      </ul>
      {hasBegun ? (
        <ForWriters>
          <AddMet event={event} known={met} />
        </ForWriters>
      ) : null}
    </Section>
  )
}

function MetLine({ met: { touchpointId, contactId, name, followUp, day } }: { met: Met }) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = name || t('relationships.noName')
  return (
    <li className={classes.line}>
      <button
        type="button"
        className={classes.name}
        onClick={() => go({ screen: 'relationships', record: contactId })}
      >
        <bdi>{shown}</bdi>
      </button>
      <span className={classes.follow} data-missed={followUp === 'missed' || undefined}>
        {t(`dayItems.met.${followUp}`, {
          day: format.day(day, 'short'),
          when: format.inDays(daysBetween(todayHere(), day)),
        })}
      </span>
      <ForWriters>
        <ActionIcon
          size="sm"
          aria-label={t('dayItems.met.remove', { name: shown })}
          onClick={() =>
            void save(() => api.relationships.removeTouchpoint({ id: touchpointId })).catch(() => {})
          }
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}

function AddMet({ event, known }: { event: OfflineEvent; known: readonly Met[] }) {
  const { t } = useTranslation()
  const add = (contactId: string) => {
    const followUp = t('dayItems.met.step', { title: event.title || t('dayItems.emptyEvent') })
    return save(() => api.dayItems.addMet({ eventId: event.id, contactId, followUp }))
  }
  return (
    <ContactPick
      size="xs"
      label={t('dayItems.met.add')}
      without={known.map(({ contactId }) => contactId)}
      onTake={add}
    />
  )
}
