import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import {
  isCalendarSheet,
  type PlanAudience,
  type PlanDocument,
  type Sheet,
  type SheetKind,
} from '../../shared/print/exports.ts'
import { audienceFields } from '../../shared/strategy/strategy.ts'
import { formatOf, useFormat } from '../parts/format.ts'
import { AlliancePaper } from './alliance-paper.tsx'
import { BidPaper, ProjectPaper } from './bid-paper.tsx'
import { BriefPaper } from './brief-paper.tsx'
import { Answers, Assumed, ChannelsPaper, isAllAssumed } from './channels-paper.tsx'
import { CrisisPaper } from './crisis-paper.tsx'
import { ListSheet } from './days/list-sheet.tsx'
import { MonthSheet } from './days/month-sheet.tsx'
import { PostsSheet } from './days/posts-sheet.tsx'
import { WeekSheet } from './days/week-sheet.tsx'
import { GatePaper } from './gate-paper.tsx'
import { IdeasPaper } from './ideas-paper.tsx'
import { MarkOfBrand, Nothing, Words } from './pieces.tsx'
import { PoliciesPaper } from './policies-paper.tsx'
import { PolicySheet } from './policy-sheet.tsx'
import { ReplyTreePaper } from './reply-tree-paper.tsx'
import { ReviewSheet, reviewTitle } from './review-sheet/review-sheet.tsx'
import { SharePaper } from './share-paper.tsx'
import './sheets.css'

type SheetProps = { plan: PlanDocument; id: Sheet['id'] }

const papers: Record<Exclude<SheetKind, 'review'>, (props: SheetProps) => ReactNode> = {
  gate: GatePaper,
  channels: ChannelsPaper,
  audience: AudienceSheet,
  questions: QuestionsSheet,
  replyTree: ReplyTreePaper,
  policies: PoliciesPaper,
  policy: PolicyPaper,
  crisis: CrisisPaper,
  share: SharePaper,
  ideas: IdeasPaper,
  brief: BriefPaper,
  alliance: AlliancePaper,
  allianceMember: AlliancePaper,
  bid: BidPaper,
  project: ProjectPaper,
  month: MonthSheet,
  week: WeekSheet,
  list: ListSheet,
  posts: PostsSheet,
}

/** The document's own name, as a reader of PDF files shows it. */
export function sheetTitle({ brand, told, language }: PlanDocument, { kind }: Sheet, t: TFunction): string {
  if (told) return `${brand.name}: ${reviewTitle(told.period, t, formatOf(language))}`
  return `${brand.name}: ${t(`print.sheet.${kind}`)}`
}

/** One thing on paper without the plan around it: no cover and no contents, but whose it is and of which day. */
export function SheetPaper({ plan, sheet }: { plan: PlanDocument; sheet: Sheet }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (sheet.kind === 'review') return <ReviewSheet plan={plan} />
  const Paper = papers[sheet.kind]
  const title = [
    t(`print.sheet.${sheet.kind}`),
    format.day(plan.today, 'medium'),
    plan.edition === 'team' && t('print.edition.team'),
  ]
  return (
    <article
      className={`section sheet ${isCalendarSheet(sheet.kind) ? 'days' : sheet.kind}`}
      data-one-page={isOnePage(sheet.kind) || undefined}
      data-brand={plan.brand.name}
      data-title={title.filter(Boolean).join(' · ')}
    >
      {plan.brand.mark && (
        <p data-keep>
          <MarkOfBrand brand={plan.brand} className="sheet-mark" />
        </p>
      )}
      <Paper plan={plan} id={sheet.id} />
    </article>
  )
}

/** What is laid before a client, who reads one page. */
const isOnePage = (kind: SheetKind) => kind === 'alliance' || kind === 'allianceMember'

function SheetOpening({ kind, title }: { kind: SheetKind; title?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div data-keep className="opening">
      <h1>{title ?? t(`print.sheet.${kind}`)}</h1>
      <p className="lead">{t(`print.sheetLead.${kind}`)}</p>
    </div>
  )
}

function AudienceSheet({ plan, id }: SheetProps) {
  const { t } = useTranslation()
  const audience = plan.audiences.find((one) => one.id === id)
  if (!audience) return <Nothing>{t('print.audiences.none')}</Nothing>
  return (
    <>
      <SheetOpening kind="audience" title={<Words>{audience.name || t('glossary.audience')}</Words>} />
      <p className="standing">
        {audience.resemblance && <strong>{t(`print.audiences.ideal.${audience.resemblance}`)}</strong>}{' '}
        {audience.resemblanceReason && <Words>{plainText(audience.resemblanceReason)}</Words>}
      </p>
      {audience.assumed.length > 0 && (
        <p className="because">
          <Assumed isAll={isAllAssumed(audience)} /> {t('print.audiences.legend')}
        </p>
      )}
      {audienceFields.map((field) => (
        <Answers audience={audience} fields={[field]} key={field} />
      ))}
    </>
  )
}

function PolicyPaper({ plan, id }: SheetProps) {
  const { t } = useTranslation()
  const policy = plan.people.policies.find(({ policyId }) => policyId === id)
  if (!policy) return <Nothing>{t('print.policies.none')}</Nothing>
  return <PolicySheet policy={policy} isAlone />
}

/** What nobody has confirmed, as questions to take along, with room for what a customer says. */
function QuestionsSheet({ plan }: SheetProps) {
  const { t } = useTranslation()
  const asked = plan.audiences.filter(({ assumed }) => assumed.length > 0)
  return (
    <>
      <SheetOpening kind="questions" />
      {asked.length === 0 && <Nothing>{t('print.questions.none')}</Nothing>}
      {asked.map((audience) => (
        <Asked audience={audience} key={audience.id} />
      ))}
      {asked.length > 0 && (
        <div className="signature">
          <span>{t('print.questions.who')}</span>
          <span>{t('print.needs.date')}</span>
          <span>{t('print.questions.by')}</span>
        </div>
      )}
    </>
  )
}

function Asked({ audience }: { audience: PlanAudience }) {
  const { t } = useTranslation()
  return (
    <>
      <h2 className="divider" data-keep>
        <Words>{audience.name || t('glossary.audience')}</Words>
      </h2>
      {audience.assumed.map((field) => (
        <div className="question-to-ask" key={field}>
          <h3>{t(`strategy.question.${field}`)}</h3>
          <p className="because">
            {t('print.questions.assumed')} <Words>{plainText(audience[field])}</Words>
          </p>
          <div className="answer" role="img" aria-label={t('print.needs.answer')} />
        </div>
      ))}
    </>
  )
}
