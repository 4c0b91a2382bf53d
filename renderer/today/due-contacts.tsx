import { Button, UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day.ts'
import { lateOnes } from '../../shared/relationships/contact-list.ts'
import { contactFilterText, sortText } from '../../shared/relationships/contact-view.ts'
import type { TodayView } from '../../shared/today.ts'
import { changeAndSay } from '../parts/change-contacts.ts'
import { useFormat } from '../parts/format.ts'
import { Snoozing } from '../parts/snoozing.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

const late = lateOnes('en')
const lateView = { filter: contactFilterText(late.filter), sort: sortText(late) }

/** Contacts whose rhythm has run out, the latest first. */
export function DueContacts({ view: { contacts, contactCount, today } }: { view: TodayView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const count = contactCount.due + contactCount.slipping
  return (
    <Section title={t('today.contacts.title')} aside={count > 0 ? format.number(count) : null}>
      {contacts.length === 0 ? (
        <p className={classes.none}>
          <IconCheck size={16} stroke={1.5} aria-hidden />
          {t('today.contacts.none')}
        </p>
      ) : (
        <ul className={classes.list}>
          {contacts.map(({ id, name, organisation, lastDay, state }) => (
            <li key={id} className={classes.withTick}>
              <UnstyledButton
                className={classes.row}
                onClick={() => go({ screen: 'relationships', record: id })}
              >
                {state === 'due' || state === 'slipping' ? <StatusMark kind="due" status={state} /> : null}
                <span className={classes.title}>
                  <bdi>{name}</bdi>
                  {organisation ? (
                    <span className={classes.quiet}>
                      {' · '}
                      <bdi>{organisation}</bdi>
                    </span>
                  ) : null}
                </span>
                <span className={classes.quiet}>
                  {lastDay
                    ? t('today.contacts.last', { when: format.inDays(daysBetween(today, lastDay)) })
                    : t('today.contacts.never')}
                </span>
              </UnstyledButton>
              <ForWriters>
                <Snoozing
                  name={name || t('relationships.noName')}
                  onSnooze={(untilDay, reason) =>
                    changeAndSay({ ids: [id] }, { to: 'snoozed', untilDay, reason })
                  }
                />
              </ForWriters>
            </li>
          ))}
        </ul>
      )}
      {count > contacts.length ? (
        <Button variant="subtle" onClick={() => go({ screen: 'relationships', view: lateView })}>
          {t('today.contacts.all')}
        </Button>
      ) : null}
    </Section>
  )
}
