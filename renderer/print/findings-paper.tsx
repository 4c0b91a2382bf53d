import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { PlanDocument, PlanFindings, PlanFit } from '../../shared/print/exports.ts'
import { fitCriteria } from '../../shared/strategy/network-sheet.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import './channels.css'
import { Prose, Words } from './pieces.tsx'

/** What a decision rests on: what was found on each network, topic by topic. */
export function Findings({ plan: { findings } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.channels.found')}
      </h2>
      {findings.map((one) => (
        <Network key={one.network} {...one} />
      ))}
    </>
  )
}

function Network({ network, findings, fit, used }: PlanFindings) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useNetworkName()
  return (
    <>
      <h3 className="found-on" data-keep>
        <NetworkMark network={network} size={13} isSilent /> {nameOf(network)}
      </h3>
      {findings.map(({ topic, found, day, by }) => (
        <div className="finding" key={topic}>
          <p className="because">{t(`strategy.research.topic.${topic}`)}</p>
          <div>
            <Prose text={found} />
            <Looked day={day && format.day(day)} by={by} />
          </div>
        </div>
      ))}
      {(fit.length > 0 || used) && (
        <div className="finding">
          <span />
          <div>
            <Fit fit={fit} />
            {used && <Looked day={t('print.team.usedSince', { day: format.day(used.since) })} by={used.by} />}
          </div>
        </div>
      )}
    </>
  )
}

/** When, and by whom where that may be read. */
function Looked({ day, by }: { day: string | null; by?: string | undefined }) {
  if (!day && !by) return null
  return (
    <p className="because">
      {day}
      {day && by && ' · '}
      {by && <bdi>{by}</bdi>}
    </p>
  )
}

const asides = [
  ['yes', 'for'],
  ['no', 'against'],
  ['unsure', 'open'],
] as const

/** What speaks for a channel and what against it, each with its reason: the count alone would explain nothing. */
export function Fit({ fit }: { fit: readonly PlanFit[] }) {
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
