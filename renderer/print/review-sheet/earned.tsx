import { useTranslation } from 'react-i18next'
import { sumByCurrency } from '../../../shared/money.ts'
import { costPerResult, type PaidLine, sumPaid } from '../../../shared/review/paid-month.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { tellMeasure } from '../../parts/measure-words.ts'
import { costsHintOf, useMoneyList } from '../../parts/money-list.ts'
import { Nothing, shorten, Words } from '../pieces.tsx'
import { More, spare } from './more.tsx'
import { Question } from './question.tsx'

/** What each goal cost in money and time and what came back, what was paid for, and what alliances wait for. */
export function Earned({ told }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const moneyList = useMoneyList()
  const { returns, paid, alliances } = told
  const open = sumByCurrency(alliances.flatMap((one) => one.open))
  const hasSales = returns.some(({ sold }) => sold !== null)
  const isSilent = returns.length + paidLines(paid).length + open.length === 0
  return (
    <>
      <Question number={4} title={t('print.told.earned')} />
      {isSilent && <Nothing>{t('print.told.nothingEarned')}</Nothing>}
      {returns.length > 0 && (
        <table className="rows earned">
          <colgroup>
            <col />
            <col className="earned-figure" />
            <col className="earned-figure" />
            <col className="earned-figure" />
            {hasSales && <col className="earned-figure" />}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('glossary.goal')}</th>
              <th scope="col" className="figure">
                {t('review.account.costs')}
                <span className="denominator">{t(costsHintOf(returns))}</span>
              </th>
              <th scope="col" className="figure">
                {t('review.account.time')}
              </th>
              <th scope="col" className="figure">
                {t('review.account.won')}
              </th>
              {hasSales && (
                <th scope="col" className="figure">
                  {t('review.account.sold')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {returns.map(({ goalId, title, costs, minutes, won, sold }, at) => (
              <tr key={goalId} {...spare('earned', 20 + at)}>
                <td>{goalId === null ? t('review.account.noGoal') : <Words>{shorten(title, 80)}</Words>}</td>
                <td className="figure">{format.money(costs)}</td>
                <td className="figure">{tellMeasure('minutes', minutes, format)}</td>
                <td className="figure">
                  <bdi>{moneyList(won)}</bdi>
                </td>
                {hasSales && <td className="figure">{format.money(sold)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PaidLines lines={paid} />
      {open.length > 0 && (
        <p className="told-line">{t('print.told.open', { amount: isolate(moneyList(open)) })}</p>
      )}
      <More of="earned" />
    </>
  )
}

const paidLines = (lines: readonly PaidLine[]) =>
  lines.filter(({ spend, results }) => spend !== null || results !== null)

/** Alike results together, then those that stand alone. */
function PaidLines({ lines }: { lines: readonly PaidLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const known = paidLines(lines)
  const sums = sumPaid(known)
  const kindOf = ({ resultName }: Pick<PaidLine, 'resultName'>) => resultName.trim().toLowerCase()
  const alone = known.filter(
    (line) =>
      line.spend === null || line.results === null || !sums.some((sum) => kindOf(sum) === kindOf(line)),
  )
  const told = [
    ...sums.map((sum) => ({ ...sum, key: `sum ${sum.resultName}` })),
    ...alone.map((line) => ({ ...line, cost: costPerResult(line), key: line.effortId })),
  ]
  return told.map(({ key, spend, results, resultName, cost }, at) => (
    <p key={key} className="told-line" {...spare('earned', 10 + at)}>
      {[
        t('print.told.paid', { amount: isolate(format.money(spend)) }),
        results !== null && `${format.number(results, 2)} ${isolate(resultName || t('review.paid.results'))}`,
        cost !== null && t('print.told.each', { amount: isolate(format.money(cost)) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  ))
}
