import { useTranslation } from 'react-i18next'
import { costPerResult, type PaidLine, sumPaid } from '../../../shared/review/paid-month.ts'
import { useFormat } from '../../parts/format.ts'
import { Words } from '../pieces.tsx'

/** What was paid to be seen in the month, and what it brought; alike results are summed first and then divided. */
export function PaidResultsPaper({ lines }: { lines: readonly PaidLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const told = lines.filter(({ spend, results }) => spend !== null || results !== null)
  if (told.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.paid.title')}
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('strategy.field.name')}</th>
            <th scope="col">{t('review.paid.planned')}</th>
            <th scope="col">{t('review.paid.spend')}</th>
            <th scope="col">{t('review.paid.results')}</th>
            <th scope="col">{t('review.paid.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((line) => (
            <tr key={`${line.effortId} ${line.currency} ${line.resultName}`}>
              <td>
                <Words>{line.name || t('strategy.list.unnamed')}</Words>
              </td>
              <td>{format.money(line.planned)}</td>
              <td>{format.moneyIn(line.spend, line.currency)}</td>
              <td>
                {format.number(line.results, 2)} <bdi>{line.resultName}</bdi>
              </td>
              <td>{format.moneyIn(costPerResult(line), line.currency)}</td>
            </tr>
          ))}
          {sumPaid(told).map(({ resultName, currency, spend, results, cost }) => (
            <tr key={`sum ${currency} ${resultName}`} className="total">
              <th scope="row">{t('review.paid.sum', { name: resultName || t('review.paid.unnamed') })}</th>
              <td />
              <td>{format.moneyIn(spend, currency)}</td>
              <td>
                {format.number(results, 2)} <bdi>{resultName}</bdi>
              </td>
              <td>{format.moneyIn(cost, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
