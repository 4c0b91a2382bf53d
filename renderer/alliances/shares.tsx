import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BidView, ShareLine } from '../../shared/alliances/room.ts'
import {
  amountsOf,
  leftOf,
  type ShareKind,
  shareKinds,
  splitEvenly,
  whole,
} from '../../shared/alliances/shares.ts'
import { fromMinor } from '../../shared/money.ts'
import type { Id } from '../../shared/record.ts'
import { draftOf } from '../drafts.ts'
import { quietly } from '../parts/alliance-edits.ts'
import { useFormat } from '../parts/format.ts'
import { NumberEdit } from '../parts/number-edit.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './shares.module.css'
import { shareOut } from './store.ts'

/** Who does how much of a bid and gets how much of its value; what is left is said until it is nothing. */
export function Shares({ view: { bid, shares } }: { view: BidView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const given = (kind: ShareKind) => shares.map((share) => share[kind])
  const amounts = bid.value === null ? undefined : amountsOf(bid.value, given('value'))
  const money = (minor: number | undefined) =>
    minor === undefined ? format.money(null) : format.moneyIn(fromMinor(minor, bid.currency), bid.currency)
  const inside = shares.filter(({ isMember }) => isMember)
  const even = () => {
    const parts = splitEvenly(inside.length)
    const cleared = shares
      .filter(({ isMember }) => !isMember)
      .map(({ contactId }) => ({ contactId, work: 0, value: 0 }))
    return shareOut(bid.id, [
      ...inside.map(({ contactId }, place) => ({
        contactId,
        work: parts[place] ?? 0,
        value: parts[place] ?? 0,
      })),
      ...cleared,
    ])
  }
  return (
    <Section
      title={t('alliances.split')}
      actions={
        <ForWriters>
          <Button size="compact-sm" variant="subtle" onClick={() => quietly(even)}>
            {t('alliances.splitEvenly')}
          </Button>
        </ForWriters>
      }
    >
      <table className={classes.table} aria-label={t('alliances.split')}>
        <thead>
          <tr>
            <th scope="col">{t('alliances.member')}</th>
            {shareKinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`alliances.share.${kind}`)}
              </th>
            ))}
            <th scope="col">{t('alliances.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share, place) => (
            <tr key={share.contactId ?? 'ourselves'}>
              <th scope="row">
                <bdi>{share.name || t('relationships.noName')}</bdi>
                {share.isMember ? null : <span className={classes.left}>{t('alliances.hasLeft')}</span>}
              </th>
              {shareKinds.map((kind) => (
                <td key={kind}>
                  <Part bidId={bid.id} share={share} kind={kind} />
                </td>
              ))}
              <td>
                <bdi>{money(share.value === 0 ? undefined : amounts?.parts[place])}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('alliances.sum')}</th>
            {shareKinds.map((kind) => (
              <td key={kind}>{format.percent((whole - leftOf(given(kind))) / whole, 2)}</td>
            ))}
            <td>
              <bdi>
                {bid.value !== null && amounts ? money(bid.value - amounts.left) : format.money(null)}
              </bdi>
            </td>
          </tr>
        </tfoot>
      </table>
      <p className={classes.rest} role="status">
        {shareKinds.map((kind) => (
          <Rest key={kind} kind={kind} left={leftOf(given(kind))} />
        ))}
      </p>
    </Section>
  )
}

function Part({ bidId, share, kind }: { bidId: Id; share: ShareLine; kind: ShareKind }) {
  const { t } = useTranslation()
  const { contactId, name } = share
  return (
    <NumberEdit
      label={t(`alliances.shareOf.${kind}`, { name })}
      size="small"
      placeholder="–"
      min={0}
      max={100}
      value={share[kind] === 0 ? null : (share[kind] * 100) / whole}
      onDraft={draftOf('bidShare', `${bidId}/${contactId ?? ''}`, kind)}
      onSave={(percent) =>
        shareOut(bidId, [{ contactId, [kind]: Math.round(((percent ?? 0) * whole) / 100) }])
      }
    />
  )
}

/** What is not given to anybody yet, or given twice. */
function Rest({ kind, left }: { kind: ShareKind; left: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (left === 0) return null
  const percent = format.percent(Math.abs(left) / whole, 2)
  return (
    <span data-over={left < 0 || undefined}>
      {t(`alliances.rest.${left < 0 ? 'over' : 'left'}.${kind}`, { percent })}
    </span>
  )
}
