import { useDirection } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linesOf, type ReplyLine, type ReplyTree } from '../../../shared/replies/reply-tree.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { useNodeName } from '../../parts/node-name.ts'
import { OutcomeMark } from '../../parts/outcome-mark.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { KeyHint } from '../../ui/input/key-hint.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { useRead } from '../../use-read.ts'
import { removeRow } from '../row-edits.ts'
import { moveRecord } from '../store.ts'
import classes from './reply.module.css'
import { newAnswerId } from './reply-node-fields.tsx'

interface ReplyOutlineProps {
  tree: ReplyTree
  shownId: string | undefined
  onDetails: (id: string) => void
}

const keys = [
  { name: 'open', keys: 'Enter' },
  { name: 'answer', keys: 'Shift+Enter' },
  { name: 'order', keys: 'Alt+ArrowUp', otherKeys: 'Alt+ArrowDown' },
  { name: 'remove', keys: 'Delete' },
] as const

/** The tree as an outline, worked through by keys: up and down along it, in and out of it, Enter opens a box. */
export function ReplyOutline({ tree, shownId, onDetails }: ReplyOutlineProps) {
  const { t } = useTranslation()
  const { dir } = useDirection()
  const isReadOnly = useReadOnly()
  const lines = useMemo(() => linesOf(tree), [tree])
  const nameOf = useNodeName()
  const { value: ends } = useRead('ends', () => api.replies.countEnds(), ['mentionStep', 'mention'])
  const [focusKey, setFocusKey] = useState<string>()
  const list = useRef<HTMLDivElement>(null)
  const stop = lines.find(({ key }) => key === focusKey)?.key ?? lines[0]?.key

  function focus(line: ReplyLine | undefined) {
    if (!line) return
    setFocusKey(line.key)
    list.current?.querySelector<HTMLElement>(`[data-key="${line.key}"]`)?.focus()
  }
  const open = ({ node, parent }: ReplyLine) => {
    const shown = node ?? parent
    if (shown) onDetails(shown.id)
  }

  async function move({ answer, parent }: ReplyLine, step: -1 | 1) {
    if (!answer || !parent) return
    const others = lines.filter((line) => line.parent === parent && line.answer)
    const at = others.findIndex((line) => line.answer === answer)
    const to = at + step
    if (to < 0 || to >= others.length) return
    const before = others[step > 0 ? to + 1 : to]?.answer ?? null
    await moveRecord({
      ...{ table: 'replyAnswer', id: answer.id, parentId: parent.id, beforeId: before?.id ?? null },
    })
    announce(t('app.movedTo', { title: answer.title || '…', place: to + 1, of: others.length }))
  }

  function remove(line: ReplyLine, at: number) {
    focus(lines[at - 1] ?? lines[at + 1])
    const { answer, node } = line
    if (answer) void removeRow('replyAnswer', answer.id, answer.title).catch(() => {})
    else if (node) void removeRow('replyNode', node.id, nameOf(node)).catch(() => {})
  }

  function addAnswer(line: ReplyLine) {
    const question = line.node?.kind === 'question' ? line.node : line.parent
    if (!question) return
    onDetails(question.id)
    // The panel is there with the next picture.
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(newAnswerId)?.focus()))
  }

  function actOf({ key, altKey, shiftKey }: KeyboardEvent, line: ReplyLine, at: number) {
    const [inwards, outwards] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    const isWrite = altKey || (key === 'Enter' && shiftKey) || key === 'Delete' || key === 'Backspace'
    if (isReadOnly && isWrite) return undefined
    if (step && altKey) return () => void move(line, step).catch(() => {})
    if (altKey) return undefined
    if (step) return () => focus(lines[at + step])
    if (key === 'Home') return () => focus(lines[0])
    if (key === 'End') return () => focus(lines.at(-1))
    if (key === inwards) return () => (lines[at + 1]?.parent === line.node ? focus(lines[at + 1]) : undefined)
    if (key === outwards)
      return () => focus(lines.find(({ node, points }) => node === line.parent && points === 'whole'))
    if (key === 'Enter' && shiftKey) return () => addAnswer(line)
    if (key === 'Enter' || key === ' ') return () => open(line)
    if (key === 'Delete' || key === 'Backspace') return () => remove(line, at)
    return undefined
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey) return
    const at = lines.findIndex(({ key }) => key === (event.target as HTMLElement).dataset.key)
    const line = lines[at]
    const act = line && actOf(event, line, at)
    if (!act) return
    event.preventDefault()
    act()
  }

  const firstLoose = lines.findIndex(({ isLoose }) => isLoose)
  return (
    <>
      <div
        ref={list}
        role="tree"
        aria-label={t('reply.tree.title')}
        tabIndex={-1}
        className={classes.outline}
        onKeyDown={press}
      >
        {lines.map((line, at) => (
          <OutlineRow
            key={line.key}
            line={line}
            ended={line.node ? (ends?.[line.node.id] ?? 0) : 0}
            isFirstLoose={at === firstLoose}
            isStop={line.key === stop}
            isShown={line.node?.id === shownId && line.points === 'whole'}
            onFocus={() => setFocusKey(line.key)}
            onOpen={() => open(line)}
          />
        ))}
      </div>
      <ForWriters>
        <p className={classes.keys}>
          {keys.map(({ name, ...hint }) => (
            <span key={name} className={classes.key}>
              <KeyHint keys={hint.keys} />
              {t(`reply.key.${name}`)}
            </span>
          ))}
        </p>
      </ForWriters>
    </>
  )
}

interface OutlineRowProps {
  line: ReplyLine
  /** How many mentions ended here. */
  ended: number
  isFirstLoose: boolean
  isStop: boolean
  isShown: boolean
  onFocus: () => void
  onOpen: () => void
}

function OutlineRow({ line, ended, isFirstLoose, isStop, isShown, onFocus, onOpen }: OutlineRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNodeName()
  const { answer, node, depth, number, points } = line
  const hasOwnName = node?.kind === 'outcome' && node.title.trim() !== '' && node.outcome
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isShown}
      tabIndex={isStop ? 0 : -1}
      className={classes.row}
      style={{ ['--depth' as string]: depth }}
      data-key={line.key}
      data-line={points === 'whole' ? node?.id : undefined}
      data-opens={(node ?? line.parent)?.id}
      data-points={points}
      data-first-loose={isFirstLoose || undefined}
      data-outcome={node?.kind === 'outcome' ? (node.outcome ?? '') : undefined}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={undefined}
    >
      {answer ? (
        <span className={classes.answer}>
          <bdi className={classes.answerText}>{answer.title || t('reply.unnamedAnswer')}</bdi>
          <IconArrowNarrowRight className="points" size={16} stroke={1.5} aria-label={t('reply.leadsTo')} />
        </span>
      ) : null}
      {node && points === 'whole' ? (
        <>
          <span className={classes.number}>{format.number(number)}</span>
          <span className={classes.mark}>
            <OutcomeMark node={node} />
          </span>
          <bdi className={classes.title}>{nameOf(node)}</bdi>
          {line.isLoose && depth === 0 ? <span className={classes.loose}>{t('reply.loose')}</span> : null}
          <span className={classes.facts}>
            {[
              hasOwnName && t(`glossary.outcome.${node.outcome}`),
              node.responsible,
              node.hours !== null &&
                t('reply.within', { count: node.hours, hours: format.number(node.hours, 1) }),
              ended > 0 && t('reply.ended', { count: ended, number: format.number(ended) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ) : (
        <span className={classes.pointer}>
          {node
            ? t(points === 'back' ? 'reply.back' : 'reply.again', { number, title: nameOf(node) })
            : t('reply.nowhere')}
        </span>
      )}
    </div>
  )
}
