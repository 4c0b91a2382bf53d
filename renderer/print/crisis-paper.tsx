import { useTranslation } from 'react-i18next'
import type { PlanDocument, PlanPeople } from '../../shared/print/exports.ts'
import { isCrisisOpen } from '../../shared/strategy/crisis.ts'
import { useFormat } from '../parts/format.ts'
import { Nothing, Opening, Prose, Words } from './pieces.tsx'
import './people.css'

/** The page to hang up: whom to call, the first hour, who holds all posts, what we say. It can stand alone on a sheet. */
export function CrisisPaper({ plan: { people } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const { crisis, calls } = people
  const texts = ['whatCounts', 'firstHour', 'message', 'after'] as const
  const partOf = (field: (typeof texts)[number]) =>
    crisis[field].trim() === '' ? null : (
      <div className="crisis-part" key={field}>
        <h2>{t(`print.crisis.${field}`)}</h2>
        <Prose text={crisis[field]} />
      </div>
    )
  return (
    <>
      <Opening section="crisis" />
      {isCrisisOpen(crisis, calls) && <Nothing>{t('print.crisis.none')}</Nothing>}
      {partOf('whatCounts')}
      {calls.length > 0 && (
        <h2 className="crisis-head" data-keep>
          {t('print.crisis.calls')}
        </h2>
      )}
      {calls.length > 0 && <CallTable calls={calls} />}
      {partOf('firstHour')}
      {crisis.holders.trim() !== '' && (
        <div className="crisis-part">
          <h2>{t('print.crisis.holders')}</h2>
          <p>
            <Words>{crisis.holders}</Words>
          </p>
        </div>
      )}
      {partOf('message')}
      {partOf('after')}
    </>
  )
}

function CallTable({ calls }: Pick<PlanPeople, 'calls'>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className="rows call-list">
      <thead>
        <tr>
          <th scope="col">{t('print.crisis.order')}</th>
          <th scope="col">{t('print.crisis.name')}</th>
          <th scope="col">{t('print.crisis.task')}</th>
          <th scope="col">{t('print.crisis.telephone')}</th>
        </tr>
      </thead>
      <tbody>
        {calls.map(({ id, name, task, telephone }, index) => (
          <tr key={id}>
            <td>{format.number(index + 1)}</td>
            <th scope="row" className="row-title">
              <Words>{name}</Words>
            </th>
            <td>
              <Words>{task}</Words>
            </td>
            <td>
              <bdi dir="ltr" className="telephone">
                {telephone}
              </bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
