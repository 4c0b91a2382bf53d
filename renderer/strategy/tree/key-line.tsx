import { useTranslation } from 'react-i18next'
import { KeyHint } from '../../ui/input/key-hint.tsx'
import classes from './tree.module.css'

export const treeKeys = [
  ['Enter', 'strategy.tree.key.edit'],
  ['Shift+Enter', 'strategy.tree.key.below'],
  ['Tab', 'strategy.tree.key.level'],
  ['Alt+ArrowUp', 'strategy.tree.key.move'],
  ['Space', 'strategy.tree.key.details'],
  ['Delete', 'strategy.tree.key.remove'],
] as const

export const timelineKeys = [
  ['ArrowRight', 'shell.keys.in.byDay'],
  ['Shift+ArrowRight', 'shell.keys.in.byWeek'],
  ['Mod+ArrowRight', 'shell.keys.in.startByDay'],
  ['Alt+ArrowRight', 'shell.keys.in.endByDay'],
  ['Enter', 'shell.keys.in.open'],
] as const

/** The keys of a part in one quiet line, there while that part has the keyboard. */
export function KeyLine({ keys }: { keys: typeof treeKeys | typeof timelineKeys }) {
  const { t } = useTranslation()
  return (
    <p className={classes.keyLine}>
      {keys.map(([key, word]) => (
        <span key={key} className={classes.key}>
          <KeyHint keys={key} />
          {t(word)}
        </span>
      ))}
    </p>
  )
}
