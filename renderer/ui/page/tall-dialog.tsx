import { Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './tall-dialog.module.css'

interface TallDialogProps {
  title: string
  size: number
  isOpen?: boolean
  onClose: () => void
  /** The whole of it is a form. */
  onSubmit?: () => void
  children: ReactNode
}

/** A dialog that may hold more than a window shows: its parts scroll by themselves, and its buttons stay in sight. */
export function TallDialog({ title, size, isOpen = true, onClose, onSubmit, children }: TallDialogProps) {
  const { t } = useTranslation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit?.()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      classNames={{ content: classes.dialog, header: classes.header, body: classes.body }}
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {onSubmit ? (
        <form className={classes.whole} onSubmit={submit}>
          {children}
        </form>
      ) : (
        <div className={classes.whole}>{children}</div>
      )}
    </Modal>
  )
}
