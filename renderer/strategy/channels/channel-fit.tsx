import { Button, Menu } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import {
  fitCriteria,
  isWritten,
  type NetworkSheet,
  readFit,
  researchDays,
  sheetId,
  sheetOf,
  weeksUsed,
} from '../../../shared/strategy/network-sheet.ts'
import { channelDecisions, type Network, networks } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useCopyTable } from '../../copy-table.ts'
import { useFormat } from '../../parts/format.ts'
import { GateMark } from '../../parts/gate-mark.tsx'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { AddButton } from '../add-button.tsx'
import { useToday } from '../gate/gate-edits.ts'
import type { ChannelsProps } from './channel-looks.ts'
import classes from './channels.module.css'
import { FitWords } from './fit-words.tsx'

/** The networks that were thought about, in the order of their decisions; those without a decision last. */
function listCompared({ channels, networkSheets }: StrategyView): Network[] {
  const rank = (network: Network) => {
    const ranks = channels
      .filter((one) => one.network === network)
      .map(({ decision }) => channelDecisions.indexOf(decision))
    return ranks.length > 0 ? Math.min(...ranks) : channelDecisions.length
  }
  return networks
    .filter(
      (network) =>
        channels.some((one) => one.network === network) || isWritten(sheetOf(networkSheets, network)),
    )
    .toSorted((one, other) => rank(one) - rank(other))
}

/** The same questions of every network, side by side, with the reasons: what a decision can rest on. */
export function FitTable({ view, shownId, onDetails }: ChannelsProps) {
  const { t } = useTranslation()
  const compared = listCompared(view)
  useCopyTable(
    t('glossary.strategy'),
    useCallback(
      () => [
        [
          t('glossary.network'),
          ...fitCriteria.map((criterion) => t(`strategy.fit.for.${criterion}`)),
          t('strategy.fit.title'),
        ],
        ...listCompared(view).map((network) => {
          const sheet = sheetOf(view.networkSheets, network)
          return [
            t(`glossary.networkName.${network}`),
            ...fitCriteria.map((criterion) => {
              const answer = sheet[`${criterion}Fit`] ?? 'none'
              return [t(`glossary.gateReply.${answer}`), sheet[`${criterion}Why`]].filter(Boolean).join(': ')
            }),
            t('strategy.fit.speaks', { count: readFit(sheet).yes.length, all: fitCriteria.length }),
          ]
        }),
      ],
      [t, view],
    ),
  )
  if (compared.length === 0) {
    return (
      <EmptyState
        title={t('strategy.fit.emptyTitle')}
        why={t('strategy.fit.emptyWhy')}
        action={
          <Others compared={compared} onDetails={onDetails}>
            <Button variant="filled">{t('strategy.fit.lookInto')}</Button>
          </Others>
        }
      />
    )
  }
  return (
    <>
      <p className={classes.lead}>{t('strategy.fit.lead')}</p>
      <div className={classes.scroll}>
        <table className={`${classes.table} ${classes.fit}`}>
          <caption className="spoken">{t('strategy.channel.look.fit')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('glossary.network')}</th>
              {fitCriteria.map((criterion) => (
                <th key={criterion} scope="col">
                  {t(`strategy.fit.for.${criterion}`)}
                </th>
              ))}
              <th scope="col" className={classes.wide}>
                {t('strategy.fit.known')}
              </th>
            </tr>
          </thead>
          <tbody>
            {compared.map((network) => (
              <Line key={network} {...{ network, view, shownId, onDetails }} />
            ))}
          </tbody>
        </table>
      </div>
      <Others compared={compared} onDetails={onDetails}>
        <AddButton>{t('strategy.fit.lookInto')}</AddButton>
      </Others>
    </>
  )
}

function Line({ network, view, shownId, onDetails }: ChannelsProps & { network: Network }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const sheet = sheetOf(view.networkSheets, network)
  const channels = view.channels.filter((one) => one.network === network)
  const id = channels[0]?.id ?? sheetId(network)
  return (
    <tr data-on={id === shownId || undefined}>
      <th scope="row">
        <button type="button" className={classes.opener} data-line={id} onClick={() => onDetails(id)}>
          <NetworkMark network={network} isSilent />
          {networkName(network)}
        </button>
        <span className={classes.under}>
          {channels[0] ? t(`strategy.decision.${channels[0].decision}`) : t('strategy.channel.undecided')}
        </span>
        <span className={classes.under}>
          <FitWords sheet={sheet} />
        </span>
      </th>
      {fitCriteria.map((criterion) => {
        const answer = sheet[`${criterion}Fit`]
        return (
          <td key={criterion}>
            <span className={classes.answer} data-open={answer === null || undefined}>
              <GateMark answer={answer ?? undefined} size={14} />
              {t(`glossary.gateReply.${answer ?? 'none'}`)}
            </span>
            <span className={classes.why} dir="auto">
              {plainText(sheet[`${criterion}Why`])}
            </span>
          </td>
        )
      })}
      <td className={classes.wide}>
        <Known sheet={sheet} />
      </td>
    </tr>
  )
}

/** How well the network is known: when it was looked into, and for how long it has been used. */
function Known({ sheet }: { sheet: NetworkSheet }) {
  const { t } = useTranslation()
  const format = useFormat()
  const weeks = weeksUsed(sheet, useToday())
  const days = researchDays(sheet)
  return (
    <>
      <span className={classes.why}>
        {days ? t('strategy.research.last', { day: format.day(days.last) }) : t('strategy.research.none')}
      </span>
      <span className={classes.why}>
        {weeks === undefined
          ? t('strategy.fit.unused')
          : t('strategy.fit.used', { time: format.span(weeks) })}
      </span>
    </>
  )
}

interface OthersProps {
  compared: readonly Network[]
  onDetails: (id: string) => void
  children: React.ReactElement
}

/** Every other network may be looked into before anybody decides about it. */
function Others({ compared, onDetails, children }: OthersProps) {
  const networkName = useNetworkName()
  if (useReadOnly()) return null
  return (
    <Menu>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
        {networks
          .filter((network) => !compared.includes(network))
          .map((network) => (
            <Menu.Item
              key={network}
              leftSection={<NetworkMark network={network} isSilent />}
              onClick={() => onDetails(sheetId(network))}
            >
              {networkName(network)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
