import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import type { Standing } from '../../../shared/review/review-month.ts'
import { missing, useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Nothing, shorten, Words } from '../pieces.tsx'
import { More, spare } from './more.tsx'
import { lastOf, Question } from './question.tsx'

const most = 10

/** The goals and the objectives that were in force, and how each of them stands. */
export function Tried({ told }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const { standings } = lastOf(told)
  const shown = standings.slice(0, most)
  const goals = [...Map.groupBy(shown, ({ goalTitle }) => goalTitle)]
  return (
    <>
      <Question number={1} title={t('print.told.tried')} />
      {standings.length === 0 && <Nothing>{t('print.told.noAims')}</Nothing>}
      {goals.length > 0 && (
        <table className="rows aims">
          <colgroup>
            <col />
            <col className="aim-value" />
            <col className="aim-due" />
            <col className="aim-stand" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('glossary.objective')}</th>
              <th scope="col" className="figure">
                {t('print.told.standsAt')}
              </th>
              <th scope="col">{t('print.told.until')}</th>
              <th scope="col">{t('print.review.stands')}</th>
            </tr>
          </thead>
          <tbody>
            {goals.map(([goal, some]) => (
              <Fragment key={goal}>
                <tr className="aim-goal" data-keep>
                  <th scope="rowgroup" colSpan={4}>
                    <Words>{goal}</Words>
                  </th>
                </tr>
                {some.map((standing) => (
                  <Aim key={standing.objectiveId} standing={standing} rank={shown.indexOf(standing)} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      <More of="aims" isCut={standings.length > most} />
    </>
  )
}

function Aim({ standing, rank }: { standing: Standing; rank: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, question, verdict, value, valueMonth, target, dueDay } = standing
  const isExploring = verdict === 'exploring'
  return (
    <tr {...spare('aims', rank)}>
      <td>
        <Words>{shorten(title || question, 110)}</Words>
        {valueMonth && (
          <span className="aside"> {t('review.valueAsOf', { month: format.month(valueMonth) })}</span>
        )}
      </td>
      <td className="figure">
        {isExploring || (value === null && target === null) ? (
          missing
        ) : (
          <bdi>
            <strong>{format.number(value, 2)}</strong> / {format.number(target, 2)}
          </bdi>
        )}
      </td>
      <td>{format.day(dueDay, 'short')}</td>
      <td>
        <span className="row-state">
          {isExploring ? (
            t('print.kind.exploring')
          ) : (
            <StatusMark kind="pace" status={verdict} withLabel size={11} />
          )}
        </span>
      </td>
    </tr>
  )
}
