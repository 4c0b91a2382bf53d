import { useTranslation } from 'react-i18next'
import type { PlanAudience, PlanChannel, PlanDocument } from '../../shared/exports.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import { fitCriteria } from '../../shared/network-sheet.ts'
import { handleOf } from '../../shared/networks.ts'
import { type AudienceField, audienceFields, channelDecisions, type Pillar } from '../../shared/strategy.ts'
import { missing, useFormat } from '../parts/format.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import './channels.css'
import { Account, Nothing, Opening, Prose, Words } from './pieces.tsx'

export function ChannelsPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNetworkName()
  const rank = (decision: (typeof channelDecisions)[number]) => channelDecisions.indexOf(decision)
  const channels = plan.channels.toSorted(
    (a, b) => rank(a.decision) - rank(b.decision) || a.position - b.position,
  )
  return (
    <>
      <Opening section="channels" />
      {channels.length === 0 && <Nothing>{t('print.channels.none')}</Nothing>}
      {channels.map((channel) => (
        <div className="channel" key={channel.id} data-decision={channel.decision}>
          <div className="channel-name">
            <NetworkMark network={channel.network} size={24} isSilent />
            <div>
              <h2>{nameOf(channel.network)}</h2>
              {channel.handle && <Account network={channel.network} handle={channel.handle} />}
            </div>
          </div>
          <div>
            <p className="channel-decision">
              <strong>{t(`print.decision.${channel.decision}`)}</strong>
              {channel.postsPerWeek !== null && (
                <>
                  {' · '}
                  {t('print.channels.perWeek', {
                    count: channel.postsPerWeek,
                    number: format.number(channel.postsPerWeek, 1),
                  })}
                </>
              )}
              {channel.responsible && (
                <>
                  {' · '}
                  <bdi>{channel.responsible}</bdi>
                </>
              )}
            </p>
            <Prose text={channel.role} />
            {channel.reason && (
              <p className="because">
                {t('print.channels.why')} <Words>{plainText(channel.reason)}</Words>
              </p>
            )}
            <Fit channel={channel} />
          </div>
        </div>
      ))}
      {plan.openingRule.trim() !== '' && (
        <div className="opening-rule">
          <h2>{t('print.channels.rule')}</h2>
          <Prose text={plan.openingRule} />
        </div>
      )}
      {plan.names.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.channels.names')}
        </h2>
      )}
      {plan.names.length > 0 && <Names plan={plan} />}
    </>
  )
}

const asides = [
  ['yes', 'for'],
  ['no', 'against'],
  ['unsure', 'open'],
] as const

/** What speaks for a channel and what against it, each with its reason: the count alone would explain nothing. */
function Fit({ channel: { fit } }: { channel: PlanChannel }) {
  const { t } = useTranslation()
  if (fit.length === 0) return null
  const count = fit.filter(({ answer }) => answer === 'yes').length
  return (
    <div className="fit">
      <p>
        <strong>{t('print.channels.speaks', { count, all: fitCriteria.length })}</strong>
      </p>
      {asides.map(([reply, word]) => {
        const those = fit.filter(({ answer }) => answer === reply)
        return those.map(({ criterion, why }) => (
          <p key={criterion} className="because">
            {t(`print.channels.${word}`)}{' '}
            {t(`glossary.fit.${reply === 'no' ? 'against' : 'for'}.${criterion}`)}
            {why.trim() !== '' && (
              <>
                {' · '}
                <Words>{plainText(why)}</Words>
              </>
            )}
          </p>
        ))
      })}
    </div>
  )
}

/** Our name on every network that somebody has looked at. */
function Names({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNetworkName()
  return (
    <table className="rows">
      <colgroup>
        <col className="network-column" />
        <col />
        <col className="whose-column" />
        <col className="looked-column" />
      </colgroup>
      <thead>
        <tr>
          {(['glossary.network', 'print.channels.name', 'print.channels.whose'] as const).map((head) => (
            <th scope="col" key={head}>
              {t(head)}
            </th>
          ))}
          <th scope="col">{t('print.channels.looked')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.names.map(({ network, handle, state, day }) => (
          <tr key={network}>
            <td>
              <NetworkMark network={network} size={13} isSilent /> {nameOf(network)}
            </td>
            <td>
              <bdi className="whole" dir="ltr">
                {handleOf({ network, handle })}
              </bdi>
            </td>
            <td className="row-state">{state && <StatusMark kind="nameState" status={state} withLabel />}</td>
            <td>{format.day(day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function AudiencesPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  return (
    <>
      <Opening section="audiences" />
      {plan.audiences.length === 0 && <Nothing>{t('print.audiences.none')}</Nothing>}
      {plan.audiences.some(({ assumed }) => assumed.length > 0) && (
        <p className="legend" data-keep>
          <Assumed /> {t('print.audiences.legend')}
        </p>
      )}
      {plan.audiences.map((audience) => (
        <div className="audience" key={audience.id}>
          <h2>
            <Words>{audience.name}</Words>
          </h2>
          <p className="standing">
            {audience.resemblance && <strong>{t(`print.audiences.ideal.${audience.resemblance}`)}</strong>}{' '}
            {audience.resemblanceReason && <Words>{plainText(audience.resemblanceReason)}</Words>}
          </p>
          <Answers
            audience={audience}
            fields={audienceFields.filter((field) => audience[field].trim() !== '')}
          />
        </div>
      ))}
      {plan.pillars.length > 0 && (
        <h2 className="divider" data-keep>
          {t('print.audiences.pillars')}
        </h2>
      )}
      <Pillars plan={plan} />
    </>
  )
}

/** What an audience is said to be, field by field, and what each rests on. */
export function Answers({ audience, fields }: { audience: PlanAudience; fields: readonly AudienceField[] }) {
  const { t } = useTranslation()
  return (
    <dl className="pairs">
      {fields.map((field) => (
        <div key={field}>
          <dt>
            {t(`print.audience.${field}`)} {audience.assumed.includes(field) && <Assumed />}
          </dt>
          <dd>
            {audience[field].trim() === '' ? missing : <Prose text={audience[field]} />}
            <Vouched evidence={audience.evidence} field={field} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The team's own: who said so, and when. */
function Vouched({ evidence, field }: Pick<PlanAudience, 'evidence'> & { field: AudienceField }) {
  const { t } = useTranslation()
  const format = useFormat()
  const found = evidence?.find((one) => one.field === field)
  if (!found) return null
  return (
    <p className="because">
      {t('print.team.vouched', { day: format.day(found.day, 'short') })} <Words>{found.source}</Words>
    </p>
  )
}

/** Says that a field is only assumed, by its word and its dashes. */
export function Assumed() {
  const { t } = useTranslation()
  return <span className="assumed">{t('print.audiences.assumed')}</span>
}

/** Two by two. */
function Pillars({ plan }: { plan: PlanDocument }) {
  const pairs = plan.pillars.flatMap((pillar, place) =>
    place % 2 === 0 ? [[pillar, plan.pillars[place + 1]] as const] : [],
  )
  return pairs.map(([one, other], place) => (
    <div
      className="pillars"
      key={one.id}
      {...(place < pairs.length - 1 && pairs.length <= 4 ? { 'data-keep': true } : {})}
    >
      <PillarCard pillar={one} />
      {other && <PillarCard pillar={other} />}
    </div>
  ))
}

function PillarCard({ pillar }: { pillar: Pillar }) {
  const format = useFormat()
  const { t } = useTranslation()
  return (
    <div className="pillar">
      <PillarSwatch mark={pillar.mark} size={14} />
      <div>
        <h3>
          <Words>{pillar.name}</Words>
        </h3>
        <Prose text={pillar.description} under={3} />
        {pillar.purpose && <p className="because">{t(`glossary.purpose.${pillar.purpose}`)}</p>}
      </div>
      <span className="pillar-share">
        {format.percent(pillar.share === null ? null : pillar.share / 100, 0)}
      </span>
    </div>
  )
}
