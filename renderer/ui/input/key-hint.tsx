import { Kbd } from '@mantine/core'
import classes from './key-hint.module.css'

export const isApple = /mac/i.test(globalThis.navigator?.platform ?? '')

const apple: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const others: Record<string, string> = {
  Mod: 'Ctrl',
  Delete: 'Del',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

function keyName(key: string): string {
  return (isApple ? apple[key] : undefined) ?? others[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** Keys in a title, where only text can stand. */
export function keyText(keys: string): string {
  return `\u2066${keys.split('+').map(keyName).join('+')}\u2069`
}

/** Keys as they are printed on this machine's keyboard: `keys="Mod+Shift+Z"`. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={classes.keys} dir="ltr">
      {keys.split(' ').map((step) => (
        <span key={step} className={classes.step}>
          {step.split('+').map((key) => (
            <Kbd key={key}>{keyName(key)}</Kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
