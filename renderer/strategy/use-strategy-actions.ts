import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../actions.ts'
import { setView } from '../place.ts'
import { startGoal } from './tree-edits.ts'

/** What the palette offers while this screen is open. */
export function useStrategyActions(): void {
  const { t } = useTranslation()
  const actions = useMemo((): Action[] => {
    const show = (tab: string | undefined) => () => setView({ tab })
    const section = t('glossary.strategy')
    return [
      {
        id: 'strategy.addGoal',
        label: t('strategy.tree.add.goal'),
        section,
        run: () => {
          setView({ tab: undefined })
          startGoal()
        },
      },
      { id: 'strategy.plan', label: t('strategy.tab.plan'), section, run: show(undefined) },
      { id: 'strategy.audiences', label: t('strategy.tab.audiences'), section, run: show('audiences') },
      { id: 'strategy.channels', label: t('strategy.tab.channels'), section, run: show('channels') },
      { id: 'strategy.pillars', label: t('strategy.tab.pillars'), section, run: show('pillars') },
      { id: 'strategy.campaigns', label: t('strategy.tab.campaigns'), section, run: show('campaigns') },
    ]
  }, [t])
  useActions(actions)
}
