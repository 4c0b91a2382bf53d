import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../shared/exports.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { ChangeTitle, FieldChanges, useChangeGroups } from '../parts/strategy-changes.tsx'
import { Nothing, Opening, Words } from './pieces.tsx'
import './since.css'

/** What is different from the plan the owner read last, by goal. */
export function SincePaper({ plan: { since } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const groups = useChangeGroups(since ?? { differences: [], names: {} })
  if (!since) {
    return (
      <>
        <Opening section="since" />
        <Nothing>{t('print.since.none')}</Nothing>
      </>
    )
  }
  return (
    <>
      <Opening
        section="since"
        lead={t('print.since.compared', { name: isolate(since.name), moment: format.moment(since.madeAt) })}
      />
      {since.differences.length === 0 && <Nothing>{t('print.since.same')}</Nothing>}
      {groups.map(({ key, title, isGoal, differences }) => [
        <h2 className="divider" data-keep key={key}>
          {isGoal && `${t('glossary.goal')} · `}
          <Words>{title}</Words>
        </h2>,
        ...differences.map((one) => (
          <div className="change" data-act={one.act} key={`${one.table} ${one.id} ${one.act}`}>
            <p>
              <ChangeTitle difference={one} />
            </p>
            <div className="change-fields">
              <FieldChanges difference={one} names={since.names} />
            </div>
          </div>
        )),
      ])}
    </>
  )
}
