import { useTranslation } from 'react-i18next'
import type { PlanBlock, PlanDocument } from '../../shared/print/exports.ts'
import { type BusinessPage, byWeight, dangerOf, kindsOf, pageNames } from '../../shared/strategy/business.ts'
import { missing, useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import './business.css'
import { Nothing, Opening, Prose, Words } from './pieces.tsx'

/** The business page by page, each block with the goals it feeds; risks as a table, the heaviest first. */
export function BusinessPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  return (
    <>
      <Opening section="business" />
      {plan.business.length === 0 && <Nothing>{t('print.business.none')}</Nothing>}
      {pageNames.map((page) => (
        <PageOf key={page} page={page} blocks={blocksOn(page, plan.business)} />
      ))}
    </>
  )
}

/** By kind, in the order of the kinds. */
function blocksOn(page: BusinessPage, blocks: PlanBlock[]): PlanBlock[] {
  return kindsOf(page).flatMap((kind) => blocks.filter((block) => block.kind === kind))
}

function PageOf({ page, blocks }: { page: BusinessPage; blocks: PlanBlock[] }) {
  const { t } = useTranslation()
  if (blocks.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t(`glossary.businessPage.${page}`)}
      </h2>
      {page === 'risks' ? (
        <Risks risks={blocks} />
      ) : (
        blocks.map((block) => <Block key={block.id} block={block} />)
      )}
    </>
  )
}

function Block({ block }: { block: PlanBlock }) {
  const { t } = useTranslation()
  const { kind, side, title, text, goals } = block
  return (
    <div className="block">
      <div className="because block-kind">
        <p>{t(`glossary.blockKind.${kind}`)}</p>
        {side && <p>{t(`glossary.resourceSide.${side}`)}</p>}
        <GoalNumbers goals={goals} />
      </div>
      <div>
        {title && (
          <h3>
            <Words>{title}</Words>
          </h3>
        )}
        <Prose text={text} under={title ? 3 : 2} />
      </div>
    </div>
  )
}

function GoalNumbers({ goals }: { goals: number[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (goals.length === 0) return null
  const numbers = format.list(goals.map((number) => format.number(number)))
  return <p>{t('print.business.goals', { count: goals.length, numbers })}</p>
}

function Risks({ risks }: { risks: PlanBlock[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className="rows risks">
      <colgroup>
        <col />
        <col className="touch" />
        <col className="why" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('print.business.risk')}</th>
          <th scope="col">{t('print.business.judged')}</th>
          <th scope="col">{t('print.business.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {byWeight(risks).map((risk) => (
          <tr key={risk.id}>
            <td>
              <p className="row-title">
                <Words>{risk.title}</Words>
              </p>
              <div className="because">
                <Prose text={risk.text} />
              </div>
              <div className="because">
                <GoalNumbers goals={risk.goals} />
              </div>
            </td>
            <td>
              <Weight risk={risk} />
            </td>
            <td>
              {risk.answer ? <Prose text={risk.answer} /> : missing}
              <p className="because">
                {[
                  risk.responsible && `\u2068${risk.responsible}\u2069`,
                  risk.lookAgainDay &&
                    t('print.business.lookAgain', { day: format.day(risk.lookAgainDay, 'medium') }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Weight({ risk }: { risk: PlanBlock }) {
  const { t } = useTranslation()
  const { likelihood, impact } = risk
  const danger = dangerOf(risk)
  return (
    <>
      {danger ? <StatusMark kind="danger" status={danger} withLabel size={11} /> : null}
      <p className="because">
        {likelihood ? t(`glossary.likelihood.${likelihood}`) : missing}
        {' · '}
        {impact ? t(`glossary.impact.${impact}`) : missing}
      </p>
    </>
  )
}
