import { Editor } from '@tiptap/core'
import { DOMParser, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { readMarkdown } from '../../../shared/markdown/read.ts'
import { writeMarkdown } from '../../../shared/markdown/write.ts'
import { blocksOf, documentOf } from './document.ts'
import { makeKit } from './kit.ts'
import { cleanHtml } from './pasted.ts'
import { Toolbar } from './toolbar.tsx'
import classes from './writing.module.css'

export interface EditorProps {
  text: string
  /** The attributes of the field, for people who hear it. */
  attributes: Record<string, string>
  heading: 'h2' | 'h3'
  limit: number
  /** Somebody writes in it now. */
  isActive: boolean
  onType: (text: string) => void
  onFull: () => void
  /** Something that was pasted or dropped had more to it than can be taken in. */
  onLess: () => void
}

/** The field itself, fetched when a long text is first shown. */
export function TextEditor({
  text,
  attributes,
  heading,
  limit,
  isActive,
  onType,
  onFull,
  onLess,
}: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor>()
  const [isLinking, setLinking] = useState(false)
  const load = useRef<(text: string) => void>(undefined)
  const [wantsFocus] = useState(isActive)
  const live = useRef({ text, attributes, onType, onFull, onLess })
  live.current = { ...live.current, attributes, onType, onFull, onLess }

  useLayoutEffect(() => {
    const made = new Editor({
      element: host.current,
      extensions: makeKit({
        heading,
        limit,
        onFull: () => live.current.onFull(),
        onLink: () => setLinking(true),
      }),
      content: documentOf(readMarkdown(live.current.text)),
      injectCSS: false,
      editorProps: {
        attributes: () => ({ ...live.current.attributes, class: classes.text ?? '' }),
        handleDOMEvents: { keydown: (_, event) => isLeftAlone(event) },
        handlePaste: (view, event) => insert(view, event.clipboardData),
        handleDrop: (view, event, _, isMove) => !isMove && insert(view, event.dataTransfer, event),
        // Foreign HTML is read by us alone.
        transformPastedHTML: () => '',
        clipboardTextParser: (pasted, _context, _isPlain, view) =>
          Slice.maxOpen(view.state.schema.nodeFromJSON(documentOf(readMarkdown(pasted))).content),
      },
      onUpdate: ({ editor: { state } }) => {
        live.current.text = textOf(state)
        live.current.onType(live.current.text)
      },
    })
    function insert(...what: Parameters<typeof insertHtml>): boolean {
      const inserted = insertHtml(...what)
      if (inserted === 'less') live.current.onLess()
      return inserted !== 'none'
    }
    let loaded = { doc: made.state.doc, text: live.current.text }
    /** As long as nothing else stands in it, the text is the one that came, to the last byte. */
    function textOf({ doc }: EditorState): string {
      return doc.eq(loaded.doc) ? loaded.text : writeMarkdown(blocksOf(doc))
    }
    load.current = (next) => {
      live.current.text = next
      made.commands.setContent(documentOf(readMarkdown(next)), { emitUpdate: false })
      loaded = { doc: made.state.doc, text: next }
    }
    setEditor(made)
    if (wantsFocus) made.view.focus()
    return () => made.destroy()
  }, [heading, limit, wantsFocus])

  useEffect(() => {
    if (text !== live.current.text) load.current?.(text)
  }, [text])

  useEffect(() => {
    if (!isActive) setLinking(false)
  }, [isActive])

  const said = JSON.stringify(attributes)
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are read when the view is drawn again.
  useEffect(() => editor?.view.setProps({}), [editor, said])

  return (
    <>
      {editor && isActive ? (
        <div className={classes.tools}>
          <Toolbar editor={editor} isLinking={isLinking} onLinking={setLinking} />
        </div>
      ) : null}
      <div ref={host} className={classes.field} />
    </>
  )
}

/**
 * Keys the field shares with all others of the app: Tab goes on, Ctrl+Enter saves, and AltGr, which is Ctrl+Alt, types.
 */
function isLeftAlone(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event
  return key === 'Tab' || (key === 'Enter' && (ctrlKey || metaKey)) || (ctrlKey && altKey) || key === 'F10'
}

/** Puts in what was copied elsewhere, all of it or less; none when there is no HTML to clean. */
function insertHtml(view: EditorView, data: DataTransfer | null, drop?: DragEvent): 'all' | 'less' | 'none' {
  const html = data?.getData('text/html')
  if (!html) return 'none'
  const { root, isLess } = cleanHtml(html)
  const slice = DOMParser.fromSchema(view.state.schema).parseSlice(root)
  drop?.preventDefault()
  // A picture has no words: what is selected stays.
  if (slice.size === 0) return isLess ? 'less' : 'all'
  const { tr, doc } = view.state
  const place = drop && view.posAtCoords({ left: drop.clientX, top: drop.clientY })
  if (place) tr.setSelection(TextSelection.near(tr.doc.resolve(place.pos)))
  view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
  // What was refused whole has its own words.
  return isLess && !view.state.doc.eq(doc) ? 'less' : 'all'
}
