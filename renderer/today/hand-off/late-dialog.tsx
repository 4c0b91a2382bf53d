import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { todayHere } from '../../workspace.ts'
import { markLateMissed } from './deeds.ts'
import classes from './hand-off.module.css'
import { ReasonField } from './reason-field.tsx'

/** One reason for all that is late: after three weeks away nobody answers for each post by itself. */
export function LateDialog({ count, onClose }: { count: number; onClose: () => void }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('today.late.run', { count })}
      size={440}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() === '' || isBusy) return
          setBusy(true)
          void markLateMissed({ before: todayHere(), reason: reason.trim() })
            .then(onClose)
            .catch(() => setBusy(false))
        }}
      >
        <p className={classes.quiet}>{t('today.late.what', { count })}</p>
        <ReasonField value={reason} onChange={setReason} />
        <div className={classes.buttons}>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" loading={isBusy} disabled={reason.trim() === ''}>
            {t('today.late.run', { count })}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
