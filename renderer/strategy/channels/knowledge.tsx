import { useTranslation } from 'react-i18next'
import { basisOf, type Evidence, knowledgeOf } from '../../../shared/strategy/evidence.ts'
import { type Audience, audienceFields } from '../../../shared/strategy/strategy.ts'
import classes from '../gate/evidence.module.css'

/** How much of an audience is known: one mark a field, full, dashed or bare, and the same in words. */
export function Knowledge({ audience, evidence }: { audience: Audience; evidence: readonly Evidence[] }) {
  const { t } = useTranslation()
  const { evidence: known, assumption } = knowledgeOf(audience, evidence)
  const values = { known: known.length, whole: audienceFields.length, count: assumption.length }
  return (
    <span className={classes.knowledge}>
      <span className={classes.pips} aria-hidden="true">
        {audienceFields.map((field) => (
          <span key={field} data-basis={basisOf(audience, field, evidence)} />
        ))}
      </span>
      {t(assumption.length > 0 ? 'strategy.evidence.known' : 'strategy.evidence.allKnown', values)}
    </span>
  )
}
