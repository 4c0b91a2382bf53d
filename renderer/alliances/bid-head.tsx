import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type BidStatus, isPastDeadline, nextStatuses } from '../../shared/alliances/bid.ts'
import type { BidView } from '../../shared/alliances/room.ts'
import { daysBetween } from '../../shared/day.ts'
import { quietly, removeRecord, textOf } from '../parts/alliance-edits.ts'
import { useFormat } from '../parts/format.ts'
import { writeLesson } from '../parts/lessons.ts'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import classes from './alliances.module.css'
import { showAlliance, turnBid } from './store.ts'

/** The bid's name, where it stands, and the steps that may follow. */
export function BidHead({ view: { bid, today, hasLesson } }: { view: BidView }) {
  const { t } = useTranslation()
  const title = bid.title || t('alliances.noTitle')
  const remove = async () => {
    await removeRecord({ table: 'bid', id: bid.id }, title)
    showAlliance(bid.allianceId)
  }
  return (
    <header className={classes.head}>
      <div className={classes.headLine}>
        <InlineEdit
          {...textOf('bid', bid, 'title')}
          label={t('alliances.field.title')}
          size="title"
          placeholder={t('alliances.noTitle')}
        />
        <PrintSheet kind="bid" id={bid.id} />
        <ForWriters>
          <ActionIcon aria-label={t('alliances.remove', { title })} onClick={() => quietly(remove)}>
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      </div>
      <div className={classes.standing}>
        <StatusMark kind="bidStatus" status={bid.status} withLabel />
        <Deadline view={{ bid, today }} />
        <ForWriters>
          <span className={classes.steps}>
            {nextStatuses(bid.status).map((status) => (
              <Button
                key={status}
                size="xs"
                variant={isForward(bid.status, status) ? 'filled' : 'subtle'}
                onClick={() => quietly(() => turnBid(bid.id, status, today))}
              >
                {t(isBack(bid.status, status) ? `alliances.stepBack.${status}` : `alliances.turn.${status}`)}
              </Button>
            ))}
          </span>
        </ForWriters>
      </div>
      {bid.status === 'lost' && !hasLesson ? <WantedLesson bid={bid} /> : null}
    </header>
  )
}

/** Few ideas are lost for nothing: what did this one teach? */
function WantedLesson({ bid: { id, title } }: Pick<BidView, 'bid'>) {
  const { t } = useTranslation()
  return (
    <p className={classes.lost}>
      {t('alliances.lostAsks')}
      <ForWriters>
        <Button size="xs" onClick={() => quietly(() => writeLesson(title, { table: 'bid', id }))}>
          {t('alliances.writeLesson')}
        </Button>
      </ForWriters>
    </p>
  )
}

const order: readonly BidStatus[] = ['draft', 'submitted', 'won', 'lost']
const isBack = (from: BidStatus, to: BidStatus) => order.indexOf(to) < order.indexOf(from)
/** The one step that is expected next; won and lost are as likely as each other. */
const isForward = (from: BidStatus, to: BidStatus) => from === 'draft' && to === 'submitted'

function Deadline({ view: { bid, today } }: { view: Pick<BidView, 'bid' | 'today'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { deadline, status } = bid
  if (status !== 'draft' || deadline === null) return null
  const isLate = isPastDeadline(bid, today)
  return (
    <span className={classes.when} data-late={isLate || undefined}>
      {t(isLate ? 'alliances.wasDue' : 'alliances.dueBy', { day: format.day(deadline) })}
      {' · '}
      {format.inDays(daysBetween(today, deadline))}
    </span>
  )
}
