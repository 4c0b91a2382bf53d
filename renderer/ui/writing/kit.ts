import { Extension, type Extensions } from '@tiptap/core'
import { Heading } from '@tiptap/extension-heading'
import { Plugin } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import { isSafeAddress } from '../../../shared/markdown/read.ts'
import { writeMarkdown } from '../../../shared/markdown/write.ts'
import { blocksOf } from './document.ts'
import { keepWhole } from './kept-whole.ts'

/** What the toolbar's heading is in Markdown. */
export const headingLevel = 2

interface KitOptions {
  heading: 'h2' | 'h3'
  limit: number
  /** Something did not fit, and was left out. */
  onFull: () => void
  onLink: () => void
}

/** Just what can be written as Markdown text: nothing else can be typed, pasted or dropped. */
export function makeKit({ heading, limit, onFull, onLink }: KitOptions): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      dropcursor: false,
      gapcursor: false,
      heading: false,
      horizontalRule: false,
      strike: false,
      trailingNode: false,
      underline: false,
      link: {
        autolink: false,
        openOnClick: false,
        defaultProtocol: 'https',
        HTMLAttributes: { target: null, rel: null },
        isAllowedUri: isSafeAddress,
      },
    }),
    Heading.extend({
      // All levels look the same step below the page's own heading, so that the outline of the page stays whole.
      renderHTML: ({ node, HTMLAttributes }) => [
        heading,
        { ...HTMLAttributes, 'data-level': node.attrs.level },
        0,
      ],
      // Ctrl+Alt is AltGr, with which many keyboards type.
      addKeyboardShortcuts() {
        return { 'Mod-Shift-h': () => this.editor.commands.toggleHeading({ level: headingLevel }) }
      },
    }),
    Extension.create({
      name: 'markdownText',
      addGlobalAttributes: () => [
        {
          types: ['bulletList', 'orderedList'],
          attributes: {
            mark: { default: null, rendered: false },
            // A list stands on the side of its first words; the lines in it take their direction by style alone,
            // for what has a direction of its own does not count for the list.
            dir: { default: 'auto', parseHTML: () => 'auto' },
          },
        },
      ],
      addKeyboardShortcuts() {
        return {
          'Alt-Shift-ArrowRight': () => this.editor.commands.sinkListItem('listItem'),
          'Alt-Shift-ArrowLeft': () => this.editor.commands.liftListItem('listItem'),
          'Mod-Shift-k': () => {
            onLink()
            return true
          },
        }
      },
      addProseMirrorPlugins: () => [
        keepWhole(),
        new Plugin({
          filterTransaction({ docChanged, doc, before }) {
            if (!docChanged || doc.content.size <= before.content.size) return true
            // Every sign may need a backslash: what is far from full need not be written out.
            if (doc.content.size < limit / 4) return true
            if (writeMarkdown(blocksOf(doc)).length <= limit) return true
            onFull()
            return false
          },
        }),
      ],
    }),
  ]
}
