import { Button } from '@mantine/core'
import { Notifications, notifications, useNotifications } from '@mantine/notifications'
import { IconAlertTriangle } from '@tabler/icons-react'
import i18next, { type TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import classes from './toast.module.css'

/** Label and deed of the one button, usually "Undo". */
export interface ToastAction {
  label: string
  run: () => void
}

interface Toast {
  text: string
  action?: ToastAction | undefined
}

interface Failure {
  /** What happened. */
  what: string
  /** What is safe, and what to do. */
  more?: string
}

/** A failure in the words of a language: it may still stand when another one is chosen. */
type Words = (t: TFunction) => Failure

const look = {
  root: classes.root,
  body: classes.body,
  description: classes.description,
  closeButton: classes.close,
}

/** The toast whose button still does what its line says: a later one takes its place. */
let lastOffer = ''

/** A quiet line at the foot of the window that goes by itself after six seconds. */
export function showToast({ text, action }: Toast): void {
  const id = crypto.randomUUID()
  if (action) {
    notifications.hide(lastOffer)
    lastOffer = id
  }
  const run = () => {
    notifications.hide(id)
    action?.run()
  }
  notifications.show({
    id,
    autoClose: 6000,
    withCloseButton: false,
    withBorder: false,
    classNames: look,
    message: <ToastLine text={text} action={action ? { label: action.label, run } : undefined} />,
  })
}

function ToastLine({ text, action }: Toast) {
  return (
    <div className={classes.line}>
      {/* The app's own sentence: a name of another script at its beginning does not turn it round. */}
      <span>{text}</span>
      {action ? (
        <button type="button" className={classes.action} onClick={action.run}>
          {action.label}
        </button>
      ) : null}
    </div>
  )
}

interface Ends {
  retry?: (() => void) | undefined
  onClose?: (() => void) | undefined
}

/**
 * Loud, and stays until it is closed or mended: a save that failed. The caller keeps the text, and takes the words
 * away with what this returns.
 */
export function showFailure(words: Words, { retry, onClose }: Ends = {}): () => void {
  const id = `${failure}${words(i18next.t).what}`
  const hide = () => void notifications.hide(id)
  const again = retry
    ? () => {
        hide()
        retry()
      }
    : undefined
  hide()
  notifications.show({
    id,
    autoClose: false,
    onClose,
    withBorder: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': i18next.t('app.close') },
    icon: <IconAlertTriangle size={20} stroke={1.5} aria-hidden />,
    classNames: { ...look, root: `${classes.root} ${classes.failure}`, icon: classes.icon },
    message: <FailureLine words={words} retry={again} />,
  })
  return hide
}

function FailureLine({ words, retry }: { words: Words; retry: (() => void) | undefined }) {
  const { t } = useTranslation()
  const { what, more } = words(t)
  return (
    <div>
      <div className={classes.what} dir="auto">
        {what}
      </div>
      {more ? <div dir="auto">{more}</div> : null}
      {retry ? (
        <Button mt={8} onClick={retry}>
          {t('app.tryAgain')}
        </Button>
      ) : null}
    </div>
  )
}

const failure = 'failure:'
const limit = 3

/** Where toasts appear; mounted once, at the root. A failure stays, so it takes no toast's place. */
export function Toasts() {
  const { t } = useTranslation()
  const { notifications: shown, queue } = useNotifications()
  const failures = [...shown, ...queue].filter(({ id }) => id?.startsWith(failure)).length
  return (
    <section aria-label={t('app.notices')}>
      <Notifications
        className={classes.notices}
        position="bottom-center"
        limit={limit + failures}
        containerWidth={480}
        transitionDuration={140}
        zIndex={600}
        withinPortal={false}
      />
    </section>
  )
}
