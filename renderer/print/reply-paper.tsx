import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { replyParts } from '../../shared/strategy/listening.ts'
import { useFormat } from '../parts/format.ts'
import { Facts, Nothing, Opening, Prose, Words } from './pieces.tsx'
import './reply.css'

/** Who answers, how soon and in what manner, and the facts to answer with. */
export function ReplyPaper({ plan: { reply } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { plan, points } = reply
  const parts = replyParts.filter((part) => plan[part].trim() !== '')
  const isNamed = plan.responsible !== '' || plan.standIn !== '' || plan.hours !== null
  return (
    <>
      <Opening section="reply" />
      {!isNamed && parts.length + points.length === 0 && <Nothing>{t('print.reply.none')}</Nothing>}
      {isNamed && (
        <div className="reply-facts">
          <Facts
            facts={[
              [t('print.reply.responsible'), plan.responsible && <Words>{plan.responsible}</Words>],
              [t('print.reply.standIn'), plan.standIn && <Words>{plan.standIn}</Words>],
              [
                t('print.reply.within'),
                plan.hours !== null &&
                  t('print.reply.hours', { count: plan.hours, hours: format.number(plan.hours, 1) }),
              ],
            ]}
          />
        </div>
      )}
      {parts.map((part) => (
        <div className="said" key={part}>
          <h2>{t(`print.reply.${part}`)}</h2>
          <div>
            <Prose text={plan[part]} />
          </div>
        </div>
      ))}
      {points.length > 0 && (
        <div className="divider" data-keep>
          <h2>{t('print.reply.points')}</h2>
          <p className="because">{t('print.reply.ownWords')}</p>
        </div>
      )}
      {points.map(({ id, title, facts }) => (
        <div className="said" key={id}>
          <h3>
            <Words>{title}</Words>
          </h3>
          <div>
            <Prose text={facts} under={3} />
          </div>
        </div>
      ))}
    </>
  )
}
