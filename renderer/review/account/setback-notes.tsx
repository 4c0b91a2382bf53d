import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SetbackNote } from '../../../shared/review/review-month.ts'
import { copyTable } from '../../copy-table.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { go } from '../../place.ts'
import { Section } from '../../ui/page/section.tsx'
import classes from './approval-notes.module.css'

/** Posts of the month that were missed or moved, each with the reason that was given. */
export function SetbackNotes({ notes }: { notes: readonly SetbackNote[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  if (notes.length === 0) return null
  const rows = () => [
    [
      t('handOff.column.day'),
      t('glossary.network'),
      t('handOff.column.title'),
      t('handOff.column.delivery'),
      t('handOff.outcome.toDay'),
      t('handOff.outcome.reason'),
    ],
    ...notes.map(({ day, network, title, kind, toDay, reason }) => [
      day,
      network && networkName(network),
      title,
      t(kind === 'missed' ? 'handOff.outcome.missed' : 'handOff.outcome.moved'),
      toDay,
      reason,
    ]),
  ]
  return (
    <Section
      title={t('handOff.inReview')}
      aside={format.number(notes.length)}
      actions={
        <ActionIcon
          size="sm"
          aria-label={t('app.copyTable')}
          title={t('app.copyTable')}
          onClick={() => void copyTable(rows())}
        >
          <IconCopy size={16} stroke={1.5} />
        </ActionIcon>
      }
    >
      <ul className={classes.notes}>
        {notes.map(({ id, postId, title, network, day, toDay, kind, reason }) => (
          <li key={id}>
            <UnstyledButton
              className={classes.note}
              onClick={() => go({ screen: 'calendar', record: postId })}
            >
              <StatusMark kind="delivery" status={kind === 'missed' ? 'missed' : 'planned'} />
              <span className={classes.title} dir="auto">
                {title || t('calendar.untitled')}
              </span>
              <span>{format.day(day, 'short')}</span>
              <span className={classes.why}>
                {network ? <NetworkMark network={network} /> : null}{' '}
                {toDay === null || toDay === day
                  ? null
                  : `${t('handOff.movedTo', { day: format.day(toDay, 'short') })} `}
                <bdi>{reason}</bdi>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
