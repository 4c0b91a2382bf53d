import { useTranslation } from 'react-i18next'
import type { AudiencePart } from '../../../shared/review/review-document.ts'
import { useAudienceLabel } from '../../parts/audience-label.ts'
import { useFormat } from '../../parts/format.ts'
import { Account, Words } from '../pieces.tsx'

const mostShares = 8

/** Who the people of each channel are, as its newest file told it: bars beside their shares. */
export function Audiences({ parts }: { parts: readonly AudiencePart[] }) {
  const { t } = useTranslation()
  if (parts.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.audience.title')}
      </h2>
      <div className="audience-parts">
        {parts.map((part) => (
          <Part key={`${part.channelId} ${part.kind}`} part={part} />
        ))}
      </div>
    </>
  )
}

function Part({ part: { network, handle, kind, day, shares } }: { part: AudiencePart }) {
  const { t } = useTranslation()
  const format = useFormat()
  const labelOf = useAudienceLabel()
  const shown = shares.slice(0, mostShares)
  const most = Math.max(...shown.map(({ share }) => share), Number.EPSILON)
  const left = shares.length - shown.length
  return (
    <section className="audience-part">
      <h3>
        {t(`review.audience.kind.${kind}`)} {network && <Account network={network} handle={handle} />}
      </h3>
      <table className="bars">
        <tbody>
          {shown.map(({ label, share }) => (
            <tr key={label}>
              <th scope="row">
                <Words>{labelOf(kind, label)}</Words>
              </th>
              <td className="bar-cell" aria-hidden="true">
                <span className="share-bar" style={{ inlineSize: `${(share / most) * 100}%` }} />
              </td>
              <td className="figure">{format.percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="because">
        {t('review.audience.asOf', { day: format.day(day, 'medium') })}
        {left > 0 && ` · ${t('review.audience.more', { count: left, number: format.number(left) })}`}
      </p>
    </section>
  )
}
