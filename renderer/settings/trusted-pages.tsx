import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { save } from '../saving.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import { useKnown } from '../workspace.ts'
import classes from './settings.module.css'

/** Networks' pages that open without a question, each with the way back; nothing while there are none. */
export function TrustedPages() {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const pages = useKnown(({ settings }) => settings.trustedPages)
  if (pages.length === 0) return null
  return (
    <FieldRow label={t('settings.trustedPages')} hint={t('settings.trustedPagesHint')}>
      <ul className={classes.pages} aria-label={t('settings.trustedPages')}>
        {pages.map((page) => (
          <li key={`${page.network} ${page.host}`} className={classes.place}>
            <NetworkMark network={page.network} />
            <span>
              {networkName(page.network)} <bdi className={classes.host}>{page.host}</bdi>
            </span>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              aria-label={t('settings.askAgainOf', { name: page.host })}
              onClick={() => void save(() => api.app.askAgain(page)).catch(() => {})}
            >
              {t('settings.askAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </FieldRow>
  )
}
