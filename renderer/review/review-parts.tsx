import { useTranslation } from 'react-i18next'
import { showView } from '../place.ts'
import { Segments } from '../ui/input/segments.tsx'
import { fetched } from '../ui/page/fetched.tsx'
import { spanOfPlace } from './store.ts'

const OpenMeasure = fetched(async () => (await import('./measures/measure-list.tsx')).OpenMeasure)
const OpenExperiment = fetched(
  async () => (await import('./experiments/experiment-panel.tsx')).OpenExperiment,
)
const OpenLesson = fetched(async () => (await import('./lessons/lesson-ledger.tsx')).OpenLesson)

/** What the review is looked at by. */
type Part = 'account' | 'trends' | 'experiments' | 'lessons' | 'measures'

/** True of what is of one month, or of some. */
export const isOfMonths = (part: Part) => part === 'account' || part === 'trends'

/** What is open beside a list of this part. */
export function panelOf(part: Part) {
  if (part === 'experiments') return <OpenExperiment />
  if (part === 'measures') return <OpenMeasure />
  return part === 'lessons' ? <OpenLesson /> : undefined
}

export function partOf(view: Record<string, string> | undefined): Part {
  if (view?.part === 'lessons' || view?.part === 'experiments' || view?.part === 'measures') return view.part
  // An account is of a month: a quarter and a year are told by their numbers.
  return view?.part === 'trends' || spanOfPlace(view) !== 'month' ? 'trends' : 'account'
}

/** The account of a month, what months and longer say one after another, or what all of them taught. */
export function Parts({ part }: { part: Part }) {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('review.parts')}
      value={part}
      options={[
        { value: 'account', label: t('review.monthPart') },
        { value: 'trends', label: t('charts.trends') },
        { value: 'experiments', label: t('experiments.title') },
        { value: 'lessons', label: t('lessons.title') },
        { value: 'measures', label: t('measures.title') },
      ]}
      onChange={(to) => showView(to === 'account' ? { part: undefined, span: undefined } : { part: to })}
    />
  )
}
