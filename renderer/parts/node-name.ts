import { useTranslation } from 'react-i18next'
import type { ReplyNode } from '../../shared/replies/reply-tree.ts'

/** What a box is called: its own words, else how it ends. */
export function useNodeName(): (node: Pick<ReplyNode, 'kind' | 'title' | 'outcome'>) => string {
  const { t } = useTranslation()
  return ({ kind, title, outcome }) => {
    if (title.trim()) return title
    return kind === 'outcome' && outcome ? t(`glossary.outcome.${outcome}`) : t('strategy.list.unnamed')
  }
}
