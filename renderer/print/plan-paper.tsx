import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDocument, PlanSection } from '../../shared/print/exports.ts'
import { formatOf, useFormat } from '../parts/format.ts'
import { BudgetPaper } from './budget-paper.tsx'
import { BusinessPaper } from './business-paper.tsx'
import { CalendarPaper } from './calendar-paper.tsx'
import { CampaignsPaper } from './campaigns-paper.tsx'
import { AudiencesPaper, ChannelsPaper } from './channels-paper.tsx'
import { Contents, Cover } from './cover.tsx'
import { GatePaper, gateTitle } from './gate-paper.tsx'
import { GoalsPaper } from './goals-paper.tsx'
import { ListeningPaper } from './listening-paper.tsx'
import { isToAnswer, NeedsPaper } from './needs-paper.tsx'
import { PeoplePaper } from './people-paper.tsx'
import { RelationshipsPaper } from './relationships-paper.tsx'
import { ReplyPaper } from './reply-paper.tsx'
import { ReplyTreePaper } from './reply-tree-paper.tsx'
import { ReviewPaper, reviewMonthOf } from './review/review-paper.tsx'
import { SincePaper } from './since-paper.tsx'
import { TimelinePaper } from './timeline-paper.tsx'
import { VoicePaper } from './voice-paper.tsx'

const papers: Record<PlanSection, (props: { plan: PlanDocument }) => ReactNode> = {
  gate: GatePaper,
  since: SincePaper,
  goals: GoalsPaper,
  campaigns: CampaignsPaper,
  timeline: TimelinePaper,
  business: BusinessPaper,
  channels: ChannelsPaper,
  audiences: AudiencesPaper,
  budget: BudgetPaper,
  voice: VoicePaper,
  listening: ListeningPaper,
  reply: ReplyPaper,
  replyTree: ReplyTreePaper,
  calendar: CalendarPaper,
  relationships: RelationshipsPaper,
  people: PeoplePaper,
  review: ReviewPaper,
  needs: NeedsPaper,
}

/** What is torn out and hung up, or filled in, begins a sheet. */
function isOwnSheet(section: PlanSection, plan: PlanDocument): boolean {
  return section === 'replyTree' || (section === 'needs' && isToAnswer(plan))
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
  const isTeams = plan.edition === 'team'
  const titleOf = (section: PlanSection) =>
    section === 'gate' ? gateTitle(plan, t) : t(`print.${section}.title`, months)
  const sectionOf = (section: PlanSection) => {
    const Paper = papers[section]
    return (
      <article
        key={section}
        data-brand={plan.brand.name}
        data-title={isTeams ? `${titleOf(section)} · ${t('print.edition.team')}` : titleOf(section)}
        data-page={isOwnSheet(section, plan) ? 'own' : undefined}
        className={`section ${section}`}
      >
        <Paper plan={plan} />
      </article>
    )
  }
  /** Whether to be here at all comes before the contents too, where it comes first. */
  const isFirst = (section: PlanSection) => section === 'gate' && plan.sections[0] === 'gate'
  return (
    <>
      <Cover plan={plan} />
      {plan.sections.filter(isFirst).map(sectionOf)}
      {plan.sections.length > 1 && <Contents plan={plan} titleOf={titleOf} />}
      {plan.sections.filter((section) => !isFirst(section)).map(sectionOf)}
    </>
  )
}
