import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { policyId, technologyFields } from '../../../shared/strategy/channel-policy.ts'
import { handleOf } from '../../../shared/strategy/networks.ts'
import type { Channel } from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useCopyTable } from '../../copy-table.ts'
import { draftOf } from '../../drafts.ts'
import { missing } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Section } from '../../ui/page/section.tsx'
import type { ChannelsProps } from './channel-looks.ts'
import classes from './channels.module.css'
import { GuardedPerson, GuardedText } from './guarded-fields.tsx'
import { changePolicy, policyOf } from './network-edits.ts'

/** The accounts there are to get into. */
function listAccounts({ channels }: StrategyView): Channel[] {
  return channels.filter(({ decision }) => decision !== 'notHere')
}

function namesOf({ channelAccess }: StrategyView, { id }: Channel): string[] {
  return channelAccess.filter(({ channelId }) => channelId === id).map(({ name }) => name)
}

const heads = [
  'glossary.channel',
  'strategy.access.twoFactor',
  'strategy.access.people',
  'strategy.access.custodian',
  'strategy.access.recovery',
] as const

/** In a small window beside an open panel the panel tells these. */
const panelTells = new Set<string>(['strategy.access.custodian', 'strategy.access.recovery'])

/** Who can get into each channel and what guards it, and what holds for all. Passwords have no place here. */
export function AccessCheck({ view, shownId, onDetails }: ChannelsProps) {
  const { t } = useTranslation()
  const accounts = listAccounts(view)
  useCopyTable(
    t('glossary.strategy'),
    useCallback(
      () => [
        heads.map((key) => t(key)),
        ...listAccounts(view).map((channel) => [
          `${t(`glossary.networkName.${channel.network}`)} ${handleOf(channel)}`.trim(),
          channel.twoFactor ? t(`glossary.secondFactor.${channel.twoFactor}`) : '',
          namesOf(view, channel).join(', '),
          channel.custodian,
          channel.recoveryContact,
        ]),
      ],
      [t, view],
    ),
  )
  return (
    <>
      <p className={classes.lead}>{t('strategy.access.lead')}</p>
      {accounts.length === 0 ? (
        <p className={classes.nobody}>{t('strategy.access.none')}</p>
      ) : (
        <table className={classes.table}>
          <caption className="spoken">{t('strategy.channel.look.access')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className={panelTells.has(head) ? classes.widest : undefined}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {accounts.map((channel) => (
              <Line
                key={channel.id}
                channel={channel}
                names={namesOf(view, channel)}
                isShown={channel.id === shownId}
                onOpen={() => onDetails(channel.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      <Technology view={view} />
    </>
  )
}

interface LineProps {
  channel: Channel
  names: readonly string[]
  isShown: boolean
  onOpen: () => void
}

function Line({ channel, names, isShown, onOpen }: LineProps) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const { network, twoFactor, custodian, recoveryContact } = channel
  return (
    <tr data-on={isShown || undefined}>
      <th scope="row">
        <button type="button" className={classes.opener} data-line={channel.id} onClick={onOpen}>
          <NetworkMark network={network} isSilent />
          {networkName(network)}
        </button>
        <bdi dir="ltr" className={classes.under}>
          {handleOf(channel)}
        </bdi>
      </th>
      <td>{twoFactor ? <StatusMark kind="secondFactor" status={twoFactor} withLabel /> : missing}</td>
      <td>
        <bdi>{names.join(', ') || missing}</bdi>
        {names.length === 1 ? <span className={classes.warn}>{t('strategy.access.onlyOne')}</span> : null}
      </td>
      <td className={classes.widest}>
        <bdi>{custodian || missing}</bdi>
      </td>
      <td className={classes.widest}>
        <bdi>{recoveryContact || missing}</bdi>
      </td>
    </tr>
  )
}

/** What holds for all channels. */
function Technology({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const policy = policyOf(view.channelPolicies)
  return (
    <div className={classes.below}>
      <Section title={t('strategy.technology.title')}>
        {technologyFields.map((field) => (
          <GuardedText
            isMultiline
            key={field}
            label={t(`strategy.technology.field.${field}`)}
            value={policy[field]}
            placeholder={t(`strategy.technology.ask.${field}`)}
            onDraft={draftOf('channelPolicy', policyId, field)}
            onSave={(text) => changePolicy({ [field]: text })}
          />
        ))}
        <GuardedPerson
          label={t('strategy.technology.field.lockers')}
          value={policy.lockers}
          hint={t('strategy.technology.lockersHint')}
          onDraft={draftOf('channelPolicy', policyId, 'lockers')}
          onSave={(lockers) => changePolicy({ lockers })}
        />
      </Section>
    </div>
  )
}
