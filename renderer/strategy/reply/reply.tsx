import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { ReplyWalk } from '../../parts/reply-walk.tsx'
import { printSheet } from '../../sheet-wanted.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { Section } from '../../ui/page/section.tsx'
import page from '../voice.module.css'
import { MessagePoints } from './message-points.tsx'
import { startTree, takeInTree } from './reply-edits.ts'
import { ReplyOutline } from './reply-outline.tsx'
import { ReplyPlanFields } from './reply-plan.tsx'
import { ReplyProblems } from './reply-problems.tsx'

interface ReplyProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** Who answers and how, the tree by which one decides, and the facts to answer with. */
export function Reply({ view, shownId, onDetails }: ReplyProps) {
  const { t } = useTranslation()
  return (
    <div className={page.page}>
      <p className={page.intro}>{t('reply.intro')}</p>
      <ReplyPlanFields plan={view.sheets.replyPlan[0]} />
      <DecisionTree view={view} shownId={shownId} onDetails={onDetails} />
      <MessagePoints points={view.messagePoints} shownId={shownId} onDetails={onDetails} />
    </div>
  )
}

function DecisionTree({ view, shownId, onDetails }: ReplyProps) {
  const { t } = useTranslation()
  const [isWalking, setWalking] = useState(false)
  const [taken, setTaken] = useState<readonly string[]>([])
  const toggle = (isOn: boolean) => {
    setTaken([])
    setWalking(isOn)
  }
  const walk = useRef<HTMLButtonElement>(null)
  if (view.replyNodes.length === 0) {
    return (
      <Section title={t('reply.tree.title')}>
        <p className={page.why}>{t('reply.tree.emptyWhy')}</p>
        <ReadOnlyNote />
        <ForWriters>
          <div className={page.buttons}>
            <Button
              variant="filled"
              onClick={() => void takeInTree((key) => t(`reply.starter.${key}`)).catch(() => {})}
            >
              {t('reply.tree.takeIn')}
            </Button>
            <Button onClick={() => void startTree().then(onDetails, () => {})}>
              {t('reply.tree.begin')}
            </Button>
          </div>
        </ForWriters>
      </Section>
    )
  }
  return (
    <Section
      title={t('reply.tree.title')}
      actions={
        <>
          <Button ref={walk} size="compact-sm" variant="subtle" onClick={() => toggle(!isWalking)}>
            {t(isWalking ? 'reply.walk.stop' : 'reply.walk.start')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => printSheet({ kind: 'replyTree', id: null })}
          >
            {t('reply.tree.print')}
          </Button>
        </>
      }
    >
      {isWalking ? (
        <ReplyWalk
          tree={view}
          taken={taken}
          onTake={setTaken}
          label={t('reply.walk.label')}
          hint={t('reply.walk.hint')}
          isFirst
          onClose={() => {
            toggle(false)
            walk.current?.focus()
          }}
        />
      ) : (
        <>
          <ReplyProblems tree={view} onMend={onDetails} />
          <ReplyOutline tree={view} shownId={shownId} onDetails={onDetails} />
        </>
      )}
    </Section>
  )
}
