import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { walkOf } from '../../shared/replies/reply-tree.ts'
import { useActions } from '../actions.ts'
import { useFormat } from '../parts/format.ts'
import { holdOrGoOn } from '../parts/hold.ts'
import { ReplyWalk } from '../parts/reply-walk.tsx'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go } from '../place.ts'
import { sayWhy } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './panel.module.css'
import { type PartProps, walkMention } from './store.ts'

const wayId = 'mention-way'

/** The decision tree, walked for this mention; each step is kept as it is taken. */
export function WayPart({ mention: { id, steps }, desk: { tree } }: PartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const section = t('replies.title')
  useActions(
    useMemo(
      () => [{ id: 'replies.walk', label: t('replies.tree'), keys: 'w', section, run: focusWay }],
      [t, section],
    ),
  )
  if (tree.replyNodes.length === 0)
    return (
      <Section title={t('replies.tree')}>
        <p className={classes.hint}>{t('replies.noTree')}</p>
        <Button size="compact-sm" onClick={openTree}>
          {t('replies.openTree')}
        </Button>
      </Section>
    )
  const taken = steps.flatMap(({ answerId }) => answerId ?? [])
  const { steps: walked, at } = walkOf(tree, taken)
  // Words that were changed or taken away since do not change what was decided then.
  const isOld =
    steps.length > 0 &&
    (walked.length !== steps.filter(({ outcome }) => outcome === null).length ||
      walked.some(({ node, answer }, place) => {
        const step = steps[place]
        return step?.question !== node.title || step.answer !== answer.title
      }))
  return (
    <Section
      title={t('replies.tree')}
      actions={
        <Button size="compact-sm" variant="subtle" onClick={openTree}>
          {t('replies.openTree')}
        </Button>
      }
    >
      {isOld ? (
        <div className={classes.old}>
          <p className={classes.hint}>{t('replies.walked', { at: format.moment(steps[0]?.at) })}</p>
          <ol className={classes.steps}>
            {steps.map((step) => (
              <li key={step.id}>
                <bdi>{step.question}</bdi>{' '}
                <strong dir="auto">
                  {step.outcome ? t(`glossary.outcome.${step.outcome}`) : step.answer}
                </strong>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
      <div id={wayId} className={classes.way}>
        <ReplyWalk
          tree={tree}
          taken={taken}
          onTake={(answerIds) => void walkMention(id, answerIds).catch(() => {})}
          label={t('reply.tree.title')}
          hint={t('replies.walkHint')}
          isFixed={isReadOnly}
        />
      </div>
      {at?.outcome === 'crisis' ? (
        <ForWriters>
          <Button color="red" onClick={() => void holdOrGoOn().catch(sayWhy)}>
            {t('crisis.hold.action')}
          </Button>
        </ForWriters>
      ) : null}
    </Section>
  )
}

const openTree = () => go({ screen: 'strategy', view: viewOf('reply') })

function focusWay(): void {
  document.querySelector<HTMLElement>(`#${wayId} h3`)?.focus()
}
