import { useTranslation } from 'react-i18next'
import { isPastDeadline } from '../../shared/alliances/bid.ts'
import type { AllianceView, BidRow } from '../../shared/alliances/room.ts'
import type { Day } from '../../shared/day.ts'
import { fromMinor } from '../../shared/money.ts'
import { addRecord } from '../parts/alliance-edits.ts'
import { useFormat } from '../parts/format.ts'
import { NewLine } from '../parts/new-line.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './alliances.module.css'
import { CoverageLine } from './coverage-line.tsx'
import { showBid } from './store.ts'

/** What the alliance bids for: those open first, by their deadline. */
export function BidList({ view: { alliance, bids, today } }: { view: AllianceView }) {
  const { t } = useTranslation()
  return (
    <Section title={t('alliances.bids')} aside={bids.length || null}>
      {bids.length === 0 ? <p className={classes.hint}>{t('alliances.hint.bids')}</p> : null}
      <ul className={classes.plain} aria-label={t('alliances.bids')}>
        {bids.map((bid) => (
          <Row key={bid.id} bid={bid} today={today} />
        ))}
      </ul>
      <ForWriters>
        <NewLine
          of={{ table: 'bid', id: alliance.id }}
          label={t('alliances.addBid')}
          onAdd={async (title) =>
            showBid(await addRecord({ table: 'bid', values: { allianceId: alliance.id, title } }))
          }
        />
      </ForWriters>
    </Section>
  )
}

function Row({ bid, today }: { bid: BidRow; today: Day }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, title, client, goal, status, value, currency, coverage } = bid
  return (
    <li className={classes.row}>
      <span className={classes.state}>
        <StatusMark kind="bidStatus" status={status} withLabel />
      </span>
      <span className={classes.main}>
        <button type="button" className={classes.name} dir="auto" onClick={() => showBid(id)}>
          {title || t('alliances.noTitle')}
        </button>
        <span className={classes.quiet} dir="auto">
          {[client, goal].filter(Boolean).join(' · ')}
        </span>
      </span>
      <CoverageLine coverage={coverage} isOpen={status === 'draft'} />
      <WhenOf bid={bid} today={today} />
      <bdi className={classes.amount}>
        {value === null ? format.money(null) : format.moneyIn(fromMinor(value, currency), currency)}
      </bdi>
    </li>
  )
}

/** The day that counts now: the deadline while it is written, then that of the last turn. */
function WhenOf({ bid, today }: { bid: BidRow; today: Day }) {
  const { t } = useTranslation()
  const format = useFormat()
  const day = bid.decidedDay ?? bid.submittedDay
  const isLate = isPastDeadline(bid, today)
  return (
    <span className={classes.when} data-late={isLate || undefined}>
      {day
        ? format.dayNear(day)
        : t(isLate ? 'alliances.wasDue' : 'alliances.dueBy', { day: format.dayNear(bid.deadline) })}
    </span>
  )
}
