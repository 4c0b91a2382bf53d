import { Button } from '@mantine/core'
import { IconAlertTriangle, IconPlant2, IconTrophy } from '@tabler/icons-react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { EvergreenRow } from '../../../shared/posts/evergreen.ts'
import type { Winner } from '../../../shared/review/winners.ts'
import { enoughResults } from '../../../shared/review/winners.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { goToRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { Section } from '../../ui/page/section.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import { useCalendar } from '../store.ts'
import classes from './rows.module.css'

const tables = ['evergreen', 'origin', 'post', 'variant', 'slot', 'clashRule', 'postResult', 'workspace']

/** What is worth telling once more: evergreen posts whose time has come, and posts that did best. */
export function AgainShelf() {
  const { t } = useTranslation()
  const { value, error, again } = useRead(
    'again',
    async () => {
      const [evergreen, winners] = await Promise.all([api.library.listEvergreen(), api.library.listWinners()])
      return { evergreen, winners }
    },
    tables,
  )
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value) return <Loading />
  const due = value.evergreen.filter(({ standing }) => standing === 'due')
  const others = value.evergreen
    .filter(({ standing }) => standing !== 'due')
    .toSorted((a, b) => ((a.dueDay ?? '9') < (b.dueDay ?? '9') ? -1 : 1))
  return (
    <div className={classes.shelf}>
      <Section title={t('library.again.due')} aside={due.length || undefined}>
        {due.length === 0 ? (
          <p className={classes.why}>
            {t(others.length > 0 ? 'library.again.noneDue' : 'library.again.empty')}
          </p>
        ) : (
          <ul className={classes.rows}>
            {due.map((row) => (
              <Due key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Section>
      {others.length > 0 ? (
        <Section title={t('library.again.waiting')} aside={others.length}>
          <ul className={classes.rows}>
            {others.map((row) => (
              <Waiting key={row.id} row={row} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('library.winners.title')} aside={value.winners.length || undefined}>
        {value.winners.length === 0 ? (
          <p className={classes.why}>{t('library.winners.empty', { count: enoughResults })}</p>
        ) : (
          <ul className={classes.rows}>
            {value.winners.map((winner) => (
              <WinnerRow key={winner.resultId} winner={winner} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  )
}

async function place({ postId, title, proposals }: EvergreenRow): Promise<void> {
  const slots = proposals.map(({ channelId, day, time }) => ({ channelId, day, time }))
  await save(() => api.library.repeatPost({ postId, slots }))
  await showUndoable(i18next.t('library.again.placed', { title, count: slots.length }))
}

function Due({ row }: { row: EvergreenRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const channels = useCalendar(({ choices }) => choices.channels)
  const channelOf = (id: string) => channels.find((one) => one.id === id)
  const isSame = row.proposals.some(({ isSameText }) => isSameText)
  return (
    <li className={classes.row}>
      <IconPlant2 size={18} stroke={1.5} aria-hidden />
      <div className={classes.main}>
        <button type="button" className={classes.link} dir="auto" onClick={() => goToRecord(row.postId)}>
          <span className={classes.name}>{row.title || t('calendar.untitled')}</span>
        </button>
        <ul className={classes.slots}>
          {row.proposals.map(({ channelId, day, time, daysSince }) => {
            const channel = channelOf(channelId)
            return (
              <li key={channelId}>
                {channel ? <NetworkMark network={channel.network} size={14} /> : null}
                {format.day(day, 'weekday')}, {format.time(time)}
                {daysSince === null ? null : (
                  <span className={classes.soft}>{t('library.again.since', { count: daysSince })}</span>
                )}
              </li>
            )
          })}
          {row.slotless.length > 0 ? (
            <li className={classes.soft}>{t('library.again.slotless', { count: row.slotless.length })}</li>
          ) : null}
        </ul>
        <span className={classes.quiet}>
          {row.lastDay ? t('library.again.last', { day: format.day(row.lastDay, 'long') }) : null}{' '}
          {t('library.again.repeats', { count: row.repeats })}
        </span>
        {isSame ? (
          <span className={classes.warn}>
            <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
            {t('library.again.sameText')}
          </span>
        ) : null}
        <Cautions row={row} />
      </div>
      {row.proposals.length > 0 && !isReadOnly ? (
        <Button
          size="xs"
          aria-label={`${t('library.again.place', { count: row.proposals.length })}: ${row.title}`}
          onClick={() => void place(row).catch(() => {})}
        >
          {t('library.again.place', { count: row.proposals.length })}
        </Button>
      ) : null}
    </li>
  )
}

/** Networks whose rules speak against the same text twice. */
const cautious = ['x', 'reddit'] as const

function Cautions({ row }: { row: EvergreenRow }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const channels = useCalendar(({ choices }) => choices.channels)
  const networks = cautious.filter((network) =>
    row.proposals.some(({ channelId }) => channels.find(({ id }) => id === channelId)?.network === network),
  )
  return networks.map((network) => (
    <span key={network} className={classes.warn}>
      <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
      {t('library.again.caution', { network: networkName(network) })}
    </span>
  ))
}

function Waiting({ row }: { row: EvergreenRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const day = row.dueDay ? format.day(row.dueDay, 'long') : ''
  return (
    <li className={classes.row}>
      <IconPlant2 size={18} stroke={1.5} aria-hidden />
      <button type="button" className={classes.main} onClick={() => goToRecord(row.postId)}>
        <span className={classes.name} dir="auto">
          {row.title || t('calendar.untitled')}
        </span>
        <span className={classes.quiet}>{t(`library.again.is.${row.standing}`, { day })}</span>
      </button>
      <span className={classes.soft}>{t('library.again.repeats', { count: row.repeats })}</span>
    </li>
  )
}

async function takeUp({ resultId, title }: Winner): Promise<void> {
  await save(() => api.library.takeUpWinner(resultId))
  await showUndoable(i18next.t('library.winners.taken', { title }))
}

function WinnerRow({ winner }: { winner: Winner }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const isReadOnly = useReadOnly()
  const channel = useCalendar(({ choices }) => choices.channels.find(({ id }) => id === winner.channelId))
  const { title, day, share, middle, count, by, postId } = winner
  const name = channel ? channel.handle || networkName(channel.network) : '–'
  return (
    <li className={classes.row}>
      <IconTrophy size={18} stroke={1.5} aria-hidden />
      <div className={classes.main}>
        {postId ? (
          <button type="button" className={classes.link} dir="auto" onClick={() => goToRecord(postId)}>
            <span className={classes.name}>{title || t('calendar.untitled')}</span>
          </button>
        ) : (
          <span className={classes.name} dir="auto">
            {title || t('calendar.untitled')}
          </span>
        )}
        <span className={classes.reason}>
          {t(`library.winners.why.${by}`, {
            share: format.percent(share),
            middle: format.percent(middle),
            number: format.number(count),
            name,
            day: format.day(day, 'long'),
          })}
        </span>
      </div>
      {channel ? <NetworkMark network={channel.network} size={16} /> : null}
      {isReadOnly ? null : (
        <Button
          size="xs"
          aria-label={`${t('library.winners.take')}: ${title}`}
          onClick={() => void takeUp(winner).catch(() => {})}
        >
          {t('library.winners.take')}
        </Button>
      )}
    </li>
  )
}
