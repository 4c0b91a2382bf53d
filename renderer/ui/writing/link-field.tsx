import { ActionIcon, TextInput } from '@mantine/core'
import { IconCheck, IconLinkOff, IconX } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from './address.ts'
import classes from './writing.module.css'

/** Where the link leads, typed in the toolbar's place. Nothing is ever opened. */
export function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation()
  const [before] = useState(() => (editor.getAttributes('link').href as string | undefined) ?? '')
  const [typed, setTyped] = useState(before)
  const [isWrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const note = useId()
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  function leave() {
    onDone()
    editor.commands.focus()
  }

  function remove() {
    editor.chain().extendMarkRange('link').unsetLink().run()
    leave()
  }

  function apply(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() === '') return before ? remove() : leave()
    const href = addressOf(typed)
    if (!href) return setWrong(true)
    const link = [{ type: 'link', attrs: { href } }]
    if (editor.state.selection.empty && !before)
      editor.commands.insertContent({ type: 'text', text: typed.trim(), marks: link })
    else editor.chain().extendMarkRange('link').setLink({ href }).run()
    leave()
  }

  function close(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    leave()
  }

  const button = (word: string) => ({ size: 26, 'aria-label': word, title: word, onKeyDown: close })
  return (
    <form className={classes.toolbar} aria-label={t('writing.tool.link')} onSubmit={apply}>
      <TextInput
        ref={input}
        size="xs"
        dir="ltr"
        className={classes.address}
        aria-label={t('writing.link.address')}
        aria-describedby={isWrong ? note : undefined}
        error={isWrong}
        placeholder="https://"
        spellCheck={false}
        value={typed}
        onKeyDown={close}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(false)
        }}
      />
      <ActionIcon type="submit" {...button(t('writing.link.apply'))}>
        <IconCheck size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      {before ? (
        <ActionIcon onClick={remove} {...button(t('writing.link.remove'))}>
          <IconLinkOff size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      ) : null}
      <ActionIcon onClick={leave} {...button(t('app.cancel'))}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      {isWrong ? (
        <p id={note} className={classes.wrong} role="alert">
          {t('writing.link.wrong')}
        </p>
      ) : null}
    </form>
  )
}
