import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useFormat } from '../../parts/format.ts'
import { go, setView, usePlace } from '../../place.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { GoalWalk } from '../tree/goal-walk.tsx'
import { startGoal } from '../tree/tree-edits.ts'
import { LoosePage, looseTotal } from './loose-page.tsx'
import { useLooseCounts } from './thread-store.ts'

const isLoose = (view: Record<string, string> | undefined) => view?.show === 'loose'

/** The way down from a goal, or what hangs loose. */
export function ThreadViews({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const place = usePlace()
  const { value: counts } = useLooseCounts()
  const found = counts ? looseTotal(view, counts) : 0
  const total = found > 0 ? format.number(found) : ''
  return (
    <Segments
      label={t('strategy.thread.show')}
      value={isLoose(place.view) ? 'loose' : 'walk'}
      options={[
        { value: 'walk', label: t('strategy.thread.walk') },
        { value: 'loose', label: t('strategy.thread.looseEnds', { total }).trim() },
      ]}
      onChange={(next) => setView({ show: next === 'loose' ? 'loose' : undefined })}
    />
  )
}

/** From any goal down to posts, contacts and readings; and all that hangs loose. */
export function GoldenThread({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const place = usePlace()
  if (isLoose(place.view)) return <LoosePage view={view} />
  if (view.goals.length > 0) return <GoalWalk view={view} from={place.view?.from} />
  const write = () => {
    go({ screen: 'strategy' })
    startGoal()
  }
  return (
    <EmptyState
      title={t('strategy.thread.emptyTitle')}
      why={t('strategy.thread.emptyWhy')}
      action={
        <Button variant="filled" onClick={write}>
          {t('strategy.empty.write')}
        </Button>
      }
    />
  )
}
