import {
  IconAlertOctagon,
  IconEyeOff,
  IconFlag,
  IconHelpCircle,
  IconMailForward,
  IconMessageCircle,
  IconMoodNeutral,
  IconUserShare,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Outcome, ReplyNode } from '../../shared/replies/reply-tree.ts'

const marks: Record<Outcome, TablerIcon> = {
  reply: IconMessageCircle,
  private: IconMailForward,
  person: IconUserShare,
  none: IconMoodNeutral,
  hide: IconEyeOff,
  report: IconFlag,
  crisis: IconAlertOctagon,
}

/** The mark of a box of the decision tree: a question, or how it ends. The word beside it says the same. */
export function OutcomeMark({
  node,
  size = 16,
}: {
  node: Pick<ReplyNode, 'kind' | 'outcome'>
  size?: number
}) {
  const Mark = node.kind === 'outcome' && node.outcome ? marks[node.outcome] : IconHelpCircle
  return <Mark size={size} stroke={1.5} aria-hidden />
}
