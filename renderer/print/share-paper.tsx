import { useTranslation } from 'react-i18next'
import type { ShareSheet } from '../../shared/hand-off/share-sheet.ts'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import { missing, useFormat } from '../parts/format.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { AvoidedTerms } from './avoided-terms.tsx'
import { Nothing, Prose, Words } from './pieces.tsx'

/** What colleagues need to pass a post on: its words, where it is, what not to say, and the rules. */
export function SharePaper({ plan: { share } }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  if (!share) return <Nothing>{t('print.share.none')}</Nothing>
  const { title, text, goal, link, responsible, avoided, policy } = share
  return (
    <>
      <div data-keep className="opening">
        <h1>
          <Words>{title}</Words>
        </h1>
        <p className="lead">{t('print.sheetLead.share')}</p>
      </div>
      {goal && (
        <p className="because">
          {t('print.share.serves')} <Words>{goal}</Words>
        </p>
      )}
      <Places share={share} />
      <h2 className="divider" data-keep>
        {t('print.share.text')}
      </h2>
      <p className="share-text" dir="auto">
        {text.trim() ? <Words>{text}</Words> : t('print.share.noText')}
      </p>
      {link && (
        <p>
          {t('print.share.link')} <Words>{link}</Words>
        </p>
      )}
      {avoided.length > 0 && <NotToSay avoided={avoided} />}
      {policy && (
        <>
          <h2 className="divider" data-keep>
            <Words>{policy.title}</Words>
          </h2>
          <Prose text={policy.text} />
        </>
      )}
      {responsible && (
        <p className="because">
          {t('print.share.ask')} <Words>{responsible}</Words>
        </p>
      )}
    </>
  )
}

function Places({ share: { places } }: { share: ShareSheet }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const known = places.filter(({ channel, url, day }) => channel !== null && (url || day))
  if (known.length === 0) return null
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('glossary.channel')}</th>
          <th scope="col">{t('print.share.when')}</th>
          <th scope="col">{t('print.share.where')}</th>
        </tr>
      </thead>
      <tbody>
        {known.map(({ id, channel, url, day, time }) => (
          <tr key={id}>
            <th scope="row">
              {channel && networkName(channel.network)} {channel && <Words>{handleOf(channel)}</Words>}
            </th>
            <td>
              {day ? format.day(day, 'weekday') : missing}
              {time ? `, ${format.time(time)}` : null}
            </td>
            <td>{url ? <Words>{url}</Words> : t('print.share.soon')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NotToSay({ avoided }: Pick<ShareSheet, 'avoided'>) {
  const { t } = useTranslation()
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.share.notToSay')}
      </h2>
      <AvoidedTerms terms={avoided} />
    </>
  )
}
