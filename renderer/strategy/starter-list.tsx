import { UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../ui/notice/announce.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './lists.module.css'

export interface Starter {
  id: string
  title: string
  /** How it begins, or why it is offered. */
  text?: string
  take: () => Promise<unknown>
}

interface StarterListProps {
  title: string
  hint?: string
  starters: readonly Starter[]
}

/** What may be taken in and said in one's own words; what was taken is gone from it. */
export function StarterList({ title, hint, starters }: StarterListProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  if (starters.length === 0) return null

  async function take(starter: Starter, index: number) {
    await starter.take()
    announce(t('strategy.list.took', { title: starter.title }))
    // The line is gone; the keyboard stands on the one that took its place.
    const lines = list.current?.querySelectorAll('button')
    lines?.[Math.min(index, lines.length - 1)]?.focus()
  }

  return (
    <Section title={title} aside={hint}>
      <ul ref={list} className={classes.starterList}>
        {starters.map((starter, index) => (
          <li key={starter.id}>
            <UnstyledButton
              className={classes.starter}
              onClick={() => void take(starter, index).catch(() => {})}
            >
              <IconPlus size={14} stroke={1.5} aria-hidden />
              <span className={classes.starterTitle}>{starter.title}</span>
              {starter.text ? <span className={classes.starterAnswer}>{starter.text}</span> : null}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
