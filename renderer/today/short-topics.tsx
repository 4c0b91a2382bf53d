import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconBulbOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { saidWeeks } from '../../shared/calendar/balance.ts'
import type { ShortTopic, TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Pillars and channels whose ideas run out before there is time to find new ones in peace. */
export function ShortTopics({ topics }: { topics: TodayView['shortTopics'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (topics.length === 0) return null
  const weeksOf = ({ ideas, weeks }: ShortTopic) => {
    const said = saidWeeks(weeks)
    return ideas === 0
      ? t('library.runway.dry')
      : t('library.runway.weeks', { count: said, weeks: format.number(said, 1) })
  }
  return (
    <Section title={t('today.topics.title')} aside={format.number(topics.length)}>
      <ul className={classes.list}>
        {topics.map((topic) => (
          <li key={topic.id ?? 'all'}>
            <UnstyledButton
              className={classes.row}
              onClick={() => go({ screen: 'library', view: { shelf: 'balance' } })}
            >
              <Named topic={topic} />
              <span className={classes.short}>
                <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
                {weeksOf(topic)}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Named({ topic: { of, name, network, mark } }: { topic: ShortTopic }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  if (of === null)
    return (
      <>
        <IconBulbOff size={16} stroke={1.5} aria-hidden />
        <span className={classes.title}>{t('today.topics.all')}</span>
      </>
    )
  return (
    <>
      {mark === null ? null : <PillarSwatch mark={mark} />}
      {network ? <NetworkMark network={network} /> : null}
      <bdi className={classes.title}>
        {name || (network ? networkName(network) : t('strategy.list.unnamed'))}
      </bdi>
    </>
  )
}
