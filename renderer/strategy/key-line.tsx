import { useTranslation } from 'react-i18next'
import { KeyHint } from '../ui/input/key-hint.tsx'
import classes from './tree.module.css'

const keys = [
  { name: 'edit', keys: 'Enter' },
  { name: 'below', keys: 'Shift+Enter' },
  { name: 'level', keys: 'Tab' },
  { name: 'move', keys: 'Alt+ArrowUp' },
  { name: 'details', keys: 'Space' },
  { name: 'remove', keys: 'Delete' },
] as const

/** The tree's keys in one quiet line, there while the tree has the keyboard. */
export function KeyLine() {
  const { t } = useTranslation()
  return (
    <p className={classes.keyLine}>
      {keys.map((key) => (
        <span key={key.name} className={classes.key}>
          <KeyHint keys={key.keys} />
          {t(`strategy.tree.key.${key.name}`)}
        </span>
      ))}
    </p>
  )
}
