import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { tablePlaces } from '../../shared/imports/figures/kinds.ts'
import type { KnownTable } from '../../shared/imports/figures/table-profile.ts'
import { api } from '../api.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { measureWord } from '../parts/measure-words.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Section } from '../ui/page/section.tsx'
import { showUndoable } from '../undo-offer.ts'
import { useRead } from '../use-read.ts'
import classes from './known-tables.module.css'
import rows from './list-rows.module.css'

const tables = ['tableProfile', 'channel', 'measure'] as const

/** What was said of tables of other programs, which fills in the next one; each can be taken back. */
export function KnownTables() {
  const { t } = useTranslation()
  const format = useFormat()
  const { value, error, again } = useRead('knownTables', () => api.imports.listTables(), tables)
  return (
    <Section
      title={t('settings.tables.title')}
      aside={value && value.length > 0 ? format.number(value.length) : null}
    >
      {error ? (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      ) : null}
      {value ? (
        <p className={classes.why}>{t(value.length > 0 ? 'settings.tables.why' : 'settings.tables.none')}</p>
      ) : null}
      {value && value.length > 0 ? (
        <ul className={rows.list} aria-label={t('settings.tables.title')}>
          {value.map((table) => (
            <TableRow key={table.id} table={table} />
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

const namesShown = 8

function TableRow({ table }: { table: KnownTable }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { id, fileName, network, channel, columns, unread, hasGone, person, at } = table
  const name = fileName || columns.map((one) => one.name).join(', ') || '…'
  const readAs = ({ readAs: as, measureName }: KnownTable['columns'][number]) => {
    const place = tablePlaces.find((one) => one === as)
    return place ? t(`imports.place.${place}`) : measureWord(as, measureName, t)
  }
  const told = columns.slice(0, namesShown).map((one) => {
    const column = readAs(one)
    return one.name ? t('settings.tables.column', { name: isolate(one.name), column }) : column
  })
  const left = columns.length - told.length
  const where =
    channel === 'brand'
      ? t('imports.wholeBrand')
      : [network && networkName(network), channel?.handle && isolate(channel.handle)]
          .filter(Boolean)
          .join(' · ')
  const said = at
    ? person
      ? t('settings.tables.saidBy', { person: isolate(person), at: format.moment(at) })
      : t('settings.tables.said', { at: format.moment(at) })
    : ''
  const forget = async () => {
    await save(() => api.imports.forgetTable(id))
    await showUndoable(t('settings.tables.forgotten', { name }))
  }
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className={classes.name}>
          <bdi>{name}</bdi>
        </p>
        <p className={classes.where}>
          {network && channel !== 'brand' ? <NetworkMark network={network} size={14} /> : null}
          <span>{where}</span>
        </p>
        <p className={classes.why}>
          {[...told, ...(left > 0 ? [t('imports.andMore', { count: left })] : [])].join(' · ')}
          {unread > 0
            ? ` · ${t('settings.tables.unread', { count: unread, number: format.number(unread) })}`
            : ''}
        </p>
        {hasGone ? <p className={classes.why}>{t('settings.tables.gone')}</p> : null}
        <p className={classes.why}>{said}</p>
      </div>
      <ForWriters>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={t('settings.tables.forgetOf', { name })}
          onClick={() => void forget().catch(() => {})}
        >
          {t('settings.tables.forget')}
        </Button>
      </ForWriters>
    </li>
  )
}
