import { useTranslation } from 'react-i18next'
import type { TimeKept } from '../../../shared/review/month-account.ts'
import { useFormat } from '../../parts/format.ts'
import { tellMeasure } from '../../parts/measure-words.ts'
import { Account } from '../pieces.tsx'

/** The time that posts were meant to take and took, by network. */
export function TimePaper({ time }: { time: TimeKept }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { planned, spent, networks, plannedPosts, spentPosts } = time
  if (planned === null && spent === null) return null
  const told = (minutes: number | null) => tellMeasure('minutes', minutes, format)
  const of = (count: number) =>
    count > 0 ? t('review.account.posts', { count, number: format.number(count) }) : ''
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.account.time')}
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('glossary.network')}</th>
            <th scope="col">{t('review.account.planned')}</th>
            <th scope="col">{t('review.account.spent')}</th>
          </tr>
        </thead>
        <tbody>
          {networks.map((row) => (
            <tr key={row.network}>
              <td>
                {row.network === null ? (
                  t('review.account.noNetwork')
                ) : (
                  <Account network={row.network} handle="" />
                )}
              </td>
              <td>{told(row.planned)}</td>
              <td>{told(row.spent)}</td>
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{t('print.review.total')}</th>
            <td>
              {told(planned)} <span className="aside">{of(plannedPosts)}</span>
            </td>
            <td>
              {told(spent)} <span className="aside">{of(spentPosts)}</span>
            </td>
          </tr>
        </tbody>
      </table>
      {networks.length > 1 && <p className="aside">{t('review.account.shared')}</p>}
    </>
  )
}
