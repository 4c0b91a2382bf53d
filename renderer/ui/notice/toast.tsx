import { Button } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { IconAlertTriangle } from '@tabler/icons-react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import classes from './toast.module.css'

interface Toast {
  text: string
  /** Label and deed of the one button, usually "Undo". */
  action?: { label: string; run: () => void }
}

interface Failure {
  /** What happened. */
  what: string
  /** What is safe, and what to do. */
  more?: string
  retry?: () => void
}

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
      <span dir="auto">{text}</span>
      {action ? (
        <button type="button" className={classes.action} onClick={action.run}>
          {action.label}
        </button>
      ) : null}
    </div>
  )
}

/** Loud, and stays until it is closed or mended: a save that failed. The caller keeps the text. */
export function showFailure({ what, more, retry }: Failure): void {
  const id = `failure:${what}`
  const again = retry
    ? () => {
        notifications.hide(id)
        retry()
      }
    : undefined
  notifications.hide(id)
  notifications.show({
    id,
    autoClose: false,
    withBorder: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': i18next.t('app.close') },
    icon: <IconAlertTriangle size={20} stroke={1.5} aria-hidden />,
    classNames: { ...look, root: `${classes.root} ${classes.failure}`, icon: classes.icon },
    message: <FailureLine what={what} more={more} retry={again} />,
  })
}

function FailureLine({ what, more, retry }: Failure) {
  const { t } = useTranslation()
  return (
    <div>
      <div className={classes.what}>{what}</div>
      {more ? <div>{more}</div> : null}
      {retry ? (
        <Button mt={8} onClick={retry}>
          {t('app.tryAgain')}
        </Button>
      ) : null}
    </div>
  )
}

/** Where toasts appear; mounted once, at the root. */
export function Toasts() {
  const { t } = useTranslation()
  return (
    <section aria-label={t('app.notices')}>
      <Notifications
        position="bottom-center"
        limit={3}
        containerWidth={480}
        transitionDuration={140}
        zIndex={600}
        withinPortal={false}
      />
    </section>
  )
}
