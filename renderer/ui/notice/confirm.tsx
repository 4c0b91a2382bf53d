import { Button, Modal } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './confirm.module.css'

interface Question {
  title: string
  /** What will be gone and what stays. */
  body: string
  /** The deed as a verb: "Replace the file". */
  confirm: string
  isDestructive?: boolean
}

let asked: { question: Question; answer: (yes: boolean) => void } | undefined
const listeners = new Set<() => void>()

function change(next: typeof asked): void {
  asked = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks before work that undo cannot bring back; resolves to false when it is left. Never use it where undo exists. */
export function askToConfirm(question: Question): Promise<boolean> {
  asked?.answer(false)
  return new Promise((resolve) => {
    change({
      question,
      answer: (yes) => {
        change(undefined)
        resolve(yes)
      },
    })
  })
}

/** Where the question appears; mounted once, at the root. */
export function ConfirmHost() {
  const current = useSyncExternalStore(listen, () => asked)
  const { t } = useTranslation()
  if (!current) return null
  const { question, answer } = current
  return (
    <Modal opened onClose={() => answer(false)} title={question.title} size={440} withCloseButton={false}>
      <p className={classes.body}>{question.body}</p>
      <div className={classes.buttons}>
        <Button data-autofocus onClick={() => answer(false)}>
          {t('app.cancel')}
        </Button>
        <Button variant="filled" color={question.isDestructive ? 'red' : 'plum'} onClick={() => answer(true)}>
          {question.confirm}
        </Button>
      </div>
    </Modal>
  )
}
