import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Lead,
  linesOf,
  loopThrough,
  outcomes,
  type ReplyAnswer,
  type ReplyNode,
  type ReplyTree,
} from '../../../shared/replies/reply-tree.ts'
import { useFormat } from '../../parts/format.ts'
import { useNodeName } from '../../parts/node-name.ts'
import { goToRecord } from '../../place.ts'
import { Choice } from '../../ui/input/choice.tsx'
import panel from '../panel.module.css'
import classes from '../reply/reply.module.css'
import { leadTo } from '../reply/reply-edits.ts'

/** The field of one answer, so that the keyboard goes on to it. */
export const leadId = (answerId: string) => `reply-lead-${answerId}`

interface LeadFieldProps {
  answer: ReplyAnswer
  node: ReplyNode
  tree: ReplyTree
}

/** Where an answer leads: a box that is there, a new one, or, where it would come back to itself, a sentence why not. */
export function LeadField({ answer, node, tree }: LeadFieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNodeName()
  const note = useId()
  const [typed, setTyped] = useState('')
  const [loop, setLoop] = useState<string>()
  const boxes = linesOf(tree).flatMap(({ node: one, number, points }) =>
    one && one.id !== node.id && points === 'whole'
      ? [{ value: one.id, label: `${format.number(number)} · ${nameOf(one)}` }]
      : [],
  )
  const chosen = boxes.find(({ value }) => value === answer.targetId)
  const asked = typed.trim() === chosen?.label ? '' : typed.trim()
  const ends = outcomes.map((outcome) => ({ value: `+${outcome}`, label: t(`glossary.outcome.${outcome}`) }))
  const question = {
    value: '+question',
    label: asked ? t('reply.askNext', { title: asked }) : t('reply.newQuestion'),
  }
  // What was typed may be the name of an end; else it is the next question.
  const fresh = asked ? [...ends, question] : [question, ...ends]

  function refuse(targetId: string): boolean {
    const replyAnswers = tree.replyAnswers.filter(({ id }) => id !== answer.id)
    const way = loopThrough({ ...tree, replyAnswers }, node.id, targetId)
    const names = [node, ...(way ?? [])].map((one) => nameOf(one))
    setLoop(way && t('reply.wouldLoop', { way: names.join(' → ') }))
    return way !== undefined
  }

  async function choose(value: string | null) {
    const lead = (to: Lead['to']) => leadTo({ answer: { id: answer.id }, to })
    setLoop(undefined)
    if (value === null) await lead({ nodeId: null })
    else if (value === '+question') {
      const { nodeId } = await lead({ kind: 'question', title: asked, outcome: null })
      if (nodeId) goToRecord(nodeId)
    } else if (value.startsWith('+')) {
      const outcome = outcomes.find((one) => `+${one}` === value) ?? null
      await lead({ kind: 'outcome', title: '', outcome })
    } else if (!refuse(value)) await lead({ nodeId: value })
  }

  return (
    <>
      <Choice
        id={leadId(answer.id)}
        variant="unstyled"
        classNames={{ input: `${panel.bare} ${panel.clearable}`, wrapper: panel.bareWrapper }}
        aria-label={t('reply.leadsToOf', { name: answer.title || t('reply.unnamedAnswer') })}
        aria-describedby={loop ? note : undefined}
        empty={t('reply.nowhere')}
        data={[
          { group: t('reply.newBox'), items: fresh },
          ...(boxes.length > 0 ? [{ group: t('reply.boxes'), items: boxes }] : []),
        ]}
        value={answer.targetId}
        searchable
        selectFirstOptionOnChange
        clearable
        allowDeselect={false}
        clearButtonProps={{ 'aria-label': t('strategy.panel.clear', { field: t('reply.leadsTo') }) }}
        filter={({ options, search }) =>
          keepFresh(options as Group[], search.trim() === chosen?.label ? '' : search)
        }
        onSearchChange={setTyped}
        onChange={(value) => void choose(value).catch(() => {})}
      />
      {loop ? (
        <p id={note} className={classes.loop} role="alert">
          {loop}
        </p>
      ) : null}
    </>
  )
}

type Group = { group: string; items: { value: string; label: string }[] }

/** What was typed finds boxes and outcomes, and always makes a question. */
function keepFresh(groups: Group[], search: string): Group[] {
  const wanted = search.trim().toLocaleLowerCase()
  return groups.map(({ group, items }) => ({
    group,
    items: items.filter(
      ({ value, label }) => value === '+question' || label.toLocaleLowerCase().includes(wanted),
    ),
  }))
}
