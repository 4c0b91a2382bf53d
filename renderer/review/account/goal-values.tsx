import { useTranslation } from 'react-i18next'
import type { GoalValue } from '../../../shared/alliances/goal-value.ts'
import { useFormat } from '../../parts/format.ts'
import { useMoneyList } from '../../parts/money-list.ts'
import { go } from '../../place.ts'
import { Section } from '../../ui/page/section.tsx'
import classes from './account.module.css'

const columns = ['won', 'wonSoFar', 'open', 'lost'] as const

/** What the bids of alliances bring to each goal; sums of one currency never hold another. */
export function GoalValues({ values }: { values: readonly GoalValue[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const moneyList = useMoneyList()
  if (values.length === 0) return null
  const unvalued = values.reduce((sum, one) => sum + one.unvalued, 0)
  return (
    <Section
      title={t('alliances.inReview.title')}
      aside={
        unvalued > 0
          ? t('alliances.inReview.unvalued', { count: unvalued, number: format.number(unvalued) })
          : undefined
      }
    >
      <table className={classes.values}>
        <thead>
          <tr>
            <th scope="col">{t('glossary.goal')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`alliances.inReview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value.goalId}>
              <th scope="row">
                <GoalName value={value} />
              </th>
              {columns.map((column) => (
                <td key={column}>
                  <bdi>{moneyList(value[column])}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function GoalName({ value: { goalId, title } }: { value: GoalValue }) {
  const { t } = useTranslation()
  if (goalId === null) return t('alliances.inReview.noGoal')
  return (
    <button
      type="button"
      dir="auto"
      className={`${classes.title} ${classes.up}`}
      onClick={() => go({ screen: 'strategy', record: goalId })}
    >
      {title || '…'}
    </button>
  )
}
