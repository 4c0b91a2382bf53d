import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './name-dialog.module.css'

interface NameDialogProps {
  title: string
  label: string
  /** What the button says. */
  keep: string
  start?: string
  /** A sentence on what becomes of it. */
  why?: string | undefined
  onClose: () => void
  /** The dialog stays when this fails. */
  onName: (name: string) => Promise<unknown>
}

/** Asks for one name. */
export function NameDialog({ title, label, keep, start = '', why, onClose, onName }: NameDialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(start)
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={400}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) void onName(name.trim()).then(onClose, () => {})
        }}
      >
        <TextInput
          data-autofocus
          dir="auto"
          maxLength={120}
          label={label}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {why ? <p className={classes.why}>{why}</p> : null}
        <div className={classes.buttons}>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!name.trim()}>
            {keep}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
