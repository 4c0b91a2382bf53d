import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { PlanCampaign, PlanDocument } from '../../shared/print/exports.ts'
import { missing, useFormat } from '../parts/format.ts'
import { Nothing, Opening, shorten, Words } from './pieces.tsx'
import './campaigns.css'

/** Every campaign of the plan, with what it is for, what it is made of and what it costs. */
export function CampaignsPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  return (
    <>
      <Opening section="campaigns" />
      {plan.campaigns.length === 0 ? (
        <Nothing>{t('print.campaigns.none')}</Nothing>
      ) : (
        <table className="rows campaigns-table">
          <colgroup>
            <col />
            <col className="campaign-when" />
            <col className="campaign-made" />
            <col className="campaign-cost" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('glossary.campaign')}</th>
              <th scope="col">{t('print.campaigns.when')}</th>
              <th scope="col">{t('print.campaigns.tactics')}</th>
              <th scope="col">{t('print.campaigns.cost')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.campaigns.map((campaign) => (
              <Row key={campaign.id} campaign={campaign} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** A brief longer than this is a text of its own; the table says what it is about. */
const briefLength = 400

function Row({ campaign }: { campaign: PlanCampaign }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { name, brief, goal, startDay, endDay, budget, code, tactics, cost, uncounted } = campaign
  return (
    <tr>
      <td>
        <p className="row-title" dir="auto">
          {name || '–'}
        </p>
        <Words>{shorten(plainText(brief), briefLength)}</Words>
        {goal && (
          <p className="because">
            {t('print.calendar.goalNumber', { number: goal.number })} <Words>{shorten(goal.title, 90)}</Words>
          </p>
        )}
      </td>
      <td>
        <p>
          {startDay && endDay && startDay <= endDay
            ? format.days(startDay, endDay)
            : `${format.day(startDay)} – ${format.day(endDay)}`}
        </p>
        {code && (
          <p className="because">
            {t('print.calendar.code')} <bdi dir="ltr">{code}</bdi>
          </p>
        )}
      </td>
      <td>
        {tactics.length === 0 ? (
          '–'
        ) : (
          <ul className="campaign-tactics">
            {tactics.map((title) => (
              <li key={title}>
                <Words>{title}</Words>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        {budget === null && cost === null && missing}
        {budget !== null && <p>{t('print.campaigns.budget', { budget: format.money(budget) })}</p>}
        {cost !== null && <p>{t('print.campaigns.tacticsCost', { cost: format.money(cost) })}</p>}
        {uncounted > 0 && <p className="because">{t('print.campaigns.uncounted', { count: uncounted })}</p>}
      </td>
    </tr>
  )
}
