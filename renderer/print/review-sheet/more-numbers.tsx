import { useTranslation } from 'react-i18next'
import type { MoreNumber } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { tellMade, useMoreNumber } from '../../parts/more-number.ts'
import { Account, Words } from '../pieces.tsx'

/** What files and people told of the month beside the six metrics. */
export function MoreNumbers({ more }: { more: readonly MoreNumber[] }) {
  const { t } = useTranslation()
  if (more.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.more.title')}
      </h2>
      <table className="rows">
        <colgroup>
          <col className="more-of" />
          <col />
          <col className="more-value" />
          <col className="more-value" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('review.more.of')}</th>
            <th scope="col">{t('glossary.measure')}</th>
            <th scope="col" className="figure">
              {t('review.more.value')}
            </th>
            <th scope="col" className="figure">
              {t('review.more.before')}
            </th>
          </tr>
        </thead>
        <tbody>
          {more.map((one) => (
            <Line key={`${one.channelId}/${one.campaignName}/${one.measureId}`} one={one} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Line({ one }: { one: MoreNumber }) {
  const { t } = useTranslation()
  const { name, isVanity, write } = useMoreNumber(one)
  const format = useFormat()
  const { network, handle, campaignName, value, previous, madeOf, sourceNote } = one
  const about = [
    isVanity && t('review.more.vanity'),
    madeOf && t(`review.more.madeOf.${madeOf}`),
    ...tellMade(one, t, format),
    sourceNote,
  ].filter((part) => typeof part === 'string' && part !== '')
  return (
    <tr>
      <td>
        {campaignName && (
          <>
            <Words>{campaignName}</Words>{' '}
          </>
        )}
        {network ? <Account network={network} handle={handle} /> : !campaignName && t('review.wholeBrand')}
      </td>
      <td>
        <Words>{name}</Words>
        {about.length > 0 && <p className="because">{about.join(' · ')}</p>}
      </td>
      <td className="figure">{write(value)}</td>
      <td className="figure">{write(previous)}</td>
    </tr>
  )
}
