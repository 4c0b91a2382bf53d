import { useTranslation } from 'react-i18next'
import type { PlanPeople } from '../../shared/print/exports.ts'
import { useFormat } from '../parts/format.ts'
import { Prose, Words } from './pieces.tsx'
import './people.css'

interface PolicySheetProps {
  policy: PlanPeople['policies'][number]
  /** It is the whole sheet, and its title the sheet's. */
  isAlone?: boolean
}

/** One policy as it was published. */
export function PolicySheet({ policy, isAlone = false }: PolicySheetProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, text, number, publishedDay } = policy
  const Title = isAlone ? 'h1' : 'h2'
  return (
    <>
      <div className="policy-head" data-keep>
        <Title>
          <Words>{title}</Words>
        </Title>
        <p className="because">
          {t('print.policies.version', { number: format.number(number), day: format.day(publishedDay) })}
        </p>
      </div>
      <div className="policy-text">
        <Prose text={text} under={isAlone ? 1 : 2} />
      </div>
    </>
  )
}
