import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './loading.module.css'

/** Says that something is on its way, but only after a moment: a quick answer must not flicker. */
export function Loading({ label, after = 200 }: { label?: string; after?: number }) {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(after === 0)

  useEffect(() => {
    const timer = setTimeout(() => setShown(true), after)
    return () => clearTimeout(timer)
  }, [after])

  return (
    <div className={classes.loading} role="status" aria-busy="true">
      {isShown ? (
        <>
          <Loader size={16} color="gray" type="dots" aria-hidden />
          <span>{label ?? t('app.loading')}</span>
        </>
      ) : null}
    </div>
  )
}
