import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type NameState,
  nameOn,
  nameStates,
  sheetId,
  sheetOf,
} from '../../../shared/strategy/network-sheet.ts'
import { handleOf } from '../../../shared/strategy/networks.ts'
import { networks } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useCopyTable } from '../../copy-table.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Choice } from '../../ui/input/choice.tsx'
import type { ChannelsProps } from './channel-looks.ts'
import classes from './channels.module.css'
import { changeSheet } from './network-edits.ts'

const heads = [
  'glossary.network',
  'strategy.name.handle',
  'strategy.name.state',
  'strategy.name.day',
] as const

/** What the panel tells where there is no room beside it. */
const hidden: { [Head in (typeof heads)[number]]?: string | undefined } = {
  'strategy.name.handle': classes.widest,
  'strategy.name.day': classes.wide,
}

/** Our name on every network at a glance, also where we have no channel and want none. */
export function NameRegister({ view, shownId, onDetails }: ChannelsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const lines = networks.map((network) => nameOn(network, view.networkSheets, view.channels))
  const count = (state: NameState | null) => lines.filter((line) => line.state === state).length
  useCopyTable(
    t('glossary.strategy'),
    useCallback(
      () => [
        [...heads, 'strategy.name.note' as const].map((key) => t(key)),
        ...networks.map((network) => {
          const { state, day, ...line } = nameOn(network, view.networkSheets, view.channels)
          const word = state ? t(`glossary.nameState.${state}`) : ''
          return [
            t(`glossary.networkName.${network}`),
            handleOf(line),
            word,
            day ?? '',
            nextOf(view, network),
          ]
        }),
      ],
      [t, view],
    ),
  )
  return (
    <>
      <p className={classes.lead}>
        {t('strategy.name.lead')}{' '}
        {t(count(null) < networks.length ? 'strategy.name.sum' : 'strategy.name.sumNone', {
          ours: format.number(count('ours')),
          all: format.number(networks.length),
          open: format.number(count(null)),
        })}
      </p>
      <table className={classes.table}>
        <caption className="spoken">{t('strategy.channel.look.names')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={hidden[head]}>
                {t(head)}
              </th>
            ))}
            <th scope="col" className={classes.wide}>
              {t('strategy.name.note')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ network, handle, state, day }) => {
            const channel = view.channels.find((one) => one.network === network)
            const id = channel?.id ?? sheetId(network)
            const choose = (nameState: NameState | null) => {
              void changeSheet(network, { nameState }).catch(() => {})
              if (nameState === 'impostor') onDetails(id)
            }
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
                <td className={classes.widest}>
                  <bdi dir="ltr">{handleOf({ network, handle })}</bdi>
                </td>
                <td className={classes.stateCell}>
                  <Choice
                    variant="unstyled"
                    size="xs"
                    classNames={{ input: classes.state }}
                    aria-label={`${networkName(network)}: ${t('strategy.name.state')}`}
                    empty={t('strategy.name.unseen')}
                    leftSectionWidth={22}
                    leftSection={state ? <Shape state={state} /> : undefined}
                    data={nameStates.map((value) => ({ value, label: t(`glossary.nameState.${value}`) }))}
                    value={state}
                    allowDeselect={false}
                    checkIconPosition="right"
                    onChange={(next) => choose(next as NameState | null)}
                  />
                </td>
                <td className={`${classes.number} ${classes.wide}`}>{format.day(day)}</td>
                <td className={classes.wide}>
                  <Next view={view} network={network} state={state} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

/** The word stands beside it in the field. */
function Shape({ state }: { state: NameState }) {
  return (
    <span aria-hidden="true" className={classes.shape}>
      <StatusMark kind="nameState" status={state} />
    </span>
  )
}

interface NextProps {
  view: StrategyView
  network: (typeof networks)[number]
  state: NameState | null
}

/** The last step against an impostor, else what was noted. */
function Next({ view, network, state }: NextProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const last = lastStep(view, network)
  if (state === 'impostor' && !last) return <span className={classes.warn}>{t('strategy.name.noStep')}</span>
  if (state === 'impostor' && last) {
    return (
      <>
        <bdi>{last.title}</bdi>
        {last.day ? `, ${format.day(last.day, 'short')}` : null}
      </>
    )
  }
  return <bdi>{sheetOf(view.networkSheets, network).nameNote}</bdi>
}

function lastStep({ impostorSteps }: StrategyView, network: NextProps['network']) {
  return impostorSteps.filter((step) => step.network === network).at(-1)
}

function nextOf(view: StrategyView, network: NextProps['network']): string {
  const sheet = sheetOf(view.networkSheets, network)
  const step = sheet.nameState === 'impostor' ? lastStep(view, network)?.title : undefined
  return step ?? sheet.nameNote
}
