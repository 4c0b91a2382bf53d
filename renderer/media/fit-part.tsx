import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Media } from '../../shared/media/media.ts'
import { checkedOn, rulesOf } from '../../shared/posts/network-limits.ts'
import { checkFile } from '../../shared/posts/networks-media.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import { api } from '../api.ts'
import { useFormat } from '../parts/format.ts'
import { useMediaWarning } from '../parts/media-words.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { Section } from '../ui/page/section.tsx'
import { useRead } from '../use-read.ts'
import classes from './media-panel.module.css'

/** What the networks of the brand's channels say to a file. */
export function FitPart({ media }: { media: Media }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const warn = useMediaWarning()
  const { value: choices } = useRead('choices', () => api.calendar.listChoices(), ['channel', 'networkLimit'])
  const active = choices?.channels.filter(({ decision }) => decision === 'active') ?? []
  const networks = [...new Set(active.map(({ network }): Network => network))]
  if (networks.length === 0) return null
  const limits = choices?.networkLimits ?? []
  const [oldest] = networks.map((network) => checkedOn(network, limits)).sort()
  return (
    <Section title={t('media.fit')}>
      <ul className={classes.plain}>
        {networks.map((network) => {
          const warnings = checkFile(rulesOf(network, limits).media, media)
          return (
            <li key={network} className={classes.fit}>
              <NetworkMark network={network} />
              <div>
                <span className={classes.network}>{networkName(network)}</span>
                {warnings.length === 0 ? (
                  <span className={classes.fine}>
                    <IconCheck size={14} stroke={1.5} aria-hidden />
                    {t('media.fits')}
                  </span>
                ) : null}
                {warnings.map((warning) => (
                  <p key={warning.code} className={classes.warning}>
                    <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
                    <span>{warn(warning)}</span>
                  </p>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
      {oldest ? <p className={classes.quiet}>{t('media.checkedOn', { day: format.day(oldest) })}</p> : null}
    </Section>
  )
}
