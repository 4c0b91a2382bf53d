import { ActionIcon } from '@mantine/core'
import { IconBold, IconHeading, IconItalic, IconLink, IconList, IconListNumbers } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyText } from '../input/key-hint.tsx'
import { writingKeys } from './keys.ts'
import { headingLevel } from './kit.ts'
import { LinkField } from './link-field.tsx'
import classes from './writing.module.css'

interface ToolbarProps {
  editor: Editor
  isLinking: boolean
  onLinking: (isLinking: boolean) => void
}

const tools = [
  {
    name: 'bold',
    Icon: IconBold,
    isOn: (on: Editor) => on.isActive('bold'),
    run: (on: Editor) => on.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    Icon: IconItalic,
    isOn: (on: Editor) => on.isActive('italic'),
    run: (on: Editor) => on.chain().focus().toggleItalic().run(),
  },
  { name: 'heading', Icon: IconHeading, isOn: (on: Editor) => on.isActive('heading'), run: toggleHeading },
  {
    name: 'bullets',
    Icon: IconList,
    isOn: (on: Editor) => on.isActive('bulletList'),
    run: (on: Editor) => on.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    Icon: IconListNumbers,
    isOn: (on: Editor) => on.isActive('orderedList'),
    run: (on: Editor) => on.chain().focus().toggleOrderedList().run(),
  },
  { name: 'link', Icon: IconLink, isOn: (on: Editor) => on.isActive('link'), run: () => {} },
] as const

function toggleHeading(on: Editor) {
  const chain = on.chain().focus()
  return (on.isActive('heading') ? chain.setParagraph() : chain.setHeading({ level: headingLevel })).run()
}

/** Quiet marks under the field somebody writes in; arrow keys go from one to the next, Escape goes back to the text. */
export function Toolbar({ editor, isLinking, onLinking }: ToolbarProps) {
  const { t } = useTranslation()
  const bar = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const pressed = usePressed(editor)

  function keys(event: KeyboardEvent) {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
    const step = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key]
    if (event.key === 'Escape') editor.commands.focus()
    else if (event.key === 'Home') buttons[0]?.focus()
    else if (event.key === 'End') buttons.at(-1)?.focus()
    else if (step) buttons.at((at + step) % buttons.length)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (isLinking) return <LinkField editor={editor} onDone={() => onLinking(false)} />
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('writing.toolbar')}
      className={classes.toolbar}
      onKeyDown={keys}
      // The text keeps the focus and what is selected in it.
      onMouseDown={(event) => event.preventDefault()}
    >
      {tools.map(({ name, Icon, run }, place) => (
        <ActionIcon
          key={name}
          size={26}
          // Tab goes on to the next field, as everywhere; Alt+F10 leads here.
          tabIndex={-1}
          data-current={place === current || undefined}
          aria-label={t(`writing.tool.${name}`)}
          aria-pressed={pressed.includes(name)}
          title={`${t(`writing.tool.${name}`)} (${keyText(writingKeys[name])})`}
          data-on={pressed.includes(name) || undefined}
          className={classes.tool}
          onFocus={() => setCurrent(place)}
          onClick={() => (name === 'link' ? onLinking(true) : run(editor))}
        >
          <Icon size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  )
}

/** The tools whose look the selection has; drawn again only when that changes. */
function usePressed(editor: Editor): string {
  const read = () =>
    tools
      .filter(({ isOn }) => isOn(editor))
      .map(({ name }) => name)
      .join(' ')
  const [pressed, setPressed] = useState(read)
  useEffect(() => {
    const renew = () => setPressed(read())
    editor.on('transaction', renew)
    return () => {
      editor.off('transaction', renew)
    }
  })
  return pressed
}
