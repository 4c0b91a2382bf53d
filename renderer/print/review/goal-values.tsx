import { useTranslation } from 'react-i18next'
import type { PlanReview } from '../../../shared/review/review-document.ts'
import { useMoneyList } from '../../parts/money-list.ts'
import { Words } from '../pieces.tsx'

const columns = ['won', 'wonSoFar', 'open', 'lost'] as const

/** What the bids of alliances brought to each goal; sums of one currency never hold another. */
export function GoalValues({ values }: { values: PlanReview['alliances'] }) {
  const { t } = useTranslation()
  const moneyList = useMoneyList()
  if (values.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.alliances')}
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('glossary.goal')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {t(`alliances.inReview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value.goalId}>
              <td>{value.goalId === null ? t('alliances.inReview.noGoal') : <Words>{value.title}</Words>}</td>
              {columns.map((column) => (
                <td key={column}>
                  <bdi>{moneyList(value[column])}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
