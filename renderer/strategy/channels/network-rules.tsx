import { IconClockExclamation } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  checkedOn,
  isOld,
  type LimitName,
  limitNames,
  limitOf,
  limitsShown,
  monthsToCheck,
  type NetworkLimit,
} from '../../../shared/posts/network-limits.ts'
import { sheetId } from '../../../shared/strategy/network-sheet.ts'
import { type Network, networks } from '../../../shared/strategy/strategy.ts'
import { api } from '../../api.ts'
import { useCopyTable } from '../../copy-table.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { useRead } from '../../use-read.ts'
import { useToday } from '../gate/gate-edits.ts'
import type { ChannelsProps } from './channel-looks.ts'
import classes from './channels.module.css'
import { LinkRuleFields } from './link-rule.tsx'

/** What most posts meet; the panel shows every number. */
const columns = ['limit', 'visible', 'hashtags', 'comment', 'images'] as const satisfies LimitName[]
/** What the panel tells where there is no room beside it. */
const hidden: { [Name in (typeof columns)[number]]?: string | undefined } = {
  comment: classes.wide,
  images: classes.wide,
}

const none: readonly NetworkLimit[] = []

export function useLimits(): NetworkLimit[] | undefined {
  return useRead('networkLimits', () => api.editor.listLimits(), ['networkLimit']).value
}

/** What each network takes, as every counter and warning here counts it, and when somebody last looked. */
export function NetworkRules({ view, shownId, onDetails }: ChannelsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const today = useToday()
  const limits = useLimits() ?? none
  const ours = useMemo(() => new Set(view.channels.map(({ network }) => network)), [view.channels])
  // Those where the brand has a channel come first.
  const rows = useMemo(
    () =>
      networks
        .filter((network) => limitsShown(network, limits).length > 0)
        .toSorted((one, other) => Number(ours.has(other)) - Number(ours.has(one))),
    [ours, limits],
  )
  const old = rows.filter((network) => ours.has(network) && isOld(checkedOn(network, limits), today))
  const show = (network: Network, name: LimitName) => {
    const { value, isOwn, isRecalled } = limitOf(network, name, limits)
    const text = value === null ? '–' : format.number(value)
    if (isRecalled)
      return (
        <span className={classes.recalled} title={t('editor.rules.recalled')}>
          {text}
        </span>
      )
    return isOwn ? <strong title={t('editor.rules.isOwn')}>{text}</strong> : text
  }
  useCopyTable(
    t('glossary.strategy'),
    useCallback(
      () => [
        [
          t('glossary.network'),
          ...limitNames.map((name) => t(`editor.limit.${name}`)),
          t('editor.rules.checkedOn'),
        ],
        ...rows.map((network) => [
          t(`glossary.networkName.${network}`),
          ...limitNames.map((name) => limitOf(network, name, limits).value ?? ''),
          checkedOn(network, limits),
        ]),
      ],
      [t, rows, limits],
    ),
  )
  return (
    <>
      <p className={classes.lead}>
        {t('editor.rules.lead')} {t('editor.rules.recalledLead')}{' '}
        {old.length > 0
          ? t('editor.rules.old', {
              names: format.list(old.map((network) => networkName(network))),
              count: monthsToCheck,
            })
          : null}
      </p>
      <table className={classes.table}>
        <caption className="spoken">{t('strategy.channel.look.rules')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('glossary.network')}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className={`${classes.number} ${hidden[name] ?? ''}`}>
                {t(`editor.limit.${name}`)}
              </th>
            ))}
            <th scope="col" className={classes.wide}>
              {t('editor.rules.checkedOn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((network) => {
            const id = view.channels.find((one) => one.network === network)?.id ?? sheetId(network)
            const day = checkedOn(network, limits)
            return (
              <tr key={network} data-on={id === shownId || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={classes.opener}
                    data-line={id}
                    onClick={() => onDetails(id)}
                  >
                    <NetworkMark network={network} isSilent />
                    {networkName(network)}
                  </button>
                </th>
                {columns.map((name) => (
                  <td key={name} className={`${classes.number} ${hidden[name] ?? ''}`}>
                    {show(network, name)}
                  </td>
                ))}
                <td className={`${classes.number} ${classes.wide}`}>
                  {isOld(day, today) ? (
                    <span className={classes.warn}>
                      <IconClockExclamation size={14} stroke={1.5} aria-hidden /> {format.day(day)}
                    </span>
                  ) : (
                    format.day(day)
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <LinkRuleFields />
    </>
  )
}
