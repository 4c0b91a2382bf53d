import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { inOrder } from '../../../shared/record.ts'
import {
  nodeKinds,
  outcomes,
  type ReplyAnswer,
  type ReplyNode,
  type ReplyTree,
  startOf,
} from '../../../shared/replies/reply-tree.ts'
import { draftOf } from '../../drafts.ts'
import { useKeptText } from '../../kept-text.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { Section } from '../../ui/page/section.tsx'
import { AddButton } from '../add-button.tsx'
import { unborn } from '../drafts.ts'
import { ChoiceField, NumberField, PersonField, TextField } from '../fields.tsx'
import panel from '../panel.module.css'
import { removeRow } from '../row-edits.ts'
import { changeRecord, moveRecord } from '../store.ts'
import { LeadField, leadId } from '../tree/lead-field.tsx'
import classes from './reply.module.css'
import { leadTo } from './reply-edits.ts'

/** The field in which a question's next answer is written. */
export const newAnswerId = 'reply-new-answer'

interface NodeProps {
  node: ReplyNode
  tree: ReplyTree
}

/** A question with its answers, or an outcome with what to do. */
export function ReplyNodeFields({ node, tree }: NodeProps) {
  const { t } = useTranslation()
  const change = (patch: Partial<ReplyNode>) => changeRecord({ table: 'replyNode', id: node.id, patch })
  const answers = inOrder(tree.replyAnswers.filter(({ nodeId }) => nodeId === node.id))
  const start = startOf(tree)
  return (
    <>
      {answers.length === 0 ? (
        <ChoiceField
          label={t('reply.node.kind')}
          value={node.kind}
          options={nodeKinds.map((value) => ({ value, label: t(`glossary.nodeKind.${value}`) }))}
          onSave={(kind) => (kind ? change({ kind }) : Promise.resolve())}
        />
      ) : null}
      {node.kind === 'outcome' ? (
        <ChoiceField
          label={t('reply.node.outcome')}
          value={node.outcome}
          options={outcomes.map((value) => ({ value, label: t(`glossary.outcome.${value}`) }))}
          {...(node.outcome && { hint: t(`reply.outcomeHint.${node.outcome}`) })}
          onSave={(outcome) => change({ outcome })}
        />
      ) : null}
      <TextField
        label={t(`reply.node.note.${node.kind}`)}
        value={node.note}
        placeholder={t(`reply.node.notePlaceholder.${node.kind}`)}
        isMultiline
        onDraft={draftOf('replyNode', node.id, 'note')}
        onSave={(note) => change({ note })}
      />
      {node.kind === 'outcome' ? (
        <>
          <PersonField
            label={t('glossary.responsible')}
            value={node.responsible}
            onDraft={draftOf('replyNode', node.id, 'responsible')}
            onSave={(responsible) => change({ responsible })}
          />
          <NumberField
            label={t('reply.node.hours')}
            value={node.hours}
            min={0}
            max={10_000}
            onDraft={draftOf('replyNode', node.id, 'hours')}
            onSave={(hours) => change({ hours })}
          />
        </>
      ) : (
        <Answers node={node} tree={tree} answers={answers} />
      )}
      {start && start.id !== node.id && node.kind === 'question' ? (
        <AddButton
          onClick={() =>
            void moveRecord({
              ...{ table: 'replyNode', id: node.id, parentId: null, beforeId: start.id },
            }).catch(() => {})
          }
        >
          {t('reply.node.makeStart')}
        </AddButton>
      ) : null}
    </>
  )
}

function Answers({ node, tree, answers }: NodeProps & { answers: ReplyAnswer[] }) {
  const { t } = useTranslation()
  const place = { tableName: 'replyAnswer', recordId: node.id, field: unborn }
  const { text, setText, forget } = useKeptText(place, '')

  const isAdding = useRef(false)
  async function add(isToLead: boolean) {
    const title = text.trim()
    if (title === '' || isAdding.current) return
    isAdding.current = true
    try {
      const { answerId } = await leadTo({ answer: { nodeId: node.id, title }, to: { nodeId: null } })
      forget()
      if (isToLead) requestAnimationFrame(() => document.getElementById(leadId(answerId))?.focus())
    } finally {
      isAdding.current = false
    }
  }
  function keys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    void add(true).catch(() => {})
  }
  return (
    <Section title={t('reply.answers')}>
      <ul className={classes.answers}>
        {answers.map((answer, at) => (
          <AnswerLine
            key={answer.id}
            {...{ answer, node, tree }}
            onMove={(step) => {
              const before = answers[step > 0 ? at + 2 : at - 1]
              return at + step < 0 || at + step >= answers.length
                ? undefined
                : () =>
                    void moveRecord({
                      ...{ table: 'replyAnswer', id: answer.id, parentId: node.id },
                      beforeId: before?.id ?? null,
                    }).catch(() => {})
            }}
          />
        ))}
      </ul>
      <ForWriters>
        <input
          id={newAnswerId}
          className={`${panel.bare} ${classes.newAnswer}`}
          aria-label={t('reply.addAnswer')}
          placeholder={t('reply.addAnswerPlaceholder')}
          dir={text === '' ? undefined : 'auto'}
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={keys}
          onBlur={() => void add(false).catch(() => {})}
        />
      </ForWriters>
    </Section>
  )
}

interface AnswerLineProps extends NodeProps {
  answer: ReplyAnswer
  /** What moves it a place up or down; undefined at the end. */
  onMove: (step: -1 | 1) => (() => void) | undefined
}

function AnswerLine({ answer, node, tree, onMove }: AnswerLineProps) {
  const { t } = useTranslation()
  const name = answer.title || t('reply.unnamedAnswer')
  const steps = [
    [-1, IconArrowUp, 'reply.moveUp'],
    [1, IconArrowDown, 'reply.moveDown'],
  ] as const
  return (
    <li className={classes.answerLine}>
      <div className={classes.answerHead}>
        <InlineEdit
          label={t('reply.answerText')}
          value={answer.title}
          placeholder={t('reply.unnamedAnswer')}
          onDraft={draftOf('replyAnswer', answer.id, 'title')}
          onSave={(title) => changeRecord({ table: 'replyAnswer', id: answer.id, patch: { title } })}
        />
        <ForWriters>
          {steps.map(([step, Icon, word]) => {
            const move = onMove(step)
            return (
              <ActionIcon
                key={word}
                size="sm"
                aria-label={t(word, { name })}
                title={t(word, { name })}
                disabled={!move}
                onClick={move}
              >
                <Icon size={14} stroke={1.5} />
              </ActionIcon>
            )
          })}
          <ActionIcon
            size="sm"
            aria-label={t('reply.removeAnswer', { name })}
            title={t('reply.removeAnswer', { name })}
            onClick={() => void removeRow('replyAnswer', answer.id, answer.title).catch(() => {})}
          >
            <IconTrash size={14} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      </div>
      <LeadField answer={answer} node={node} tree={tree} />
    </li>
  )
}
