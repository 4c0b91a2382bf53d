import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { checkTree, looseNodes, type ReplyTree } from '../../../shared/replies/reply-tree.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import classes from './reply.module.css'
import { clearLoose } from './reply-edits.ts'

/** What somebody would stumble over, a sentence each that leads to where it is mended. */
export function ReplyProblems({ tree, onMend }: { tree: ReplyTree; onMend: (id: string) => void }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const problems = checkTree(tree)
  const loose = looseNodes(tree).length
  if (problems.length === 0) {
    return (
      <p className={classes.sound}>
        <IconCircleCheck size={16} stroke={1.5} aria-hidden />
        {t('reply.tree.sound')}
      </p>
    )
  }
  return (
    <div className={classes.problems}>
      <p className={classes.problemsHead}>
        <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
        {t('reply.tree.toMend', { count: problems.length })}
      </p>
      <ul>
        {problems.map(({ problem, nodeId, number, title, outcome, answer }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one question may have the same gap twice.
          <li key={`${nodeId} ${problem} ${at}`}>
            <button type="button" className={classes.problem} onClick={() => onMend(nodeId)}>
              {t(`reply.problem.${problem}`, {
                number,
                title: title || (outcome ? t(`glossary.outcome.${outcome}`) : '…'),
                answer: answer || '…',
              })}
            </button>
          </li>
        ))}
      </ul>
      {loose > 0 && !isReadOnly ? (
        <Button size="compact-sm" className={classes.clear} onClick={() => void clearLoose().catch(() => {})}>
          {t('reply.clearLoose', { count: loose })}
        </Button>
      ) : null}
    </div>
  )
}
