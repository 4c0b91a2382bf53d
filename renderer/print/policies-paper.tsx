import { useTranslation } from 'react-i18next'
import type { PlanDocument, PlanPeople } from '../../shared/print/exports.ts'
import { Nothing, Opening } from './pieces.tsx'
import { PolicySheet } from './policy-sheet.tsx'

/** The policies in force, word by word. */
export function PoliciesPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const { policies }: PlanPeople = plan.people
  return (
    <>
      <Opening section="policies" />
      {policies.length === 0 && <Nothing>{t('print.policies.none')}</Nothing>}
      {policies.map((policy) => (
        <PolicySheet key={policy.id} policy={policy} />
      ))}
    </>
  )
}
