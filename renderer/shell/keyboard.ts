import { useLayoutEffect } from 'react'
import { type Action, listOffered } from '../actions.ts'
import { isApple } from '../ui/input/key-hint.tsx'

/** How long a first key such as `g` waits for its second. */
const patience = 1200

/** Text fields keep their own keys: plain letters type, and undo undoes typing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}

/** A key press in the notation of `Action.keys`, such as `Mod+Shift+Z`, `Alt+ArrowLeft` or `?`. */
export function keysOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const mod = isApple ? event.metaKey : event.ctrlKey
  // The letter printed on the key counts, and where another alphabet is typed, the place of the key.
  const latin = /^[a-z]$/i.test(event.key) ? event.key : (/^Key([A-Z])$/.exec(event.code)?.[1] ?? event.key)
  const isLetter = /^[a-z]$/i.test(latin)
  if (!mod && !event.altKey) return isLetter ? latin.toLowerCase() : latin
  const parts = [mod ? 'Mod' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : '']
  return [...parts.filter(Boolean), isLetter ? latin.toUpperCase() : latin].join('+')
}

/** What these mean in a text field, the field knows. */
const textKeys = /^Mod\+(?:[ACVXYZ]|Shift\+Z|(?:Shift\+)?(?:Arrow\w+|Backspace|Delete|Home|End))$/

function findAction(offered: readonly Action[], pressed: string): Action | undefined {
  return offered.find(({ keys, otherKeys }) => keys === pressed || otherKeys === pressed)
}

/** Listens for the keys of every action on offer. */
export function useKeyboard(): void {
  useLayoutEffect(() => {
    let first: { key: string; at: number } | undefined

    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return
      const keys = keysOf(event)
      // Outside a field there is no text to take as a whole: what is a list has chosen its rows by now.
      if (keys === 'Mod+A' && !isTyping(event.target)) event.preventDefault()
      if (document.querySelector('[aria-modal="true"]')) return
      const isPlain = !keys.startsWith('Mod+') && !keys.startsWith('Alt+')
      if (isTyping(event.target) && (isPlain || textKeys.test(keys))) return
      if (keys === 'Mod+C' && !window.getSelection()?.isCollapsed) return
      const waiting = first && event.timeStamp - first.at < patience ? first.key : undefined
      const pressed = waiting && isPlain ? `${waiting} ${keys}` : keys
      first = undefined
      const offered = listOffered().filter((action) => !action.isDisabled)
      const action = findAction(offered, pressed) ?? findAction(offered, keys)
      if (action) {
        event.preventDefault()
        action.run()
      } else if (isPlain && offered.some((one) => one.keys?.startsWith(`${keys} `))) {
        first = { key: keys, at: event.timeStamp }
      }
    }

    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
