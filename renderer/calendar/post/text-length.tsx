import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import { type TextRule, textLength } from '../../../shared/strategy/networks.ts'
import type { Network } from '../../../shared/strategy/strategy.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import classes from './post-panel.module.css'
import { useTextWarning } from './use-text-warning.ts'

interface TextLengthProps {
  network: Network
  rule: TextRule
  text: string
  /** When the numbers were last checked, where that is long ago. */
  oldSince?: Day | null
}

/** How long a text is by its network's own counter, and what that network would object to. */
export function TextLength({ network, rule, text, oldSince = null }: TextLengthProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = useNetworkName()(network)
  const warn = useTextWarning()
  const { count, limit, warnings } = textLength(network, text, rule)
  const isLong = warnings.some(({ code }) => code === 'tooLong' || code === 'overWidest')
  return (
    <div className={classes.length} data-tone={isLong ? 'warn' : undefined}>
      <div className={classes.count}>
        <span>
          {limit === null
            ? t('calendar.length.plain', { count })
            : t('calendar.length.of', { part: format.number(count), whole: format.number(limit) })}
        </span>
        {limit === null ? null : (
          <div className={classes.bar} aria-hidden>
            <div
              className={classes.fill}
              style={{ inlineSize: `${Math.min(100, (count / limit) * 100)}%` }}
            />
          </div>
        )}
      </div>
      {oldSince ? <span>{t('editor.rules.since', { network: name, day: format.day(oldSince) })}</span> : null}
      {warnings.map((warning) => (
        <div key={warning.code} className={classes.warning}>
          <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
          <span>{warn(network, warning)}</span>
        </div>
      ))}
    </div>
  )
}
