import { UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { goToRecord } from '../../place.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { Section } from '../../ui/page/section.tsx'
import classes from '../lists.module.css'

/** Something ready-made to take in: its name, and what it says. */
export type Starter<Key extends string> = { key: Key; title: string; text?: string }

interface StarterListProps<One extends Starter<string>> {
  /** The heading over them, where none stands there yet. */
  title?: string
  /** What one may do with them, in a few words. */
  hint?: string
  starters: readonly One[]
  /** Adds what is taken in; its details open. */
  onTake: (starter: One) => Promise<{ id: string }>
}

/** What is not in it yet and may be taken in, each with a line that teaches. */
export function StarterList<One extends Starter<string>>({
  title,
  hint,
  starters,
  onTake,
}: StarterListProps<One>) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  if (starters.length === 0 || isReadOnly) return null

  async function take(starter: One) {
    const { id } = await onTake(starter)
    announce(t('strategy.list.took', { title: starter.title }))
    goToRecord(id)
  }

  const lines = (
    <ul className={classes.starterList}>
      {starters.map((starter) => (
        <li key={starter.key}>
          <UnstyledButton className={classes.starter} onClick={() => void take(starter).catch(() => {})}>
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
