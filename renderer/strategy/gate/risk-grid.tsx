import { useTranslation } from 'react-i18next'
import { type BusinessBlock, dangerOf, impacts, likelihoods } from '../../../shared/strategy/business.ts'
import { useFormat } from '../../parts/format.ts'
import classes from './business.module.css'

interface RiskGridProps {
  risks: BusinessBlock[]
  onDetails: (id: string) => void
}

/** Where the risks lie: how likely across, how bad upwards, each by its number in the list. */
export function RiskGrid({ risks, onDetails }: RiskGridProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const unjudged = risks.filter((risk) => !dangerOf(risk)).length
  return (
    <>
      <table className={classes.grid} aria-label={t('strategy.business.grid')}>
        <thead>
          <tr>
            <th scope="col">{t('strategy.business.impactAndLikelihood')}</th>
            {likelihoods.map((likelihood) => (
              <th key={likelihood} scope="col">
                {t(`glossary.likelihood.${likelihood}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {impacts.toReversed().map((impact) => (
            <tr key={impact}>
              <th scope="row">{t(`glossary.impact.${impact}`)}</th>
              {likelihoods.map((likelihood) => (
                <td key={likelihood} data-danger={dangerOf({ likelihood, impact })}>
                  <span className={classes.here}>
                    {risks.map((risk, index) =>
                      risk.likelihood === likelihood && risk.impact === impact ? (
                        <button
                          key={risk.id}
                          type="button"
                          title={risk.title}
                          aria-label={t('strategy.business.riskNumber', {
                            number: format.number(index + 1),
                            title: risk.title || t('strategy.list.unnamed'),
                          })}
                          onClick={() => onDetails(risk.id)}
                        >
                          {format.number(index + 1)}
                        </button>
                      ) : null,
                    )}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unjudged > 0 ? (
        <p className={classes.gridNote}>{t('strategy.business.notJudged', { count: unjudged })}</p>
      ) : null}
    </>
  )
}
