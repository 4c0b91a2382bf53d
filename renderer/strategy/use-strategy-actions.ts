import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../actions.ts'
import { chapterGroups, viewOf } from '../parts/strategy-chapters.ts'
import { go } from '../place.ts'
import { startGoal } from './tree-edits.ts'

/** What the palette offers while this screen is open. */
export function useStrategyActions(): void {
  const { t } = useTranslation()
  const actions = useMemo((): Action[] => {
    const section = t('glossary.strategy')
    return [
      {
        id: 'strategy.addGoal',
        label: t('strategy.tree.add.goal'),
        section,
        run: () => {
          go({ screen: 'strategy' })
          startGoal()
        },
      },
      ...chapterGroups.flat().map((chapter) => ({
        id: `strategy.${chapter}`,
        label: t(`strategy.tab.${chapter}`),
        section,
        run: () => go({ screen: 'strategy', view: viewOf(chapter) }),
      })),
    ]
  }, [t])
  useActions(actions)
}
