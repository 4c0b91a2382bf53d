import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { fromRight, wholes } from './wholes.ts'

type Place = { from: number; to: number }

/** At every key all lines but one are the same as before. */
const known = new WeakMap<Node, Place[]>()

function placesIn(line: Node): Place[] {
  const old = known.get(line)
  if (old) return old
  // A break or any other leaf counts as one place, and so as one letter.
  const text = line.textBetween(0, line.content.size, undefined, ' ')
  const found = fromRight.test(text) ? [...text.matchAll(wholes)] : []
  const places = found.map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }))
  known.set(line, places)
  return places
}

/** In a line that runs right to left an @name would lose its sign to the other side: it is set apart, and stays whole. */
export function keepWhole(): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const found: Decoration[] = []
        doc.descendants((node, start) => {
          if (!node.isTextblock) return true
          for (const { from, to } of placesIn(node))
            found.push(Decoration.inline(start + 1 + from, start + 1 + to, { nodeName: 'bdi', dir: 'ltr' }))
          return false
        })
        return found.length > 0 ? DecorationSet.create(doc, found) : DecorationSet.empty
      },
    },
  })
}
