import { UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Section } from '../ui/page/section.tsx'
import lists from './lists.module.css'

interface StarterListProps<Id extends string> {
  title: string
  /** What one may do with them, in a few words. */
  hint: string
  starters: readonly { id: Id; title: string; text: string }[]
  onTake: (id: Id) => void
}

/** Below a list: what one may take in to begin with, each with a line that teaches. */
export function StarterList<Id extends string>({ title, hint, starters, onTake }: StarterListProps<Id>) {
  if (starters.length === 0) return null
  return (
    <div className={lists.below}>
      <Section title={title} aside={hint}>
        <ul className={lists.starterList} data-starters>
          {starters.map(({ id, title: name, text }) => (
            <li key={id}>
              <UnstyledButton className={lists.starter} onClick={() => onTake(id)}>
                <IconPlus size={14} stroke={1.5} aria-hidden />
                <span className={lists.starterTitle}>{name}</span>
                <span className={lists.starterAnswer}>{text}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

/** A starter that was taken is gone; the keyboard stands on the one that took its place. */
export function focusStarter(index: number): void {
  const lines = document.querySelectorAll<HTMLElement>('[data-starters] button')
  lines[Math.min(index, lines.length - 1)]?.focus()
}
