import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { PlanAudience, PlanDocument } from '../../shared/print/exports.ts'
import {
  type AudienceField,
  audienceFields,
  channelDecisions,
  type Pillar,
} from '../../shared/strategy/strategy.ts'
import { missing, useFormat } from '../parts/format.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { Access } from './access-paper.tsx'
import './channels.css'
import { Findings, Fit } from './findings-paper.tsx'
import { Names } from './names-paper.tsx'
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
            <Fit fit={channel.fit} />
          </div>
        </div>
      ))}
      {plan.openingRule.trim() !== '' && (
        <div className="opening-rule">
          <h2>{t('print.channels.rule')}</h2>
          <Prose text={plan.openingRule} />
        </div>
      )}
      <Findings plan={plan} />
      <Names plan={plan} />
      <Access plan={plan} />
    </>
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
            <Words>{audience.name}</Words> {isAllAssumed(audience) && <Assumed isAll />}
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

/** Nothing that is said of it is known: said once, not of each. */
export function isAllAssumed(audience: PlanAudience): boolean {
  const said = audienceFields.filter((field) => audience[field].trim() !== '')
  return said.length > 1 && said.every((field) => audience.assumed.includes(field))
}

/** What an audience is said to be, field by field, and what each rests on. */
export function Answers({ audience, fields }: { audience: PlanAudience; fields: readonly AudienceField[] }) {
  const { t } = useTranslation()
  const isMarked = !isAllAssumed(audience)
  return (
    <dl className="pairs">
      {fields.map((field) => (
        <div key={field}>
          <dt>
            {t(`print.audience.${field}`)} {isMarked && audience.assumed.includes(field) && <Assumed />}
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

/** Says that a field, or all of them, is only assumed, by its word and its dashes. */
export function Assumed({ isAll = false }: { isAll?: boolean }) {
  const { t } = useTranslation()
  return (
    <span className="assumed">{t(isAll ? 'print.audiences.allAssumed' : 'print.audiences.assumed')}</span>
  )
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
