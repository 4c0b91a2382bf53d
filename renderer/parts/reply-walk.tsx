import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import { type ReplyTree, walkOf } from '../../shared/replies/reply-tree.ts'
import { MarkedText } from '../ui/writing/marked-text.tsx'
import { useFormat } from './format.ts'
import { useNodeName } from './node-name.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import classes from './reply-walk.module.css'

interface ReplyWalkProps {
  tree: ReplyTree
  /** The answers that were given, from the start. */
  taken: readonly Id[]
  onTake: (answerIds: Id[]) => void
  label: string
  /** What the keys do, and what becomes of the way. */
  hint: string
  /** The first question takes the focus, as each later one does. */
  isFirst?: boolean
  /** The way can be read and no longer be walked. */
  isFixed?: boolean
  onClose?: () => void
}

/** The tree walked through: one question after the other, by a digit or Enter, and back. */
export function ReplyWalk({ tree, taken, onTake, label, hint, isFirst, isFixed, onClose }: ReplyWalkProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNodeName()
  const heading = useRef<HTMLHeadingElement>(null)
  const { steps, at, answers } = walkOf(tree, taken)
  const way = steps.map(({ answer }) => answer.id)

  const walked = way.join(' ')
  const before = useRef(isFirst ? undefined : walked)
  useEffect(() => {
    // Each step is read out from its beginning.
    if (before.current !== walked) heading.current?.focus()
    before.current = walked
  }, [walked])

  function keys(event: KeyboardEvent) {
    const { key } = event
    const chosen = /^[1-9]$/.test(key) ? answers[Number(key) - 1] : undefined
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'Escape' && onClose) onClose()
    else if (isFixed) return
    else if (chosen) onTake([...way, chosen.id])
    else if (key === 'Backspace' && way.length > 0) onTake(way.slice(0, -1))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section className={classes.walk} aria-label={label} onKeyDown={keys}>
      {steps.length > 0 ? (
        <ol className={classes.steps} aria-label={t('reply.walk.so')}>
          {steps.map(({ node, answer }) => (
            <li key={answer.id}>
              <bdi>{nameOf(node)}</bdi> <strong dir="auto">{answer.title || t('reply.unnamedAnswer')}</strong>
            </li>
          ))}
        </ol>
      ) : null}
      <h3 ref={heading} tabIndex={-1} className={classes.walkTitle}>
        {at ? <OutcomeMark node={at} size={20} /> : null}
        <bdi>{at ? nameOf(at) : t('reply.walk.deadEnd')}</bdi>
      </h3>
      {at?.kind === 'outcome' && at.outcome && at.title.trim() ? (
        <p className={classes.walkKind}>{t(`glossary.outcome.${at.outcome}`)}</p>
      ) : null}
      {at?.note ? (
        <div className={classes.walkNote}>
          <MarkedText text={at.note} heading="h4" />
        </div>
      ) : null}
      {at?.kind === 'outcome' ? (
        <p className={classes.walkFacts}>
          {[
            at.responsible,
            at.hours !== null && t('reply.within', { count: at.hours, hours: format.number(at.hours, 1) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
      {at?.kind === 'question' && answers.length === 0 ? (
        <p className={classes.walkNote}>{t('reply.walk.noAnswers')}</p>
      ) : null}
      <ol className={classes.choices}>
        {answers.map(({ id, title }, place) => (
          <li key={id}>
            <Button
              fullWidth
              justify="start"
              leftSection={<span className={classes.digit}>{format.number(place + 1)}</span>}
              disabled={isFixed ?? false}
              onClick={() => onTake([...way, id])}
            >
              <bdi>{title || t('reply.unnamedAnswer')}</bdi>
            </Button>
          </li>
        ))}
      </ol>
      <div className={classes.walkButtons}>
        <Button
          variant="subtle"
          disabled={isFixed || way.length === 0}
          onClick={() => onTake(way.slice(0, -1))}
        >
          {t('reply.walk.back')}
        </Button>
        <Button variant="subtle" disabled={isFixed || way.length === 0} onClick={() => onTake([])}>
          {t('reply.walk.again')}
        </Button>
        <span className={classes.walkHint}>{hint}</span>
      </div>
    </section>
  )
}
