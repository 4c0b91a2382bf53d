import { useTranslation } from 'react-i18next'
import type { MoreNumber, ReviewAnswer } from '../../shared/review-month.ts'
import { useMoreNumber } from '../parts/more-number.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './numbers.module.css'

/** What files and people told of the month beside the six metrics, a line a measure and channel or campaign. */
export function MoreNumbers({ review: { more } }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  if (more.length === 0) return null
  return (
    <Section title={t('review.more.title')}>
      <table className={classes.more}>
        <thead>
          <tr>
            <th scope="col">{t('review.more.of')}</th>
            <th scope="col">{t('glossary.measure')}</th>
            <th scope="col" className={classes.number}>
              {t('review.more.value')}
            </th>
            <th scope="col" className={classes.number}>
              {t('review.more.before')}
            </th>
            <th scope="col">{t('review.more.source')}</th>
          </tr>
        </thead>
        <tbody>
          {more.map((number) => (
            <Line key={`${number.channelId}/${number.campaignName}/${number.measureId}`} number={number} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Line({ number }: { number: MoreNumber }) {
  const { t } = useTranslation()
  const { name, isVanity, write } = useMoreNumber(number)
  const { network, handle, campaignName, value, previous, days, sourceNote } = number
  const channel = network ? handle || t(`glossary.networkName.${network}`) : t('review.wholeBrand')
  return (
    <tr>
      <th scope="row">
        <span className={classes.channel}>
          {network ? <NetworkMark network={network} /> : null}
          <span dir="auto" className={classes.handle}>
            {campaignName ? `${campaignName} · ${channel}` : channel}
          </span>
        </span>
      </th>
      <td>
        {name}
        {isVanity ? <span className={classes.part}>{t('review.more.vanity')}</span> : null}
      </td>
      <td className={classes.number}>{write(value)}</td>
      <td className={classes.number}>{write(previous)}</td>
      <td dir="auto" className={classes.handle}>
        {[sourceNote, days && t('review.cell.days', { known: days.known, of: days.of })]
          .filter(Boolean)
          .join(' · ') || t('review.more.typed')}
      </td>
    </tr>
  )
}
