import { UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../ui/notice/announce.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './lists.module.css'

/** Something ready-made to take in: its name, and what it says. */
export type Starter<Key extends string> = { key: Key; title: string; text?: string }

interface StarterListProps<One extends Starter<string>> {
  /** The heading over them, where none stands there yet. */
  title?: string
  /** What one may do with them, in a few words. */
  hint?: string
  starters: readonly One[]
  /** Gives a promise where the record goes into the list, which is said then; nothing where it opens. */
  onTake: (starter: One) => Promise<unknown> | undefined
}

/** What is not in it yet and may be taken in, each with a line that teaches. */
export function StarterList<One extends Starter<string>>({
  title,
  hint,
  starters,
  onTake,
}: StarterListProps<One>) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  if (starters.length === 0) return null

  async function take(starter: One, index: number) {
    const taken = onTake(starter)
    if (!taken) return
    await taken
    announce(t('strategy.list.took', { title: starter.title }))
    // The line is gone; the keyboard stands on the one that took its place.
    const left = list.current?.querySelectorAll('button')
    left?.[Math.min(index, left.length - 1)]?.focus()
  }

  const lines = (
    <ul ref={list} className={classes.starterList}>
      {starters.map((starter, index) => (
        <li key={starter.key}>
          <UnstyledButton
            className={classes.starter}
            onClick={() => void take(starter, index).catch(() => {})}
          >
            <IconPlus size={14} stroke={1.5} aria-hidden />
            <bdi className={classes.starterTitle}>{starter.title}</bdi>
            {starter.text ? <bdi className={classes.starterAnswer}>{starter.text}</bdi> : null}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
  if (!title) return lines
  return (
    <div className={classes.below}>
      <Section title={title} aside={hint}>
        {lines}
      </Section>
    </div>
  )
}
