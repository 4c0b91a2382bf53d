import { useTranslation } from 'react-i18next'
import type { PlanReview } from '../../../shared/review/review-document.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { spanOf } from '../../parts/reply-clock.tsx'
import { Words } from '../pieces.tsx'

/** How soon we answered, and whose name was heard, by what was logged by hand. */
export function Replies({ replies }: { replies: NonNullable<PlanReview['replies']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { logged, open, times, lateCount, keywords, voices } = replies
  const took = (minutes: number | null) => (minutes === null ? missing : spanOf(minutes, format))
  const spoken = voices.reduce((sum, { count }) => sum + count, 0)
  const of = t('review.replies.of', { count: times.n, number: format.number(times.n) })
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.replies.title')}
      </h2>
      <p className="because" data-keep>
        {t('review.replies.logged', { count: logged, number: format.number(logged) })} ·{' '}
        {t('review.replies.byHand')}
      </p>
      <table className="rows">
        <tbody>
          {(['median', 'p90'] as const).map((one) => (
            <Told key={one} name={t(`review.replies.${one}`)} told={`${took(times[one])} ${of}`} />
          ))}
          {lateCount > 0 && <Told name={t('review.replies.late')} told={format.number(lateCount)} />}
          {open > 0 && <Told name={t('replies.shown.open')} told={format.number(open)} />}
          {keywords.map(({ title, count }) => (
            <Told
              key={title}
              name={`${t('review.replies.keywords')}: ${title}`}
              told={format.number(count)}
            />
          ))}
          {spoken > 0 &&
            voices.map(({ name, count }) => (
              <Told
                key={name}
                name={`${t('review.replies.voices')}: ${name ?? t('review.replies.us')}`}
                told={t('review.replies.share', {
                  share: format.percent(count / spoken, 0),
                  number: format.number(spoken),
                })}
              />
            ))}
        </tbody>
      </table>
    </>
  )
}

function Told({ name, told }: { name: string; told: string }) {
  return (
    <tr>
      <th scope="row">
        <Words>{name}</Words>
      </th>
      <td>{told}</td>
    </tr>
  )
}
