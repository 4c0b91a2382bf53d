import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Goal } from '../../../shared/strategy/strategy.ts'
import { useStrategy } from '../store.ts'
import classes from './empty-plan.module.css'
import { GoalStarters } from './goal-starters.tsx'

/** The goals to take in stay at hand after the first one. */
export function TakeGoal({ goals }: { goals: readonly Goal[] }) {
  const { t } = useTranslation()
  const isTaking = useStrategy((state) => state.isTaking)
  const close = () => useStrategy.setState({ isTaking: false })
  return (
    <Modal
      opened={isTaking}
      onClose={close}
      lockScroll={false}
      attributes={{ header: { role: 'presentation' } }}
      title={t('strategy.take.title')}
      size={900}
      classNames={{ body: classes.dialog }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <GoalStarters goals={goals} onTaken={close} />
    </Modal>
  )
}
