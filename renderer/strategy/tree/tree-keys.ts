import type { TreeLine } from '../../../shared/strategy/strategy-tree.ts'
import { useStrategy } from '../store.ts'
import { focusLine, moveLineByKey, removeLine, startChild, startSibling, toggleLine } from './tree-edits.ts'

export interface KeyPress {
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

interface Tree {
  lines: TreeLine[]
  closed: ReadonlySet<string>
  isRightToLeft: boolean
  isReadOnly: boolean
  /** Opens or closes the details of a line. */
  onDetails: (id: string) => void
}

/** The keys of the WAI-ARIA tree pattern, and the room's own: true when the key meant something here. */
export function pressTreeKey(press: KeyPress, tree: Tree): boolean {
  const { lines } = tree
  const at = lines.findIndex(({ id }) => id === useStrategy.getState().focusId)
  const line = lines[at]
  if (!line) return false
  const act = moveFocus(press, tree, at) ?? changeLine(press, tree, line, lines[at + 1] ?? lines[at - 1])
  act?.()
  return act !== undefined
}

type Act = (() => void) | undefined

function moveFocus({ key, altKey, ctrlKey, metaKey }: KeyPress, tree: Tree, at: number): Act {
  if (altKey || ctrlKey || metaKey) return undefined
  const { lines, closed } = tree
  const line = lines[at]
  const to =
    (index: number): Act =>
    () =>
      focusLine(lines[index]?.id ?? line?.id)
  if (key === 'ArrowDown') return to(at + 1)
  if (key === 'ArrowUp') return to(at - 1)
  if (key === 'Home') return to(0)
  if (key === 'End') return to(lines.length - 1)
  if (!line) return undefined
  const isOpen = line.children > 0 && !closed.has(line.id)
  const [inwards, outwards] = tree.isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  if (key === inwards) return isOpen ? to(at + 1) : () => toggleLine(line.id, true)
  if (key === outwards)
    return isOpen ? () => toggleLine(line.id, false) : () => focusLine(line.parentId ?? line.id)
  if (key === '*') {
    return () => {
      for (const { id, parentId } of lines) if (parentId === line.parentId) toggleLine(id, true)
    }
  }
  return undefined
}

function changeLine(
  press: KeyPress,
  { isReadOnly, onDetails }: Tree,
  line: TreeLine,
  neighbour: TreeLine | undefined,
): Act {
  const { key, altKey, shiftKey } = press
  if (isReadOnly) {
    const isPlain = !altKey && !shiftKey && !press.ctrlKey && !press.metaKey
    const isOpening = isPlain && (key === ' ' || key === 'Enter')
    return isOpening ? () => onDetails(line.id) : undefined
  }
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown'))
    return () => moveLineByKey(line, key === 'ArrowUp' ? -1 : 1)
  if (altKey || press.ctrlKey || press.metaKey) return undefined
  if (key === 'Enter' && shiftKey)
    return () => (line.kind === 'tactic' ? startSibling(line) : startChild(line))
  if (key === 'Enter' || key === 'F2')
    return () => useStrategy.setState({ editingId: line.id, newLine: undefined })
  if (key === ' ') return () => onDetails(line.id)
  if (key === 'Delete' || key === 'Backspace') {
    const next = neighbour && isBelow(neighbour, line) ? line.parentId : neighbour?.id
    return () => void removeLine(line, next ?? undefined).catch(() => {})
  }
  return undefined
}

function isBelow(neighbour: TreeLine, line: TreeLine): boolean {
  return neighbour.level > line.level
}

let typed = ''
let typedAt = 0

/**
 * The next line whose title begins with what was just typed; letters close together count as one word.
 * A lone "g" is left to the keys that go to another screen.
 */
export function findTyped(key: string, lines: TreeLine[], now: number): TreeLine | undefined {
  typed = now - typedAt > 700 ? key : typed + key
  if (typed === 'g') return undefined
  typedAt = now
  const at = lines.findIndex(({ id }) => id === useStrategy.getState().focusId)
  const from = typed.length > 1 ? at : at + 1
  const wanted = typed.toLocaleLowerCase()
  return [...lines.slice(from), ...lines.slice(0, from)].find(({ record }) =>
    record.title.toLocaleLowerCase().startsWith(wanted),
  )
}
