import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDocument, PlanSection } from '../../shared/exports.ts'
import { formatOf, useFormat } from '../parts/format.ts'
import { CalendarPaper } from './calendar-paper.tsx'
import { AudiencesPaper, ChannelsPaper } from './channels-paper.tsx'
import { Contents, Cover } from './cover.tsx'
import { CrisisPaper } from './crisis-paper.tsx'
import { GatePaper, gateTitle } from './gate-paper.tsx'
import { GoalsPaper } from './goals-paper.tsx'
import { isToAnswer, NeedsPaper } from './needs-paper.tsx'
import { PeoplePaper } from './people-paper.tsx'
import { PoliciesPaper } from './policies-paper.tsx'
import { RelationshipsPaper } from './relationships-paper.tsx'
import { ReviewPaper, reviewMonthOf } from './review-paper.tsx'

const papers: Record<PlanSection, (props: { plan: PlanDocument }) => ReactNode> = {
  gate: GatePaper,
  goals: GoalsPaper,
  channels: ChannelsPaper,
  audiences: AudiencesPaper,
  calendar: CalendarPaper,
  relationships: RelationshipsPaper,
  people: PeoplePaper,
  policies: PoliciesPaper,
  crisis: CrisisPaper,
  review: ReviewPaper,
  needs: NeedsPaper,
}

/** The document's own name, as a reader of PDF files shows it. */
export function planTitle({ brand, month, language }: PlanDocument, t: TFunction): string {
  return t('print.documentTitle', { brand: brand.name, month: formatOf(language).month(month) })
}

/** The whole plan, unbroken: `layOut` makes pages of it. Each section holds blocks and tables only, side by side. */
export function PlanPaper({ plan }: { plan: PlanDocument }) {
  const format = useFormat()
  const { t } = useTranslation()
  const months = { month: format.month(plan.month), lastMonth: format.month(reviewMonthOf(plan)) }
  const titleOf = (section: PlanSection) =>
    section === 'gate' ? gateTitle(plan, t) : t(`print.${section}.title`, months)
  const sectionOf = (section: PlanSection) => {
    const Paper = papers[section]
    return (
      <article
        key={section}
        data-brand={plan.brand.name}
        data-title={titleOf(section)}
        data-page={section === 'needs' && isToAnswer(plan) ? 'own' : undefined}
        className={`section ${section}`}
      >
        <Paper plan={plan} />
      </article>
    )
  }
  /** Whether to be here at all comes before everything else, the contents too. */
  const isFirst = (section: PlanSection) => section === 'gate'
  return (
    <>
      <Cover plan={plan} />
      {plan.sections.filter(isFirst).map(sectionOf)}
      {plan.sections.length > 1 && <Contents plan={plan} titleOf={titleOf} />}
      {plan.sections.filter((section) => !isFirst(section)).map(sectionOf)}
    </>
  )
}
