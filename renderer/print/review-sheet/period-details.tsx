import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../../shared/print/exports.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import { useFormat } from '../../parts/format.ts'
import { Lines } from '../pieces.tsx'
import { CorrectionsPaper, ReturnsPaper } from '../review/account-paper.tsx'
import { ChartsPaper } from '../review/charts-paper.tsx'
import { Experiments } from '../review/experiments.tsx'
import { GoalValues } from '../review/goal-values.tsx'
import { Ledger } from '../review/ledger.tsx'
import { PaidResultsPaper } from '../review/paid-results-paper.tsx'
import { Turns } from '../review/turns.tsx'
import { Audiences } from './audiences.tsx'
import { Months } from './months.tsx'
import { Notes } from './notes.tsx'
import { ObjectivesByMonth } from './objectives-by-month.tsx'
import { PeriodNumbers } from './period-numbers.tsx'

/** What a quarter or a year rests on: its months side by side, each as it said when it was closed. */
export function PeriodDetails({ plan, told }: { plan: PlanDocument; told: ReviewDocument }) {
  const format = useFormat()
  const { t } = useTranslation()
  const lessons = told.months.flatMap((month) => month.lessons)
  const experiments = told.months.flatMap((month) => month.experiments)
  const notes = told.months.filter(({ note }) => note.trim() !== '')
  const turned = told.months.filter(({ items }) => items.some(({ kind }) => kind !== 'need'))
  return (
    <>
      <PeriodNumbers told={told} />
      <Notes notes={told.notes} />
      <Months told={told} />
      <ObjectivesByMonth months={told.months} />
      <ChartsPaper charts={told.charts} country={plan.brand.country} />
      {notes.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.told.notesOfMonths')}
        </h2>
      )}
      {notes.map(({ month, note }) => (
        <div className="month-note" key={month}>
          <h3>{format.heading(format.month(month))}</h3>
          <Lines text={note} />
        </div>
      ))}
      <CorrectionsPaper corrections={told.months.flatMap(({ corrections }) => corrections)} />
      <PaidResultsPaper lines={told.paid} />
      <ReturnsPaper returns={told.returns} months={told.months.map(({ paid }) => paid?.lines ?? [])} />
      <GoalValues values={told.alliances} />
      <Audiences parts={told.audiences} />
      <Experiments experiments={[...new Map(experiments.map((one) => [one.id, one])).values()]} />
      <Ledger lessons={[...new Map(lessons.map((lesson) => [lesson.id, lesson])).values()]} />
      {turned.map(({ month, items }) => (
        <Turns key={month} items={items} of={format.heading(format.month(month))} />
      ))}
    </>
  )
}
