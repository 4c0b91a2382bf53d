import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../../shared/print/exports.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import { Lines } from '../pieces.tsx'
import { AccountPaper, CorrectionsPaper } from '../review/account-paper.tsx'
import { ChartsPaper } from '../review/charts-paper.tsx'
import { Experiments } from '../review/experiments.tsx'
import { Numbers } from '../review/figures.tsx'
import { GoalValues } from '../review/goal-values.tsx'
import { Ledger } from '../review/ledger.tsx'
import { PaidResultsPaper } from '../review/paid-results-paper.tsx'
import { Replies } from '../review/replies-paper.tsx'
import { Setbacks } from '../review/setbacks.tsx'
import { Sources } from '../review/sources.tsx'
import { Standings } from '../review/standings.tsx'
import { Turns } from '../review/turns.tsx'
import { Audiences } from './audiences.tsx'
import { MoreNumbers } from './more-numbers.tsx'
import { NeedsInFull } from './needs-in-full.tsx'
import { Notes } from './notes.tsx'
import { ObjectiveChanges } from './objective-changes.tsx'
import { Posts } from './posts.tsx'
import { lastOf } from './question.tsx'
import { Rates } from './rates.tsx'
import { isNoteCut } from './why.tsx'

/** Everything that the two pages of a month rest on, channel by channel. */
export function MonthDetails({ plan, told }: { plan: PlanDocument; told: ReviewDocument }) {
  const { t } = useTranslation()
  const month = lastOf(told)
  const isTeam = plan.edition === 'team'
  return (
    <>
      <Numbers review={month} notes={told.notes} />
      <Notes notes={told.notes} />
      <Rates told={told} />
      <CorrectionsPaper corrections={month.corrections} />
      <ChartsPaper charts={told.charts} country={plan.brand.country} />
      <Posts posts={month.posts} channels={month.channels} denominator={month.denominator} />
      <Standings standings={month.standings} />
      <ObjectiveChanges changes={month.objectiveChanges} />
      <Experiments experiments={month.experiments} />
      {isNoteCut(month.note) && (
        <>
          <h2 className="divider" data-keep>
            {t('review.note')}
          </h2>
          <div className="note">
            <Lines text={month.note} />
          </div>
        </>
      )}
      {month.account && (
        <AccountPaper account={month.account} paid={month.paid?.lines ?? []} isTeam={isTeam} />
      )}
      {month.replies && <Replies replies={month.replies} />}
      <Setbacks notes={month.setbacks} hasReasons={isTeam} />
      {month.paid && <PaidResultsPaper lines={month.paid.lines} />}
      <GoalValues values={month.alliances} />
      <MoreNumbers more={month.more} />
      <Audiences parts={told.audiences} />
      <Ledger lessons={month.lessons} />
      <Turns items={month.items} />
      <NeedsInFull items={month.items} />
      {isTeam && <Sources review={month} />}
    </>
  )
}
