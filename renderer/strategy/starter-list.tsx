import { UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../ui/notice/announce.tsx'
import classes from './lists.module.css'

/** Something ready-made to take in: its name, and what it says. */
export type Starter<Key extends string> = { key: Key; title: string; text: string }

interface StarterListProps<One extends Starter<string>> {
  starters: readonly One[]
  onTake: (starter: One) => Promise<unknown>
}

/** What is not in a list yet and may be taken in, line by line. */
export function StarterList<One extends Starter<string>>({ starters, onTake }: StarterListProps<One>) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)

  async function take(starter: One, index: number) {
    await onTake(starter)
    announce(t('strategy.objection.took', { title: starter.title }))
    // The line is gone; the keyboard stands on the one that took its place.
    const lines = list.current?.querySelectorAll('button')
    lines?.[Math.min(index, lines.length - 1)]?.focus()
  }

  return (
    <ul ref={list} className={classes.starterList}>
      {starters.map((starter, index) => (
        <li key={starter.key}>
          <UnstyledButton
            className={classes.starter}
            onClick={() => void take(starter, index).catch(() => {})}
          >
            <IconPlus size={14} stroke={1.5} aria-hidden />
            <span className={classes.starterTitle}>{starter.title}</span>
            <span className={classes.starterAnswer}>{starter.text}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
