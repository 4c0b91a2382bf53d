import { useTranslation } from 'react-i18next'
import type { PlanPeople } from '../../shared/exports.ts'
import { useFormat } from '../parts/format.ts'
import { Prose, Words } from './pieces.tsx'
import './people.css'

/** One policy as it was published; it can stand alone on a sheet. */
export function PolicySheet({ policy }: { policy: PlanPeople['policies'][number] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, text, number, publishedDay } = policy
  return (
    <>
      <div className="policy-head" data-keep>
        <h2>
          <Words>{title}</Words>
        </h2>
        <p className="because">
          {t('print.policies.version', { number: format.number(number), day: format.day(publishedDay) })}
        </p>
      </div>
      <Prose text={text} className="policy-text" />
    </>
  )
}
