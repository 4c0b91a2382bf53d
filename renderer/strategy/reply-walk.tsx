import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReplyTree, walkOf } from '../../shared/reply-tree.ts'
import { useFormat } from '../parts/format.ts'
import { OutcomeMark } from '../parts/outcome-mark.tsx'
import { MarkedText } from '../ui/writing/marked-text.tsx'
import classes from './reply.module.css'
import { useNodeName } from './reply-edits.ts'

/** The tree tried out: one question after the other, by a digit or Enter, and back. Nothing is kept of it. */
export function ReplyWalk({ tree, onClose }: { tree: ReplyTree; onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNodeName()
  const [taken, setTaken] = useState<readonly string[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  const { steps, at, answers } = walkOf(tree, taken)
  const way = steps.map(({ answer }) => answer.id)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read out from its beginning.
  useEffect(() => heading.current?.focus(), [taken])

  function keys(event: KeyboardEvent) {
    const { key } = event
    const chosen = /^[1-9]$/.test(key) ? answers[Number(key) - 1] : undefined
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (chosen) setTaken([...way, chosen.id])
    else if (key === 'Backspace' && way.length > 0) setTaken(way.slice(0, -1))
    else if (key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section className={classes.walk} aria-label={t('reply.walk.label')} onKeyDown={keys}>
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
              onClick={() => setTaken([...way, id])}
            >
              <bdi>{title || t('reply.unnamedAnswer')}</bdi>
            </Button>
          </li>
        ))}
      </ol>
      <div className={classes.walkButtons}>
        <Button variant="subtle" disabled={way.length === 0} onClick={() => setTaken(way.slice(0, -1))}>
          {t('reply.walk.back')}
        </Button>
        <Button variant="subtle" disabled={way.length === 0} onClick={() => setTaken([])}>
          {t('reply.walk.again')}
        </Button>
        <span className={classes.walkHint}>{t('reply.walk.hint')}</span>
      </div>
    </section>
  )
}
